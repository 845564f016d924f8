#include "store/history.h"
#include "support/clirun.h"
#include "support/databasecompare.h"
#include "support/testregistry.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// A rehearsal of a migration, and what later runs learn from it.
class RehearsalPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    std::unique_ptr<CliMigrations> m_runs;

    QJsonObject plan(const QString &profile) const
    {
        return QJsonDocument::fromJson(m_runs->cli({u"plan"_s, profile, u"--json"_s}).out.toUtf8()).object();
    }
    QStringList databases() const
    {
        return m_target->psql(u"SELECT datname FROM pg_database WHERE datname LIKE 'rehearsed%' ORDER BY 1"_s)
            .split(u'\n', Qt::SkipEmptyParts);
    }
    static QJsonObject stepOf(const QJsonObject &plan, const QString &id)
    {
        for (const QJsonValue &step : plan.value(u"steps"_s).toArray()) {
            if (step[u"id"_s] == id)
                return step.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_runs = std::make_unique<CliMigrations>(QStringLiteral(TRUNKLINE_CLI), *m_source, *m_target);
        QCOMPARE(fillWithSample(*m_source, u"rehearsed"_s), QString());
    }

    void nothingStaysButWhatWasLearnt_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("file") << u"file"_s;
        QTest::newRow("direct") << u"direct"_s;
    }
    void nothingStaysButWhatWasLearnt()
    {
        QFETCH(QString, method);
        QStringList choices{u"--method"_s, method, u"--roles"_s};
        if (method == "file"_L1)
            choices += u"--keep-dump"_s;
        const QString profile = m_runs->profile(u"rehearsed"_s, choices);
        const double doubtBefore = stepOf(plan(profile), u"import"_s).value(u"estimateDoubt"_s).toDouble(1);
        const CliRun run = m_runs->run(profile, {u"--rehearse"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.told()));
        QCOMPARE(run.plan.value(u"targetDatabase"_s), u"rehearsed_rehearsal"_s);
        QVERIFY(run.plan.value(u"rehearsal"_s).toBool());
        QVERIFY(run.count("arrived"_L1) > 50);
        QCOMPARE(run.count("failed"_L1), 0);
        QCOMPARE(databases(), QStringList());
        QVERIFY(QDir(m_runs->folder() + u"/dumps"_s).isEmpty());

        // the history tells it from a run, and the estimate of the next one is what it took
        const QJsonObject shown =
            QJsonDocument::fromJson(m_runs->cli({u"history"_s, u"--json"_s}).out.toUtf8()).array().first().toObject();
        QVERIFY(shown.value(u"rehearsal"_s).toBool());
        auto history = History::open();
        QVERIFY(history.ok());
        qint64 took = 0;
        const QList<SpeedRecord> kept = *(*history)->speeds();
        for (const SpeedRecord &speed : kept) {
            if (speed.step == StepKind::Import && speed.manner == method)
                took = speed.ms;
        }
        QVERIFY(took > 0);
        const QJsonObject import = stepOf(plan(profile), u"import"_s);
        QVERIFY2(qAbs(import.value(u"estimatedMs"_s).toInt() - took) <= took / 20 + 5,
                 qPrintable(u"%1 %2"_s.arg(import.value(u"estimatedMs"_s).toInt()).arg(took)));
        QVERIFY(import.value(u"estimateDoubt"_s).toDouble(1) < 0.2);
        QVERIFY(import.value(u"estimateDoubt"_s).toDouble(1) < doubtBefore);
        for (const QJsonObject &finding : m_runs->check(profile).findings) {
            if (finding.value(u"checkId"_s) == "DURATION"_L1)
                QCOMPARE(finding.value(u"detail"_s)[u"code"_s].toString(), u"finding.travel-time-learnt-detail"_s);
        }
    }

    void aRehearsalThatIsCancelledLeavesNothingEither()
    {
        const QString profile = m_runs->profile(u"rehearsed"_s, {u"--target-database"_s, u"rehearsed_2"_s});
        CliRunner cli{QStringLiteral(TRUNKLINE_CLI)};
        QVERIFY(cli.start({u"run"_s, profile, u"--rehearse"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(databases(), QStringList{u"rehearsed_2_rehearsal"_s}, 60000);
        cli.interrupt();
        QCOMPARE(cli.waitForEnd().exitCode, 3);
        QCOMPARE(databases(), QStringList());
    }

    void aTakenNameIsNotTouched()
    {
        m_target->createDatabase(u"rehearsed_3_rehearsal"_s);
        const QString profile = m_runs->profile(u"rehearsed"_s, {u"--target-database"_s, u"rehearsed_3"_s});
        const CliRun run = m_runs->run(profile, {u"--rehearse"_s});
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(databases(), QStringList{u"rehearsed_3_rehearsal"_s});
        m_target->psql(u"DROP DATABASE rehearsed_3_rehearsal"_s);
    }

    void theMethodsAreCompared()
    {
        const QString profile = m_runs->profile(u"rehearsed"_s, {u"--method"_s, u"auto"_s});
        const QJsonArray methods = plan(profile).value(u"methods"_s).toArray();
        QCOMPARE(methods.size(), 4);
        int recommended = 0;
        for (const QJsonValue &method : methods) {
            QVERIFY(method[u"leastMs"_s].toInt() > 0 && method[u"mostMs"_s].toInt() > method[u"leastMs"_s].toInt());
            recommended += method[u"recommended"_s].toBool() ? 1 : 0;
        }
        QCOMPARE(recommended, 1);
        const QString text = m_runs->cli({u"plan"_s, profile}).out;
        QVERIFY2(text.contains(u"# * direct"_s), qPrintable(text));
    }

    void whatExcludesEachOtherIsTold()
    {
        const QString profile = m_runs->profile(u"rehearsed"_s);
        QCOMPARE(m_runs->cli({u"run"_s, profile, u"--rehearse"_s, u"--repair"_s, u"last"_s}).exitCode, 64);
        const QString half = m_runs->folder() + u"/half.trunkline"_s;
        QCOMPARE(m_runs
                     ->cli({u"new"_s, u"--source"_s, m_source->connectionString(u"rehearsed"_s), u"--export-only"_s,
                            m_runs->folder() + u"/exported"_s, u"-o"_s, half})
                     .exitCode,
                 0);
        QCOMPARE(m_runs->cli({u"run"_s, half, u"--rehearse"_s}).exitCode, 2);
        QVERIFY(!QDir(m_runs->folder() + u"/exported"_s).exists());
    }
};

TRUNKLINE_TEST(RehearsalPgTest)
#include "rehearsalpgtest.moc"
