#include "core/quoting.h"
#include "support/testfolder.h"
#include "support/testregistry.h"
#include "support/testserver.h"
#include "tools/outputparser.h"
#include "tools/problemrules.h"
#include "tools/toolprocess.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Errors as real utilities and real servers say them, each provoked and explained.
class ProblemsProvokedPgTest : public QObject
{
    Q_OBJECT

    using Provoke = std::function<QList<Problem>(ProblemsProvokedPgTest &)>;

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    std::unique_ptr<TestServer> m_secured; ///< with TLS and a password
    std::unique_ptr<TestServer> m_newer;   ///< 17
    QString m_folder;
    int m_number = 0;

    QList<Problem> run(const QString &program, Tool tool, const QStringList &arguments,
                       const QMap<QString, QString> &environment = {})
    {
        QProcessEnvironment used = toolEnvironment(u"trunkline-test"_s, {});
        for (auto it = environment.begin(); it != environment.end(); ++it)
            used.insert(it.key(), it.value());
        QProcess process;
        process.setProcessEnvironment(used);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(program, arguments);
        if (!process.waitForFinished(60000))
            qFatal("%s did not end", qPrintable(program));
        m_said = QString::fromUtf8(process.readAllStandardError());
        OutputParser parser(tool);
        QList<OutputItem> items;
        for (const QString &line : m_said.split(u'\n', Qt::SkipEmptyParts))
            items += parser.feed(line);
        items += parser.flush();
        QList<Problem> problems;
        for (const OutputItem &item : items) {
            if (const auto *found = std::get_if<OutputProblem>(&item))
                problems += found->problem;
        }
        return problems;
    }
    static QString tool(const QString &name) { return TestServer::clientFolder() + u'/' + name; }
    QList<Problem> dump(const QString &conninfo, const QStringList &more = {})
    {
        return run(tool(u"pg_dump"_s), Tool::PgDump,
                   QStringList{u"-Fc"_s, u"-w"_s, u"-f"_s, u"/dev/null"_s} + more + QStringList{u"-d"_s, conninfo});
    }
    /// The archive of a new database on the source that holds what `sql` makes.
    QString archiveOf(const QString &sql, const QStringList &more = {}, const QString &options = {})
    {
        const QString name = u"provoked%1"_s.arg(++m_number);
        m_source->psql(u"CREATE DATABASE %1 TEMPLATE template0 %2"_s.arg(name, options));
        const QString said = m_source->psql(sql, name);
        if (said.startsWith("psql failed"_L1))
            qFatal("%s", qPrintable(said));
        const QString archive = m_folder + u'/' + name;
        QProcess process;
        process.start(tool(u"pg_dump"_s),
                      QStringList{u"-Fc"_s, u"-f"_s, archive, u"-d"_s, m_source->connectionString(name)} + more);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s", process.readAllStandardError().constData());
        return archive;
    }
    QList<Problem> restore(const QString &archive, const QStringList &more = {}, const QString &user = {},
                           const QString &options = {}, const TestServer *onto = nullptr)
    {
        const TestServer &target = onto ? *onto : *m_target;
        const QString name = u"provoked_target%1"_s.arg(++m_number);
        target.psql(u"CREATE DATABASE %1 TEMPLATE template0 %2 %3"_s.arg(
            name, options, user.isEmpty() ? QString() : u"OWNER "_s + user));
        ConnectionParams params = target.params(name);
        if (!user.isEmpty())
            params.set(u"user"_s, user);
        m_lastTarget = {u"-v"_s, u"-w"_s, u"-d"_s, Quoting::conninfo(params.values()), archive};
        return restoreAgain(more);
    }
    QList<Problem> restoreAgain(const QStringList &more = {})
    {
        return run(tool(u"pg_restore"_s), Tool::PgRestore, more + m_lastTarget);
    }
    static QString with(const TestServer &server, const QString &database, const QMap<QString, QString> &values)
    {
        QMap<QString, QString> all = server.params(database).values();
        all.insert(values);
        return Quoting::conninfo(all);
    }

    QString script(const QString &sql)
    {
        QFile file(m_folder + u"/script%1.sql"_s.arg(++m_number));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script");
        file.write(sql.toUtf8() + '\n');
        return file.fileName();
    }

    QString m_said;
    QStringList m_lastTarget;

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_folder = makeTestFolder();
        m_source->psql(u"CREATE ROLE provoked_user LOGIN; CREATE ROLE provoked_nologin; "
                       u"CREATE ROLE provoked_full LOGIN CONNECTION LIMIT 0"_s);
        m_source->psql(u"CREATE TABLE secret (i int); CREATE TABLE hidden (i int); "
                       u"ALTER TABLE hidden ENABLE ROW LEVEL SECURITY; GRANT SELECT ON hidden TO provoked_user"_s);
        m_target->psql(u"CREATE ROLE provoked_user LOGIN"_s);
        if (TestServer::canTls()) {
            TestServerOptions options;
            options.tls = true;
            options.password = Secret(u"right"_s);
            options.hbaLines = {u"hostssl all all 127.0.0.1/32 scram-sha-256"_s};
            m_secured = std::make_unique<TestServer>(options);
            QVERIFY(m_secured->start());
        }
        if (!TestServer::binFolderOf(17).isEmpty()) {
            TestServerOptions options;
            options.binFolder = TestServer::binFolderOf(17);
            m_newer = std::make_unique<TestServer>(options);
            QVERIFY(m_newer->start());
        }
    }

    void cleanupTestCase()
    {
        m_secured.reset();
        m_newer.reset();
        if (m_source)
            m_source->psql(u"DROP TABLE secret, hidden"_s);
    }

    void each_data()
    {
        QTest::addColumn<Provoke>("provoke");
        QTest::addColumn<QString>("code");
        QTest::addColumn<ProblemClass>("kind");
        using Me = ProblemsProvokedPgTest;
        const auto row = [](const char *code, ProblemClass kind, const Provoke &provoke, const char *name = nullptr) {
            QTest::newRow(name ? name : code) << provoke << QString::fromLatin1(code) << kind;
        };
        constexpr auto fatal = ProblemClass::Fatal;
        constexpr auto missing = ProblemClass::ObjectMissing;
        constexpr auto look = ProblemClass::NeedsALook;
        constexpr auto harmless = ProblemClass::Harmless;
        // reaching a server
        row("problem.connect-refused", fatal, [](Me &t) {
            return t.dump(with(*t.m_source, u"postgres"_s, {{u"port"_s, u"1"_s}}));
        });
        row("problem.host-unknown", fatal, [](Me &t) { return t.dump(u"host=nowhere.invalid dbname=x"_s); });
        row("problem.database-missing", fatal, [](Me &t) { return t.dump(t.m_source->connectionString(u"nosuch"_s)); });
        row("problem.login-role-missing", fatal, [](Me &t) {
            return t.dump(with(*t.m_source, u"postgres"_s, {{u"user"_s, u"nosuch"_s}}));
        });
        row("problem.role-no-login", fatal, [](Me &t) {
            return t.dump(with(*t.m_source, u"postgres"_s, {{u"user"_s, u"provoked_nologin"_s}}));
        });
        row("problem.too-many-connections", fatal, [](Me &t) {
            return t.dump(with(*t.m_source, u"postgres"_s, {{u"user"_s, u"provoked_full"_s}}));
        });
        row("problem.tls-not-offered", fatal, [](Me &t) {
            return t.dump(with(*t.m_source, u"postgres"_s, {{u"sslmode"_s, u"require"_s}}));
        });
        row("problem.channel-binding", fatal, [](Me &t) {
            return t.dump(
                with(*t.m_source, u"postgres"_s, {{u"sslmode"_s, u"disable"_s}, {u"channel_binding"_s, u"require"_s}}));
        });
        row("problem.password-missing", fatal, [](Me &t) { return t.dump(with(*t.m_secured, u"postgres"_s, {})); });
        row("problem.password-refused", fatal, [](Me &t) {
            return t.run(tool(u"pg_dump"_s), Tool::PgDump, {u"-d"_s, t.m_secured->connectionString()},
                         {{u"PGPASSWORD"_s, u"wrong"_s}});
        });
        row("problem.encryption-needed", fatal, [](Me &t) {
            return t.dump(with(*t.m_secured, u"postgres"_s, {{u"sslmode"_s, u"disable"_s}}));
        });
        row("problem.tls-no-root", fatal, [](Me &t) {
            return t.dump(with(*t.m_secured, u"postgres"_s,
                               {{u"sslmode"_s, u"verify-ca"_s}, {u"sslrootcert"_s, u"/nowhere/root.crt"_s}}));
        });
        row("problem.tls-wrong-name", fatal, [](Me &t) {
            return t.dump(with(*t.m_secured, u"postgres"_s,
                               {{u"sslmode"_s, u"verify-full"_s},
                                {u"sslrootcert"_s, t.m_secured->caCertificate()},
                                {u"host"_s, u"other.example"_s},
                                {u"hostaddr"_s, u"127.0.0.1"_s}}));
        });
        row("problem.tls-untrusted", fatal, [](Me &t) {
            TestServerOptions options;
            options.tls = true;
            TestServer other(options);
            other.start();
            return t.dump(with(*t.m_secured, u"postgres"_s,
                               {{u"sslmode"_s, u"verify-ca"_s}, {u"sslrootcert"_s, other.caCertificate()}}));
        });
        // the dump
        row("problem.permission-denied", fatal, [](Me &t) {
            return t.dump(with(*t.m_source, u"postgres"_s, {{u"user"_s, u"provoked_user"_s}}), {u"-t"_s, u"secret"_s});
        });
        row("problem.row-security", fatal, [](Me &t) {
            return t.dump(with(*t.m_source, u"postgres"_s, {{u"user"_s, u"provoked_user"_s}}), {u"-t"_s, u"hidden"_s});
        });
        row("problem.disk-full-here", fatal, [](Me &t) {
            t.archiveOf(u"CREATE TABLE t AS SELECT generate_series(1, 20000) AS i"_s);
            return t.run(tool(u"pg_dump"_s), Tool::PgDump,
                         {u"-Fp"_s, u"-f"_s, u"/dev/full"_s, u"-d"_s,
                          t.m_source->connectionString(u"provoked%1"_s.arg(t.m_number))});
        });
        row("problem.version-mismatch", fatal,
            [](Me &t) { return t.m_newer ? t.dump(t.m_newer->connectionString()) : QList<Problem>(); });
        row("problem.circular-keys", harmless, [](Me &t) {
            t.archiveOf(u"CREATE TABLE a (i int PRIMARY KEY, b int); CREATE TABLE b (i int PRIMARY KEY, a int "
                        u"REFERENCES a); ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b"_s);
            return t.dump(t.m_source->connectionString(u"provoked%1"_s.arg(t.m_number)), {u"-a"_s});
        });
        row("problem.statement-cancelled", fatal, [](Me &t) {
            QProcess holder;
            holder.start(tool(u"psql"_s), {u"-d"_s, t.m_source->connectionString(), u"-c"_s,
                                           u"BEGIN; LOCK TABLE secret; SELECT pg_sleep(5)"_s});
            holder.waitForStarted();
            while (t.m_source->psql(u"SELECT count(*) FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND granted AND "
                                    u"relation = 'secret'::regclass"_s) != "1"_L1)
                QTest::qWait(20);
            const QList<Problem> said =
                t.dump(t.m_source->connectionString(), {u"-t"_s, u"secret"_s, u"--lock-wait-timeout=100"_s});
            t.m_source->psql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(5)%' "
                             u"AND pid <> pg_backend_pid()"_s);
            holder.waitForFinished();
            return said;
        });
        row("problem.program-missing", fatal, [](Me &t) {
            // pg_dumpall alone in a folder
            const QString alone = makeTestFolder() + u"/pg_dumpall"_s;
            QFile::copy(QFileInfo(tool(u"pg_dumpall"_s)).canonicalFilePath(), alone);
            return t.run(alone, Tool::PgDumpall, {u"-d"_s, t.m_source->connectionString()});
        });
        // archives
        row("problem.archive-not-one", fatal, [](Me &t) {
            QFile text(t.m_folder + u"/plain.sql"_s);
            (void)text.open(QIODevice::WriteOnly);
            text.write(QByteArray("--\n-- PostgreSQL database dump\n--\n\n").repeated(40));
            text.close();
            return t.restore(text.fileName());
        });
        row("problem.archive-newer", fatal, [](Me &t) {
            QFile file(t.archiveOf(u"CREATE TABLE t ()"_s));
            (void)file.open(QIODevice::ReadWrite);
            file.seek(6);
            file.write("\x63", 1);
            file.close();
            return t.restore(file.fileName());
        });
        row("problem.archive-damaged", fatal, [](Me &t) {
            QFile file(t.archiveOf(u"CREATE TABLE t AS SELECT md5(i::text) FROM generate_series(1, 5000) i"_s));
            (void)file.open(QIODevice::ReadWrite);
            file.resize(file.size() / 2);
            file.close();
            return t.restore(file.fileName());
        });
        // the target
        row("problem.role-missing", look, [](Me &t) {
            t.m_source->psql(u"CREATE ROLE provoked_owner"_s);
            return t.restore(t.archiveOf(u"CREATE TABLE t (); ALTER TABLE t OWNER TO provoked_owner"_s));
        });
        row("problem.extension-not-available", missing, [](Me &t) {
            return t.restore(t.archiveOf(u"CREATE EXTENSION citext; UPDATE pg_extension SET extname = 'nosuch' "
                                         u"WHERE extname = 'citext'"_s));
        });
        row("problem.extension-rights", missing, [](Me &t) {
            return t.restore(t.archiveOf(u"CREATE EXTENSION postgres_fdw"_s), {u"--no-owner"_s}, u"provoked_user"_s);
        });
        row("problem.event-trigger-rights", missing, [](Me &t) {
            return t.restore(t.archiveOf(u"CREATE FUNCTION e() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; "
                                         u"CREATE EVENT TRIGGER seen ON ddl_command_end EXECUTE FUNCTION e()"_s),
                             {u"--no-owner"_s}, u"provoked_user"_s);
        });
        row("problem.publication-rights", missing, [](Me &t) {
            return t.restore(t.archiveOf(u"CREATE PUBLICATION p FOR ALL TABLES"_s), {u"--no-owner"_s},
                             u"provoked_user"_s);
        });
        row("problem.subscription-rights", missing, [](Me &t) {
            return t.restore(t.archiveOf(u"CREATE SUBSCRIPTION provoked_sub CONNECTION 'host=none' PUBLICATION p WITH "
                                         u"(connect = false, slot_name = NONE)"_s),
                             {u"--no-owner"_s}, u"provoked_user"_s);
        });
        row("problem.language-rights", missing, [](Me &t) {
            return t.restore(t.archiveOf(u"CREATE FUNCTION f(text) RETURNS int AS 'textlen' LANGUAGE internal"_s),
                             {u"--no-owner"_s}, u"provoked_user"_s);
        });
        row("problem.owner-rights", look, [](Me &t) {
            t.m_source->psql(u"CREATE ROLE provoked_boss"_s);
            t.m_target->psql(u"CREATE ROLE provoked_boss"_s);
            return t.restore(t.archiveOf(u"CREATE TABLE t (); ALTER TABLE t OWNER TO provoked_boss"_s), {},
                             u"provoked_user"_s);
        });
        row("problem.library-missing", missing, [](Me &t) {
            return t.restore(t.archiveOf(u"CREATE FUNCTION f() RETURNS language_handler AS '$libdir/plpgsql', "
                                         u"'plpgsql_call_handler' LANGUAGE c; UPDATE pg_proc SET probin = "
                                         u"'$libdir/nosuch' WHERE proname = 'f'"_s));
        });
        row("problem.tablespace-missing", look, [](Me &t) {
            const QString place = t.m_source->folder() + u"/fast"_s;
            QDir().mkpath(place);
            giveToUser(place, ThrowawayServer::systemUser());
            t.m_source->psql(u"CREATE TABLESPACE provoked_fast LOCATION '%1'"_s.arg(place));
            return t.restore(t.archiveOf(u"CREATE TABLE t (i int) TABLESPACE provoked_fast"_s));
        });
        row("problem.compression-lz4", missing, [](Me &t) {
            return t.m_newer ? t.restore(t.archiveOf(u"CREATE TABLE t (a text COMPRESSION lz4)"_s), {}, {}, {},
                                         t.m_newer.get())
                             : QList<Problem>();
        });
        row("problem.already-exists", missing, [](Me &t) {
            t.restore(t.archiveOf(u"CREATE TABLE t (i int)"_s));
            return t.restoreAgain();
        });
        row("problem.duplicate-key", missing, [](Me &t) {
            t.restore(t.archiveOf(u"CREATE TABLE t (i int PRIMARY KEY); INSERT INTO t VALUES (1)"_s));
            return t.restoreAgain({u"-a"_s});
        });
        row("problem.foreign-key", missing, [](Me &t) {
            t.restore(t.archiveOf(u"CREATE TABLE a (i int PRIMARY KEY); CREATE TABLE z (i int REFERENCES a); INSERT "
                                  u"INTO a VALUES (1); INSERT INTO z VALUES (1)"_s),
                      {u"-s"_s});
            return t.restoreAgain({u"-a"_s, u"-t"_s, u"z"_s});
        });
        row("problem.check-constraint", missing, [](Me &t) {
            return t.restore(t.archiveOf(u"CREATE TABLE t (i int); INSERT INTO t VALUES (-1); ALTER TABLE t ADD "
                                         u"CONSTRAINT plus CHECK (i > 0) NOT VALID; UPDATE pg_constraint SET "
                                         u"convalidated = true WHERE conname = 'plus'"_s));
        });
        row("problem.not-unique", missing, [](Me &t) {
            return t.restore(t.archiveOf(u"CREATE TABLE t (i int); CREATE UNIQUE INDEX one ON t (i); UPDATE pg_index "
                                         u"SET indisunique = false, indimmediate = false WHERE indexrelid = "
                                         u"'one'::regclass; INSERT INTO t VALUES (1); UPDATE pg_index SET indisready = "
                                         u"false WHERE indexrelid = 'one'::regclass; INSERT INTO t VALUES (1); UPDATE "
                                         u"pg_index SET indisunique = true, indimmediate = true, indisready = true "
                                         u"WHERE indexrelid = 'one'::regclass"_s));
        });
        row("problem.no-equivalent", missing, [](Me &t) {
            return t.restore(t.archiveOf(u"CREATE TABLE t (a text); INSERT INTO t VALUES ('日本')"_s), {}, {},
                             u"ENCODING 'LATIN1' LOCALE 'C'"_s);
        });
        row("problem.invalid-bytes", fatal, [](Me &t) {
            t.m_source->psql(u"CREATE DATABASE provoked_bytes TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'"_s);
            t.m_source->psql(u"CREATE TABLE t (a text); INSERT INTO t VALUES (convert_from('\\xff', 'SQL_ASCII'))"_s,
                             u"provoked_bytes"_s);
            return t.dump(t.m_source->connectionString(u"provoked_bytes"_s), {u"-E"_s, u"UTF8"_s});
        });
        row("problem.collation-version", look, [](Me &t) {
            t.m_source->psql(u"CREATE DATABASE provoked_order"_s);
            t.m_source->psql(u"UPDATE pg_database SET datcollversion = '1' WHERE datname = 'provoked_order'"_s);
            return t.dump(t.m_source->connectionString(u"provoked_order"_s));
        });
        row("problem.missing-dependency", missing, [](Me &t) {
            return t.restore(t.archiveOf(u"CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE t (m mood)"_s),
                             {u"-t"_s, u"t"_s});
        });
        row("problem.read-only", fatal, [](Me &t) {
            const QString archive = t.archiveOf(u"CREATE TABLE t (i int)"_s);
            t.m_target->psql(u"ALTER ROLE provoked_user SET default_transaction_read_only = on"_s);
            const QList<Problem> said = t.restore(archive, {}, u"provoked_user"_s);
            t.m_target->psql(u"ALTER ROLE provoked_user RESET default_transaction_read_only"_s);
            return said;
        });
        row("problem.session-ended", fatal, [](Me &t) {
            return t.restore(t.archiveOf(u"CREATE FUNCTION die() RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'BEGIN "
                                         u"PERFORM pg_terminate_backend(pg_backend_pid()) WHERE current_database() "
                                         u"LIKE ''%target%''; RETURN 1; END'; CREATE TABLE t (i int); INSERT INTO t "
                                         u"VALUES (1); CREATE INDEX ON t ((public.die()))"_s));
        });
        row("problem.role-reserved", fatal, [](Me &t) {
            return t.run(tool(u"psql"_s), Tool::Psql,
                         {u"-X"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-v"_s, u"VERBOSITY=verbose"_s, u"-d"_s,
                          t.m_target->connectionString(), u"-f"_s, t.script(u"CREATE ROLE pg_mine;"_s)});
        });
    }

    void each()
    {
        QFETCH(Provoke, provoke);
        QFETCH(QString, code);
        QFETCH(ProblemClass, kind);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        if (!m_secured && (name.contains("tls"_L1) || name.contains("password"_L1) || name.contains("encryption"_L1)))
            QSKIP("needs openssl");
        if (!m_newer && (name.contains("version"_L1) || name.contains("lz4"_L1)))
            QSKIP("no server 17 here (tests/run fetches it)");
        const QList<Problem> problems = provoke(*this);
        const auto found = std::find_if(problems.begin(), problems.end(),
                                        [&code](const Problem &problem) { return problem.message.code == code; });
        QVERIFY2(found != problems.end(), qPrintable(m_said));
        QCOMPARE(found->kind, kind);
    }

    /// psql says which SQLSTATE it is, and the words are without it.
    void theSqlStateOfAScript()
    {
        const QList<Problem> problems =
            run(tool(u"psql"_s), Tool::Psql,
                {u"-X"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-v"_s, u"VERBOSITY=verbose"_s, u"-d"_s,
                 m_target->connectionString(), u"-f"_s, script(u"GRANT nosuch TO provoked_user;"_s)});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().sqlState, u"42704"_s);
        QCOMPARE(problems.constFirst().message.code, u"problem.role-missing"_s);
        QVERIFY2(!problems.constFirst().toolWords.contains("LOCATION"_L1) &&
                     !problems.constFirst().toolWords.contains("42704"_L1),
                 qPrintable(problems.constFirst().toolWords));
    }

    /// The words of a server in another language are no known ones: the SQLSTATE tells what it is.
    void anotherLanguage()
    {
        const auto judged = [](const QString &words, const QString &state) {
            return judgeProblem({Tool::Psql, LogLevel::Error, words, u"CREATE ROLE x;"_s, state}).message.code;
        };
        QCOMPARE(judged(u"FEHLER:  Rolle »x« existiert bereits"_s, u"42710"_s), u"problem.something-exists"_s);
        QCOMPARE(judged(u"FEHLER:  keine Berechtigung"_s, u"42501"_s), u"problem.rights"_s);
        QCOMPARE(judged(u"FEHLER:  Relation »x« existiert nicht"_s, u"42P01"_s), u"problem.something-missing"_s);
        QCOMPARE(judged(u"FEHLER:  doppelter Schlüsselwert"_s, u"23505"_s), u"problem.constraint"_s);
        QCOMPARE(judged(u"FEHLER:  etwas Neues"_s, u"XX000"_s), u"problem.unknown-error"_s);
        QCOMPARE(judged(u"FEHLER:  etwas Neues"_s, {}), u"problem.unknown-error"_s);
    }
};

Q_DECLARE_METATYPE(std::function<QList<trunkline::Problem>(ProblemsProvokedPgTest &)>)
TRUNKLINE_TEST(ProblemsProvokedPgTest)
#include "problemsprovokedpgtest.moc"
