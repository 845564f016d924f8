#include "core/quoting.h"
#include "support/catalogcompare.h"
#include "support/catalogsfound.h"
#include "support/clirunner.h"
#include "support/databasecompare.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

const QString plainAdmin = u"plain_admin"_s;

/// As on a managed service: the user may make databases and roles, and is no superuser.
QString makeAdmin(TestServer &target)
{
    // A superuser of the same name as one of the source's, who owns things there: nobody else may give objects to him.
    return target.psql(u"CREATE ROLE plain_admin LOGIN CREATEDB CREATEROLE; CREATE ROLE \"boss 100%\" SUPERUSER"_s);
}

/// What the rules say beforehand: the superusers' objects become the user's, and extensions keep their own comments.
void asForetold(CatalogText &text)
{
    const auto replaced = [](const QString &role) {
        return role == "postgres"_L1 || role == "\"boss 100%\""_L1 ? plainAdmin : role;
    };
    text.replaceGrantees(replaced);
    text.replaceOwners(replaced);
}

/// How one major writes what another one writes otherwise.
void withoutDialect(CatalogText &text)
{
    text.remove([](const CatalogLine &line) {
        return (line.isGrant() && line.privileges().at(1).startsWith("MAINTAIN"_L1)) ||
               (line.property == "definition"_L1 && (line.kind == "view"_L1 || line.kind == "matview"_L1));
    });
}

QStringList problemsIn(const QString &jsonLines)
{
    QStringList problems;
    for (const QString &line : jsonLines.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonObject event = QJsonDocument::fromJson(line.toUtf8()).object();
        if (event[u"event"_s] == u"problem"_s)
            problems += QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact));
    }
    return problems;
}

} // namespace

/// A target whose user may make databases and roles, and nothing else: the sample database arrives without an error,
/// but for what was said before.
class ManagedPgTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_source;
    std::unique_ptr<TestServer> m_target;
    QTemporaryDir m_folder;
    CliRunner m_cli{QStringLiteral(TRUNKLINE_CLI)};

    static TestServerOptions logical()
    {
        TestServerOptions options;
        options.settings.insert(u"wal_level"_s, u"logical"_s); // without it a publication comes with a warning
        return options;
    }
    QString profile() const { return m_folder.filePath(u"managed.trunkline"_s); }
    CliRunner::Ended makeProfile(const TestServer &target, const QString &database, const QStringList &more)
    {
        QFile::remove(profile());
        ConnectionParams params = target.params();
        params.set(u"user"_s, plainAdmin);
        return m_cli.run(QStringList{u"new"_s, u"--source"_s, m_source->connectionString(database), u"--target"_s,
                                     Quoting::conninfo(params.values()), u"--dump-folder"_s,
                                     m_folder.filePath(u"dumps"_s), u"-o"_s, profile()} +
                         more);
    }
    QJsonObject finding(const QString &id)
    {
        const CliRunner::Ended checked = m_cli.run({u"check"_s, profile(), u"--json"_s});
        for (const QJsonValue &one : QJsonDocument::fromJson(checked.out.toUtf8())[u"findings"_s].toArray()) {
            if (one[u"check"_s] == id)
                return one.toObject();
        }
        return {};
    }
    /// Nobody is in a role, and nothing is granted, that was not before.
    void compareWhatIsLeft(const TestServer &target)
    {
        QCOMPARE(target.psql(u"SELECT string_agg(roleid::regrole::text, ', ') FROM pg_auth_members WHERE member = "
                             u"'plain_admin'::regrole AND grantor = 'plain_admin'::regrole"_s),
                 QString());
    }
    void compareCatalogs(const TestServer &target, const QString &database,
                         const std::function<void(CatalogText &)> &change = {})
    {
        CatalogText wanted = CatalogText::of(*m_source, database);
        QVERIFY(wanted.lines().size() > 1000);
        asForetold(wanted);
        if (change)
            change(wanted);
        CatalogText actual = CatalogText::of(target, database);
        if (target.binFolder() != m_source->binFolder()) {
            withoutDialect(wanted);
            withoutDialect(actual);
        }
        const QString difference = wanted.differenceTo(actual);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void runAndCompare(const TestServer &target, const QString &database, const QStringList &more = {})
    {
        const CliRunner::Ended ended = m_cli.run(QStringList{u"run"_s, profile(), u"--json"_s} + more);
        QCOMPARE(problemsIn(ended.out).join(u'\n'), QString());
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        compareCatalogs(target, database);
        compareWhatIsLeft(target);
        verifyCatalogs();
    }
    /// The program itself finds nothing that the rules do not explain.
    void verifyCatalogs()
    {
        const CatalogsFound found(m_cli.run({u"verify"_s, profile(), u"--level"_s, u"counts"_s, u"--json"_s}));
        QVERIFY2(found.unexplained().isEmpty(), qPrintable(found.unexplained()));
        QVERIFY(found.codes().contains(u"note.by-owner-map"_s));
    }
    void forgetRoles()
    {
        m_target->psql(
            u"DROP DATABASE IF EXISTS sample; DROP DATABASE IF EXISTS privileged;\n"
            u"SELECT format('DROP ROLE %I', rolname) FROM pg_roles WHERE rolname LIKE 'ticketing\\_%' OR rolname "
            u"LIKE 'Kasse %' \\gexec\n"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        m_source = std::make_unique<TestServer>(logical());
        m_target = std::make_unique<TestServer>(logical());
        QVERIFY2(m_source->start() && m_target->start(), qPrintable(m_source->errorText() + m_target->errorText()));
        QCOMPARE(makeAdmin(*m_target), QString());
        QCOMPARE(m_source->psql(u"CREATE ROLE \"boss 100%\" SUPERUSER"_s), QString());
        QCOMPARE(fillWithSample(*m_source, u"sample"_s), QString());
        QCOMPARE(
            m_source->psql(
                u"CREATE SCHEMA \"boss's\" AUTHORIZATION \"boss 100%\"; CREATE TABLE \"boss's\".t (i serial); "
                u"ALTER TABLE \"boss's\".t OWNER TO \"boss 100%\"; GRANT SELECT ON \"boss's\".t TO ticketing_app; "
                u"GRANT SELECT ON sales.voucher TO \"boss 100%\"; COMMENT ON DATABASE sample IS 'all of it'; "
                u"ALTER DATABASE sample SET search_path = sport, public; "
                u"ALTER ROLE ticketing_app IN DATABASE sample SET work_mem = '9MB'; "
                u"REVOKE CONNECT ON DATABASE sample FROM PUBLIC; GRANT CONNECT ON DATABASE sample TO ticketing_app"_s,
                u"sample"_s),
            QString());
    }

    void theSampleDatabaseArrivesAtTheFirstTry()
    {
        QCOMPARE(makeProfile(*m_target, u"sample"_s, {u"--roles"_s}).exitCode, 0);
        const QJsonObject told = finding(u"MANAGED"_s);
        QCOMPARE(told[u"objects"_s].toArray(), (QJsonArray{u"boss 100% → plain_admin"_s, u"postgres → plain_admin"_s}));
        QVERIFY(finding(u"MANAGED-LOSS"_s).isEmpty());
        runAndCompare(*m_target, u"sample"_s);
    }

    void andAgainInItsPlace()
    {
        QCOMPARE(makeProfile(*m_target, u"sample"_s, {u"--roles"_s, u"--replace"_s}).exitCode, 0);
        runAndCompare(*m_target, u"sample"_s, {u"--confirm-replace"_s, u"sample"_s});
    }

    void itArrivesOnANewerMajorVersion()
    {
        TestServerOptions options = logical();
        options.binFolder = TestServer::binFolderOf(17);
        if (options.binFolder.isEmpty())
            QSKIP("no PostgreSQL 17 server is here; tests/run fetches one");
        TestServer target(options);
        QVERIFY2(target.start(), qPrintable(target.errorText()));
        QCOMPARE(makeAdmin(target), QString());
        QCOMPARE(fillWithSample(*m_source, u"plain"_s, u"0.05"_s, false), QString());
        QCOMPARE(makeProfile(target, u"plain"_s, {u"--roles"_s}).exitCode, 0);
        runAndCompare(target, u"plain"_s);
        QCOMPARE(makeProfile(target, u"plain"_s, {u"--roles"_s, u"--replace"_s}).exitCode, 0);
        runAndCompare(target, u"plain"_s, {u"--confirm-replace"_s, u"plain"_s});
    }

    void whatOnlyASuperuserMakesStaysAndIsNamed()
    {
        forgetRoles();
        QCOMPARE(m_source->psql(u"CREATE DATABASE privileged TEMPLATE sample"_s), QString());
        const PsqlResult made = m_source->runScript(
            QStringLiteral(TRUNKLINE_SOURCE_DIR "/tests/integration/data/managed.sql"), u"privileged"_s);
        QVERIFY2(made.ok(), qPrintable(made.errors));
        QCOMPARE(makeProfile(*m_target, u"privileged"_s, {u"--roles"_s}).exitCode, 0);
        QStringList named;
        for (const QJsonValue &object : finding(u"MANAGED-LOSS"_s)[u"objects"_s].toArray())
            named += object.toString();
        named.sort();
        QCOMPARE(named, (QStringList{u"CAST (privileged.base AS integer)"_s, u"of_everything"_s, u"of_superuser"_s,
                                     u"of_superuser"_s, u"on_ddl"_s, u"pageinspect"_s, u"privileged.base"_s,
                                     u"privileged.base_in(cstring)"_s, u"privileged.base_out(privileged.base)"_s,
                                     u"privileged.c_sum(smallint, smallint)"_s, u"privileged.status_ops"_s,
                                     u"privileged.status_ops"_s, u"privileged.uses_c"_s}));
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(), u"--json"_s});
        QCOMPARE(problemsIn(ended.out).join(u'\n'), QString());
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        compareCatalogs(*m_target, u"privileged"_s, [](CatalogText &text) {
            text.remove([](const CatalogLine &line) {
                static const QStringList gone{u"privileged.base"_s,
                                              u"privileged.c_sum"_s,
                                              u"privileged.status_ops"_s,
                                              u"privileged.uses_c"_s,
                                              u"of_everything"_s,
                                              u"of_superuser"_s,
                                              u"on_ddl"_s,
                                              u"pageinspect"_s,
                                              u"extension pageinspect"_s};
                return std::any_of(gone.begin(), gone.end(),
                                   [&](const QString &name) { return line.identity.startsWith(name); });
            });
        });
        compareWhatIsLeft(*m_target);
        verifyCatalogs();
    }
};

TRUNKLINE_TEST(ManagedPgTest)
#include "managedpgtest.moc"
