#pragma once

#include "core/commandtext.h"
#include "core/migrationplan.h"
#include "models/logfiltermodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace trunkline {

/// The controls beside the tabs of the Run page: which step, from which level on, what text; for commands which shell,
/// and Copy. Shows those that the open tab understands.
class RunFilterBar : public QWidget
{
    Q_OBJECT
public:
    enum class Tab
    {
        Log,
        Commands,
        Problems,
        Ledger,
    };

    explicit RunFilterBar(QWidget *parent = nullptr);

    void setTab(Tab tab);
    void setSteps(const QList<Step> &steps);
    QString stepId() const;
    QString text() const;
    LogFilter filter() const;
    Shell shell() const;
    /// What was chosen in the timeline; empty: no filter.
    void choose(const QString &stepId, const QString &text);
    void reset();

Q_SIGNALS:
    void filterChanged();
    void shellChanged(trunkline::Shell shell);
    void copyRequested();

private:
    QComboBox *m_stepBox;
    QComboBox *m_levelBox;
    QLineEdit *m_textEdit;
    QComboBox *m_shellBox;
    QPushButton *m_copyButton;
};

} // namespace trunkline
