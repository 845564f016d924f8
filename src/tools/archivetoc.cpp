#include "tools/archivetoc.h"

#include "tools/tocdescriptions.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

void takeHeader(const QString &line, ArchiveToc &toc)
{
    const auto valueOf = [&line](QLatin1String key) -> std::optional<QString> {
        const qsizetype at = line.indexOf(key);
        if (at < 0 || QStringView(line).first(at).trimmed() != ";"_L1)
            return std::nullopt;
        return line.sliced(at + key.size());
    };
    if (const auto name = valueOf("    dbname: "_L1))
        toc.databaseName = *name;
    else if (const auto count = valueOf("TOC Entries: "_L1))
        toc.declaredEntries = count->toInt();
    else if (const auto from = valueOf("Dumped from database version: "_L1))
        toc.dumpedFromVersion = *from;
    else if (const auto by = valueOf("Dumped by pg_dump version: "_L1))
        toc.dumpedByVersion = *by;
}

/// The names are written without quotes and may hold spaces, so the borders between schema, tag and owner are found
/// with what else is known: the schemas of the archive, the owners that entries with plain names have.
struct KnownNames
{
    QSet<QString> schemas;
    QSet<QString> owners;
};

void splitNames(const QString &rest, const KnownNames &known, TocEntry &entry)
{
    qsizetype schemaEnd = rest.indexOf(u' ');
    for (const QString &schema : known.schemas) {
        if (schema.size() > schemaEnd && rest.startsWith(schema + u' '))
            schemaEnd = schema.size();
    }
    // pg_dump always writes the three; only a damaged line has fewer
    if (schemaEnd < 0)
        schemaEnd = rest.size();
    entry.schema = rest.first(schemaEnd);
    const QString tagAndOwner = rest.sliced(qMin(schemaEnd + 1, rest.size()));
    qsizetype ownerStart = tagAndOwner.lastIndexOf(u' ') + 1;
    for (const QString &owner : known.owners) {
        const qsizetype start = tagAndOwner.size() - owner.size();
        if (start > 0 && start < ownerStart && tagAndOwner.endsWith(u' ' + owner))
            ownerStart = start;
    }
    entry.owner = tagAndOwner.sliced(ownerStart);
    entry.tag = tagAndOwner.first(qMax<qsizetype>(0, ownerStart - 1));
}

} // namespace

qsizetype ArchiveToc::count(const QString &description) const
{
    return std::count_if(entries.begin(), entries.end(),
                         [&](const TocEntry &entry) { return entry.description == description; });
}

qint64 ArchiveToc::largeObjects() const
{
    qint64 objects = 0;
    for (const TocEntry &entry : entries) {
        if (entry.description == "BLOB"_L1) {
            ++objects;
        } else if (entry.description == "BLOB METADATA"_L1) {
            const QStringList ends = entry.tag.split(u".."_s);
            objects += ends.size() == 2 ? ends.at(1).toLongLong() - ends.at(0).toLongLong() + 1 : 1;
        }
    }
    return objects;
}

Result<ArchiveToc> parseArchiveToc(const QString &listing, const QStringList &knownOwners)
{
    static const QRegularExpression entryPattern(u"^(\\d+); (\\d+) (\\d+) (.*)$"_s);
    struct ReadHalf
    {
        TocEntry entry;
        QString rest;
    };
    ArchiveToc toc;
    QList<ReadHalf> halves;
    KnownNames known;
    // as sanitize_line() in pg_dump's dumputils.c writes them
    for (QString owner : knownOwners)
        known.owners.insert(owner.replace(u'\n', u' ').replace(u'\r', u' '));
    for (QString line : listing.split(u'\n')) {
        // not trimmed: an empty owner is a space at the end
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.isEmpty() || line.startsWith(u';')) {
            takeHeader(line, toc);
            continue;
        }
        const QRegularExpressionMatch match = entryPattern.match(line);
        const QString text = match.captured(4);
        const QStringView description = tocDescription(text);
        if (!match.hasMatch() || description.isEmpty() || description.size() == text.size())
            return Error(u"error.toc-unreadable"_s, {line.left(200)});
        ReadHalf half;
        half.entry.dumpId = match.captured(1).toInt();
        half.entry.tableOid = match.captured(2).toUInt();
        half.entry.oid = match.captured(3).toUInt();
        half.entry.description = description.toString();
        half.rest = text.sliced(description.size() + 1);
        halves += half;
    }
    for (ReadHalf &half : halves) {
        if (half.entry.description != "SCHEMA"_L1 || !half.rest.startsWith("- "_L1))
            continue;
        splitNames(half.rest, known, half.entry);
        known.schemas.insert(half.entry.tag);
    }
    for (ReadHalf &half : halves) {
        splitNames(half.rest, known, half.entry);
        toc.entries += half.entry;
    }
    if (toc.declaredEntries < 0 && toc.entries.isEmpty())
        return Error(u"error.toc-unreadable"_s, {listing.section(u'\n', 0, 0).left(200)});
    return toc;
}

} // namespace trunkline
