#pragma once

#include "core/step.h"

#include <QWidget>

class QPushButton;

namespace trunkline {

class PrimaryButton;
class RouteChip;
class RunCoordinator;
class Session;

/// The top of the window: where the migration comes from and goes to, and the one action that is next. Follows session
/// and coordinator by itself.
class RouteBar : public QWidget
{
    Q_OBJECT
public:
    RouteBar(Session &session, RunCoordinator &coordinator, QWidget *parent = nullptr);

Q_SIGNALS:
    void endClicked(trunkline::Side side);
    void checkRequested();
    void startRequested();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showConnections();
    void showActions();

    Session &m_session;
    RunCoordinator &m_coordinator;
    RouteChip *m_source = nullptr;
    RouteChip *m_target = nullptr;
    PrimaryButton *m_check = nullptr;
    PrimaryButton *m_start = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace trunkline
