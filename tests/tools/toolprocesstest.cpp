#include "tools/toolprocess.h"
#include "support/testregistry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

/// A process of the fake tool that counts what it signals.
struct Played
{
    explicit Played(const QStringList &arguments, const QString &program = QStringLiteral(TRUNKLINE_FAKETOOL))
    {
        process.setProgram(program, arguments);
        process.setEnvironment(toolEnvironment(u"trunkline-test"_s, {}));
        QObject::connect(&process, &ToolProcess::stderrLines, &process,
                         [this](const QStringList &lines) { errors += lines; });
        QObject::connect(&process, &ToolProcess::stdoutLines, &process,
                         [this](const QStringList &lines) { output += lines; });
        QObject::connect(&process, &ToolProcess::done, &process, [this](const ProcessEnd &how) {
            end = how;
            ++dones;
        });
    }
    bool run()
    {
        process.start();
        return finish();
    }
    bool finish()
    {
        const bool came = QTest::qWaitFor([this] { return dones > 0; }, 20000);
        // A second one would come now.
        QTest::qWait(30);
        return came && dones == 1;
    }
    ToolProcess process;
    QStringList errors;
    QStringList output;
    ProcessEnd end;
    int dones = 0;
};

bool waitForDeath(qint64 pid)
{
    return QTest::qWaitFor([pid] { return processStartTime(pid).isEmpty(); }, 5000);
}

qint64 memoryInUse()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).simplified().split(' ').value(0).toLongLong() * 1024;
    }
    return 0;
}

} // namespace

class ToolProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitCodesComeThrough()
    {
        for (const int code : {0, 1, 2, 255}) {
            Played played({u"exit"_s, QString::number(code)});
            QSignalSpy started(&played.process, &ToolProcess::started);
            QVERIFY(played.run());
            QCOMPARE(played.end.kind, ProcessEnd::Kind::Exited);
            QCOMPARE(played.end.exitCode, code);
            QCOMPARE(started.size(), 1);
            QVERIFY(!played.process.isRunning());
            QCOMPARE(played.process.pid(), 0);
        }
    }
    void aCrashIsNotAnExit()
    {
        Played played({u"crash"_s});
        QVERIFY(played.run());
        QCOMPARE(played.end.kind, ProcessEnd::Kind::Crashed);
#ifdef Q_OS_UNIX
        QCOMPARE(played.end.exitCode, SIGSEGV);
#endif
    }
    void whatCannotStartIsDoneOnce_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("executable");
        QTest::newRow("missing") << QByteArray() << false;
        QTest::newRow("not executable") << QByteArray("#!/bin/sh\nexit 0\n") << false;
        QTest::newRow("text without an interpreter") << QByteArray("no program\n") << true;
        QTest::newRow("interpreter missing") << QByteArray("#!/nowhere/interpreter\n") << true;
        QTest::newRow("another machine's") << QByteArray("\x7f"
                                                         "ELF\x01\x02\x01\0\0\0\0\0\0\0\0\0\0\x02\0\x08",
                                                         20)
                                           << true;
        QTest::newRow("empty") << QByteArray("") << true;
    }
    void whatCannotStartIsDoneOnce()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, executable);
        QTemporaryDir folder;
        const QString program = folder.filePath(u"program"_s);
        if (!content.isNull()) {
            QFile file(program);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner |
                                (executable ? QFile::ExeOwner : QFile::ReadOwner));
        }
        Played played({}, program);
        played.process.start();
        QCOMPARE(played.dones, 0); // never from inside start()
        QVERIFY(played.finish());
        QCOMPARE(played.end.kind, ProcessEnd::Kind::NotStarted);
        QVERIFY(!played.end.words.isEmpty());
        played.process.stop(); // too late, and harmless
    }
    void aTruncatedProgramEndsSomehowOnce()
    {
        QTemporaryDir folder;
        QFile whole(QStringLiteral(TRUNKLINE_FAKETOOL));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile part(folder.filePath(u"part"_s));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(whole.read(5000));
        part.close();
        part.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        Played played({u"exit"_s, u"0"_s}, part.fileName());
        QVERIFY(played.run());
        QVERIFY(played.end.kind == ProcessEnd::Kind::Crashed || played.end.kind == ProcessEnd::Kind::NotStarted);
    }
    void stopAsksFirst()
    {
        Played played({u"hang"_s});
        played.process.start();
        QVERIFY(QTest::qWaitFor([&] { return !played.output.isEmpty(); }));
        QElapsedTimer timer;
        timer.start();
        played.process.stop(10000);
        played.process.stop(10000);
        QVERIFY(played.finish());
        QCOMPARE(played.end.kind, ProcessEnd::Kind::Stopped);
        QVERIFY(timer.elapsed() < 5000);
    }
    void stopKillsWhatDoesNotListen()
    {
        Played played({u"hang-stubborn"_s});
        played.process.start();
        QVERIFY(QTest::qWaitFor([&] { return !played.output.isEmpty(); }));
        QElapsedTimer timer;
        timer.start();
        played.process.stop(300);
        QVERIFY(played.finish());
        QCOMPARE(played.end.kind, ProcessEnd::Kind::Stopped);
        QVERIFY(timer.elapsed() >= 300);
    }
    void stopRightAfterStart()
    {
        Played played({u"hang"_s});
        played.process.start();
        played.process.stop(2000);
        QVERIFY(played.finish());
        QCOMPARE(played.end.kind, ProcessEnd::Kind::Stopped);
    }
    void stopEndsTheWholeTree()
    {
        Played played({u"child-and-hang"_s});
        played.process.start();
        QVERIFY(QTest::qWaitFor([&] { return !played.output.isEmpty(); }));
        const qint64 child = played.output.first().toLongLong();
        QVERIFY(!processStartTime(child).isEmpty());
        played.process.stop(200);
        QVERIFY(played.finish());
        QVERIFY(waitForDeath(child));
    }
    void aChildThatIsLeftBehindIsEnded()
    {
        Played played({u"child"_s});
        QVERIFY(played.run());
        QCOMPARE(played.end.kind, ProcessEnd::Kind::Exited);
        QCOMPARE(played.output.size(), 1);
        QVERIFY(waitForDeath(played.output.first().toLongLong()));
    }
    void deletingEndsTheTree()
    {
        qint64 pid = 0;
        qint64 child = 0;
        {
            Played played({u"child-and-hang"_s});
            played.process.start();
            QVERIFY(QTest::qWaitFor([&] { return !played.output.isEmpty(); }));
            pid = played.process.pid();
            child = played.output.first().toLongLong();
        }
        QVERIFY(waitForDeath(pid));
        QVERIFY(waitForDeath(child));
    }
    void doneMayDeleteTheProcess()
    {
        auto *process = new ToolProcess;
        process->setProgram(QStringLiteral(TRUNKLINE_FAKETOOL), {u"exit"_s, u"3"_s});
        int code = -1;
        connect(process, &ToolProcess::done, this, [&](const ProcessEnd &end) {
            code = end.exitCode;
            delete process;
        });
        process->start();
        QVERIFY(QTest::qWaitFor([&] { return code == 3; }));
    }
    void aFloodIsDrainedWithoutMemory_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::newRow("stderr") << u"stderr"_s;
        QTest::newRow("stdout") << u"stdout"_s;
    }
    void aFloodIsDrainedWithoutMemory()
    {
        QFETCH(QString, channel);
        constexpr qint64 megabytes = 300;
        ToolProcess process;
        process.setProgram(QStringLiteral(TRUNKLINE_FAKETOOL), {u"flood"_s, channel, QString::number(megabytes)});
        qint64 lines = 0;
        qsizetype longestBatch = 0;
        qint64 highest = 0;
        const auto count = [&](const QStringList &batch) {
            lines += batch.size();
            if (batch.size() > longestBatch) {
                longestBatch = batch.size();
            }
            if (lines % 1000 < batch.size())
                highest = qMax(highest, memoryInUse());
        };
        connect(&process, &ToolProcess::stderrLines, this, count);
        connect(&process, &ToolProcess::stdoutLines, this, count);
        QSignalSpy done(&process, &ToolProcess::done);
        const qint64 before = memoryInUse();
        process.start();
        QVERIFY(done.wait(60000));
        QCOMPARE(lines, megabytes * 10000);
        QVERIFY(longestBatch <= 2000);
#ifndef __SANITIZE_ADDRESS__ // which keeps freed memory for a while
        QVERIFY2(highest - before < 32 * 1024 * 1024, qPrintable(QString::number(highest - before)));
#endif
    }
    void linesAreWholeWhateverTheBordersOfTheChunks()
    {
        Played halves({u"half-lines"_s});
        QVERIFY(halves.run());
        QCOMPARE(halves.errors, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        Played torn({u"torn-utf8"_s});
        QVERIFY(torn.run());
        QCOMPARE(torn.errors, QStringList{u"日本語"_s});
        Played invalid({u"invalid-utf8"_s});
        QVERIFY(invalid.run());
        QCOMPARE(invalid.errors, QStringList{u"caf\uFFFD \uFFFD\uFFFD end"_s});
        Played longLine({u"long-line"_s, u"200"_s});
        QVERIFY(longLine.run());
        QCOMPARE(longLine.errors.takeLast(), u"end"_s);
        QCOMPARE(longLine.errors.join(QString()).size(), 200 * 1024);
    }
    void outputGoesIntoAFile()
    {
        QTemporaryDir folder;
        Played played({u"flood"_s, u"stdout"_s, u"1"_s});
        played.process.setStandardOutputFile(folder.filePath(u"out"_s));
        QVERIFY(played.run());
        QVERIFY(played.output.isEmpty());
        QCOMPARE(QFile(folder.filePath(u"out"_s)).size(), 1000000);
        Played nowhere({u"exit"_s, u"0"_s});
        nowhere.process.setStandardOutputFile(folder.filePath(u"no/such/folder/out"_s));
        QVERIFY(nowhere.run());
        QCOMPARE(nowhere.end.kind, ProcessEnd::Kind::NotStarted);
    }
    void thereIsNothingToRead()
    {
        Played played({u"stdin"_s});
        QVERIFY(played.run());
        QCOMPARE(played.output, QStringList{u"0"_s});
    }
    void theEnvironmentIsClean()
    {
        qputenv("PGPASSWORD", "canary");
        qputenv("PGHOST", "elsewhere");
        qputenv("SOMETHING_ELSE", "canary");
        Played played({u"environment"_s});
        played.process.setEnvironment(toolEnvironment(u"trunkline-12345678"_s, u"/tmp/passfile"_s));
        const bool ran = played.run();
        qunsetenv("PGPASSWORD");
        qunsetenv("PGHOST");
        qunsetenv("SOMETHING_ELSE");
        QVERIFY(ran);
        const QString all = played.output.join(u'\n');
        QVERIFY(!all.contains("canary"_L1));
        QVERIFY(!all.contains("PGHOST"_L1));
        for (const QString &variable : {u"LC_ALL=C"_s, u"PGCLIENTENCODING=UTF8"_s, u"PGAPPNAME=trunkline-12345678"_s,
                                        u"PGCONNECT_TIMEOUT=10"_s, u"PGPASSFILE=/tmp/passfile"_s})
            QVERIFY2(played.output.contains(variable), qPrintable(variable));
    }
    void aProcessIsKnownByPidAndStart()
    {
        Played played({u"hang"_s});
        played.process.start();
        QVERIFY(QTest::qWaitFor([&] { return !played.output.isEmpty(); }));
        const qint64 pid = played.process.pid();
        const QString start = processStartTime(pid);
        QVERIFY(processIsAlive(pid, start));
        QVERIFY(!processIsAlive(pid, start + u'0'));
        QVERIFY(!processIsAlive(pid, {}));
        QVERIFY(!endProcessTree(pid, start + u'0'));
        QVERIFY(endProcessTree(pid, start));
        QVERIFY(played.finish());
        QCOMPARE(played.end.kind, ProcessEnd::Kind::Crashed);
        QVERIFY(!processIsAlive(pid, start));
        QVERIFY(!endProcessTree(pid, start));
    }
    void workersWithoutTheirLeaderAreFound()
    {
#ifdef Q_OS_LINUX
        // Started as a run that is gone has left it: with a session of its own, and nobody who watches.
        QTemporaryDir folder;
        QProcess detached;
        detached.setProgram(u"setsid"_s);
        detached.setArguments({QStringLiteral(TRUNKLINE_FAKETOOL), u"child-and-hang"_s});
        detached.setProcessEnvironment(toolEnvironment(u"trunkline-0123abcd"_s, {}));
        detached.setStandardOutputFile(folder.filePath(u"pid"_s));
        qint64 leader = 0;
        QVERIFY(detached.startDetached(&leader));
        qint64 child = 0;
        QVERIFY(QTest::qWaitFor([&] {
            QFile file(folder.filePath(u"pid"_s));
            child = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
            return child > 0;
        }));
        const QString start = processStartTime(leader);
        QVERIFY(processIsAlive(leader, start));
        QCOMPARE(::kill(static_cast<pid_t>(leader), SIGKILL), 0);
        QVERIFY(waitForDeath(leader));
        QVERIFY(!processStartTime(child).isEmpty());
        QVERIFY(endProcessTree(leader, start));
        QVERIFY(waitForDeath(child));
        QVERIFY(!endProcessTree(leader, start));
#else
        QSKIP("reads /proc");
#endif
    }
};

TRUNKLINE_TEST(ToolProcessTest)
#include "toolprocesstest.moc"
