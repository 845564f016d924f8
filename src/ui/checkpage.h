#pragma once

#include "core/remedy.h"
#include "ui/stage.h"

#include <QWidget>

namespace trunkline {

namespace Ui {
class CheckPage;
}
class FindingModel;
class RunCoordinator;
class Session;

/// The stage Check: what the last check found, worst first, and what a person decides about it.
class CheckPage : public QWidget
{
    Q_OBJECT
public:
    CheckPage(Session &session, RunCoordinator &coordinator, QWidget *parent = nullptr);
    ~CheckPage() override;

Q_SIGNALS:
    void checkRequested();
    /// A check that reads the source's data too.
    void deepCheckRequested();
    void addToolFolderRequested();
    /// A remedy that is not done by changing the profile.
    void remedyRequested(const trunkline::Remedy &remedy);

private:
    void showOutcome();
    void showState();
    void showRemedies();
    void apply(const Remedy &remedy);
    QString summary() const;

    Session &m_session;
    RunCoordinator &m_coordinator;
    std::unique_ptr<Ui::CheckPage> m_ui;
    FindingModel *m_model = nullptr;
};

} // namespace trunkline
