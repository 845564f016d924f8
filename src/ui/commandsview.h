#pragma once

#include "core/commandtext.h"
#include "core/migrationplan.h"

#include <QPlainTextEdit>

namespace trunkline {

/// Every command and statement of a plan, to be read and copied, written out for one shell. Never a password.
class CommandsView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CommandsView(QWidget *parent = nullptr);

    void setPlan(const std::optional<MigrationPlan> &plan);
    void setShell(Shell shell);
    /// Only this step's; empty: all.
    void setStep(const QString &stepId);

public Q_SLOTS:
    /// What is selected, else all that is shown.
    void copyShown();

private:
    void rebuild();
    QString heading(qsizetype number, const Step &step) const;

    std::optional<MigrationPlan> m_plan;
    Shell m_shell = Shell::Bash;
    QString m_stepId;
};

} // namespace trunkline
