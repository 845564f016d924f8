#include "ui/runpage.h"
#include "engine/remedies.h"
#include "engine/words.h"
#include "support/samplerun.h"
#include "support/testregistry.h"
#include "ui/commandsview.h"
#include "ui/inlinemessage.h"
#include "ui/logview.h"
#include "ui/problemsview.h"
#include "ui/remedybar.h"
#include "ui/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using trunkline::testing::SampleRun;

class RunPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RunPage> m_page;

    template <typename T> T *find(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        return found;
    }
    QString label(const QString &name) const { return find<QLabel>(name)->text(); }
    QStringList shownLines() const
    {
        const QAbstractItemModel *model = find<LogView>(u"logView"_s)->model();
        QStringList lines;
        for (int i = 0; i < model->rowCount(); ++i)
            lines += model->index(i, LogModel::TextColumn).data().toString();
        return lines;
    }
    static RunRecord record(RunState state)
    {
        RunRecord made;
        made.startedAt = QDateTime(QDate(2024, 5, 17), QTime(13, 56, 24), Qt::UTC);
        made.state = state;
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<RunPage>();
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void theLedgerTellsWhatIsMissing()
    {
        Ledger ledger;
        const auto add = [&ledger](const QString &kind, const QString &tag, LedgerState state, int problem = 0) {
            LedgerEntry entry;
            entry.description = kind;
            entry.schema = u"sales"_s;
            entry.tag = tag;
            entry.state = state;
            entry.problem = problem;
            if (state == LedgerState::LeftOut)
                entry.reason = Message{u"ledger.without-comments"_s, {}};
            ledger.entries += entry;
        };
        add(u"TABLE"_s, u"ticket"_s, LedgerState::Arrived);
        add(u"TABLE DATA"_s, u"ticket"_s, LedgerState::Arrived);
        add(u"TABLE"_s, u"place"_s, LedgerState::Failed, 1);
        add(u"TABLE DATA"_s, u"place"_s, LedgerState::Failed, 1);
        add(u"COMMENT"_s, u"TABLE ticket"_s, LedgerState::LeftOut);
        QList<RunEvent> events = SampleRun::whole();
        RunEvent made = events.constLast();
        ++made.sequence;
        made.payload = LedgerMade{ledger};
        events += made;
        m_page->showRun(record(RunState::Incomplete), events);
        auto *tabs = m_page->findChild<QTabBar *>(u"tabBar"_s);
        QVERIFY2(tabs->tabText(3).contains(u"2"_s) && tabs->tabText(3).contains(u"4"_s), qPrintable(tabs->tabText(3)));
        tabs->setCurrentIndex(3);
        auto *view = m_page->findChild<QTreeView *>(u"ledgerView"_s);
        QVERIFY(view->isVisible());
        const QModelIndex missing = view->model()->index(0, 0);
        QVERIFY(view->isExpanded(missing));
        QCOMPARE(view->model()->rowCount(missing), 2);
        QVERIFY(!view->isExpanded(view->model()->index(2, 0)));
        if (const QString folder = qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR"); !folder.isEmpty())
            QVERIFY(m_page->grab().save(folder + u"/ledger.png"_s));
        m_page->showRun(record(RunState::SucceededWithProblems), SampleRun::whole());
        QVERIFY(!tabs->tabText(3).contains(u"4"_s));
    }
    void whatIsMissingCanBeAskedFor()
    {
        Ledger ledger;
        LedgerEntry entry;
        entry.description = u"TABLE"_s;
        entry.state = LedgerState::Failed;
        ledger.entries += entry;
        QList<RunEvent> events = SampleRun::whole();
        const auto append = [&events](RunEventPayload payload) {
            RunEvent event = events.constLast();
            ++event.sequence;
            event.payload = std::move(payload);
            events += event;
        };
        Problem problem;
        problem.number = 7;
        problem.kind = ProblemClass::ObjectMissing;
        problem.message = Message{u"problem.extension-not-available"_s, {u"postgis"_s}};
        problem.toolWords = u"ERROR:  extension \"postgis\" is not available"_s;
        problem.remedies = {Remedies::leaveOut({{ObjectKind::Extension, {}, u"postgis"_s, {}}}),
                            Remedies::showStage(u"objects"_s)};
        append(ProblemFound{problem});
        append(LedgerMade{ledger});
        append(RunStateChanged{RunState::Incomplete});
        m_page->showRun(record(RunState::Incomplete), events);
        auto *repair = find<QPushButton>(u"repairButton"_s);
        QVERIFY(!repair->isVisible()); // a run of another profile
        m_page->setOffersRepair(true);
        QVERIFY(repair->isVisible());
        QSignalSpy asked(m_page.get(), &RunPage::repairRequested);
        repair->setFocus();
        QTest::keyClick(repair, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), SampleRun::plan().runId);

        // a problem's remedies are buttons while it is chosen
        find<QTabBar>(u"tabBar"_s)->setCurrentIndex(2);
        auto *problems = find<ProblemsView>(u"problemsView"_s);
        QVERIFY(!find<RemedyBar>(u"remedyBar"_s)->isVisible());
        problems->setFocus();
        QTest::keyClick(problems, Qt::Key_End);
        QVERIFY(find<RemedyBar>(u"remedyBar"_s)->isVisible());
        const auto buttons = find<RemedyBar>(u"remedyBar"_s)->findChildren<QPushButton *>(u"remedyButton"_s);
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons.at(0)->text(), Words::sentence(problem.remedies.at(0).label));
        QVERIFY(buttons.at(0)->accessibleName().contains(u"postgis"_s));
        problems->setExpanded(problems->currentIndex(), true);
        QTRY_VERIFY(buttons.at(0)->isVisible() && buttons.at(0)->height() > 10);
        if (const QString folder = qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR"); !folder.isEmpty())
            QVERIFY(m_page->grab().save(folder + u"/remedies.png"_s));
        QSignalSpy chosen(m_page.get(), &RunPage::remedyRequested);
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Remedy>(), problem.remedies.at(0));
        QVERIFY(find<InlineMessage>(u"message"_s)->sentence().contains(Words::sentence(problem.remedies.at(0).label)));
        find<QTabBar>(u"tabBar"_s)->setCurrentIndex(0);
        QVERIFY(!find<RemedyBar>(u"remedyBar"_s)->isVisible());
        // nothing is missing: nothing is offered
        m_page->showRun(record(RunState::Succeeded), SampleRun::whole());
        QVERIFY(!repair->isVisible());
        // all is there and belongs to somebody else: that can be mended too
        events = SampleRun::whole();
        ledger.entries[0].state = LedgerState::Arrived;
        ledger.entries[0].problem = 7;
        append(LedgerMade{ledger});
        append(RunStateChanged{RunState::SucceededWithProblems});
        m_page->showRun(record(RunState::SucceededWithProblems), events);
        QVERIFY(repair->isVisible());
    }

    void beforeARunItsCommandsCanBeReadAndCopied()
    {
        m_page->setPlan(SampleRun::plan());
        QCOMPARE(label(u"titleLabel"_s), u"Ready to migrate dms_sample"_s);
        QVERIFY(label(u"introductionLabel"_s).contains(u'6'));
        auto *commands = find<CommandsView>(u"commandsView"_s);
        QVERIFY(commands->isVisible());
        QVERIFY(commands->toPlainText().contains(u"/usr/lib/postgresql/17/bin/pg_dump -Fc"_s));
        QTest::mouseClick(find<QPushButton>(u"copyButton"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), commands->toPlainText());
        auto *shell = find<QComboBox>(u"shellBox"_s);
        const QString bash = commands->toPlainText();
        shell->setFocus();
        QTest::keyClick(shell, Qt::Key_End);
        QVERIFY(commands->toPlainText() != bash);
        QVERIFY(commands->toPlainText().contains(u"REM 4. Export"_s));
        auto *step = find<QComboBox>(u"stepBox"_s);
        step->setFocus();
        QTest::keyClick(step, Qt::Key_End);
        QCOMPARE(commands->toPlainText(), u"-- 6. Analyze\nANALYZE;"_s);
    }

    void aLiveRunMovesTheHeader()
    {
        m_page->setPlan(SampleRun::plan());
        m_page->setStartTime(QDateTime::currentDateTimeUtc().addMSecs(-367'000));
        m_page->addEvents(SampleRun::events(367'000));
        QCOMPARE(label(u"titleLabel"_s), u"Migrating dms_sample"_s);
        QVERIFY2(label(u"positionLabel"_s).startsWith(u"step 5 of 6"_s), qPrintable(label(u"positionLabel"_s)));
        QVERIFY(find<LogView>(u"logView"_s)->isVisible());
        QVERIFY(!find<QLabel>(u"introductionLabel"_s)->isVisible());
        const int value = find<QProgressBar>(u"overallBar"_s)->value();
        QVERIFY(value > 500 && value < 1000);
        // The clock goes on by itself.
        const QString before = label(u"positionLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(label(u"positionLabel"_s) != before, 5000);
        QCOMPARE(find<QProgressBar>(u"overallBar"_s)->value(), value);
    }

    void aRunFromTheHistoryLooksAsItLookedLive()
    {
        m_page->setStartTime(record(RunState::Running).startedAt);
        m_page->addEvents(SampleRun::whole());
        const QStringList live = shownLines();
        const QString title = label(u"titleLabel"_s);
        const QString position = label(u"positionLabel"_s);
        const QImage timeline = find<TimelineView>(u"timelineView"_s)->grab().toImage();
        m_page->showRun(record(RunState::SucceededWithProblems), SampleRun::whole());
        QCOMPARE(shownLines(), live);
        QCOMPARE(label(u"titleLabel"_s), title);
        QCOMPARE(label(u"positionLabel"_s), position);
        QCOMPARE(find<TimelineView>(u"timelineView"_s)->grab().toImage(), timeline);
        QCOMPARE(find<QTabBar>(u"tabBar"_s)->tabText(2), u"&Problems (2)"_s);
    }

    void anInterruptedRunStandsStill()
    {
        m_page->showRun(record(RunState::Interrupted), SampleRun::events(300'000));
        QCOMPARE(label(u"titleLabel"_s), u"The migration of dms_sample was interrupted"_s);
        const QString before = label(u"positionLabel"_s);
        QTest::qWait(600);
        QCOMPARE(label(u"positionLabel"_s), before);
        QVERIFY(!find<QPushButton>(u"followButton"_s)->isEnabled());
    }

    void theTimelineFiltersTheLog()
    {
        m_page->showRun(record(RunState::SucceededWithProblems), SampleRun::whole());
        const auto all = shownLines().size();
        auto *view = find<TimelineView>(u"timelineView"_s);
        const TimelineModel *model = view->timelineModel();
        const QModelIndex data = model->index(0, 0, model->indexOfStep(u"export"_s));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(data).center());
        QCOMPARE(shownLines().size(), 10);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(shownLines(), QStringList{u"processing data for table \"tickets.ticket_purchase_hist\""_s});
        QCOMPARE(find<QLineEdit>(u"textEdit"_s)->text(), u"tickets.ticket_purchase_hist"_s);
        QTest::keyClick(view, Qt::Key_Escape);
        QCOMPARE(shownLines().size(), all);
    }

    void levelAndTextFilterTheLog()
    {
        m_page->showRun(record(RunState::SucceededWithProblems), SampleRun::whole());
        auto *level = find<QComboBox>(u"levelBox"_s);
        level->setFocus();
        QTest::keyClick(level, Qt::Key_Down);
        QCOMPARE(shownLines().size(), 2);
        QTest::keyClick(level, Qt::Key_Down);
        QCOMPARE(shownLines().size(), 1);
        QTest::keyClick(level, Qt::Key_Home);
        QTest::keyClicks(find<QLineEdit>(u"textEdit"_s), u"STADIUM"_s);
        QCOMPARE(shownLines().size(), 2);
    }

    void theLogStaysAtItsEndUntilOneScrollsAway()
    {
        auto *log = find<LogView>(u"logView"_s);
        const QList<RunEvent> events = SampleRun::flood(100, 2'000);
        for (int i = 0; i < 15; ++i) {
            m_page->addEvents(events.mid(100 * i, 100));
            QCoreApplication::processEvents();
            QCOMPARE(log->verticalScrollBar()->value(), log->verticalScrollBar()->maximum());
        }
        QVERIFY(log->verticalScrollBar()->maximum() > 500);
        log->verticalScrollBar()->setValue(100);
        m_page->addEvents(events.mid(1'500));
        QCoreApplication::processEvents();
        QCOMPARE(log->verticalScrollBar()->value(), 100);
    }

    void chosenLinesAreCopied()
    {
        m_page->showRun(record(RunState::SucceededWithProblems), SampleRun::whole());
        auto *log = find<LogView>(u"logView"_s);
        log->setFocus();
        log->selectRow(0);
        QTest::keyClick(log, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(log, Qt::Key_C, Qt::ControlModifier);
        const QStringList copied = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(copied.size(), 2);
        QVERIFY(copied.first().endsWith(u"\texport\tprocessing data for table \"tickets.ticket_purchase_hist\""_s));
    }

    void problemsOpenToTheirWords()
    {
        m_page->showRun(record(RunState::SucceededWithProblems), SampleRun::whole());
        auto *tabs = find<QTabBar>(u"tabBar"_s);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
        auto *problems = find<ProblemsView>(u"problemsView"_s);
        QVERIFY(problems->isVisible());
        QCOMPARE(problems->model()->rowCount(), 2);
        problems->setCurrentIndex(problems->model()->index(0, 0));
        problems->setFocus();
        QTest::keyClick(problems, Qt::Key_Right);
        QVERIFY(problems->isExpanded(problems->model()->index(0, 0)));
        QTest::keyClick(problems, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"DETAIL:  Key (email)"_s));
    }

    void zoomButtonsAndFollowing()
    {
        m_page->setStartTime(QDateTime::currentDateTimeUtc().addMSecs(-367'000));
        m_page->addEvents(SampleRun::events(367'000));
        auto *view = find<TimelineView>(u"timelineView"_s);
        auto *follow = find<QPushButton>(u"followButton"_s);
        const double all = view->geometryOfTime().msPerPixel();
        for (int i = 0; i < 4; ++i)
            QTest::mouseClick(find<QToolButton>(u"zoomInButton"_s), Qt::LeftButton);
        QVERIFY(view->geometryOfTime().msPerPixel() < all);
        QVERIFY(follow->isChecked());
        QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(!follow->isChecked());
        QTest::mouseClick(follow, Qt::LeftButton);
        QVERIFY(view->isFollowing());
    }

    void pictureFilesAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("png") << u"timeline.png"_s << QByteArray("\x89PNG\r\n");
        QTest::newRow("svg") << u"timeline.svg"_s << QByteArray("<?xml");
    }
    void pictureFilesAreWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        m_page->showRun(record(RunState::SucceededWithProblems), SampleRun::whole());
        const QTemporaryDir folder;
        find<QToolButton>(u"moreButton"_s)->menu()->actions().last()->trigger();
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = folder.filePath(name);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
    }

    void everyControlHasANameAndAPlaceInTheTabOrder()
    {
        m_page->setPlan(SampleRun::plan());
        int focusable = 0;
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QWidget *>(widget->focusProxy()) ||
                widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QMenu *>(widget))
                continue;
            // The parts of a combo box and of an item view belong to them.
            bool inner = false;
            for (const QWidget *above = widget->parentWidget(); above && above != m_page.get();
                 above = above->parentWidget())
                inner =
                    inner || qobject_cast<const QComboBox *>(above) || qobject_cast<const QAbstractScrollArea *>(above);
            // A message's button has its text when the message has an action.
            if (inner || (widget->objectName() == "messageActionButton"_L1 && !widget->isVisibleTo(m_page.get())))
                continue;
            ++focusable;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
        }
        QVERIFY2(focusable >= 12, qPrintable(QString::number(focusable)));
        // From the first control Tab reaches every other that is shown.
        m_page->activateWindow();
        QWidget *first = find<QToolButton>(u"zoomOutButton"_s);
        first->setFocus();
        QStringList visited;
        for (int i = 0; i < 20; ++i) {
            QWidget *at = QApplication::focusWidget();
            QVERIFY(at);
            visited += at->objectName();
            QTest::keyClick(at, Qt::Key_Tab);
            if (QApplication::focusWidget() == first)
                break;
        }
        for (const QString &name : {u"zoomInButton"_s, u"moreButton"_s, u"timelineView"_s, u"tabBar"_s, u"stepBox"_s,
                                    u"shellBox"_s, u"copyButton"_s, u"commandsView"_s})
            QVERIFY2(visited.contains(name), qPrintable(name + u" not in "_s + visited.join(u' ')));
        QVERIFY(visited.indexOf(u"timelineView"_s) < visited.indexOf(u"tabBar"_s));
        QVERIFY(visited.indexOf(u"stepBox"_s) < visited.indexOf(u"commandsView"_s));
    }

    void clearingForgetsEverything()
    {
        m_page->showRun(record(RunState::SucceededWithProblems), SampleRun::whole());
        m_page->clear();
        QCOMPARE(shownLines().size(), 0);
        QVERIFY(find<CommandsView>(u"commandsView"_s)->toPlainText().isEmpty());
        QCOMPARE(find<QTabBar>(u"tabBar"_s)->tabText(2), u"&Problems"_s);
        QVERIFY(!find<QProgressBar>(u"overallBar"_s)->isVisible());
        m_page->addEvents(SampleRun::events(20'000));
        QCOMPARE(label(u"titleLabel"_s), u"Migrating dms_sample"_s);
    }
};

TRUNKLINE_TEST(RunPageTest)
#include "runpagetest.moc"
