#pragma once

#include "pg/serverprogress.h"
#include "tools/archivetoc.h"
#include "tools/outputparser.h"

#include <QHash>

namespace trunkline {

/// How the time of an import divides among the entries of its archive: rows by their bytes, indexes by theirs, all else
/// alike. A value; the amounts are those of the source, and may be unknown.
class ImportWeights
{
public:
    ImportWeights() = default;
    /// `jobs` of pg_restore: the definitions before the rows are made by one of them.
    ImportWeights(const QList<TocEntry> &entries, const QHash<QString, RelationAmount> &amounts, int jobs = 1);

    qint64 total() const { return m_total; }
    qint64 of(const OutputActivityStarted &activity) const;

private:
    qint64 m_total = 0;
    qint64 m_definition = 0; ///< of an entry that stands before the rows
    QHash<int, qint64> m_byEntry;    ///< dump id
    QHash<QString, qint64> m_byName; ///< as a serial pg_restore tells it
};

} // namespace trunkline
