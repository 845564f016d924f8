#pragma once

#include <QWidget>

namespace trunkline {

namespace Ui {
class VerifyPage;
}
class ReportSaver;
class RunCoordinator;
class Session;

/// The stage Verify: what the last comparison of this profile's source and target found, by a run or asked for here.
class VerifyPage : public QWidget
{
    Q_OBJECT
public:
    VerifyPage(Session &session, RunCoordinator &coordinator, QWidget *parent = nullptr);
    ~VerifyPage() override;

Q_SIGNALS:
    /// Passwords of users that have none on the target are to be set.
    void passwordsRequested();

private:
    void showVerification();
    void showState();
    void showProgress();
    void saveReport();
    QString summary() const;
    QString emptyText() const;

    Session &m_session;
    RunCoordinator &m_coordinator;
    std::unique_ptr<Ui::VerifyPage> m_ui;
    ReportSaver *m_reportSaver = nullptr;
};

} // namespace trunkline
