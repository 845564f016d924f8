#include "ui/logview.h"

#include "models/logfiltermodel.h"
#include "ui/logdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

LogView::LogView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new LogDelegate(this));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    setAccessibleName(tr("Log"));
    // The range is brought up to date some time after lines came: only then is it known where the end is.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_following)
            verticalScrollBar()->setValue(maximum);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_following = value >= verticalScrollBar()->maximum(); });
    updateMetrics();
}

void LogView::updateMetrics()
{
    const QFontMetrics metrics(font());
    verticalHeader()->setMinimumSectionSize(metrics.height());
    verticalHeader()->setDefaultSectionSize(metrics.height() + 2);
    if (model()) {
        setColumnWidth(LogModel::TimeColumn, metrics.horizontalAdvance(u"00:00:00"_s) + 20);
        setColumnWidth(LogModel::StepColumn, metrics.horizontalAdvance(u"create-database"_s) + 16);
    }
}

void LogView::setLogModel(LogFilterModel *model)
{
    m_model = model;
    setModel(model);
    updateMetrics();
    connect(model, &LogFilterModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (!m_following)
            verticalScrollBar()->setValue(verticalScrollBar()->value() - (last - first + 1));
    });
    connect(model, &LogFilterModel::modelReset, this, [this] {
        m_following = true;
        scrollToBottom();
    });
}

void LogView::copySelection()
{
    if (!m_model)
        return;
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : std::as_const(rows))
        lines += m_model->log()->lineText(m_model->lineAt(row));
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void LogView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateMetrics();
}

} // namespace trunkline
