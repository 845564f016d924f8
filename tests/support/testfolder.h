#pragma once

#include <QString>

namespace trunkline::testing {

/// A new folder directly under the temporary folder, open to other users as far as passing through goes (mode 0711):
/// what QTemporaryDir makes is closed to the unprivileged user of a server. It is removed
/// after the last test; its name tells the test program's pid, and the first call removes those of programs that were
/// killed.
QString makeTestFolder();
/// Gives a file to a user by name. True also where the name is empty.
bool giveToUser(const QString &path, const QString &user);

} // namespace trunkline::testing
