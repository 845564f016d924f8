#include "ui/welcomepage.h"
#include "support/testregistry.h"
#include "ui/services.h"
#include "uifixture.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

class WelcomePageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Services> m_services;
    std::unique_ptr<WelcomePage> m_page;

private Q_SLOTS:
    void init()
    {
        m_services = std::make_unique<Services>();
        m_page = std::make_unique<WelcomePage>(*m_services);
        m_page->resize(900, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_services.reset();
    }

    void theButtonsSayWhatIsWanted()
    {
        QSignalSpy made(m_page.get(), &WelcomePage::newRequested);
        QSignalSpy opened(m_page.get(), &WelcomePage::openRequested);
        QVERIFY(clickButton(m_page.get(), u"newButton"_s));
        QVERIFY(clickButton(m_page.get(), u"openButton"_s));
        QCOMPARE(made.count(), 1);
        QCOMPARE(opened.count(), 1);
    }

    void recentProfilesOpenByClickAndByKey()
    {
        QVERIFY(visibleChild<QLabel>(m_page.get(), u"emptyLabel"_s));
        m_services->addRecentProfile(u"/p/one.trunkline"_s);
        m_services->addRecentProfile(u"/p/two.trunkline"_s);
        auto *view = visibleChild<QListView>(m_page.get(), u"recentView"_s);
        QVERIFY(view);
        QCOMPARE(view->model()->rowCount(), 2);
        // The list is as high as its rows: nothing is scrolled while there is room.
        QTRY_VERIFY(view->viewport()->rect().contains(view->visualRect(view->model()->index(1, 0))));
        QSignalSpy chosen(m_page.get(), &WelcomePage::profileChosen);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
        QCOMPARE(chosen.takeFirst().first().toString(), u"/p/one.trunkline"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Up);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toString(), u"/p/two.trunkline"_s);
    }

    void theClientToolsAreSaid()
    {
        auto *label = visibleChild<QLabel>(m_page.get(), u"toolsLabel"_s);
        m_services->findTools();
        QTRY_VERIFY(!m_services->tools().isSearching());
        bool usable = false;
        for (const ClientTools &tools : m_services->tools().tools()) {
            if (tools.usable()) {
                usable = true;
                QVERIFY2(label->text().contains(tools.version), qPrintable(label->text()));
            }
        }
        if (!usable)
            QVERIFY2(label->text().contains(ClientToolsFinder::installHint()), qPrintable(label->text()));
    }
};

TRUNKLINE_TEST(WelcomePageTest)
#include "welcomepagetest.moc"
