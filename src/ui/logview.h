#pragma once

#include <QTableView>

namespace trunkline {

class LogFilterModel;

/// The lines of a run's log. Stays at the newest line as long as a person does not scroll away from it, and at the
/// lines that are read when older ones are dropped above them. Ctrl+C copies the chosen lines whole.
class LogView : public QTableView
{
    Q_OBJECT
public:
    explicit LogView(QWidget *parent = nullptr);

    void setLogModel(LogFilterModel *model);

public Q_SLOTS:
    void copySelection();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMetrics();

    LogFilterModel *m_model = nullptr;
    bool m_following = true; ///< at the newest line, and to stay there
};

} // namespace trunkline
