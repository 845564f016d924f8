#include "ui/verifypage.h"

#include "models/verificationmodel.h"
#include "support/sampleverification.h"
#include "support/testregistry.h"
#include "ui/appearance.h"
#include "ui/runcoordinator.h"
#include "ui/services.h"
#include "ui/totaltile.h"
#include "uifixture.h"
#include "widgetchecks.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The page of a comparison, empty and full. With TRUNKLINE_SCREENSHOT_DIR set its pictures are kept there.
class VerifyPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RunCoordinator> m_coordinator;
    std::unique_ptr<VerifyPage> m_page;

    QString label(const QString &name) const { return visibleChild<QLabel>(m_page.get(), name)->text(); }
    QTableView *table() const { return visibleChild<QTableView>(m_page.get(), u"comparisonView"_s); }

private Q_SLOTS:
    void init()
    {
        m_services = std::make_unique<Services>();
        m_session = std::make_unique<Session>(*m_services);
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        m_coordinator = std::make_unique<RunCoordinator>(*m_session);
        m_page = std::make_unique<VerifyPage>(*m_session, *m_coordinator);
        m_page->resize(980, 680);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_coordinator.reset();
        m_session.reset();
        m_services.reset();
    }

    void beforeAComparisonItSaysWhatOneIs()
    {
        QVERIFY(!label(u"emptyLabel"_s).isEmpty());
        QVERIFY(visibleChild<QPushButton>(m_page.get(), u"compareButton"_s)->isEnabled());
        m_session->document().update([](MigrationProfile &profile) { profile.half = Half::ExportOnly; });
        QVERIFY(!visibleChild<QPushButton>(m_page.get(), u"compareButton"_s)->isEnabled());
        QVERIFY(label(u"emptyLabel"_s).contains(u"only one"_s));
    }

    void whatDiffersIsShownAtOnce()
    {
        m_session->setVerification(testing::sampleVerification());
        QVERIFY(table());
        QVERIFY(label(u"summaryLabel"_s).contains(u"snapshot that was exported"_s));
        QCOMPARE(table()->currentIndex().row(), 0);
        QCOMPARE(m_page->findChildren<TotalTile *>().size(), VerificationTotals::count);
        auto *details = visibleChild<QPlainTextEdit>(m_page.get(), u"detailsEdit"_s);
        QVERIFY(details && details->toPlainText().contains(u"1048576"_s));
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(details->toPlainText().contains(u"-771203"_s));
        QTest::keyClicks(visibleChild<QLineEdit>(m_page.get(), u"filterLineEdit"_s), u"own_rows"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        visibleChild<QLineEdit>(m_page.get(), u"filterLineEdit"_s)->clear();
        QVERIFY(clickButton(m_page.get(), u"onlyDifferencesCheckBox"_s));
        QCOMPARE(table()->model()->rowCount(), 9);
        m_session->setVerification(std::nullopt);
        QVERIFY(!label(u"emptyLabel"_s).isEmpty());
    }

    void anotherProfileForgetsIt()
    {
        m_session->setVerification(testing::equalVerification());
        m_session->document().update([](MigrationProfile &profile) { profile.id = u"another"_s; });
        QVERIFY(!m_session->verification());
    }

    void everythingIsNamedAndReachedByKeys()
    {
        m_session->setVerification(testing::sampleVerification());
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QCOMPARE(unnamedWidgets(m_page.get()).join(u'\n'), QString());
        QCOMPARE(tabOrderFaults(m_page.get()).join(u'\n'), QString());
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR");
        if (folder.isEmpty())
            QSKIP("TRUNKLINE_SCREENSHOT_DIR says where pictures go");
        const QPalette before = QApplication::palette();
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            Appearance appearance;
            appearance.apply(theme);
            const QString end = theme == Theme::Dark ? u"-dark.png"_s : u"-light.png"_s;
            m_session->setVerification(std::nullopt);
            QTest::qWait(100);
            QVERIFY(m_page->grab().save(QDir(folder).filePath(u"verify-empty"_s + end)));
            m_session->setVerification(testing::sampleVerification());
            QTest::qWait(100);
            QVERIFY(m_page->grab().save(QDir(folder).filePath(u"verify-different"_s + end)));
            m_session->setVerification(testing::equalVerification());
            QTest::qWait(100);
            QVERIFY(m_page->grab().save(QDir(folder).filePath(u"verify-equal"_s + end)));
        }
        QApplication::setPalette(before);
    }
};

TRUNKLINE_TEST(VerifyPageTest)
#include "verifypagetest.moc"
