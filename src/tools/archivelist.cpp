#include "tools/archivelist.h"

#include "tools/archiveparts.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

class ListFilter
{
public:
    ListFilter(const ArchiveToc &toc, const ArchiveScript &script, const ArchiveFilter &filter)
        : m_parts(toc, script)
        , m_script(script)
        , m_filter(filter)
        , m_leftOut(filter.leftOut.begin(), filter.leftOut.end())
        , m_withoutRows(filter.withoutRows.begin(), filter.withoutRows.end())
    {
        if (!filter.only)
            return;
        m_only = QSet<int>(filter.only->begin(), filter.only->end());
        for (const TocEntry &entry : toc.entries) {
            if (entry.description == "TABLE DATA"_L1 && m_only.contains(entry.dumpId)) {
                for (const int whole : m_parts.wholesOf(entry.dumpId))
                    m_newRows.insert(whole, true);
            }
        }
    }
    bool leavesOut(const TocEntry &entry);
    /// Of what is not left out: what is to be restored now.
    bool isWanted(const TocEntry &entry);

private:
    bool byItself(const TocEntry &entry) const;
    bool isRowsOfStructureOnly(const TocEntry &entry) const;
    bool readsNewRows(int dumpId);

    ArchiveParts m_parts;
    const ArchiveScript &m_script;
    const ArchiveFilter &m_filter;
    QSet<ObjectId> m_leftOut;
    QSet<ObjectId> m_withoutRows;
    QHash<int, bool> m_known;
    QSet<int> m_only;
    QHash<int, bool> m_newRows; ///< by dump id: rows of it, or of what it reads, come now
};

bool ListFilter::isWanted(const TocEntry &entry)
{
    if (!m_filter.only || m_only.contains(entry.dumpId))
        return true;
    // what was computed from rows that were not there yet
    if (entry.description != "MATERIALIZED VIEW DATA"_L1)
        return false;
    const QList<int> wholes = m_parts.wholesOf(entry.dumpId) + m_script.dependenciesOf(entry.dumpId);
    return std::any_of(wholes.begin(), wholes.end(), [this](int whole) { return readsNewRows(whole); });
}

bool ListFilter::readsNewRows(int dumpId)
{
    const auto known = m_newRows.constFind(dumpId);
    if (known != m_newRows.constEnd())
        return *known;
    m_newRows.insert(dumpId, false);
    const QList<int> needs = m_script.dependenciesOf(dumpId);
    const bool reads = std::any_of(needs.begin(), needs.end(), [this](int needed) { return readsNewRows(needed); });
    m_newRows.insert(dumpId, reads);
    return reads;
}

bool ListFilter::leavesOut(const TocEntry &entry)
{
    const auto known = m_known.constFind(entry.dumpId);
    if (known != m_known.constEnd())
        return *known;
    // set first: a circle in a damaged archive comes to an end
    m_known.insert(entry.dumpId, false);
    bool leftOut = byItself(entry);
    for (const int whole : m_parts.wholesOf(entry.dumpId)) {
        if (const TocEntry *other = m_parts.entry(whole); other && !leftOut)
            leftOut = leavesOut(*other);
    }
    m_known.insert(entry.dumpId, leftOut);
    return leftOut;
}

bool ListFilter::byItself(const TocEntry &entry) const
{
    if (entry.tableOid != 0 && m_leftOut.contains(ObjectId{entry.tableOid, entry.oid}))
        return true;
    if (isRowsOfStructureOnly(entry))
        return true;
    // BLOB, BLOBS, BLOB METADATA, BLOB COMMENTS; comments and grants go with them
    if (!m_filter.largeObjects && entry.description.startsWith("BLOB"_L1))
        return true;
    if (!m_filter.defaultPrivileges && entry.description == "DEFAULT ACL"_L1)
        return true;
    if (!m_filter.extensionComments && entry.description == "COMMENT"_L1) {
        for (const int whole : m_parts.wholesOf(entry.dumpId)) {
            if (m_parts.entry(whole)->description == "EXTENSION"_L1)
                return true;
        }
    }
    return false;
}

bool ListFilter::isRowsOfStructureOnly(const TocEntry &entry) const
{
    if (entry.description != "TABLE DATA"_L1 && entry.description != "MATERIALIZED VIEW DATA"_L1 &&
        entry.description != "STATISTICS DATA"_L1 && entry.description != "SEQUENCE SET"_L1)
        return false;
    for (const int whole : m_parts.wholesOf(entry.dumpId)) {
        const TocEntry *relation = m_parts.entry(whole);
        if (m_withoutRows.contains(ObjectId{relation->tableOid, relation->oid}))
            return true;
    }
    return false;
}

QString listLine(const TocEntry &entry)
{
    QString line = u"%1; %2 %3 "_s.arg(entry.dumpId).arg(entry.tableOid).arg(entry.oid) + entry.description + u' ' +
                   entry.schema + u' ' + entry.tag + u' ' + entry.owner;
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    return line;
}

} // namespace

ArchiveList restoreList(const ArchiveToc &toc, const ArchiveScript &script, const ArchiveFilter &filter)
{
    ListFilter leaver(toc, script, filter);
    ArchiveList list;
    list.kept = toc;
    list.kept.entries.clear();
    for (const TocEntry &entry : toc.entries) {
        const bool leftOut = leaver.leavesOut(entry);
        const bool wanted = !leftOut && leaver.isWanted(entry);
        list.text += (wanted ? QString() : u";"_s) + listLine(entry) + u'\n';
        if (leftOut)
            list.leftOut += entry;
        else if (wanted)
            list.kept.entries += entry;
    }
    return list;
}

} // namespace trunkline
