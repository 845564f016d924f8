#include "ui/historypage.h"

#include "models/historymodel.h"
#include "ui/historyservice.h"
#include "ui/statecolumndelegate.h"
#include "ui/textstyle.h"
#include "ui_historypage.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QSortFilterProxyModel>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

HistoryPage::HistoryPage(HistoryService &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_ui(std::make_unique<Ui::HistoryPage>())
    , m_model(new HistoryModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(HistoryModel::SortRole);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView *view = m_ui->runView;
    setFocusProxy(view);
    view->setModel(m_proxy);
    view->setItemDelegateForColumn(HistoryModel::Result, new StateColumnDelegate(HistoryModel::StateRole, this));
    view->sortByColumn(HistoryModel::When, Qt::DescendingOrder);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 14);
    QHeaderView *header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::Route, QHeaderView::Stretch);

    connect(m_ui->filterLineEdit, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(view, &QTableView::activated, this, [this] {
        if (const auto run = currentRun())
            Q_EMIT runOpened(*run);
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showButtons);
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] {
        if (const auto run = currentRun())
            Q_EMIT runOpened(*run);
    });
    connect(m_ui->leftoversButton, &QPushButton::clicked, this, [this] {
        if (const auto run = currentRun())
            Q_EMIT leftoversRequested(*run);
    });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &HistoryPage::askToRemove);
    connect(&m_history, &HistoryService::runsChanged, this, &HistoryPage::showRuns);

    // Runs of other windows and of the console go on while one looks.
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (!isVisible() || !m_model->hasLiveRuns())
            return;
        m_model->tick();
        m_history.refresh();
    });
    timer->start(2000);
    showRuns();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_history.refresh();
}

std::optional<RunRecord> HistoryPage::currentRun() const
{
    const QModelIndex current = m_proxy->mapToSource(m_ui->runView->currentIndex());
    if (!current.isValid())
        return std::nullopt;
    return m_model->run(current.row());
}

void HistoryPage::showRuns()
{
    const auto before = currentRun();
    m_model->setRuns(m_history.runs());
    const bool any = m_model->rowCount() > 0;
    m_ui->runView->setVisible(any);
    m_ui->filterLineEdit->setVisible(any);
    m_ui->openButton->setVisible(any);
    m_ui->leftoversButton->setVisible(any);
    m_ui->removeButton->setVisible(any);
    m_ui->emptyLabel->setVisible(!any);
    if (any && !m_ui->runView->currentIndex().isValid()) {
        int row = 0;
        for (int i = 0; before && i < m_proxy->rowCount(); ++i) {
            if (m_proxy->index(i, 0).data(HistoryModel::RunIdRole) == before->id)
                row = i;
        }
        m_ui->runView->selectRow(row);
    }
    showButtons();
}

void HistoryPage::showButtons()
{
    const auto run = currentRun();
    m_ui->openButton->setEnabled(run.has_value());
    m_ui->leftoversButton->setEnabled(run && run->state == RunState::Interrupted);
    // A live run belongs to the process that is at it.
    m_ui->removeButton->setEnabled(run && !run->ownedByLiveProcess);
}

void HistoryPage::askToRemove()
{
    const auto run = currentRun();
    if (!run)
        return;
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Remove from the history"),
                        tr("Remove this run of %1 from the history?").arg(run->profileName), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Its timeline and its log are deleted. No database is touched."));
    QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, id = run->id] { m_history.remove(id); });
    question->open();
}

} // namespace trunkline
