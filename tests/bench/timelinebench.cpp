// What the Run page costs: the time to feed it 20,000 activities and 200,000 log lines with its views attached, as a
// ratio to appending the same lines one by one to a plain QPlainTextEdit, and the time of one repaint of the timeline.
#include "support/samplerun.h"
#include "ui/appearance.h"
#include "ui/runpage.h"
#include "ui/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using trunkline::testing::SampleRun;

namespace {

constexpr int activities = 20'000;
constexpr int lines = 200'000;
/// About what arrives in the 200 ms of one batch when a utility floods.
constexpr int batchSize = 2'000;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double feedPlainTextEdit(const QList<RunEvent> &events)
{
    QPlainTextEdit edit;
    edit.resize(1280, 300);
    edit.setReadOnly(true);
    edit.show();
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    int fed = 0;
    for (const RunEvent &event : events) {
        if (const auto *line = std::get_if<LogLine>(&event.payload))
            edit.appendPlainText(line->text);
        if (++fed % batchSize == 0)
            QApplication::processEvents();
    }
    QApplication::processEvents();
    return milliseconds(timer);
}

double feedPage(RunPage &page, const QList<RunEvent> &events)
{
    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; i < events.size(); i += batchSize) {
        page.addEvents(events.mid(i, batchSize));
        QApplication::processEvents();
    }
    return milliseconds(timer);
}

double medianRepaint(TimelineView *view)
{
    std::vector<double> times;
    for (int i = 0; i < 41; ++i) {
        QElapsedTimer timer;
        timer.start();
        view->viewport()->repaint();
        times.push_back(milliseconds(timer));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Appearance appearance;
    appearance.apply(Theme::Light);
    const QList<RunEvent> events = SampleRun::flood(activities, lines);

    RunPage page;
    page.resize(1280, 800);
    page.show();
    QApplication::processEvents();
    const double fed = feedPage(page, events);
    TimelineView alone;
    TimelineModel model;
    alone.resize(1280, 800);
    alone.setTimelineModel(&model);
    model.addEvents(events);
    alone.expandAll();
    alone.show();
    QApplication::processEvents();
    const double whole = medianRepaint(&alone);
    for (int i = 0; i < 6; ++i)
        alone.zoomIn();
    const double zoomed = medianRepaint(&alone);
    const double plain = feedPlainTextEdit(events);

    std::printf("events                          %9lld (%d activities, %d lines)\n",
                static_cast<long long>(events.size()), activities, lines);
    std::printf("feed the Run page               %9.0f ms\n", fed);
    std::printf("append to a QPlainTextEdit      %9.0f ms\n", plain);
    std::printf("ratio                           %9.4f    (aim: at most 0.05)\n", fed / plain);
    std::printf("repaint, whole run, 1280 x 800  %9.2f ms (aim: at most 8)\n", whole);
    std::printf("repaint, zoomed, 1280 x 800     %9.2f ms (aim: at most 8)\n", zoomed);
    return fed / plain <= 0.05 && whole <= 8 && zoomed <= 8 ? 0 : 1;
}
