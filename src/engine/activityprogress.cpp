#include "engine/activityprogress.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QString lastPart(const QString &name)
{
    // "app.person_pkey", and of a constraint "app.person person_pkey"
    const qsizetype space = name.lastIndexOf(u' ');
    return space >= 0 ? name.sliced(space + 1) : name.sliced(name.lastIndexOf(u'.') + 1);
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

/// The name stands in the statement as a whole.
bool mentions(const QString &statement, const QString &name)
{
    for (qsizetype at = statement.indexOf(name); !name.isEmpty() && at >= 0; at = statement.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        if ((at == 0 || !isNamePart(statement.at(at - 1))) &&
            (end == statement.size() || !isNamePart(statement.at(end))))
            return true;
    }
    return false;
}

bool isOf(const BackendProgress &told, const OpenActivity &activity)
{
    if (told.work == BackendProgress::Work::Index)
        return (activity.kind == ActivityKind::Index || activity.kind == ActivityKind::Constraint) &&
               mentions(told.statement, lastPart(activity.name));
    return activity.kind == ActivityKind::Table &&
           (activity.name == told.schema + u'.' + told.table || activity.name == told.table);
}

bool sameProgress(const ActivityProgressed &a, const ActivityProgressed &b)
{
    return qFuzzyCompare(a.fraction + 2, b.fraction + 2) && a.bytes == b.bytes && a.rows == b.rows;
}

} // namespace

double ActivityProgress::copiedFraction(const BackendProgress &told) const
{
    // The estimate of a table that has grown since says nothing any more.
    const qint64 expected = m_amounts.value(told.schema + u'.' + told.table).rows;
    return expected > 0 && told.rows >= 0 && told.rows < expected
               ? static_cast<double>(told.rows) / static_cast<double>(expected)
               : -1;
}

QList<ActivityProgressed> ActivityProgress::take(const QList<BackendProgress> &told, const QList<OpenActivity> &open)
{
    QList<ActivityProgressed> news;
    for (const BackendProgress &each : told) {
        if (each.work == BackendProgress::Work::Copy) {
            ThroughputMeasured &seen = m_seen[QString::number(each.pid) + u' ' + each.schema + u'.' + each.table];
            m_copied.bytes += std::max<qint64>(0, each.bytes - seen.bytes);
            m_copied.rows =
                std::max<qint64>(0, m_copied.rows) + std::max<qint64>(0, each.rows - std::max<qint64>(0, seen.rows));
            seen = {each.bytes, each.rows};
        }
        const OpenActivity *match = nullptr;
        int matches = 0;
        for (const OpenActivity &activity : open) {
            if (isOf(each, activity)) {
                match = &activity;
                ++matches;
            }
        }
        // two schemas may have a table of the same name, and a parallel import tells it without its schema
        if (matches != 1)
            continue;
        ActivityProgressed progressed{match->activity, each.fraction, each.bytes, each.rows};
        if (each.work == BackendProgress::Work::Copy)
            progressed.fraction = copiedFraction(each);
        const auto last = m_last.constFind(match->activity);
        if (last != m_last.constEnd() && sameProgress(*last, progressed))
            continue;
        m_last.insert(match->activity, progressed);
        news += progressed;
    }
    return news;
}

} // namespace trunkline
