#include "tools/archivetoc.h"
#include "support/datafile.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

const TocEntry *entryOf(const ArchiveToc &toc, int dumpId)
{
    const auto found = std::find_if(toc.entries.begin(), toc.entries.end(),
                                    [dumpId](const TocEntry &entry) { return entry.dumpId == dumpId; });
    return found == toc.entries.end() ? nullptr : &*found;
}

} // namespace

/// Against listings of real archives, with hostile names.
class ArchiveTocTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerAndCounts()
    {
        const Result<ArchiveToc> toc = parseArchiveToc(QString::fromUtf8(testing::dataFile(u"tools/data/toc.txt"_s)));
        QVERIFY(toc);
        QCOMPARE(toc->databaseName, u"cap"_s);
        QCOMPARE(toc->declaredEntries, 44);
        QVERIFY(toc->dumpedFromVersion.startsWith("15."_L1));
        QVERIFY(toc->dumpedByVersion.startsWith("15."_L1));
        // ENCODING, STDSTRINGS, SEARCHPATH and DATABASE are counted but not listed
        QCOMPARE(toc->entries.size(), toc->declaredEntries - 4);
        QCOMPARE(toc->count(u"TABLE"_s), 7);
        QCOMPARE(toc->count(u"TABLE DATA"_s), 6);
    }
    void entries()
    {
        const Result<ArchiveToc> toc = parseArchiveToc(QString::fromUtf8(testing::dataFile(u"tools/data/toc.txt"_s)));
        QVERIFY(toc);
        const TocEntry *hostile = entryOf(*toc, 220);
        QVERIFY(hostile);
        QCOMPARE(hostile->tableOid, 1259u);
        QCOMPARE(hostile->oid, 16424u);
        QCOMPARE(hostile->description, u"TABLE"_s);
        QCOMPARE(hostile->schema, u"app"_s);
        QCOMPARE(hostile->tag, u"new line \"q\" \\! touch"_s);
        QCOMPARE(hostile->owner, u"cap_owner"_s);
        const TocEntry *extension = entryOf(*toc, 2);
        QVERIFY(extension);
        QCOMPARE(extension->schema, u"-"_s);
        QCOMPARE(extension->tag, u"hstore"_s);
        QCOMPARE(extension->owner, QString());
    }
    void aSchemaWithSpacesIsKnownByItsOwnEntry()
    {
        const Result<ArchiveToc> toc =
            parseArchiveToc(QString::fromUtf8(testing::dataFile(u"tools/data/toc_17.txt"_s)));
        QVERIFY(toc);
        QCOMPARE(toc->declaredEntries, 182);
        const TocEntry *schema = entryOf(*toc, 15);
        QVERIFY(schema);
        QCOMPARE(schema->tag, u"Sch€ma \"q\" %s \\n"_s);
        const auto table = std::find_if(toc->entries.begin(), toc->entries.end(), [](const TocEntry &entry) {
            return entry.schema == u"Sch€ma \"q\" %s \\n" && entry.description == "TABLE"_L1;
        });
        QVERIFY(table != toc->entries.end());
        QCOMPARE(table->tag, u"t"_s);
        QCOMPARE(table->owner, u"postgres"_s);
        QCOMPARE(toc->count(u"BLOB METADATA"_s), 2);
        QVERIFY(std::none_of(toc->entries.begin(), toc->entries.end(),
                             [](const TocEntry &entry) { return entry.description.isEmpty() || entry.tag.isEmpty(); }));
    }
    void ownersWithSpacesAreToldByThoseWhoKnowThem()
    {
        const QString listing =
            u"; Archive created\n;     TOC Entries: 1\n217; 1259 16403 TABLE app my table the owner\n"_s;
        QCOMPARE(parseArchiveToc(listing)->entries.first().owner, u"owner"_s);
        const Result<ArchiveToc> known = parseArchiveToc(listing, {u"owner"_s, u"the owner"_s});
        QCOMPARE(known->entries.first().owner, u"the owner"_s);
        QCOMPARE(known->entries.first().tag, u"my table"_s);
        // a line end in a name is a space in a listing
        const Result<ArchiveToc> lines = parseArchiveToc(
            u";     TOC Entries: 1\n217; 1259 16403 TABLE app my table  two lines \n"_s, {u"two\nlines\n"_s});
        QCOMPARE(lines->entries.first().owner, u"two lines "_s);
        QCOMPARE(lines->entries.first().tag, u"my table "_s);
    }
    void descriptionsOfLaterVersionsAreTakenFromTheirCapitals()
    {
        const Result<ArchiveToc> toc =
            parseArchiveToc(u";     TOC Entries: 1\n1; 0 0 BRAND NEW THING app name owner\n"_s);
        QVERIFY(toc);
        QCOMPARE(toc->entries.first().description, u"BRAND NEW THING"_s);
        QCOMPARE(toc->entries.first().tag, u"name"_s);
    }
    void whatIsNoListingIsSaid()
    {
        for (const QString &text : {u""_s, u"hello"_s, u"; only a comment"_s, u";     TOC Entries: 1\n12; broken"_s,
                                    u";     TOC Entries: 1\n1; 2 3 lower case"_s}) {
            const Result<ArchiveToc> toc = parseArchiveToc(text);
            QVERIFY2(!toc, qPrintable(text));
            QCOMPARE(toc.error().code(), u"error.toc-unreadable"_s);
        }
    }
};

TRUNKLINE_TEST(ArchiveTocTest)
#include "archivetoctest.moc"
