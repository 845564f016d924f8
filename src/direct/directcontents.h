#pragma once

#include "pg/directfacts.h"
#include "tools/archivescript.h"

namespace trunkline {

/// An archive of definitions alone, with the entries that pg_dump would have written for everything else: rows,
/// sequences' values, materialized views' contents, large objects with owners, grants and comments. So the ledger and
/// the replay of owners treat it as any other archive.
struct DirectContents
{
    ArchiveContents archive;
    QHash<int, QString> descriptions;        ///< by dump id
    QHash<int, QList<quint32>> largeObjects; ///< by the dump id of their group (BLOB METADATA): up to 1,000
};

/// `rowsStayBehind`: tables and materialized views that travel without their rows, by number. Tables whose definition
/// is not in the archive have no rows in it. Pure.
DirectContents withEverything(const ArchiveContents &definitions, const DirectFacts &facts,
                              const QSet<quint32> &rowsStayBehind);

} // namespace trunkline
