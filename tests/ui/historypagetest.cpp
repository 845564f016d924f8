#include "ui/historypage.h"
#include "models/historymodel.h"
#include "store/history.h"
#include "support/testregistry.h"
#include "ui/historyservice.h"
#include "uifixture.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

class HistoryPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HistoryService> m_service;
    std::unique_ptr<HistoryPage> m_page;

    /// A run in the real history of this test's own home.
    static void keepRun(const QString &id, const QString &profile, RunState state, int daysAgo)
    {
        auto history = History::open();
        QVERIFY(history);
        RunRecord run;
        run.id = id;
        run.profileId = id + u"-profile"_s;
        run.profileName = profile;
        run.sourceName = u"old"_s;
        run.targetName = u"new"_s;
        run.startedAt = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
        run.state = RunState::Running;
        QVERIFY((*history)->begin(run));
        QVERIFY((*history)->end(id, state, run.startedAt.addSecs(60), 0, {}));
    }
    QTableView *view() const { return visibleChild<QTableView>(m_page.get(), u"runView"_s); }
    QString profileAt(int row) const { return view()->model()->index(row, HistoryModel::Profile).data().toString(); }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<HistoryService>();
        m_page = std::make_unique<HistoryPage>(*m_service);
        m_page->resize(900, 500);
    }
    void cleanup()
    {
        m_page.reset();
        m_service.reset();
    }

    void anEmptyHistorySaysSo()
    {
        m_page->show();
        QVERIFY(visibleChild<QWidget>(m_page.get(), u"emptyLabel"_s));
        QVERIFY(m_page->findChild<QTableView *>(u"runView"_s)->isHidden());
    }

    void runsAreSortedFilteredAndOpened()
    {
        keepRun(u"a"_s, u"alpha"_s, RunState::Succeeded, 3);
        keepRun(u"b"_s, u"beta"_s, RunState::Interrupted, 1);
        keepRun(u"c"_s, u"gamma"_s, RunState::Failed, 2);
        m_page->show();
        QTRY_VERIFY(m_page->findChild<QTableView *>(u"runView"_s)->isVisible());
        QCOMPARE(view()->model()->rowCount(), 3);
        QCOMPARE(profileAt(0), u"beta"_s);
        QCOMPARE(profileAt(2), u"alpha"_s);

        QSignalSpy opened(m_page.get(), &HistoryPage::runOpened);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<RunRecord>().id, u"c"_s);

        // Only an interrupted run can have left something.
        QVERIFY(!clickButton(m_page.get(), u"leftoversButton"_s));
        QTest::keyClick(view(), Qt::Key_Up);
        QSignalSpy leftovers(m_page.get(), &HistoryPage::leftoversRequested);
        QVERIFY(clickButton(m_page.get(), u"leftoversButton"_s));
        QCOMPARE(leftovers.first().first().value<RunRecord>().id, u"b"_s);

        QTest::keyClicks(visibleChild<QLineEdit>(m_page.get(), u"filterLineEdit"_s), u"ALPH"_s);
        QCOMPARE(view()->model()->rowCount(), 1);
        QCOMPARE(profileAt(0), u"alpha"_s);
    }

    void aRunIsRemovedAfterAQuestion()
    {
        m_page->show();
        QTRY_VERIFY(m_page->findChild<QTableView *>(u"runView"_s)->isVisible());
        QCOMPARE(profileAt(0), u"beta"_s);
        const auto ask = [this](const QString &answer) {
            QVERIFY(clickButton(m_page.get(), u"removeButton"_s));
            auto *question = m_page->findChild<QMessageBox *>();
            QVERIFY(question);
            for (QAbstractButton *button : question->buttons()) {
                if (button->text().remove(u'&') == answer) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return;
                }
            }
            QFAIL("the question has no such answer");
        };
        ask(u"Cancel"_s);
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
        QCOMPARE(view()->model()->rowCount(), 3);
        ask(u"Remove"_s);
        QTRY_COMPARE(view()->model()->rowCount(), 2);
        QVERIFY(!(*History::open())->run(u"b"_s));
    }
};

TRUNKLINE_TEST(HistoryPageTest)
#include "historypagetest.moc"
