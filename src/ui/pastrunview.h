#pragma once

#include "core/runrecord.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace trunkline {

class HistoryService;
class InlineMessage;
class ReportSaver;
class RunPage;
class VerificationView;
struct RunEvent;

/// A run of the history, opened to be read. One that another process is at is followed until it ends.
class PastRunView : public QWidget
{
    Q_OBJECT
public:
    explicit PastRunView(HistoryService &history, QWidget *parent = nullptr);

    /// `ofThisProfile`: it is the window's, so that what the run left missing can be asked for here.
    void open(const RunRecord &run, bool ofThisProfile);

Q_SIGNALS:
    void repairRequested(const QString &runId);
    void resumeRequested(const QString &runId);
    void remedyRequested(const trunkline::Remedy &remedy);
    void backRequested();
    void failed(const trunkline::Error &error);

private:
    void follow();
    void takeVerification(const QList<RunEvent> &events);

    HistoryService &m_history;
    QLabel *m_title = nullptr;
    QPushButton *m_comparisonButton = nullptr;
    QPushButton *m_reportButton = nullptr;
    InlineMessage *m_message = nullptr;
    ReportSaver *m_reportSaver = nullptr;
    QStackedWidget *m_stack = nullptr;
    RunPage *m_page = nullptr;
    VerificationView *m_verification = nullptr;
    RunRecord m_run;
    qint64 m_lastSequence = 0;
    QTimer m_timer;
};

} // namespace trunkline
