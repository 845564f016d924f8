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
        , m_filter(filter)
        , m_leftOut(filter.leftOut.begin(), filter.leftOut.end())
        , m_withoutRows(filter.withoutRows.begin(), filter.withoutRows.end())
    {
    }
    bool leavesOut(const TocEntry &entry);

private:
    bool byItself(const TocEntry &entry) const;
    bool isRowsOfStructureOnly(const TocEntry &entry) const;

    ArchiveParts m_parts;
    const ArchiveFilter &m_filter;
    QSet<ObjectId> m_leftOut;
    QSet<ObjectId> m_withoutRows;
    QHash<int, bool> m_known;
};

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
        entry.description != "STATISTICS DATA"_L1)
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
        list.text += (leftOut ? u";"_s : QString()) + listLine(entry) + u'\n';
        (leftOut ? list.leftOut : list.kept.entries) += entry;
    }
    return list;
}

} // namespace trunkline
