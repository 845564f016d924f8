#pragma once

#include "core/exportmanifest.h"
#include "core/runrecord.h"
#include "engine/runsummary.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace trunkline::cli {

/// Shows a run on the console. As text: a line for each step that starts and ends and for each problem, on a terminal
/// with a bar and an end time that is written over; at the end the timeline and the result. As JSON: one object per
/// event and line.
class RunPrinter : public QObject
{
    Q_OBJECT
public:
    RunPrinter(bool json, QObject *parent = nullptr);

    void begin(const RunRecord &record);
    void add(const QList<RunEvent> &events);
    void end(RunState state, qint64 durationMs);

private:
    void print(const RunEvent &event);
    void printProblem(const Problem &problem);
    void line(const QString &text);
    void drawBar();
    void clearBar();
    void printTimeline();
    /// What a run that only exports has left; none for others and where it did not come to a good end.
    std::optional<ExportManifest> exported() const;
    void printExport(const ExportManifest &manifest);

    bool m_json = false;
    bool m_terminal = false;
    bool m_barShown = false;
    RunSummary m_summary;
    std::optional<Verification> m_verification; ///< of this run
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace trunkline::cli
