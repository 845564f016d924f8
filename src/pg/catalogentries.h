#pragma once

#include "pg/connection.h"

#include <QSet>

namespace trunkline {

/// One object as an archive's table of contents names it: "TABLE", schema or "-", tag. Newlines in names are spaces, as
/// pg_restore -l prints them.
struct CatalogEntry
{
    QString description;
    QString schema;
    QString tag;

    bool operator==(const CatalogEntry &) const = default;
    friend size_t qHash(const CatalogEntry &entry, size_t seed = 0)
    {
        return qHashMulti(seed, entry.description, entry.schema, entry.tag);
    }
};

/// All objects of users in the connected database in the words of an archive's table of contents, for the kinds that
/// catalogEntryKinds() lists; to see whether what an archive holds is there. Works on 10 to 18.
Result<QSet<CatalogEntry>> readCatalogEntries(Connection &connection, const CancelToken &cancel = {});
const QStringList &catalogEntryKinds();

/// The number of large objects in the connected database.
Result<qint64> countLargeObjects(Connection &connection, const CancelToken &cancel = {});

} // namespace trunkline
