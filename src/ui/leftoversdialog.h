#pragma once

#include "engine/leftovers.h"

#include <QDialog>

class QPushButton;

namespace trunkline {

namespace Ui {
class LeftoversDialog;
}
class Services;

/// Looks for what an interrupted run left behind, lists it, and ends it when a person says so.
class LeftoversDialog : public QDialog
{
    Q_OBJECT
public:
    /// The connections are those of the plan that the history keeps of the run.
    LeftoversDialog(Services &services, const RunRecord &run, QWidget *parent);
    ~LeftoversDialog() override;

private:
    void readPlan();
    void readPasswords(Side side);
    void look();
    void showFound(const Leftovers &leftovers);
    void addGroup(const QString &title, const QStringList &entries, const std::optional<Error> &error);
    void endThem();
    void showEnded(const std::optional<Error> &error);

    Services &m_services;
    std::unique_ptr<Ui::LeftoversDialog> m_ui;
    QPushButton *m_endButton = nullptr;
    LeftoverFinder m_finder;
    RunRecord m_run;
    SavedConnection m_source;
    SavedConnection m_target;
    Credentials m_credentials;
    Leftovers m_found;
};

} // namespace trunkline
