#pragma once

#include "core/result.h"

namespace trunkline {

/// The name of the unprivileged user for servers when we are root; else empty.
QString unprivilegedUser();
/// Makes the folder (mode 0700) and gives it to `user` where one is named. Errors: "error.server-folder" with the path,
/// "error.server-folder-closed" with the path of the parent that the user cannot pass.
Result<void> makeServerFolder(const QString &folder, const QString &user);
/// Gives a file to the user. False when it could not.
bool giveFileTo(const QString &path, const QString &user);
/// Where a Unix socket may be made in this folder; empty where the system has none or its path would be too long
/// (107 bytes, unix(7)).
QString socketFolder(const QString &folder);

} // namespace trunkline
