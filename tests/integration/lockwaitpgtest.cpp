#include "support/clirun.h"
#include "support/testregistry.h"

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// A run that waits for a lock until it gives up, after a minute: a test of its own, beside which others can run.
class LockWaitPgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { TRUNKLINE_NEEDS_SERVER(); }

    void aPreparedTransactionHoldsALock()
    {
        TestServerOptions options;
        options.settings.insert(u"max_prepared_transactions"_s, u"5"_s);
        TestServer source(options);
        QVERIFY2(source.start(), qPrintable(source.errorText()));
        TestServer target;
        QVERIFY2(target.start(), qPrintable(target.errorText()));
        source.createDatabase(u"story_held"_s);
        QCOMPARE(source.psql(u"CREATE TABLE t (a int); INSERT INTO t VALUES (1)"_s, u"story_held"_s), QString());
        source.psql(u"BEGIN; LOCK TABLE t; PREPARE TRANSACTION 'half way'"_s, u"story_held"_s);
        const CliMigrations migrations(QStringLiteral(TRUNKLINE_CLI), source, target);
        const QString profile = migrations.profile(u"story_held"_s);
        const CliRun check = migrations.check(profile);
        QCOMPARE(check.finding(u"PREPARED"_s).value("severity"_L1).toString(), u"warning"_s);
        QCOMPARE(check.finding(u"LONGTX"_s).value("severity"_L1).toString(), u"warning"_s);
        const CliRun broken = migrations.run(profile);
        QVERIFY2(broken.state == u"failed"_s, qPrintable(broken.told()));
        QCOMPARE(broken.exitCode, 2);
        QVERIFY2(!broken.problem(u"problem.statement-cancelled"_s).isEmpty(), qPrintable(broken.told()));
        QCOMPARE(migrations.run(profile, {u"--repair"_s, u"last"_s}).exitCode, 4);
        source.psql(u"ROLLBACK PREPARED 'half way'"_s, u"story_held"_s);
        QVERIFY(migrations.check(profile).finding(u"PREPARED"_s).isEmpty());
        target.psql(u"DROP DATABASE IF EXISTS story_held"_s);
        const CliRun run = migrations.run(profile);
        QVERIFY2(run.state == u"succeeded"_s, qPrintable(run.told()));
    }
};

TRUNKLINE_TEST(LockWaitPgTest)
#include "lockwaitpgtest.moc"
