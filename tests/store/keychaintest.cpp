#include "store/secretstore.h"
#include "support/testregistry.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// With a real keychain: a gnome-keyring of its own on a bus of its own, where both are installed.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP("there is no gnome-keyring here");
        }
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead(10'000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        QVERIFY(m_keyring.waitForStarted());
        m_keyring.write("the keyring's own password");
        m_keyring.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(keyringAnswers(), 10'000);
    }
    void aPasswordOutlivesTheProgram_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("plain") << u"hunter2"_s;
        QTest::newRow("hostile") << u" a:b\\c'd\"e ü€\U0001F418 "_s;
    }
    void aPasswordOutlivesTheProgram()
    {
        QFETCH(QString, password);
        {
            SecretStore store;
            std::optional<bool> written;
            store.write(u"id"_s, Secret(password), [&](const Result<void> &result) { written = result.ok(); });
            QTRY_VERIFY(written);
            QVERIFY(*written);
        }
        SecretStore later;
        QVERIFY(!later.remembered(u"id"_s));
        QVERIFY(read(later)->equals(Secret(password)));
        QVERIFY(later.remembered(u"id"_s)->equals(Secret(password)));

        std::optional<bool> removed;
        later.remove(u"id"_s, [&](const Result<void> &result) { removed = result.ok(); });
        QTRY_VERIFY(removed);
        QVERIFY(*removed);
        SecretStore last;
        QVERIFY(!read(last));
    }
    void removingWhatIsNotThereIsNoError()
    {
        SecretStore store;
        std::optional<bool> removed;
        store.remove(u"never kept"_s, [&](const Result<void> &result) { removed = result.ok(); });
        QTRY_VERIFY(removed);
        QVERIFY(*removed);
    }
    void cleanupTestCase()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }

private:
    static bool keyringAnswers()
    {
        QProcess ask;
        ask.start(u"dbus-send"_s,
                  {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                   u"/org/freedesktop/secrets/collection/login"_s, u"org.freedesktop.DBus.Properties.Get"_s,
                   u"string:org.freedesktop.Secret.Collection"_s, u"string:Locked"_s});
        return ask.waitForFinished() && ask.readAllStandardOutput().contains("boolean false");
    }
    static std::optional<Secret> read(SecretStore &store)
    {
        std::optional<std::optional<Secret>> answer;
        store.read(u"id"_s, [&](const Result<std::optional<Secret>> &result) {
            answer = result.ok() ? *result : std::optional<Secret>();
        });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(std::nullopt);
    }

    QProcess m_bus;
    QProcess m_keyring;
};

TRUNKLINE_TEST(KeychainTest)
#include "keychaintest.moc"
