#pragma once

#include "core/result.h"

namespace trunkline {

/// What is known of the folder that archives go to.
struct DumpFolderFacts
{
    QString folder;             ///< absolute
    qint64 freeBytes = -1;      ///< for this user; -1 unknown
    bool holdsFiles = false;    ///< hidden ones left aside
    std::optional<Error> error; ///< it cannot be made or written to
};

/// Makes the folder where it is missing (user only) and tries to write into it. Blocking: a disk may be far away.
DumpFolderFacts readDumpFolder(const QString &folder);

} // namespace trunkline
