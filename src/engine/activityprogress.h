#pragma once

#include "core/runevent.h"
#include "pg/serverprogress.h"

namespace trunkline {

/// An activity that is on, as the utility named it.
struct OpenActivity
{
    qint64 activity = 0;
    ActivityKind kind = ActivityKind::Other;
    QString name; ///< app.person; of a parallel import without its schema: person
};

/// Finds what the server tells of each open activity, and sums up what was copied. A value without I/O, of one step.
class ActivityProgress
{
public:
    /// `amounts` of the source's tables by "schema.table", for the fraction of a COPY.
    explicit ActivityProgress(QHash<QString, RelationAmount> amounts = {})
        : m_amounts(std::move(amounts))
    {
    }

    void setAmounts(const QHash<QString, RelationAmount> &amounts) { m_amounts = amounts; }
    /// Only what has changed since it was told last.
    QList<ActivityProgressed> take(const QList<BackendProgress> &told, const QList<OpenActivity> &open);
    /// What was seen of all copies of the step so far; a table that came and went between two looks is not in it.
    ThroughputMeasured copied() const { return m_copied; }
    bool sawCopies() const { return m_copied.rows >= 0; }

private:
    double copiedFraction(const BackendProgress &told) const;

    QHash<QString, RelationAmount> m_amounts;
    QHash<qint64, ActivityProgressed> m_last;  ///< by activity
    QHash<QString, ThroughputMeasured> m_seen; ///< by process and table
    ThroughputMeasured m_copied;
};

} // namespace trunkline
