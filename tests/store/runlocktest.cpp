#include "store/runlock.h"
#include "support/testregistry.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class RunLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOwnerAtATime()
    {
        QTemporaryDir folder;
        const QString locks = folder.filePath(u"locks"_s);
        QVERIFY(!RunLock::isHeld(locks, u"r"_s));
        std::unique_ptr<RunLock> lock = RunLock::take(locks, u"r"_s);
        QVERIFY(lock);
        QVERIFY(RunLock::isHeld(locks, u"r"_s));
        QVERIFY(!RunLock::isHeld(locks, u"other"_s));
        QVERIFY(!RunLock::take(locks, u"r"_s));
        QVERIFY(RunLock::isHeld(locks, u"r"_s));
        lock.reset();
        QVERIFY(!RunLock::isHeld(locks, u"r"_s));
        QVERIFY(QDir(locks).isEmpty());
        QVERIFY(RunLock::take(locks, u"r"_s));
    }
    void askingDoesNotGetInTheWay()
    {
        QTemporaryDir folder;
        for (int i = 0; i < 200; ++i) {
            const std::unique_ptr<RunLock> lock = RunLock::take(folder.path(), u"r"_s);
            QVERIFY(lock);
            QVERIFY(RunLock::isHeld(folder.path(), u"r"_s));
        }
    }
    void aLockGoesWithItsProcess()
    {
        QTemporaryDir folder;
        const QString locks = folder.filePath(u"locks"_s);
        QProcess holder;
        holder.start(QStringLiteral(TRUNKLINE_RUNHOLDER), {folder.path(), u"r"_s});
        QVERIFY(holder.waitForReadyRead(20'000));
        QVERIFY(RunLock::isHeld(locks, u"r"_s));
        QVERIFY(!RunLock::take(locks, u"r"_s));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QVERIFY(!RunLock::isHeld(locks, u"r"_s));
        QVERIFY(RunLock::take(locks, u"r"_s));
    }
    void aChildProcessDoesNotInheritIt()
    {
        QTemporaryDir folder;
        std::unique_ptr<RunLock> lock = RunLock::take(folder.path(), u"r"_s);
        QProcess child;
        child.start(u"sleep"_s, {u"60"_s});
        QVERIFY(child.waitForStarted());
        lock.reset();
        QVERIFY(!RunLock::isHeld(folder.path(), u"r"_s));
        QVERIFY(RunLock::take(folder.path(), u"r"_s));
        child.kill();
        child.waitForFinished();
    }
    void aFolderThatCannotBeWrittenGivesNoLock()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(!RunLock::take(folder.filePath(u"file/locks"_s), u"r"_s));
    }
};

TRUNKLINE_TEST(RunLockTest)
#include "runlocktest.moc"
