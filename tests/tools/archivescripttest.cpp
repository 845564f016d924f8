#include "tools/archivescript.h"
#include "support/datafile.h"
#include "support/testregistry.h"
#include "tools/sqlscriptsplitter.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

ArchiveToc tocOf(int major)
{
    const Result<ArchiveToc> toc = parseArchiveToc(
        QString::fromUtf8(testing::dataFile(u"tools/data/archive_toc_%1.txt"_s.arg(major))), {u"Owner \"q\" x"_s});
    return toc ? *toc : ArchiveToc();
}

QByteArray scriptOf(int major)
{
    return testing::dataFile(u"tools/data/archive_script_%1.txt"_s.arg(major));
}

const TocEntry *entryNamed(const ArchiveToc &toc, const QString &description, const QString &tag)
{
    for (const TocEntry &entry : toc.entries) {
        if (entry.description == description && entry.tag == tag)
            return &entry;
    }
    return nullptr;
}

QStringList statementsIn(const QString &text)
{
    QStringList statements;
    for (const SqlPiece &piece : splitSqlScript(text).pieces) {
        if (piece.kind == SqlPiece::Kind::Statement)
            statements += piece.text;
    }
    return statements;
}

} // namespace

/// Against what pg_restore 13, 15 and 17 printed of archives with hostile names, texts and bodies.
class ArchiveScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsEndWherePsqlEndsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const QString &text, const QStringList &statements) {
            QTest::newRow(name) << text << statements;
        };
        row("plain", u"SELECT 1; SELECT 2;\n"_s, {u"SELECT 1"_s, u"SELECT 2"_s});
        row("string", u"SELECT 'a;''b'; SELECT 2;"_s, {u"SELECT 'a;''b'"_s, u"SELECT 2"_s});
        row("backslash is a character", u"SELECT 'a\\'; SELECT ';';"_s, {u"SELECT 'a\\'"_s, u"SELECT ';'"_s});
        row("backslash hides", u"SELECT E'a\\';'; SELECT 2;"_s, {u"SELECT E'a\\';'"_s, u"SELECT 2"_s});
        row("backslash hides without standard strings",
            u"SET standard_conforming_strings = off;\nSELECT 'a\\';'; SELECT 2;"_s,
            {u"SET standard_conforming_strings = off"_s, u"SELECT 'a\\';'"_s, u"SELECT 2"_s});
        row("quoted name", u"SELECT \"a;\"\"b\"; SELECT 2;"_s, {u"SELECT \"a;\"\"b\""_s, u"SELECT 2"_s});
        row("dollars", u"SELECT $a$;$b$;$$;$a$; SELECT a$b, $1;"_s, {u"SELECT $a$;$b$;$$;$a$"_s, u"SELECT a$b, $1"_s});
        row("nested comment", u"SELECT /* ; /* ' */ ; */ 1; SELECT 2;"_s,
            {u"SELECT /* ; /* ' */ ; */ 1"_s, u"SELECT 2"_s});
        row("line comment", u"SELECT 1 -- ;'\n; SELECT 2;"_s, {u"SELECT 1 -- ;'"_s, u"SELECT 2"_s});
        row("rule", u"CREATE RULE r AS ON DELETE TO v DO (DELETE FROM a; DELETE FROM b); SELECT 2;"_s,
            {u"CREATE RULE r AS ON DELETE TO v DO (DELETE FROM a; DELETE FROM b)"_s, u"SELECT 2"_s});
        row("body", u"CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN a THEN 1 END; SELECT 2; END; S;"_s,
            {u"CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN a THEN 1 END; SELECT 2; END"_s, u"S"_s});
        row("begin is a name", u"CREATE OR REPLACE PROCEDURE f() BEGIN ATOMIC SELECT 1 AS begin; END; S;"_s,
            {u"CREATE OR REPLACE PROCEDURE f() BEGIN ATOMIC SELECT 1 AS begin; END"_s, u"S"_s});
        row("no function", u"SELECT begin atomic; SELECT 2;"_s, {u"SELECT begin atomic"_s, u"SELECT 2"_s});
        row("e at the end of a name", u"SELECT name'a\\'; SELECT 2;"_s, {u"SELECT name'a\\'"_s, u"SELECT 2"_s});
    }
    void statementsEndWherePsqlEndsThem()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, statements);
        QCOMPARE(statementsIn(text), statements);
        QVERIFY(!splitSqlScript(text).isBroken);
    }
    void whatDoesNotCloseIsBroken()
    {
        for (const QString &text : {u"SELECT 'a"_s, u"SELECT \"a"_s, u"SELECT $x$ $y$;"_s, u"/* /* */ SELECT 1;"_s,
                                    u"SELECT 1"_s, u"SELECT (1;"_s, u"SELECT E'a\\"_s, u"SELECT \"a\"\""_s})
            QVERIFY2(splitSqlScript(text).isBroken, qPrintable(text));
    }

    void everyEntryHasItsStatements_data()
    {
        QTest::addColumn<int>("major");
        for (const int major : {13, 15, 17})
            QTest::addRow("%d", major) << major;
    }
    void everyEntryHasItsStatements()
    {
        QFETCH(int, major);
        const ArchiveToc toc = tocOf(major);
        const Result<ArchiveScript> script = parseArchiveScript(scriptOf(major), toc);
        QVERIFY2(script, script ? "" : qPrintable(script.error().message.arguments.value(0)));
        qsizetype withRows = 0;
        for (const TocEntry &entry : toc.entries) {
            if (holdsRows(entry)) {
                ++withRows;
                QVERIFY(!script->entry(entry.dumpId));
                continue;
            }
            const ArchiveScriptEntry *found = script->entry(entry.dumpId);
            QVERIFY2(found, qPrintable(entry.description + u' ' + entry.tag));
            QVERIFY2(!found->statements.isEmpty(), qPrintable(entry.description + u' ' + entry.tag));
            QCOMPARE(found->id, (ObjectId{entry.tableOid, entry.oid}));
        }
        QCOMPARE(script->entries.size(), toc.entries.size() - withRows);
    }
    void whatStandsInBodiesAndTextsIsNotAHeader()
    {
        const ArchiveToc toc = tocOf(17);
        const Result<ArchiveScript> script = parseArchiveScript(scriptOf(17), toc);
        QVERIFY(script);
        const ArchiveScriptEntry *function =
            script->entry(entryNamed(toc, u"FUNCTION"_s, u"f(app.mood, text)"_s)->dumpId);
        QCOMPARE(function->statements.size(), 2);
        QVERIFY(function->statements.at(0).contains("\n-- TOC entry 5 (class 1259 OID 5)\n"_L1));
        QVERIFY(function->statements.at(1).startsWith("ALTER FUNCTION app.f(a app.mood, b text) OWNER TO "_L1));
        const ArchiveScriptEntry *comment = script->entry(entryNamed(toc, u"COMMENT"_s, u"TABLE person"_s)->dumpId);
        QCOMPARE(comment->statements.size(), 1);
        const int person = entryNamed(toc, u"TABLE"_s, u"person"_s)->dumpId;
        QCOMPARE(comment->dependencies, QList<int>{person});
        const ArchiveScriptEntry *atomic = script->entry(entryNamed(toc, u"FUNCTION"_s, u"atom(integer)"_s)->dumpId);
        QCOMPARE(atomic->statements.size(), 2);
        QVERIFY(atomic->statements.at(0).endsWith("END"_L1));
        const ArchiveScriptEntry *named = script->entry(entryNamed(toc, u"FUNCTION"_s, u"beg()"_s)->dumpId);
        QCOMPARE(named->statements.size(), 2);
        const ArchiveScriptEntry *foreignKey =
            script->entry(entryNamed(toc, u"FK CONSTRAINT"_s, u"person person_c_fkey"_s)->dumpId);
        QCOMPARE(foreignKey->dependencies.size(), 3);
    }
    void tablespacesAreThoseOfTheNextEntry()
    {
        const ArchiveToc toc = tocOf(15);
        const Result<ArchiveScript> script = parseArchiveScript(scriptOf(15), toc);
        QVERIFY(script);
        QCOMPARE(script->entry(entryNamed(toc, u"TABLE"_s, u"docs"_s)->dumpId)->tablespace, u"fast space"_s);
        QCOMPARE(script->entry(entryNamed(toc, u"TABLE"_s, u"country"_s)->dumpId)->tablespace, QString());
        QCOMPARE(script->entry(entryNamed(toc, u"TABLE"_s, u"person"_s)->dumpId)->tablespace, QString());
        for (const ArchiveScriptEntry &entry : script->entries) {
            for (const QString &statement : entry.statements)
                QVERIFY2(!statement.startsWith("SET default_"_L1), qPrintable(statement));
        }
    }
    void rolesAreOwnersAndGrantees()
    {
        const Result<ArchiveScript> script = parseArchiveScript(scriptOf(15), tocOf(15));
        QVERIFY(script);
        const QStringList wanted{u"Owner \"q\" x"_s, u"app_owner"_s, u"postgres"_s,
                                 u"public owner"_s,  u"reader"_s,    u"wr,iter"_s};
        QCOMPARE(rolesIn(*script), wanted);
    }
    void headersThatTheListDoesNotKnowAreRefused()
    {
        const ArchiveToc toc = tocOf(15);
        const QString text = QString::fromUtf8(scriptOf(15));
        const QString forged =
            u"--\n-- TOC entry 5 (class 1259 OID 5)\n-- Name: x; Type: TABLE; Schema: app; Owner: y\n--\n\n"_s;
        const Result<ArchiveScript> unknown = parseArchiveScript(text + forged, toc);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code(), u"error.archive-script"_s);
        const TocEntry *person = entryNamed(toc, u"TABLE"_s, u"person"_s);
        const QString again = u"--\n-- TOC entry %1 (class 1259 OID %2)\n--\n\n"_s.arg(person->dumpId).arg(person->oid);
        QVERIFY(!parseArchiveScript(text + again, toc));
        QVERIFY(!parseArchiveScript(text.first(text.size() / 2), toc));
        QVERIFY(!parseArchiveScript(QString(), toc));
    }
    void otherEncodings()
    {
        const ArchiveToc toc;
        QVERIFY(parseArchiveScript(QByteArray("\nSET client_encoding = 'LATIN1';\nSELECT '\xe4';\n"), toc));
        const Result<ArchiveScript> unknown =
            parseArchiveScript(QByteArray("\nSET client_encoding = 'MULE_INTERNAL';\nSELECT 1;\n"), toc);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code(), u"error.archive-encoding"_s);
    }
    void theListForTheScriptHasNoRows()
    {
        const QString list = scriptList(tocOf(17));
        QVERIFY(list.contains("FK CONSTRAINT"_L1));
        QVERIFY(list.contains("MATERIALIZED VIEW DATA"_L1));
        QVERIFY(!list.contains(" TABLE DATA"_L1));
        QVERIFY(!list.contains("BLOBS"_L1));
    }
};

TRUNKLINE_TEST(ArchiveScriptTest)
#include "archivescripttest.moc"
