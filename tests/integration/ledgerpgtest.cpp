#include "support/clirunner.h"
#include "support/testregistry.h"
#include "support/testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Every object of a migration is accounted for: by the console program, with real servers and utilities.
class LedgerPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    QTemporaryDir m_folder;
    CliRunner m_cli{QStringLiteral(TRUNKLINE_CLI)};

    struct Run
    {
        int exitCode = -1;
        QString id;
        QString state;
        QJsonObject ledger;
        QList<QJsonObject> problems;
    };

    Run run(const QString &database, const QStringList &choices = {}, const QStringList &options = {})
    {
        const QString profile = m_folder.filePath(database + u".trunkline"_s);
        const CliRunner::Ended made =
            m_cli.run(QStringList{u"new"_s, u"--source"_s, m_source->connectionString(database), u"--target"_s,
                                  m_target->connectionString(), u"--dump-folder"_s, m_folder.filePath(u"dumps"_s),
                                  u"-o"_s, profile} +
                      choices);
        if (made.exitCode != 0)
            qFatal("%s", qPrintable(made.err));
        const CliRunner::Ended ended = m_cli.run(QStringList{u"run"_s, profile, u"--json"_s} + options);
        Run result;
        result.exitCode = ended.exitCode;
        for (const QString &line : ended.out.split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonObject event = QJsonDocument::fromJson(line.toUtf8()).object();
            const QString kind = event.value("event"_L1).toString();
            if (kind == "plan-made"_L1)
                result.id = event.value("plan"_L1)["runId"_L1].toString();
            else if (kind == "state-changed"_L1)
                result.state = event.value("state"_L1).toString();
            else if (kind == "ledger-made"_L1)
                result.ledger = event.value("ledger"_L1).toObject();
            else if (kind == "problem"_L1)
                result.problems += event.value("problem"_L1).toObject();
        }
        return result;
    }
    static int count(const Run &run, QLatin1String state) { return run.ledger.value("counts"_L1)[state].toInt(-1); }
    static QJsonObject entry(const Run &run, const QString &kind, const QString &name)
    {
        const QJsonArray entries = run.ledger.value("entries"_L1).toArray();
        for (const QJsonValue &value : entries) {
            if (value["kind"_L1].toString() == kind && value["name"_L1].toString() == name)
                return value.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
    }

    void whatAllArrivedIsSaidToHave()
    {
        m_source->createDatabase(u"ledgerwhole"_s);
        m_source->psql(u"CREATE SCHEMA app; CREATE TABLE app.t (i int PRIMARY KEY); INSERT INTO app.t VALUES (1); "
                       u"COMMENT ON TABLE app.t IS 'x'; CREATE VIEW app.v AS SELECT * FROM app.t"_s,
                       u"ledgerwhole"_s);
        const Run whole = run(u"ledgerwhole"_s);
        QCOMPARE(whole.exitCode, 0);
        QCOMPARE(whole.state, u"succeeded"_s);
        QCOMPARE(count(whole, "failed"_L1), 0);
        QCOMPARE(count(whole, "expected"_L1), 0);
        QVERIFY(count(whole, "arrived"_L1) >= 6);
        QVERIFY(entry(whole, u"VIEW"_s, u"v"_s).value("confirmed"_L1).toBool());
        const CliRunner::Ended shown = m_cli.run({u"history"_s, whole.id, u"--ledger"_s, u"--all"_s});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.out.contains(u"VIEW app.v"_s), qPrintable(shown.out));
    }

    void aCascadeIsOneProblemWithWhatItTookAlong()
    {
        // a function in C whose library only the source has, and what cannot be without it
        const QString library = m_source->folder() + u"/only_here.so"_s;
        const QString found = m_source->psql(u"SELECT setting FROM pg_config WHERE name = 'PKGLIBDIR'"_s);
        QVERIFY2(QFile::copy(found + u"/plpgsql.so"_s, library), qPrintable(found));
        QFile::setPermissions(library, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther |
                                           QFile::ExeOwner | QFile::ExeGroup);
        m_source->createDatabase(u"cascade"_s);
        QCOMPARE(
            m_source->psql(
                u"CREATE FUNCTION odd() RETURNS language_handler AS '%1', 'plpgsql_call_handler' LANGUAGE C; "
                u"CREATE LANGUAGE oddlang HANDLER odd; "
                u"CREATE FUNCTION fee() RETURNS int LANGUAGE oddlang AS 'BEGIN RETURN 1; END'; "
                u"CREATE TABLE good (i int); INSERT INTO good VALUES (1); "
                u"CREATE TABLE bad (i int DEFAULT fee()); CREATE INDEX bad_i ON bad (i); INSERT INTO bad VALUES (2); "
                u"COMMENT ON TABLE bad IS 'x'; CREATE VIEW shown AS SELECT * FROM bad"_s.arg(library),
                u"cascade"_s),
            QString());
        QVERIFY(QFile::remove(library));
        const Run broken = run(u"cascade"_s, {u"--jobs"_s, u"1"_s});
        QCOMPARE(broken.exitCode, 1);
        QCOMPARE(broken.state, u"incomplete"_s);
        QVERIFY(broken.problems.size() > 1);
        const QJsonObject root = broken.problems.constFirst();
        QCOMPARE(root.value("message"_L1)["code"_L1].toString(), u"problem.library-missing"_s);
        QVERIFY(!root.contains("causedBy"_L1));
        const int number = root.value("number"_L1).toInt();
        for (const QJsonObject &problem : broken.problems.mid(1))
            QCOMPARE(problem.value("causedBy"_L1).toInt(), number);
        // pg_restore says nothing of the rows, which it skips
        for (const auto &[kind, name] : {std::pair(u"TABLE"_s, u"bad"_s),
                                         {u"TABLE DATA"_s, u"bad"_s},
                                         {u"INDEX"_s, u"bad_i"_s},
                                         {u"VIEW"_s, u"shown"_s},
                                         {u"COMMENT"_s, u"TABLE bad"_s}}) {
            const QJsonObject missing = entry(broken, kind, name);
            QVERIFY2(missing.value("state"_L1).toString() == u"failed"_s, qPrintable(kind));
            QCOMPARE(missing.value("problem"_L1).toInt(), number);
        }
        QCOMPARE(entry(broken, u"TABLE"_s, u"good"_s).value("state"_L1).toString(), u"arrived"_s);
        QCOMPARE(entry(broken, u"TABLE DATA"_s, u"good"_s).value("state"_L1).toString(), u"arrived"_s);
        const CliRunner::Ended shown = m_cli.run({u"history"_s, broken.id, u"--ledger"_s});
        QCOMPARE(shown.exitCode, 1);
        QVERIFY2(shown.out.contains(u"TABLE DATA public.bad"_s) && !shown.out.contains(u"public.good"_s),
                 qPrintable(shown.out));
    }

    void whatWasLeftOutHasItsChoice()
    {
        m_source->createDatabase(u"chosen"_s);
        m_source->psql(u"CREATE TABLE t (i int); COMMENT ON TABLE t IS 'x'; GRANT SELECT ON t TO PUBLIC"_s,
                       u"chosen"_s);
        const Run chosen = run(u"chosen"_s, {u"--no-comments"_s, u"--no-grants"_s});
        QCOMPARE(chosen.exitCode, 0);
        QCOMPARE(chosen.state, u"succeeded"_s);
        const QJsonObject grant = entry(chosen, u"ACL"_s, u"TABLE t"_s);
        if (!grant.isEmpty()) {
            QCOMPARE(grant.value("state"_L1).toString(), u"left-out"_s);
            QCOMPARE(grant.value("reason"_L1)["code"_L1].toString(), u"ledger.without-grants"_s);
        }
        QCOMPARE(count(chosen, "failed"_L1), 0);
    }

    void aLostGrantIsMissingAndItsTableIsNot()
    {
        m_source->psql(u"CREATE ROLE ledger_clerk"_s);
        m_source->createDatabase(u"granted"_s);
        m_source->psql(
            u"CREATE TABLE t (i int); GRANT SELECT ON t TO ledger_clerk; CREATE TABLE own (i int); ALTER TABLE "
            u"own OWNER TO ledger_clerk"_s,
            u"granted"_s);
        const Run lost = run(u"granted"_s);
        QCOMPARE(lost.exitCode, 1);
        QCOMPARE(lost.state, u"incomplete"_s);
        QCOMPARE(entry(lost, u"ACL"_s, u"TABLE t"_s).value("state"_L1).toString(), u"failed"_s);
        const QJsonObject own = entry(lost, u"TABLE"_s, u"own"_s);
        QCOMPARE(own.value("state"_L1).toString(), u"arrived"_s);
        QVERIFY(own.value("problem"_L1).toInt() > 0);
        m_target->dropDatabase(u"granted"_s);
        m_source->dropDatabase(u"granted"_s);
        m_source->dropRole(u"ledger_clerk"_s);
    }
};

TRUNKLINE_TEST(LedgerPgTest)
#include "ledgerpgtest.moc"
