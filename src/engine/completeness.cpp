#include "engine/completeness.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Large objects that the archive lists: one entry each up to 16, one entry for a range "17624..17673" since 17.
qint64 largeObjectsInArchive(const ArchiveToc &toc)
{
    qint64 count = 0;
    for (const TocEntry &entry : toc.entries) {
        if (entry.description == "BLOB"_L1) {
            ++count;
        } else if (entry.description == "BLOB METADATA"_L1) {
            const QStringList ends = entry.tag.split(u".."_s);
            count += ends.size() == 2 ? ends.at(1).toLongLong() - ends.at(0).toLongLong() + 1 : 1;
        }
    }
    return count;
}

bool rangesAreExact(const ArchiveToc &toc)
{
    // A range names the lowest and highest number of up to 1,000 large objects; there may be gaps between them.
    return toc.count(u"BLOB METADATA"_s) == 0;
}

} // namespace

Completeness compareArchive(const ArchiveToc &toc, const QSet<CatalogEntry> &present, qint64 largeObjects)
{
    Completeness result;
    const QStringList &kinds = catalogEntryKinds();
    for (const TocEntry &entry : toc.entries) {
        if (!kinds.contains(entry.description))
            continue;
        ++result.compared;
        if (!present.contains(CatalogEntry{entry.description, entry.schema, entry.tag}))
            result.missing += entry.description + u' ' + entry.schema + u' ' + entry.tag;
    }
    const qint64 expected = largeObjectsInArchive(toc);
    if (expected > 0 && largeObjects >= 0) {
        result.compared += expected;
        const bool short_ = rangesAreExact(toc) ? largeObjects < expected : largeObjects == 0;
        if (short_)
            result.missing += u"BLOB - "_s + QString::number(expected - largeObjects);
    }
    return result;
}

} // namespace trunkline
