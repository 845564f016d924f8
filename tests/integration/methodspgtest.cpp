#include "engine/runcontroller.h"
#include "support/clirun.h"
#include "support/databasecompare.h"
#include "support/odddatabase.h"
#include "support/testregistry.h"

#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

QString sortedLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.sort();
    return lines.join(u'\n');
}

QStringList ledgerNames(const CliRun &run)
{
    QStringList all;
    for (const QJsonValue &value : run.ledger.value("entries"_L1).toArray())
        all += value["kind"_L1].toString() + u' ' + value["name"_L1].toString() + u' ' + value["state"_L1].toString();
    all.sort();
    return all;
}

} // namespace

/// The methods directory and stream, held to what one archive file would have brought.
class MethodsPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    std::unique_ptr<CliMigrations> m_migrations;
    QStringList m_fileLedger;

    QString sessions(const TestServer &server) const
    {
        return server.psql(u"SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'trunkline-%' AND "
                           u"pid <> pg_backend_pid()"_s);
    }
    QStringList dumps() const
    {
        return QDir(m_migrations->folder())
            .entryList({u"*.dump*"_s, u"*.list"_s}, QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    QString profile(const QString &method, const QString &database, const QStringList &choices = {}) const
    {
        return m_migrations->profile(database, QStringList{u"--method"_s, method} + choices);
    }
    PlanRequest request(Method method, const QString &target) const
    {
        PlanRequest made;
        made.profile = MigrationProfile::create();
        made.profile.source.params = m_source->params(u"odd"_s);
        made.profile.target.params = m_target->params();
        made.profile.targetDatabase.name = target;
        made.profile.method = method;
        made.profile.dump.folder = m_migrations->folder();
        return made;
    }
    static void methods()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("directory") << u"directory"_s;
        QTest::newRow("stream") << u"stream"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_migrations = std::make_unique<CliMigrations>(QStringLiteral(TRUNKLINE_CLI), *m_source, *m_target);
        m_source->createDatabase(u"odd"_s);
        const PsqlResult made = m_source->runPsql(QString::fromUtf16(oddDatabase), u"odd"_s);
        QVERIFY2(made.ok(), qPrintable(made.errors));
        QCOMPARE(fillWithSample(*m_source, u"tickets"_s), QString());
        const CliRun file =
            m_migrations->run(profile(u"file"_s, u"odd"_s, {u"--roles"_s, u"--target-database"_s, u"odd_file"_s}));
        QCOMPARE(file.state, u"succeeded-with-problems"_s); // of the publication, without logical replication
        m_fileLedger = ledgerNames(file);
        QVERIFY(m_fileLedger.size() > 50);
    }

    void theSampleDatabaseArrives_data() { methods(); }
    void theSampleDatabaseArrives()
    {
        QFETCH(QString, method);
        const QString name = u"tickets_"_s + method;
        const CliRun run =
            m_migrations->run(profile(method, u"tickets"_s, {u"--roles"_s, u"--target-database"_s, name}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.told()));
        QCOMPARE(run.verification.value("moment"_L1).toString(), u"export"_s);
        QCOMPARE(run.plan.value("method"_L1).toString(), method);
        QCOMPARE(
            firstDifference(sortedLines(dumpText(*m_source, u"tickets"_s)), sortedLines(dumpText(*m_target, name))),
            QString());
        QCOMPARE(dumps(), QStringList());
    }

    void hostileNamesArriveAsWithAFile_data() { methods(); }
    void hostileNamesArriveAsWithAFile()
    {
        QFETCH(QString, method);
        const QString name = u"odd_"_s + method;
        const CliRun run = m_migrations->run(
            profile(method, u"odd"_s, {u"--roles"_s, u"--target-database"_s, name, u"--jobs"_s, u"3"_s}));
        QVERIFY2(run.state == "succeeded-with-problems"_L1, qPrintable(run.told()));
        QCOMPARE(run.problems.size(), 1);
        QCOMPARE(run.differences(), QStringList());
        // name by name: what was read of the head of the stream is what came
        QCOMPARE(ledgerNames(run).join(u'\n'), m_fileLedger.join(u'\n'));
        QCOMPARE(firstDifference(sortedLines(dumpText(*m_source, u"odd"_s)), sortedLines(dumpText(*m_target, name))),
                 QString());
        QCOMPARE(dumps(), QStringList());
    }

    void choicesHold_data() { methods(); }
    void choicesHold()
    {
        QFETCH(QString, method);
        const QString name = u"part_"_s + method;
        const CliRun run = m_migrations->run(
            profile(method, u"odd"_s,
                    {u"--target-database"_s, name, u"--no-owner"_s, u"--no-grants"_s, u"--exclude-table"_s, u"sold"_s,
                     u"--exclude-table-data"_s, u"line"_s, u"--no-large-objects"_s, u"--no-analyze"_s,
                     u"--no-publications"_s, u"--verify"_s, u"none"_s}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.told()));
        QCOMPARE(m_target->psql(u"SELECT to_regclass('sold') IS NULL, (SELECT count(*) FROM line), (SELECT count(*) "
                                u"FROM pg_largeobject_metadata), (SELECT count(*) FROM large)"_s,
                                name),
                 u"t|0|0|150000"_s);
    }

    void writesOnTheSourceMakeNoDifference_data() { methods(); }
    void writesOnTheSourceMakeNoDifference()
    {
        QFETCH(QString, method);
        const QString name = u"written_"_s + method;
        m_source->createDatabase(name);
        m_source->psql(
            u"CREATE TABLE t (id serial PRIMARY KEY, pad text); INSERT INTO t (pad) SELECT md5(g::text) FROM "
            u"generate_series(1, 100000) g"_s,
            name);
        QProcess load;
        load.start(TestServer::clientFolder() + u"/psql"_s,
                   {u"-qXd"_s, m_source->connectionString(name), u"-c"_s,
                    u"DO $$ BEGIN FOR i IN 1..1000000 LOOP INSERT INTO t (pad) VALUES ('new'); UPDATE t SET pad = pad "
                    u"|| 'x' WHERE id = i; COMMIT; END LOOP; END $$"_s});
        QVERIFY(load.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_source->psql(u"SELECT count(*) > 100050 FROM t"_s, name) == "t"_L1, 20000);
        const CliRun run = m_migrations->run(profile(method, name));
        QVERIFY2(run.exitCode == 0, qPrintable(run.told()));
        QCOMPARE(load.state(), QProcess::Running);
        load.kill();
        load.waitForFinished();
        QCOMPARE(run.verification.value("moment"_L1).toString(), u"export"_s);
        QCOMPARE(run.differences(), QStringList());
    }

    void aCancelLeavesNothingAtWork_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("atWork");
        const int directory = static_cast<int>(Method::Directory);
        const int stream = static_cast<int>(Method::Stream);
        QTest::newRow("directory, export begins") << directory << u"export"_s << false;
        QTest::newRow("directory, export") << directory << u"export"_s << true;
        QTest::newRow("directory, import") << directory << u"import"_s << true;
        QTest::newRow("stream begins") << stream << u"import"_s << false;
        QTest::newRow("stream") << stream << u"import"_s << true;
    }
    void aCancelLeavesNothingAtWork()
    {
        QFETCH(int, method);
        QFETCH(QString, step);
        QFETCH(bool, atWork);
        RunController controller;
        connect(&controller, &RunController::eventsArrived, &controller, [&](const QList<RunEvent> &events) {
            for (const RunEvent &event : events) {
                const auto *started = std::get_if<ActivityStarted>(&event.payload);
                const bool isIt = atWork ? started && started->kind == ActivityKind::Table
                                         : std::holds_alternative<StepStarted>(event.payload);
                if (event.stepId == step && isIt)
                    controller.cancel();
            }
        });
        QSignalSpy ended(&controller, &RunController::ended);
        controller.start(request(static_cast<Method>(method), u"cancelled"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QCOMPARE(controller.state(), RunState::Cancelled);
        QTRY_COMPARE(sessions(*m_source), u"0"_s);
        QTRY_COMPARE(sessions(*m_target), u"0"_s);
        m_target->psql(u"DROP DATABASE IF EXISTS cancelled"_s);
        // a dump that is finished stays, to go on with
        const bool finished = static_cast<Method>(method) == Method::Directory && step == "import"_L1;
        QCOMPARE(dumps().size(), finished ? 1 : 0);
        for (const QString &dump : dumps())
            QVERIFY(QDir(m_migrations->folder() + u'/' + dump).removeRecursively());
    }

    void whoDiesFirstIsTheCause_data()
    {
        QTest::addColumn<QString>("victim");
        QTest::newRow("pg_dump") << u"pg_dump"_s;
        QTest::newRow("pg_restore") << u"pg_restore"_s;
    }
    void whoDiesFirstIsTheCause()
    {
        QFETCH(QString, victim);
        RunController controller;
        qint64 pid = 0;
        bool killed = false;
        QList<Problem> problems;
        std::optional<Error> error;
        connect(&controller, &RunController::eventsArrived, &controller, [&](const QList<RunEvent> &events) {
            for (const RunEvent &event : events) {
                if (const auto *process = std::get_if<ProcessChanged>(&event.payload)) {
                    if (process->started && process->program == victim)
                        pid = process->pid;
                } else if (const auto *started = std::get_if<ActivityStarted>(&event.payload)) {
                    if (event.stepId == "import"_L1 && started->kind == ActivityKind::Table && !killed && pid > 0) {
                        killed = true;
                        ::kill(static_cast<pid_t>(pid), SIGKILL);
                    }
                } else if (const auto *found = std::get_if<ProblemFound>(&event.payload)) {
                    problems += found->problem;
                } else if (const auto *finished = std::get_if<StepFinished>(&event.payload)) {
                    if (event.stepId == "import"_L1)
                        error = finished->error;
                }
            }
        });
        QSignalSpy ended(&controller, &RunController::ended);
        controller.start(request(Method::Stream, u"victim"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QVERIFY(killed);
        QCOMPARE(controller.state(), RunState::Failed);
        QVERIFY(error);
        QCOMPARE(error->code(), u"error.tool-killed"_s);
        QCOMPARE(error->message.arguments.constFirst(), victim);
        // no word of a broken pipe or of a file that ended too early
        for (const Problem &problem : std::as_const(problems))
            QVERIFY2(!problem.toolWords.contains(u"pipe"_s) && !problem.toolWords.contains(u"end of file"_s),
                     qPrintable(problem.toolWords));
        QTRY_COMPARE(sessions(*m_source), u"0"_s);
        QTRY_COMPARE(sessions(*m_target), u"0"_s);
        m_target->psql(u"DROP DATABASE IF EXISTS victim"_s);
    }

    void compressions_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("none") << u"none"_s;
        QTest::newRow("gzip") << u"gzip:1"_s;
        QTest::newRow("lz4") << u"lz4"_s;
        QTest::newRow("zstd") << u"zstd:3"_s;
    }
    void compressions()
    {
        QFETCH(QString, how);
        const QString name = u"packed_"_s + how.section(u':', 0, 0);
        const CliRun run = m_migrations->run(
            profile(u"directory"_s, u"tickets"_s, {u"--compression"_s, how, u"--target-database"_s, name}));
        const bool asked = how.startsWith("lz4"_L1) || how.startsWith("zstd"_L1);
        if (asked && run.exitCode == 4) {
            // client tools before 16
            QCOMPARE(run.finding(u"COMPRESSOR"_s)["severity"_L1].toString(), u"blocks"_s);
            return;
        }
        QVERIFY2(run.exitCode == 0, qPrintable(run.told()));
        QCOMPARE(run.differences(), QStringList());
    }

    void anExportedFolderIsProvenAndImported()
    {
        const QString folder = m_migrations->folder() + u"/exported"_s;
        const QString made = m_migrations->folder() + u"/exporting.trunkline"_s;
        QVERIFY(m_migrations
                    ->cli({u"new"_s, u"--source"_s, m_source->connectionString(u"tickets"_s), u"--export-only"_s,
                           folder, u"--method"_s, u"directory"_s, u"-o"_s, made})
                    .exitCode == 0);
        const CliRun exported = m_migrations->run(made);
        QVERIFY2(exported.exitCode == 0, qPrintable(exported.told()));
        const QFileInfo archive(folder + u"/tickets.dump.d"_s);
        QVERIFY(archive.isDir());
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QCOMPARE(archive.permissions() & others, QFile::Permissions());
        const auto import = [&](const QString &name) {
            const QString path = m_migrations->folder() + u'/' + name + u".trunkline"_s;
            m_migrations->cli({u"new"_s, u"--target"_s, m_target->connectionString(), u"--import-only"_s, folder,
                               u"--target-database"_s, name, u"-o"_s, path});
            return m_migrations->run(path);
        };
        const CliRun whole = import(u"from_folder"_s);
        QVERIFY2(whole.exitCode == 0, qPrintable(whole.told()));
        QCOMPARE(rowsText(*m_target, u"from_folder"_s), rowsText(*m_source, u"tickets"_s));
        // one byte of one of its files
        const QStringList files = QDir(archive.filePath()).entryList({u"*.dat.gz"_s}, QDir::Files, QDir::Size);
        QVERIFY(files.size() > 3);
        QFile changed(archive.filePath() + u'/' + files.constFirst());
        QVERIFY(changed.open(QIODevice::ReadWrite) && changed.seek(changed.size() / 2));
        QVERIFY(changed.write("?", 1) == 1 && changed.flush());
        const CliRun refused = import(u"from_changed"_s);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.told().contains(u"archive-changed"_s) || refused.out.contains(u"archive-changed"_s),
                 qPrintable(refused.told()));
    }

    void acrossMajors_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const QString &method : {u"directory"_s, u"stream"_s}) {
            QTest::addRow("%s, 10 to 15", qPrintable(method)) << method << 10 << 0;
            QTest::addRow("%s, 15 to 17", qPrintable(method)) << method << 0 << 17;
        }
    }
    void acrossMajors()
    {
        QFETCH(QString, method);
        QFETCH(int, from);
        QFETCH(int, to);
        TestServerOptions options;
        options.binFolder = TestServer::binFolderOf(from + to);
        if (options.binFolder.isEmpty())
            QSKIP("there is no such server");
        TestServer other(options);
        QVERIFY2(other.start(), qPrintable(other.errorText()));
        TestServer &source = from > 0 ? other : *m_source;
        TestServer &target = from > 0 ? *m_target : other;
        const QString name = u"tickets_%1_%2_%3"_s.arg(method).arg(from).arg(to);
        QCOMPARE(fillWithSample(source, name, u"0.05"_s, false), QString());
        const CliMigrations migrations(QStringLiteral(TRUNKLINE_CLI), source, target);
        const CliRun run = migrations.run(migrations.profile(name, {u"--roles"_s, u"--method"_s, method}));
        QVERIFY2(run.exitCode == 0, qPrintable(run.told()));
        QCOMPARE(run.differences(), QStringList());
    }
};

TRUNKLINE_TEST(MethodsPgTest)
#include "methodspgtest.moc"
