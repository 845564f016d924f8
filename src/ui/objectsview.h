#pragma once

#include <QSet>
#include <QTreeView>

namespace trunkline {

class ObjectTreeModel;

/// The tree of objects. Space ticks and unticks the current row wherever its cursor is; F2, Enter, the menu key, a right
/// click or a click on what it takes along opens the menu of what it can take.
class ObjectsView : public QTreeView
{
    Q_OBJECT
public:
    explicit ObjectsView(QWidget *parent = nullptr);

    void setObjectModel(ObjectTreeModel *model);
    /// Makes it the current row, opens what it is in and scrolls there.
    void show(const QModelIndex &index);
    using QTreeView::show;

    /// The rows that are open, as ObjectTreeModel::key() names them.
    QSet<QString> expandedKeys() const;
    void expandKeys(const QSet<QString> &keys);
    /// Makes the row with that key the current one without opening anything; none where there is none.
    void setCurrentKey(const QString &key);
    /// Opens what leads to rows that the filter lets through; only schemas where they are many.
    void expandMatches();
    /// Opens the largest schema and its first group.
    void expandFirst();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void openMenu(const QModelIndex &index, const QPoint &globalPosition);
    void openMenuBelow(const QModelIndex &index);
    void toggle(const QModelIndex &index);

    ObjectTreeModel *m_model = nullptr;
};

} // namespace trunkline
