#include "models/objecttreemodel.h"
#include "models/objectwords.h"

#include <algorithm>

namespace trunkline {

using What = ObjectTreeNode::What;

QList<Travel> ObjectTreeModel::choices(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    QList<qint32> withRows;
    addRelationsWithRows(node(index), withRows);
    return withRows.isEmpty() ? QList{Travel::Whole, Travel::LeftOut}
                              : QList{Travel::Whole, Travel::StructureOnly, Travel::LeftOut};
}

QString ObjectTreeModel::choiceText(const QModelIndex &index, Travel travel) const
{
    const ObjectTreeNode &row = node(index);
    if (row.what == What::Object)
        return ObjectWords::travel(travel, row.kind);
    // Of many objects of many kinds, that of tables.
    return ObjectWords::travel(travel, choices(index).size() == 3 ? ObjectKind::Table : ObjectKind::View);
}

std::optional<Travel> ObjectTreeModel::chosen(const QModelIndex &index) const
{
    const ObjectTreeNode &row = node(index);
    if (row.state == Qt::Checked)
        return Travel::Whole;
    if (row.state == Qt::Unchecked)
        return Travel::LeftOut;
    if (row.what == What::Object && m_resolved.travel.value(row.object, Travel::Whole) == Travel::StructureOnly)
        return Travel::StructureOnly;
    QList<qint32> withRows;
    addRelationsWithRows(row, withRows);
    const bool structure = row.what != What::Object && std::all_of(withRows.begin(), withRows.end(), [this](qint32 at) {
                               return m_resolved.travel.value(at, Travel::Whole) == Travel::StructureOnly;
                           });
    return structure ? std::optional(Travel::StructureOnly) : std::nullopt;
}

void ObjectTreeModel::addRelationsWithRows(const ObjectTreeNode &node, QList<qint32> &objects) const
{
    if (node.what == What::Object) {
        if (ObjectWords::hasRows(node.kind))
            objects.append(node.object);
        return;
    }
    for (const int child : node.children)
        addRelationsWithRows(m_nodes.at(child), objects);
}

QList<qint32> ObjectTreeModel::objectsOf(const ObjectTreeNode &node) const
{
    if (node.object >= 0)
        return {node.object};
    if (node.what == What::Schema)
        return m_choices.inSchema(node.name);
    QList<qint32> objects;
    for (const int child : node.children)
        objects.append(m_nodes.at(child).object);
    return objects;
}

/// True where only another pattern can bring it back.
bool ObjectTreeModel::isByPattern(const ObjectTreeNode &node) const
{
    const auto byPattern = [this](qint32 at) {
        const TravelReason reason = m_resolved.reasons.value(at, TravelReason::Everything);
        return m_resolved.travel.value(at, Travel::Whole) != Travel::Whole &&
               (reason == TravelReason::Pattern || reason == TravelReason::NotNamed);
    };
    if (node.object < 0)
        return false;
    if (byPattern(node.object))
        return true;
    return node.parent >= 0 && node.what == What::Object &&
           m_resolved.reasons.value(node.object) == TravelReason::WithRelation && isByPattern(m_nodes.at(node.parent));
}

void ObjectTreeModel::choose(const QModelIndex &index, Travel travel)
{
    if (!index.isValid())
        return;
    const ObjectTreeNode &row = node(index);
    ObjectSelection wanted = m_selection;
    if (row.what == What::LargeObjects) {
        wanted.largeObjects = travel == Travel::LeftOut        ? LargeObjects::LeaveOut
                              : m_selection.namesWhatTravels() ? LargeObjects::Take
                                                               : LargeObjects::AsSelected;
    } else {
        if (travel != Travel::LeftOut && isByPattern(row)) {
            Q_EMIT comeBackChosen(row.object, travel);
            return;
        }
        QList<qint32> objects = objectsOf(row);
        if (travel == Travel::StructureOnly && row.what != What::Object) {
            if (row.state == Qt::Unchecked)
                wanted = m_choices.chosen(wanted, objects, Travel::Whole);
            if (row.what == What::Group) {
                objects.removeIf([&](qint32 at) {
                    return row.state != Qt::Unchecked && m_resolved.travel.value(at, Travel::Whole) == Travel::LeftOut;
                });
            }
        }
        wanted = m_choices.chosen(wanted, objects, travel);
    }
    if (wanted != m_selection)
        Q_EMIT selectionChosen(wanted);
}

bool ObjectTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Name)
        return false;
    const ObjectTreeNode &row = node(index);
    bool takes = value.toInt() != Qt::Unchecked;
    // What patterns leave out of a group is no tick's to bring back: then there is nothing to take, only to leave.
    if (takes && row.state == Qt::PartiallyChecked && row.object < 0 && row.what == What::Group) {
        takes = std::any_of(row.children.begin(), row.children.end(), [this](int child) {
            return m_nodes.at(child).state != Qt::Checked && !isByPattern(m_nodes.at(child));
        });
    }
    choose(index, takes ? Travel::Whole : Travel::LeftOut);
    return true;
}

} // namespace trunkline
