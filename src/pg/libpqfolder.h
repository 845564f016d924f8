#pragma once

#include <QString>

namespace trunkline {

/// The folder in which libpq looks for root.crt, postgresql.crt and their kind when no file is named (manual, 34.19).
QString libpqFolder();

} // namespace trunkline
