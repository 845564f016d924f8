#include "engine/importweights.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

// In bytes of rows that are copied meanwhile.
constexpr qint64 entryWeight = 150'000;
constexpr double indexWeight = 2.5;
constexpr double foreignKeyWeight = 0.3;

qint64 scaled(qint64 bytes, double factor)
{
    return bytes > 0 ? static_cast<qint64>(static_cast<double>(bytes) * factor) : 0;
}

/// Entries that pg_restore tells of, and that take time.
bool isWork(const QString &description)
{
    return description != "ACL"_L1 && description != "COMMENT"_L1 && description != "DEFAULT ACL"_L1 &&
           description != "SEQUENCE OWNED BY"_L1 && description != "ENCODING"_L1 && description != "STDSTRINGS"_L1 &&
           description != "SEARCHPATH"_L1;
}

/// What several jobs share (pg_restore's sections data and post-data).
bool isShared(const QString &description)
{
    return description.endsWith(" DATA"_L1) || description.startsWith("BLOB"_L1) || description == "SEQUENCE SET"_L1 ||
           description.contains("CONSTRAINT"_L1) || description.contains("INDEX"_L1) || description == "TRIGGER"_L1 ||
           description == "RULE"_L1 || description == "STATISTICS"_L1;
}

qint64 weightOf(const TocEntry &entry, const QHash<QString, RelationAmount> &amounts, qint64 definition)
{
    if (!isShared(entry.description))
        return definition;

    const auto bytesOf = [&](const QString &name) { return amounts.value(entry.schema + u'.' + name).bytes; };
    if (entry.description == "TABLE DATA"_L1 || entry.description == "MATERIALIZED VIEW DATA"_L1)
        return entryWeight + scaled(bytesOf(entry.tag), 1);
    if (entry.description == "INDEX"_L1)
        return entryWeight + scaled(bytesOf(entry.tag), indexWeight);
    // "table constraint": a key is built as an index of the constraint's name
    const QString table = entry.tag.section(u' ', 0, 0);
    if (entry.description == "CONSTRAINT"_L1)
        return entryWeight + scaled(bytesOf(entry.tag.section(u' ', 1)), indexWeight);
    if (entry.description == "FK CONSTRAINT"_L1)
        return entryWeight + scaled(bytesOf(table), foreignKeyWeight);
    return entryWeight;
}

} // namespace

ImportWeights::ImportWeights(const QList<TocEntry> &entries, const QHash<QString, RelationAmount> &amounts, int jobs)
    : m_definition(entryWeight * std::clamp(jobs, 1, 4))
{
    for (const TocEntry &entry : entries) {
        if (!isWork(entry.description))
            continue;
        const qint64 weight = weightOf(entry, amounts, m_definition);
        m_total += weight;
        m_byEntry.insert(entry.dumpId, weight);
        const bool isTable = entry.description == "TABLE"_L1;
        // a table and its rows are told by the same name, and the rows weigh
        if (!isTable)
            m_byName.insert(entry.schema == "-"_L1 ? entry.tag : entry.schema + u'.' + entry.tag, weight);
    }
}

qint64 ImportWeights::of(const OutputActivityStarted &activity) const
{
    if (activity.entry > 0)
        return m_byEntry.value(activity.entry, 0);
    if (activity.kind == ActivityKind::Schema)
        return m_definition;
    return m_byName.value(activity.name, entryWeight);
}

} // namespace trunkline
