#include "engine/sleepinhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// By logind (org.freedesktop.login1.Manager.Inhibit): the lock lasts as long as the descriptor is open. Where there is
/// no logind, by the desktop's screen saver (org.freedesktop.ScreenSaver.Inhibit), by a number.
class BusInhibitor final : public QObject, public SleepInhibitor
{
public:
    explicit BusInhibitor(const QString &reason)
        : m_reason(reason)
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                           u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
        call << u"sleep"_s << u"Trunkline"_s << reason << u"block"_s;
        const QDBusConnection bus = QDBusConnection::systemBus();
        if (!bus.isConnected()) {
            askDesktop();
            return;
        }
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
            watcher->deleteLater();
            if (reply.isValid())
                m_lock = reply.value();
            else
                askDesktop();
        });
    }
    ~BusInhibitor() override
    {
        if (m_cookie == 0)
            return;
        QDBusMessage call = desktopCall(u"UnInhibit"_s);
        call << m_cookie;
        QDBusConnection::sessionBus().send(call);
    }

private:
    static QDBusMessage desktopCall(const QString &method)
    {
        return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                                              u"org.freedesktop.ScreenSaver"_s, method);
    }
    void askDesktop()
    {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        QDBusMessage call = desktopCall(u"Inhibit"_s);
        call << u"Trunkline"_s << m_reason;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<uint> reply = *watcher;
            watcher->deleteLater();
            if (reply.isValid())
                m_cookie = reply.value();
        });
    }

    const QString m_reason;
    QDBusUnixFileDescriptor m_lock;
    uint m_cookie = 0;
};

} // namespace

std::unique_ptr<SleepInhibitor> SleepInhibitor::take(const QString &reason)
{
    return std::make_unique<BusInhibitor>(reason);
}

} // namespace trunkline
