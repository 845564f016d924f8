#include "engine/completeness.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

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
    const qint64 expected = toc.largeObjects();
    if (expected > 0 && largeObjects >= 0) {
        result.compared += expected;
        const bool short_ = rangesAreExact(toc) ? largeObjects < expected : largeObjects == 0;
        if (short_)
            result.missing += u"BLOB - "_s + QString::number(expected - largeObjects);
    }
    return result;
}

} // namespace trunkline
