#pragma once

#include <QString>

namespace trunkline {

/// Makes the folder if it is missing, readable by the user only, and gives its path. The mode of one that is there
/// already stays as the user has it.
QString madePrivate(const QString &folder);

/// Where the system wants what lives as long as the session.
QString runtimeFolderPath();

} // namespace trunkline
