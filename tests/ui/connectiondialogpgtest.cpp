#include "store/secretstore.h"
#include "support/testregistry.h"
#include "support/testserver.h"
#include "ui/connectiondialog.h"
#include "ui/connectiontestview.h"
#include "widgetchecks.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using trunkline::testing::TestServer;
using trunkline::testing::TestServerOptions;

/// "Test connection" pressed for real, against real servers.
class ConnectionDialogPgTest : public QObject
{
    Q_OBJECT

    SecretStore m_secrets;
    std::unique_ptr<TestServer> m_plain;
    std::unique_ptr<TestServer> m_secured;
    std::unique_ptr<ConnectionDialog> m_dialog;

    ConnectionTestView *view() { return m_dialog->findChild<ConnectionTestView *>(); }
    QPushButton *testButton() { return m_dialog->findChild<QPushButton *>(u"testButton"_s); }
    QStringList texts(const QString &name)
    {
        QStringList found;
        for (const QLabel *label : view()->findChildren<QLabel *>(name))
            found += label->text();
        return found;
    }
    void open(const ConnectionParams &params, const Secret &password = {})
    {
        SavedConnection connection;
        connection.id = u"dialogpgtest"_s;
        connection.params = params;
        m_dialog = std::make_unique<ConnectionDialog>(m_secrets);
        m_dialog->setConnection(connection);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        if (!password.isEmpty())
            trunkline::testing::typeInto(m_dialog->findChild<QLineEdit *>(u"secretLineEdit"_s), password.revealText());
    }
    /// Presses the button, waits for the end, and sees that the window lived all the while.
    void runTest()
    {
        int ticks = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&ticks] { ++ticks; });
        ticker.start(5);
        QElapsedTimer clock;
        clock.start();
        QTest::mouseClick(testButton(), Qt::LeftButton);
        QVERIFY2(clock.elapsed() < 200, "pressing the button waits for something");
        QVERIFY(view()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!view()->isRunning(), 30'000);
        QVERIFY(ticks > 0);
    }
    static ConnectionParams with(ConnectionParams params, const QString &keyword, const QString &value)
    {
        params.set(keyword, value);
        return params;
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        m_plain = std::make_unique<TestServer>();
        QVERIFY2(m_plain->start(), qPrintable(m_plain->errorText()));
        TestServerOptions options;
        options.password = Secret(u"pa:ss\\w'ör d東"_s);
        options.tls = TestServer::canTls();
        m_secured = std::make_unique<TestServer>(options);
        QVERIFY2(m_secured->start(), qPrintable(m_secured->errorText()));
    }
    void cleanup() { m_dialog.reset(); }
    void cleanupTestCase()
    {
        m_plain.reset();
        m_secured.reset();
    }

    void allStagesPass()
    {
        if (!TestServer::canTls())
            QSKIP("no openssl");
        ConnectionParams params = with(m_secured->params(), u"host"_s, u"localhost"_s);
        params.set(u"sslmode"_s, u"verify-full"_s);
        params.set(u"sslrootcert"_s, m_secured->caCertificate());
        open(params, m_secured->password());
        runTest();
        QVERIFY(texts(u"stageToolWordsLabel"_s).isEmpty());
        const QStringList stages = texts(u"stageLabel"_s);
        QCOMPARE(stages.size(), 6);
        QVERIFY(stages.at(0).contains("localhost"_L1));
        QVERIFY(stages.at(2).contains("TLS"_L1));
        QVERIFY(stages.at(4).contains("PostgreSQL"_L1));
        QCOMPARE(testButton()->accessibleName(), u"Test connection"_s);
    }
    void thePasswordThatIsRememberedIsUsed()
    {
        m_secrets.remember(u"dialogpgtest"_s, m_secured->password());
        open(m_secured->params());
        runTest();
        m_secrets.forget(u"dialogpgtest"_s);
        QVERIFY(texts(u"stageToolWordsLabel"_s).isEmpty());
    }
    void eachWayToFailIsExplained_data()
    {
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("secured");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("words");
        QTest::newRow("wrong password") << u"user"_s << u"postgres"_s << true << u"not it"_s << u"password"_s;
        QTest::newRow("no password") << u"user"_s << u"postgres"_s << true << QString() << u"password"_s;
        QTest::newRow("refused TLS") << u"sslmode"_s << u"require"_s << false << QString() << u"encrypt"_s;
        QTest::newRow("unknown host") << u"host"_s << u"no-such-host.invalid"_s << false << QString()
                                      << u"no-such-host.invalid"_s;
        QTest::newRow("nobody listens") << u"port"_s << u"1"_s << false << QString() << u"port 1"_s;
        QTest::newRow("unknown database")
            << u"dbname"_s << u"no such database"_s << false << QString() << u"no such database"_s;
        QTest::newRow("unknown user") << u"user"_s << u"no such user"_s << false << QString() << u"no such user"_s;
    }
    void eachWayToFailIsExplained()
    {
        QFETCH(QString, keyword);
        QFETCH(QString, value);
        QFETCH(bool, secured);
        QFETCH(QString, password);
        QFETCH(QString, words);
        const TestServer &server = secured ? *m_secured : *m_plain;
        open(with(server.params(), keyword, value), Secret(password));
        runTest();
        const QStringList stages = texts(u"stageLabel"_s);
        QVERIFY(!stages.isEmpty());
        QVERIFY2(stages.constLast().contains(words, Qt::CaseInsensitive), qPrintable(stages.constLast()));
        QVERIFY(!stages.constLast().startsWith("error."_L1));
        QVERIFY(password.isEmpty() || !(stages + texts(u"stageToolWordsLabel"_s)).join(u' ').contains(password));
        // and again: the dialog is as usable as before
        QVERIFY(testButton()->isEnabled());
        runTest();
        QCOMPARE(texts(u"stageLabel"_s).size(), stages.size());
    }
    void aTestCanBeCancelled()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ConnectionParams params;
        params.set(u"host"_s, u"127.0.0.1"_s);
        params.set(u"port"_s, QString::number(silent.serverPort()));
        open(params);
        QTest::mouseClick(testButton(), Qt::LeftButton);
        QVERIFY(view()->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 5'000);
        QElapsedTimer clock;
        clock.start();
        QTest::mouseClick(testButton(), Qt::LeftButton);
        QVERIFY(!view()->isRunning());
        QVERIFY(clock.elapsed() < 200);
        QVERIFY(texts(u"stageLabel"_s).constLast().contains("cancelled"_L1));
        const qsizetype shown = texts(u"stageLabel"_s).size();
        QTest::qWait(700);
        QCOMPARE(texts(u"stageLabel"_s).size(), shown);
    }
    void theDialogMayCloseWhileItTests()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ConnectionParams params;
        params.set(u"host"_s, u"127.0.0.1"_s);
        params.set(u"port"_s, QString::number(silent.serverPort()));
        open(params);
        QTest::mouseClick(testButton(), Qt::LeftButton);
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        m_dialog.reset();
        QVERIFY(clock.elapsed() < 500);
        QTest::qWait(300);
    }
};

TRUNKLINE_TEST(ConnectionDialogPgTest)
#include "connectiondialogpgtest.moc"
