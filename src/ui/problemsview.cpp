#include "ui/problemsview.h"

#include "models/problemmodel.h"
#include "ui/problemdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

ProblemsView::ProblemsView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new ProblemDelegate(this));
    setFrameShape(NoFrame);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setAllColumnsShowFocus(true);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    setAccessibleName(tr("Problems"));
    setAccessibleDescription(tr("Each problem opens to the utility's own words."));
}

void ProblemsView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    header()->setSectionResizeMode(ProblemModel::ProblemColumn, QHeaderView::Stretch);
    const auto span = [this](const QModelIndex &parent, int first, int last) { spanDetails(parent, first, last); };
    connect(model, &QAbstractItemModel::rowsInserted, this, span);
    connect(model, &QAbstractItemModel::modelReset, this,
            [this] { spanDetails({}, 0, this->model()->rowCount() - 1); });
    connect(model, &QAbstractItemModel::layoutChanged, this,
            [this] { spanDetails({}, 0, this->model()->rowCount() - 1); });
    spanDetails({}, 0, model->rowCount() - 1);
}

void ProblemsView::spanDetails(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    for (int row = first; row <= last; ++row)
        setFirstColumnSpanned(0, model()->index(row, 0), true);
}

void ProblemsView::copySelection()
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const QModelIndex problem = rows.first().parent().isValid() ? rows.first().parent() : rows.first();
    QStringList lines;
    for (int column = 0; column < ProblemModel::ColumnCount; ++column)
        lines += problem.siblingAtColumn(column).data().toString();
    const QString words = model()->index(0, 0, problem).data().toString();
    lines = {lines.join(u'\t')};
    if (!words.isEmpty())
        lines += words;
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void ProblemsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ProblemsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    const int unit = fontMetrics().averageCharWidth();
    setColumnWidth(ProblemModel::ClassColumn, unit * 18);
    setColumnWidth(ProblemModel::ObjectColumn, std::max(unit * 20, width() / 5));
    setColumnWidth(ProblemModel::StepColumn, unit * 18);
    // Wrapped sentences need another height at another width.
    scheduleDelayedItemsLayout();
}

} // namespace trunkline
