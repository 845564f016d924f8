#include "engine/sleepinhibitor.h"

#include "support/testregistry.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// What logind would be asked; it holds the reading end of a pipe whose other end is the lock.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QStringList asked;
    bool released = false;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        asked = {what, who, why, mode};
        int ends[2];
        if (::pipe(ends) != 0)
            return {};
        auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [this, notifier, end = ends[0]] {
            char byte = 0;
            if (::read(end, &byte, 1) == 0) {
                released = true;
                notifier->setEnabled(false);
                ::close(end);
            }
        });
        const QDBusUnixFileDescriptor lock(ends[1]);
        ::close(ends[1]);
        return lock;
    }
};

/// That the computer is asked not to sleep, by a bus of this test's own, and may again afterwards.
class SleepInhibitorTest : public QObject
{
    Q_OBJECT

    QProcess m_bus;

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("there is no dbus-daemon");
        m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead(10000));
        const QByteArray address = m_bus.readLine().trimmed();
        QVERIFY(!address.isEmpty());
        // before anybody asks for it in this program
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void theLockLastsAsLongAsTheObject()
    {
        FakeLogind logind;
        QDBusConnection bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), u"fake"_s);
        QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/login1"_s, &logind, QDBusConnection::ExportAllSlots));
        std::unique_ptr<SleepInhibitor> awake = SleepInhibitor::take(u"a run"_s);
        QTRY_COMPARE(logind.asked, (QStringList{u"sleep"_s, u"Trunkline"_s, u"a run"_s, u"block"_s}));
        QTest::qWait(200);
        QVERIFY(!logind.released);
        awake.reset();
        QTRY_VERIFY(logind.released);
        bus.unregisterObject(u"/org/freedesktop/login1"_s);
        bus.unregisterService(u"org.freedesktop.login1"_s);
    }

    void withoutAnybodyWhoListensNothingHappens()
    {
        std::unique_ptr<SleepInhibitor> awake = SleepInhibitor::take(u"a run"_s);
        QTest::qWait(100);
        awake.reset();
    }
};

TRUNKLINE_TEST(SleepInhibitorTest)
#include "sleepinhibitortest.moc"
