#pragma once

#include "core/result.h"
#include "pg/catalogentries.h"
#include "tools/archivetoc.h"

namespace trunkline {

/// What an archive holds and a database does not.
struct Completeness
{
    QStringList missing; ///< "TABLE app person", as the archive lists it
    qint64 compared = 0; ///< entries that were looked for
};

/// Compares an archive's entries with the objects that are there. Pure. Entries of kinds that cannot be told by name
/// are not compared.
Completeness compareArchive(const ArchiveToc &toc, const QSet<CatalogEntry> &present, qint64 largeObjects);

} // namespace trunkline
