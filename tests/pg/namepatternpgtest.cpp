#include "core/namepattern.h"

#include "pg/objectcatalogreader.h"
#include "support/testregistry.h"
#include "support/testserver.h"
#include "tools/archivetoc.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// What a pattern matches by our rules must be what real pg_dump chooses by it.
class NamePatternPgTest : public QObject
{
    Q_OBJECT

private:
    static TestServer &server() { return *TestServer::sharedPair().first; }

    ObjectCatalog m_catalog;

    /// The numbers of what pg_dump -s takes with -t or -n; empty where it takes nothing, which is an error to it.
    static QSet<ObjectId> chosen(const QString &option, const QString &pattern, quint32 catalog, QString *errors)
    {
        const QString archive = server().folder() + u"/../pattern.dump"_s;
        QProcess process;
        process.setProcessEnvironment(toolEnvironment(u"trunkline-test"_s, {}));
        process.start(
            TestServer::clientFolder() + u"/pg_dump"_s,
            {u"-Fc"_s, u"-s"_s, u"-f"_s, archive, u"-d"_s, server().connectionString(u"patterns"_s), option + pattern});
        process.waitForFinished(60000);
        // warnings are of system schemas that "*" takes along
        *errors = QString::fromUtf8(process.readAllStandardError()).section(u"pg_dump: error: "_s, 1);
        if (process.exitCode() != 0)
            return {};
        process.start(TestServer::clientFolder() + u"/pg_restore"_s, {u"-l"_s, archive});
        process.waitForFinished(60000);
        const Result<ArchiveToc> toc =
            parseArchiveToc(QString::fromUtf8(process.readAllStandardOutput()), {u"postgres"_s});
        QSet<ObjectId> ids;
        if (toc) {
            for (const TocEntry &entry : toc->entries) {
                if (entry.tableOid == catalog)
                    ids.insert({entry.tableOid, entry.oid});
            }
        }
        return ids;
    }
    /// As pg_table_is_visible: no relation of that name in a schema that comes earlier.
    bool isVisible(const ObjectName &name) const
    {
        for (const QString &schema : m_catalog.searchPath) {
            for (const CatalogObject &object : m_catalog.objects) {
                if (isRelation(object.name.kind) && object.name.schema == schema && object.name.name == name.name)
                    return schema == name.schema;
            }
        }
        return false;
    }
    QStringList namesOf(const QSet<ObjectId> &ids) const
    {
        QStringList names;
        for (const CatalogObject &object : m_catalog.objects) {
            if (ids.contains(object.id))
                names += object.name.schema + u'.' + object.name.name;
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        server().createDatabase(u"patterns"_s);
        const PsqlResult filled =
            server().runScript(QStringLiteral(TRUNKLINE_SOURCE_DIR "/tests/pg/data/patterns.sql"), u"patterns"_s);
        QVERIFY2(filled.ok(), qPrintable(filled.errors));
        ConnectRequest request;
        request.params = server().params(u"patterns"_s);
        Result<Connection> opened = Connection::open(request);
        QVERIFY(opened.ok());
        const Result<ObjectCatalog> catalog = readObjectCatalog(*opened);
        QVERIFY(catalog.ok());
        m_catalog = *catalog;
        QCOMPARE(m_catalog.searchPath, (QStringList{u"app2"_s, u"app"_s, u"a.b"_s}));
    }
    void cleanupTestCase()
    {
        if (TestServer::isAvailable())
            server().dropDatabase(u"patterns"_s);
    }

    void relationsAreThoseOfPgDump_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"person",
                                    "PERSON",
                                    "\"PERSON\"",
                                    "Per*",
                                    "\"Per\"*",
                                    "app.person",
                                    "APP.person",
                                    "\"App\".person",
                                    "hidden.*",
                                    "nowhere.*",
                                    "nothing",
                                    "*",
                                    "p*",
                                    "*s",
                                    "p?",
                                    "\"p?\"",
                                    "a*",
                                    "\"a*\"",
                                    "a|b",
                                    "\"a|b\"",
                                    "(a|b)",
                                    "(a|b)*",
                                    "a)|(b",
                                    "app.(a|b)",
                                    "[a-c]",
                                    "[^a-z]*",
                                    "t[0-9]+",
                                    "t[0-9]",
                                    "t[[:digit:]]{2}",
                                    "a{2}",
                                    "\"a{2}\"",
                                    "cash$",
                                    "\"cash$\"",
                                    "*$",
                                    "int[]",
                                    "\"int[]\"",
                                    "\"(a)\"",
                                    "(a)",
                                    "\"back\\slash\"",
                                    "\"^a\"",
                                    "^a",
                                    "*.person",
                                    "a*.person",
                                    "\"a.b\".\"a.b\"",
                                    "\"a.b\"",
                                    "\"app.person\"",
                                    "\"quo\"\"te\"",
                                    "\"\"\"\"",
                                    "\"quo\"\"te\".\"quo\"\"te\"",
                                    "new?line",
                                    "\"new\nline\"",
                                    "\"new\nline\".*",
                                    "ÄRGER",
                                    "Ärger",
                                    "ärger",
                                    "?rger",
                                    "日?",
                                    "z?",
                                    "\" lead\"",
                                    " lead",
                                    "select",
                                    "\"-dash\"",
                                    "-dash",
                                    "\"'; DROP TABLE a; --\"",
                                    "+",
                                    "\"+\"",
                                    "a++",
                                    "a*+",
                                    "a{2",
                                    "[z-a]",
                                    "(a",
                                    "a)",
                                    "[a",
                                    "***",
                                    ".person",
                                    "app.",
                                    "\"star*\".*",
                                    "star*.*",
                                    "\"x|y\".*",
                                    "x|y.b",
                                    "ä.*",
                                    "hidden.p*|t*",
                                    "per\" s\"on",
                                    "a{1,2}",
                                    "a{,2}",
                                    "a{x}",
                                    "{2}a",
                                    "[]a]",
                                    "[[:alpha:]]",
                                    "a||b",
                                    "()",
                                    "*a*|b"})
            QTest::newRow(pattern) << QString::fromUtf8(pattern);
    }
    void relationsAreThoseOfPgDump()
    {
        QFETCH(QString, pattern);
        QString errors;
        const QSet<ObjectId> theirs = chosen(u"--table="_s, pattern, 1259, &errors);
        QSet<ObjectId> ours;
        const Result<NamePattern> made = NamePattern::forRelations(pattern);
        if (!made) {
            QVERIFY2(!errors.isEmpty() && !errors.contains("no matching tables"_L1), qPrintable(errors));
            return;
        }
        QVERIFY2(errors.isEmpty() || errors.contains("no matching tables"_L1), qPrintable(errors));
        for (const CatalogObject &object : std::as_const(m_catalog.objects)) {
            if (isRelation(object.name.kind) && made->matchesRelation(object.name.schema, object.name.name) &&
                (made->namesSchema() || isVisible(object.name)))
                ours.insert(object.id);
        }
        QCOMPARE(namesOf(ours), namesOf(theirs));
    }

    void schemasAreThoseOfPgDump_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"app",
                                    "APP",
                                    "\"App\"",
                                    "app?",
                                    "*",
                                    "a*",
                                    "app|hidden",
                                    "\"a.b\"",
                                    "\"quo\"\"te\"",
                                    "new?line",
                                    "\"new\nline\"",
                                    "\"star*\"",
                                    "star*",
                                    "\"x|y\"",
                                    "x|y",
                                    "ä",
                                    "Ä",
                                    "[a-h]*",
                                    "nothing",
                                    "(app",
                                    "?"})
            QTest::newRow(pattern) << QString::fromUtf8(pattern);
    }
    void schemasAreThoseOfPgDump()
    {
        QFETCH(QString, pattern);
        QString errors;
        const QSet<ObjectId> theirs = chosen(u"--schema="_s, pattern, 2615, &errors);
        QSet<ObjectId> ours;
        const Result<NamePattern> made = NamePattern::forSchemas(pattern);
        if (!made) {
            QVERIFY2(!errors.isEmpty() && !errors.contains("no matching schemas"_L1), qPrintable(errors));
            return;
        }
        QVERIFY2(errors.isEmpty() || errors.contains("no matching schemas"_L1), qPrintable(errors));
        for (const CatalogObject &object : std::as_const(m_catalog.objects)) {
            if (object.name.kind == ObjectKind::Schema && made->matchesSchema(object.name.name))
                ours.insert(object.id);
        }
        QCOMPARE(namesOf(ours), namesOf(theirs));
    }
};

TRUNKLINE_TEST(NamePatternPgTest)
#include "namepatternpgtest.moc"
