#include "ui/objectsview.h"

#include "models/objecttreemodel.h"
#include "ui/colours.h"
#include "ui/objectsdelegate.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Matches above which only schemas are opened: laying out all of them at each letter would be felt, and nobody reads
/// them.
constexpr int fewMatches = 400;

void forEachExpanded(const ObjectsView *view, const QModelIndex &parent,
                     const std::function<void(const QModelIndex &)> &use)
{
    const QAbstractItemModel *model = view->model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex child = model->index(row, 0, parent);
        if (!model->hasChildren(child) || !view->isExpanded(child))
            continue;
        use(child);
        forEachExpanded(view, child, use);
    }
}

} // namespace

ObjectsView::ObjectsView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new ObjectsDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMouseTracking(true);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ObjectTreeModel::TakesAlong && index.data(ObjectTreeModel::HasChoicesRole).toBool())
            openMenuBelow(index);
    });
}

void ObjectsView::setObjectModel(ObjectTreeModel *model)
{
    m_model = model;
    setModel(model);
    const int letter = fontMetrics().averageCharWidth();
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setSectionResizeMode(ObjectTreeModel::Name, QHeaderView::Stretch);
    header()->setMinimumSectionSize(letter * 8);
    header()->resizeSection(ObjectTreeModel::Kind, letter * 24);
    for (const int column : {ObjectTreeModel::Rows, ObjectTreeModel::Size})
        header()->resizeSection(column, header()->sectionSizeHint(column) + letter * 2);
    header()->resizeSection(ObjectTreeModel::TakesAlong, letter * 38);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(false);
}

void ObjectsView::show(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

QSet<QString> ObjectsView::expandedKeys() const
{
    QSet<QString> keys;
    forEachExpanded(this, {}, [&](const QModelIndex &index) { keys.insert(m_model->key(index)); });
    return keys;
}

void ObjectsView::expandKeys(const QSet<QString> &keys)
{
    if (keys.isEmpty())
        return;
    const std::function<void(const QModelIndex &)> expandIn = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex child = m_model->index(row, 0, parent);
            if (!m_model->hasChildren(child) || !keys.contains(m_model->key(child)))
                continue;
            expand(child);
            expandIn(child);
        }
    };
    // One layout at the end, not one for each row that is opened.
    scheduleDelayedItemsLayout();
    expandIn({});
}

void ObjectsView::setCurrentKey(const QString &key)
{
    const QModelIndex index = key.isEmpty() ? QModelIndex() : m_model->indexOfKey(key);
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ObjectsView::expandMatches()
{
    const bool few = m_model->matches() <= fewMatches;
    const std::function<void(const QModelIndex &)> expandIn = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex child = m_model->index(row, 0, parent);
            if (!m_model->leadsToMatch(child))
                continue;
            expand(child);
            if (few)
                expandIn(child);
        }
    };
    expandIn({});
}

void ObjectsView::expandFirst()
{
    QModelIndex largest;
    qint64 size = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex top = m_model->index(row, 0);
        const qint64 its = m_model->rowCount(top) > 0 ? m_model->size(top) : -1;
        if (its > size) {
            size = its;
            largest = top;
        }
    }
    if (largest.isValid()) {
        expand(largest);
        expand(m_model->index(0, 0, largest));
        setCurrentIndex(largest);
    }
}

void ObjectsView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex row = currentIndex().siblingAtColumn(ObjectTreeModel::Name);
    switch (event->key()) {
    case Qt::Key_Space:
        toggle(row);
        return;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openMenuBelow(row);
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void ObjectsView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMenuBelow(currentIndex());
    else
        openMenu(indexAt(event->pos()), event->globalPos());
}

void ObjectsView::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ObjectsView::openMenuBelow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    scrollTo(index);
    const QRect cell = visualRect(index.siblingAtColumn(ObjectTreeModel::TakesAlong));
    const QPoint below = isRightToLeft() ? cell.bottomRight() : cell.bottomLeft();
    openMenu(index, viewport()->mapToGlobal(below));
}

void ObjectsView::openMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (!index.isValid())
        return;
    const QModelIndex row = index.siblingAtColumn(ObjectTreeModel::Name);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"travelMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("What %1 takes along").arg(row.data().toString()));
    auto *group = new QActionGroup(menu);
    const std::optional<Travel> chosen = m_model->chosen(row);
    for (const Travel travel : m_model->choices(row)) {
        QAction *action = menu->addAction(m_model->choiceText(row, travel));
        action->setCheckable(true);
        action->setChecked(chosen == travel);
        group->addAction(action);
        if (action->isChecked())
            menu->setActiveAction(action);
        connect(action, &QAction::triggered, this,
                [this, at = QPersistentModelIndex(row), travel] { m_model->choose(at, travel); });
    }
    menu->popup(globalPosition);
}

void ObjectsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem soft = option;
    const QColor base = palette().color(QPalette::Base);
    soft.palette.setColor(QPalette::Highlight, Colours::mix(palette().color(QPalette::Highlight), base, 0.14));
    soft.palette.setColor(QPalette::HighlightedText, palette().color(QPalette::Text));
    QTreeView::drawRow(painter, soft, index);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, Colours::grid(palette()));
}

} // namespace trunkline
