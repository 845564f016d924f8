#pragma once

#include "core/runrecord.h"

#include <QWidget>

class QSortFilterProxyModel;

namespace trunkline {

namespace Ui {
class HistoryPage;
}
class HistoryModel;
class HistoryService;

/// Every run of every profile: sorted, filtered, opened again.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPage(HistoryService &history, QWidget *parent = nullptr);
    ~HistoryPage() override;

Q_SIGNALS:
    void runOpened(const trunkline::RunRecord &run);
    void leftoversRequested(const trunkline::RunRecord &run);

protected:
    void showEvent(QShowEvent *event) override;

private:
    std::optional<RunRecord> currentRun() const;
    void showRuns();
    void showButtons();
    void askToRemove();

    HistoryService &m_history;
    std::unique_ptr<Ui::HistoryPage> m_ui;
    HistoryModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
};

} // namespace trunkline
