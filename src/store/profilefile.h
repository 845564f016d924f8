#pragma once

#include "core/migrationprofile.h"
#include "core/result.h"

namespace trunkline {

/// Reading and writing of *.trunkline. Writing is atomic (QSaveFile). Errors, the file left untouched:
/// "error.profile-missing", "error.profile-unreadable", "error.profile-too-large" (over 4 MiB),
/// "error.profile-damaged", "error.profile-newer" (its version, ours), "error.profile-version" (what stands there),
/// "error.profile-secret" (the member that holds a password), "error.profile-write"; first argument the path.
/// "error.json-…" for a member that is not as it should be.
struct ProfileFile
{
    static Result<MigrationProfile> read(const QString &path);
    static Result<void> write(const QString &path, const MigrationProfile &profile);
    static Result<MigrationProfile> parse(const QByteArray &json, const QString &path);
    static QByteArray serialise(const MigrationProfile &profile);
    static constexpr qint64 maximumSize = 4 * 1024 * 1024;
};

} // namespace trunkline
