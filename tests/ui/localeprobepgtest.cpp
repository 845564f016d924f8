#include "support/testregistry.h"
#include "support/testserver.h"
#include "ui/fieldmessage.h"
#include "ui/localeprobe.h"
#include "ui/optionspage.h"
#include "ui/services.h"
#include "uifixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// A locale of the target database is tried on a real server, and what it says stands at the field.
class LocaleProbePgTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;

    static LocaleWish libc(const QString &locale) { return {u"libc"_s, locale, locale, QString(), u"UTF8"_s}; }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        m_server = std::make_unique<TestServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    }
    void cleanupTestCase() { m_server.reset(); }
    void init()
    {
        m_services = std::make_unique<Services>();
        m_session = std::make_unique<Session>(*m_services);
        m_session->document().update([this](MigrationProfile &profile) {
            profile = exampleProfile();
            profile.target.params = m_server->params();
        });
        ServerFacts target;
        target.currentDatabase = u"postgres"_s;
        m_session->setFacts(Side::Target, target);
    }
    void cleanup()
    {
        m_session.reset();
        m_services.reset();
    }

    void whatIsThereIsOffered()
    {
        LocaleProbe probe(*m_session);
        probe.ask(libc(u"C"_s));
        QCOMPARE(probe.state(), LocaleProbe::State::Trying);
        QTRY_COMPARE(probe.state(), LocaleProbe::State::Offered);
        // The same again is not tried again.
        QSignalSpy changed(&probe, &LocaleProbe::changed);
        probe.ask(libc(u"C"_s));
        QCOMPARE(probe.state(), LocaleProbe::State::Offered);
        QCOMPARE(changed.count(), 0);
    }

    void whatIsNotThereIsRefused()
    {
        LocaleProbe probe(*m_session);
        probe.ask(libc(u"xx_YY.nowhere"_s));
        QTRY_COMPARE(probe.state(), LocaleProbe::State::Refused);
        QCOMPARE(probe.error().message.arguments, QStringList{u"xx_YY.nowhere"_s});
    }

    void onlyTheLastWishIsAnswered()
    {
        LocaleProbe probe(*m_session);
        QList<LocaleProbe::State> seen;
        connect(&probe, &LocaleProbe::changed, this, [&] { seen += probe.state(); });
        probe.ask(libc(u"xx_YY.nowhere"_s));
        QTest::qWait(405); // it is on its way
        probe.ask(libc(u"C"_s));
        QTRY_COMPARE(probe.state(), LocaleProbe::State::Offered);
        QTest::qWait(300);
        QCOMPARE(probe.state(), LocaleProbe::State::Offered);
        QVERIFY(seen.count(LocaleProbe::State::Refused) <= 1); // at most before the second wish
        probe.ask(libc(u"xx_YY.nowhere"_s));
        probe.forget();
        QTest::qWait(600);
        QCOMPARE(probe.state(), LocaleProbe::State::Unknown);
    }

    void aServerThatDoesNotAnswerSaysNothing()
    {
        m_session->document().update([](MigrationProfile &profile) { profile.target.params.set(u"port"_s, u"1"_s); });
        LocaleProbe probe(*m_session);
        probe.ask(libc(u"xx_YY.nowhere"_s));
        QTRY_COMPARE(probe.state(), LocaleProbe::State::Unknown);
    }

    void itIsSaidAtTheField()
    {
        OptionsPage page(*m_session);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *message = page.findChild<FieldMessage *>(u"localeMessage"_s);
        auto *locale = visibleChild<QComboBox>(&page, u"localeComboBox"_s);
        const auto type = [&](const QString &text) {
            locale->setFocus();
            locale->lineEdit()->selectAll();
            QTest::keyClicks(locale->lineEdit(), text);
            QTest::keyClick(locale->lineEdit(), Qt::Key_Return);
        };
        type(u"xx_YY.nowhere (libc)"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->sentence().contains(u"xx_YY.nowhere"_s), qPrintable(message->sentence()));
        type(u"C (libc)"_s);
        QTRY_VERIFY(!message->isVisible());
        QTest::qWait(700);
        QVERIFY(!message->isVisible());
    }
};

TRUNKLINE_TEST(LocaleProbePgTest)
#include "localeprobepgtest.moc"
