#include "support/samplerun.h"
#include "support/testregistry.h"
#include "ui/appearance.h"
#include "ui/runpage.h"

#include <QDir>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using trunkline::testing::SampleRun;

/// The Run page in its states, in light and dark. With TRUNKLINE_SCREENSHOT_DIR set the pictures are kept there to be
/// looked at (QT_SCALE_FACTOR=2 makes them for a dense screen); always it is told that nothing is cut off.
class RunPageScreenshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_palette = QApplication::palette(); }
    void cleanup() { QApplication::setPalette(m_palette); }

    void states_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) {
            for (const char *state : {"planned", "export", "import", "problems", "problems-none", "ledger-many",
                                      "ledger-none", "end", "empty"})
                QTest::addRow("%s-%s", state, dark ? "dark" : "light") << QString::fromLatin1(state) << dark;
        }
    }
    void states()
    {
        QFETCH(QString, state);
        QFETCH(bool, dark);
        QApplication::setPalette(dark ? Appearance::darkPalette() : Appearance::lightPalette());
        RunPage page;
        page.resize(1080, 700);
        const auto live = [&page](qint64 until) {
            page.setStartTime(QDateTime::currentDateTimeUtc().addMSecs(-until));
            page.addEvents(measured(SampleRun::events(until)));
        };
        if (state == "planned"_L1)
            page.setPlan(SampleRun::plan());
        else if (state == "export"_L1)
            live(90'000);
        else if (state == "import"_L1)
            live(367'000);
        else if (state == "problems"_L1)
            live(367'000);
        else if (state == "ledger-many"_L1)
            page.showRun(endedRun(), withLedger(400));
        else if (state == "end"_L1)
            page.showRun(endedRun(), measured(SampleRun::whole()));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        if (state == "problems"_L1) {
            page.findChild<QTabBar *>(u"tabBar"_s)->setCurrentIndex(2);
            page.findChild<QTreeView *>(u"problemsView"_s)->expandAll();
        }
        if (state == "problems-none"_L1)
            page.findChild<QTabBar *>(u"tabBar"_s)->setCurrentIndex(2);
        if (state.startsWith("ledger"_L1))
            page.findChild<QTabBar *>(u"tabBar"_s)->setCurrentIndex(3);
        if (state == "import"_L1)
            page.findChild<QTreeView *>(u"timelineView"_s)->expandAll();
        QTest::qWait(50);
        const QImage picture = page.grab().toImage();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR");
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            const QString name =
                u"run-%1@%2x.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())).arg(picture.devicePixelRatio());
            QVERIFY(picture.save(QDir(folder).filePath(name)));
        }
        // What was asked for is what was painted: the page's ground has the palette's lightness.
        QCOMPARE(picture.pixelColor(2, 2).lightness() < 128, dark);
        QVERIFY2(page.minimumSizeHint().width() <= 1080, "the page must fit beside the stages");
    }

private:
    /// With what the servers told meanwhile: each second what was moved, and of every second activity that is on how
    /// far it is.
    static QList<RunEvent> measured(const QList<RunEvent> &events)
    {
        QList<RunEvent> all;
        QHash<qint64, RunEvent> open;
        qint64 told = 0;
        qint64 bytes = 0;
        QString step;
        for (const RunEvent &event : events) {
            for (; told + 1000 < event.at && (step == "export"_L1 || step == "import"_L1); told += 1000) {
                bytes += 12'000'000 + (told * 7919) % 9'000'000;
                all += RunEvent{0, told, step, ThroughputMeasured{bytes, bytes / 90}};
            }
            if (std::holds_alternative<StepStarted>(event.payload)) {
                step = event.stepId;
                told = event.at;
                bytes = 0;
            }
            all += event;
            if (const auto *started = std::get_if<ActivityStarted>(&event.payload))
                open.insert(started->activity, event);
            else if (const auto *finished = std::get_if<ActivityFinished>(&event.payload))
                open.remove(finished->activity);
        }
        const qint64 at = events.isEmpty() ? 0 : events.constLast().at;
        for (auto it = open.begin(); it != open.end(); ++it) {
            if (it.key() % 2 == 0)
                all += RunEvent{0, at, it->stepId, ActivityProgressed{it.key(), 0.62, 41'000'000 * 9, 120'000}};
        }
        return all;
    }
    /// A run with so many tables in its ledger, of which a tenth is missing and another one was left out.
    static QList<RunEvent> withLedger(int tables)
    {
        Ledger ledger;
        for (int i = 0; i < tables; ++i) {
            LedgerEntry entry;
            entry.description = i % 3 == 0 ? u"TABLE DATA"_s : u"TABLE"_s;
            entry.schema = u"sports"_s;
            entry.tag = u"a_table_with_a_long_name_%1"_s.arg(i);
            entry.state = i % 10 == 0 ? LedgerState::Failed : i % 10 == 1 ? LedgerState::LeftOut : LedgerState::Arrived;
            if (entry.state == LedgerState::Failed)
                entry.problem = 1;
            if (entry.state == LedgerState::LeftOut)
                entry.reason = Message{u"ledger.by-choice"_s, {}};
            ledger.entries += entry;
        }
        QList<RunEvent> events = SampleRun::whole();
        RunEvent made = events.constLast();
        ++made.sequence;
        made.payload = LedgerMade{ledger};
        events += made;
        return events;
    }
    static RunRecord endedRun()
    {
        RunRecord record;
        record.startedAt = QDateTime(QDate(2024, 5, 17), QTime(13, 56, 24), Qt::UTC);
        record.state = RunState::SucceededWithProblems;
        return record;
    }

    QPalette m_palette;
};

TRUNKLINE_TEST(RunPageScreenshotTest)
#include "runpagescreenshottest.moc"
