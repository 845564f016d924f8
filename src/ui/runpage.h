#pragma once

#include "core/runrecord.h"
#include "models/ledgermodel.h"
#include "models/logmodel.h"
#include "models/problemmodel.h"
#include "models/timelinemodel.h"

#include <QTimer>
#include <QWidget>

namespace trunkline {

namespace Ui {
class RunPage;
}

class EmptyHint;
class LogFilterModel;
class ProblemFilterModel;

/// The stage Run: where a run is, its timeline, and below it log, commands and problems. Before a run it shows the plan
/// as an estimate; a run from the history looks as it looked live. Owns its models; is told what to show and decides
/// nothing. Window's thread.
class RunPage : public QWidget
{
    Q_OBJECT
public:
    explicit RunPage(QWidget *parent = nullptr);
    ~RunPage() override;

    /// Nothing to show: no plan, no run.
    void clear();
    /// What would run on Start. Puts away what was shown before.
    void setPlan(const MigrationPlan &plan);
    /// When the run that is shown began; before its first events. Without it the first event is taken for the begin.
    void setStartTime(const QDateTime &start);
    /// Events of a live run, in batches.
    void addEvents(const QList<RunEvent> &events);
    /// A run from the history; one that another program owns goes on as live.
    void showRun(const RunRecord &record, const QList<RunEvent> &events);

    /// Whether what the run that is shown left missing can be asked for here; off at first.
    void setOffersRepair(bool offers);

    const RunSummary &summary() const { return m_timeline.summary(); }

Q_SIGNALS:
    /// What this run left missing is to be brought.
    void repairRequested(const QString &runId);
    /// This unfinished run is to be gone on with.
    void resumeRequested(const QString &runId);
    /// What a problem offers was chosen.
    void remedyRequested(const trunkline::Remedy &remedy);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void forget();
    void tick();
    void updateClock();
    void updateHeader();
    void updateSteps();
    void updateTabs();
    void expandLedger();
    void applyFilter();
    void onSelectionFiltered(const QString &stepId, const QString &name);
    void makeMoreMenu();
    void savePicture();
    void writePicture(const QString &path);
    QString introduction() const;
    bool isRepairable() const;
    bool isResumable() const;
    void showRemedies();
    void onRemedyChosen(const Remedy &remedy);

    std::unique_ptr<Ui::RunPage> m_ui;
    TimelineModel m_timeline;
    LogModel m_log;
    ProblemModel m_problems;
    LedgerModel m_ledger;
    LogFilterModel *m_logFilter;
    ProblemFilterModel *m_problemFilter;
    EmptyHint *m_logHint;
    EmptyHint *m_problemsHint;
    EmptyHint *m_ledgerHint;
    QTimer m_clock;
    QDateTime m_start;
    QStringList m_shownSteps;
    double m_fraction = 0; ///< the overall bar never goes back
    bool m_filteredByTimeline = false;
    bool m_offersRepair = false;
};

} // namespace trunkline
