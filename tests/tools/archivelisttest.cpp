#include "tools/archivelist.h"
#include "support/datafile.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

struct Archive
{
    ArchiveToc toc;
    ArchiveScript script;
};

Archive archiveOf(int major)
{
    Archive archive;
    if (const auto toc = parseArchiveToc(
            QString::fromUtf8(testing::dataFile(u"tools/data/archive_toc_%1.txt"_s.arg(major))), {u"Owner \"q\" x"_s}))
        archive.toc = *toc;
    if (const auto script =
            parseArchiveScript(testing::dataFile(u"tools/data/archive_script_%1.txt"_s.arg(major)), archive.toc))
        archive.script = *script;
    return archive;
}

ObjectId idOf(const Archive &archive, const QString &description, const QString &tag)
{
    for (const TocEntry &entry : archive.toc.entries) {
        if (entry.description == description && entry.tag == tag)
            return {entry.tableOid, entry.oid};
    }
    return {};
}

QStringList leftOutBy(const Archive &archive, const ArchiveFilter &filter)
{
    QStringList names;
    for (const TocEntry &entry : restoreList(archive.toc, archive.script, filter).leftOut)
        names += entry.description + u' ' + entry.tag;
    names.sort();
    return names;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

/// What goes with what, in archives that pg_dump 13, 15 and 17 made.
class ArchiveListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftOutWhereNothingWasChosen()
    {
        const Archive archive = archiveOf(15);
        const ArchiveList list = restoreList(archive.toc, archive.script, {});
        QVERIFY(list.leftOut.isEmpty());
        QCOMPARE(list.kept.entries.size(), archive.toc.entries.size());
        QCOMPARE(list.text.count(u'\n'), archive.toc.entries.size());
        QVERIFY(!list.text.startsWith(u';') && !list.text.contains("\n;"_L1));
        // as pg_restore listed it, line by line
        const QString listing = QString::fromUtf8(testing::dataFile(u"tools/data/archive_toc_15.txt"_s));
        for (const QString &line : list.text.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(listing.contains(u'\n' + line + u'\n'), qPrintable(line));
    }
    void leftOut_data()
    {
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("function") << u"FUNCTION"_s << u"atom(integer)"_s
                                  << QStringList{u"ACL FUNCTION atom(x integer)"_s,
                                                 u"COMMENT FUNCTION atom(x integer)"_s, u"FUNCTION atom(integer)"_s};
        QTest::newRow("foreign key") << u"FK CONSTRAINT"_s << u"person person_c_fkey"_s
                                     << QStringList{u"FK CONSTRAINT person person_c_fkey"_s};
        QTest::newRow("trigger") << u"TRIGGER"_s << u"person tr;g"_s
                                 << QStringList{u"COMMENT TRIGGER \"tr;g\" ON person"_s, u"TRIGGER person tr;g"_s};
        QTest::newRow("index") << u"INDEX"_s << u"person_c"_s
                               << QStringList{u"COMMENT INDEX person_c"_s, u"INDEX person_c"_s};
        QTest::newRow("table with all that is its own") << u"TABLE"_s << u"person"_s
                                                        << QStringList{u"ACL COLUMN person.c"_s,
                                                                       u"ACL SEQUENCE person_big_seq"_s,
                                                                       u"ACL TABLE person"_s,
                                                                       u"CHECK CONSTRAINT person later"_s,
                                                                       u"COMMENT COLUMN person.c"_s,
                                                                       u"COMMENT CONSTRAINT later ON person"_s,
                                                                       u"COMMENT INDEX person_c"_s,
                                                                       u"COMMENT POLICY pol ON person"_s,
                                                                       u"COMMENT TABLE person"_s,
                                                                       u"COMMENT TRIGGER \"tr;g\" ON person"_s,
                                                                       u"CONSTRAINT person person_pkey"_s,
                                                                       u"DEFAULT person big"_s,
                                                                       u"FK CONSTRAINT person person_c_fkey"_s,
                                                                       u"INDEX person_big"_s,
                                                                       u"INDEX person_c"_s,
                                                                       u"INDEX person_expr"_s,
                                                                       u"POLICY person pol"_s,
                                                                       u"PUBLICATION TABLE pub person"_s,
                                                                       u"ROW SECURITY person"_s,
                                                                       u"SEQUENCE OWNED BY person_big_seq"_s,
                                                                       u"SEQUENCE SET person_big_seq"_s,
                                                                       u"SEQUENCE SET person_id_seq"_s,
                                                                       u"SEQUENCE person_big_seq"_s,
                                                                       u"SEQUENCE person_id_seq"_s,
                                                                       u"STATISTICS st"_s,
                                                                       u"TABLE DATA person"_s,
                                                                       u"TABLE person"_s,
                                                                       u"TRIGGER person tr;g"_s};
        QTest::newRow("partition") << u"TABLE"_s << u"part_1"_s
                                   << QStringList{u"CONSTRAINT part_1 part_1_pkey"_s,
                                                  u"INDEX ATTACH part_1_k_idx"_s,
                                                  u"INDEX ATTACH part_1_pkey"_s,
                                                  u"INDEX part_1_k_idx"_s,
                                                  u"TABLE ATTACH part_1"_s,
                                                  u"TABLE DATA part_1"_s,
                                                  u"TABLE part_1"_s};
        QTest::newRow("partitioned table alone")
            << u"TABLE"_s << u"part"_s << QStringList{u"CONSTRAINT part part_pkey"_s, u"INDEX ATTACH part_1_k_idx"_s,
                                                      u"INDEX ATTACH part_1_pkey"_s,  u"INDEX part_k"_s,
                                                      u"TABLE ATTACH part_1"_s,       u"TABLE part"_s};
        // two tables of which each refers to the other, "a" and "a b": "a b c" could be of either
        QTest::newRow("names that run together")
            << u"TABLE"_s << u"a"_s
            << QStringList{u"CONSTRAINT a a_pkey"_s, u"FK CONSTRAINT a b c"_s, u"TABLE DATA a"_s, u"TABLE a"_s};
        QTest::newRow("the other one") << u"TABLE"_s << u"a b"_s
                                       << QStringList{u"CONSTRAINT a b a b_pkey"_s, u"FK CONSTRAINT a b c"_s,
                                                      u"TABLE DATA a b"_s, u"TABLE a b"_s};
        QTest::newRow("view that a rule makes")
            << u"VIEW"_s << u"circular"_s << QStringList{u"RULE circular _RETURN"_s, u"VIEW circular"_s};
        QTest::newRow("view") << u"VIEW"_s << u"v"_s << QStringList{u"RULE v ru"_s, u"VIEW v"_s};
        QTest::newRow("materialized view")
            << u"MATERIALIZED VIEW"_s << u"mv"_s
            << QStringList{u"INDEX mvi"_s, u"MATERIALIZED VIEW DATA mv"_s, u"MATERIALIZED VIEW mv"_s};
        QTest::newRow("publication") << u"PUBLICATION"_s << u"pub"_s
                                     << QStringList{u"PUBLICATION TABLE pub person"_s, u"PUBLICATION pub"_s};
        QTest::newRow("server") << u"SERVER"_s << u"srv"_s
                                << QStringList{u"ACL FOREIGN SERVER srv"_s, u"SERVER srv"_s,
                                               u"USER MAPPING USER MAPPING reader SERVER srv"_s};
        QTest::newRow("base type") << u"TYPE"_s << u"bt"_s << QStringList{u"SHELL TYPE bt"_s, u"TYPE bt"_s};
        QTest::newRow("extension") << u"EXTENSION"_s << u"hstore"_s
                                   << QStringList{u"COMMENT EXTENSION hstore"_s, u"EXTENSION hstore"_s};
    }
    void leftOut()
    {
        QFETCH(QString, description);
        QFETCH(QString, tag);
        QFETCH(QStringList, expected);
        for (const int major : {15, 17}) {
            const Archive archive = archiveOf(major);
            ArchiveFilter filter;
            filter.leftOut = {idOf(archive, description, tag)};
            QVERIFY(filter.leftOut.first().oid != 0);
            const ArchiveList list = restoreList(archive.toc, archive.script, filter);
            // of two foreign keys with the same words the one that stands on the table
            if (tag == "a"_L1 || tag == "a b"_L1) {
                const ArchiveScriptEntry *key = nullptr;
                for (const TocEntry &entry : list.leftOut) {
                    if (entry.description == "FK CONSTRAINT"_L1)
                        key = archive.script.entry(entry.dumpId);
                }
                QVERIFY(key);
                QVERIFY(key->statements.first().startsWith(tag == "a"_L1 ? u"ALTER TABLE ONLY app.a\n"_s
                                                                         : u"ALTER TABLE ONLY app.\"a b\"\n"_s));
            }
            QCOMPARE(leftOutBy(archive, filter), sorted(expected));
        }
    }
    void structureOnly()
    {
        const Archive archive = archiveOf(15);
        ArchiveFilter filter;
        filter.withoutRows = {idOf(archive, u"TABLE"_s, u"person"_s), idOf(archive, u"MATERIALIZED VIEW"_s, u"mv"_s)};
        QCOMPARE(leftOutBy(archive, filter), (QStringList{u"MATERIALIZED VIEW DATA mv"_s, u"TABLE DATA person"_s}));
    }
    void largeObjects()
    {
        ArchiveFilter filter;
        filter.largeObjects = false;
        const Archive old = archiveOf(15);
        QCOMPARE(leftOutBy(old, filter),
                 (QStringList{u"ACL LARGE OBJECT 4711"_s, u"ACL LARGE OBJECT 4712"_s, u"BLOB 4711"_s, u"BLOB 4712"_s,
                              u"BLOB 4713"_s, u"BLOBS BLOBS"_s, u"COMMENT LARGE OBJECT 4712"_s}));
        const Archive recent = archiveOf(17);
        for (const QString &name : leftOutBy(recent, filter))
            QVERIFY2(name.contains("BLOB"_L1) || name.contains("LARGE OBJECT"_L1), qPrintable(name));
        QCOMPARE(restoreList(recent.toc, recent.script, filter).kept.largeObjects(), 0);
        QCOMPARE(recent.toc.largeObjects(), 3);
    }
    void commentsOfExtensions()
    {
        ArchiveFilter filter;
        filter.extensionComments = false;
        QCOMPARE(leftOutBy(archiveOf(15), filter),
                 (QStringList{u"COMMENT EXTENSION hstore"_s, u"COMMENT EXTENSION postgres_fdw"_s}));
    }
    void defaultPrivileges()
    {
        ArchiveFilter filter;
        filter.defaultPrivileges = false;
        QCOMPARE(leftOutBy(archiveOf(15), filter), (QStringList{u"DEFAULT ACL DEFAULT PRIVILEGES FOR FUNCTIONS"_s,
                                                                u"DEFAULT ACL DEFAULT PRIVILEGES FOR TABLES"_s}));
    }
    void anOldArchive()
    {
        const Archive archive = archiveOf(13);
        ArchiveFilter filter;
        filter.leftOut = {idOf(archive, u"TABLE"_s, u"part_1"_s)};
        QVERIFY(filter.leftOut.first().oid != 0);
        QCOMPARE(leftOutBy(archive, filter),
                 (QStringList{u"CONSTRAINT part_1 part_1_pkey"_s, u"INDEX ATTACH part_1_k_idx"_s,
                              u"INDEX ATTACH part_1_pkey"_s, u"INDEX part_1_k_idx"_s, u"TABLE DATA part_1"_s,
                              u"TABLE part_1"_s}));
        // up to 13 a partition is attached by its own entry
        filter.leftOut = {idOf(archive, u"TABLE"_s, u"part"_s)};
        QVERIFY(leftOutBy(archive, filter).contains(u"TABLE part_1"_s));
    }
    void leftOutLinesAreComments()
    {
        const Archive archive = archiveOf(17);
        ArchiveFilter filter;
        const ObjectId schema = idOf(archive, u"TABLE"_s, u"country"_s);
        filter.leftOut = {schema};
        const QStringList lines =
            restoreList(archive.toc, archive.script, filter).text.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), archive.toc.entries.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString number = QString::number(archive.toc.entries.at(i).dumpId) + u';';
            QVERIFY(lines.at(i).startsWith(number) || lines.at(i).startsWith(u';' + number));
        }
    }
};

TRUNKLINE_TEST(ArchiveListTest)
#include "archivelisttest.moc"
