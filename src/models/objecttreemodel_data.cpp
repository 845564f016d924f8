#include "engine/words.h"
#include "models/objecttreemodel.h"
#include "models/objectwords.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

using What = ObjectTreeNode::What;

QVariant ObjectTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Rows || section == Size ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Rows:
        return tr("Rows, estimated");
    case Size:
        return tr("Size with indexes");
    case TakesAlong:
        return tr("Takes along");
    default:
        return {};
    }
}

QVariant ObjectTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ObjectTreeNode &shown = node(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::CheckStateRole:
        return column == Name ? QVariant(static_cast<int>(shown.state)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column == Rows || column == Size ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return toolTip(shown, column);
    case Qt::AccessibleTextRole: {
        const QString travel = travelText(shown);
        if (column != Name)
            return text(shown, column);
        return travel.isEmpty() ? tr("%1, %2").arg(text(shown, Name), kindText(shown))
                                : tr("%1, %2, %3").arg(text(shown, Name), kindText(shown), travel);
    }
    case LeftOutRole:
        return shown.state == Qt::Unchecked;
    case HasChoicesRole:
        return shown.what == What::Object && ObjectWords::hasRows(shown.kind);
    default:
        return {};
    }
}

QString ObjectTreeModel::text(const ObjectTreeNode &node, int column) const
{
    switch (column) {
    case Name:
        return node.what == What::Group          ? ObjectWords::groupTitle(node.kind)
               : node.what == What::LargeObjects ? tr("Large objects")
                                                 : node.name;
    case Kind:
        return kindText(node);
    case Rows:
        return node.shownRows() < 0 ? QString() : ObjectWords::rows(node.shownRows());
    case Size:
        return node.shownSize() < 0 ? QString() : Words::byteCount(node.shownSize());
    case TakesAlong:
        return travelText(node);
    default:
        return {};
    }
}

QString ObjectTreeModel::kindText(const ObjectTreeNode &node) const
{
    switch (node.what) {
    case What::Schema:
        return tr("schema");
    case What::LargeObjects:
        return Words::rowCount(m_catalog.largeObjects);
    case What::Group:
        //: How many of the objects in a group travel
        return tr("%1 of %2").arg(Words::rowCount(node.taken), Words::rowCount(node.total));
    case What::Object:
        break;
    }
    const CatalogObject &shown = *object(node);
    const QString kind = ObjectWords::kind(shown);
    if (!node.children.isEmpty()) {
        //: "table, 12 partitions"
        return tr("%1, %n partition(s)", nullptr, static_cast<int>(node.children.size())).arg(kind);
    }
    if (shown.isPartitioned)
        return tr("%1, partitioned").arg(kind);
    if (shown.name.kind == ObjectKind::Table && !shown.isPartition && shown.parent >= 0) {
        //: A table that inherits another one's columns: "table, inherits person"
        return tr("%1, inherits %2").arg(kind, m_catalog.objects.at(shown.parent).name.name);
    }
    return kind;
}

QString ObjectTreeModel::travelText(const ObjectTreeNode &node) const
{
    const QString needs = node.needs.isEmpty() ? QString() : tr("needs extension %1").arg(node.needs);
    switch (node.what) {
    case What::LargeObjects:
        if (node.state == Qt::Checked)
            return {};
        return m_selection.largeObjects == LargeObjects::LeaveOut ? tr("left out") : tr("not named by a pattern");
    case What::Group: {
        if (!isDatabaseWide(node.kind))
            return {};
        QStringList names;
        for (const int child : node.children.first(qMin(8, node.children.size())))
            names += m_nodes.at(child).name;
        return node.children.size() > 8 ? tr("%1 …").arg(names.join(u", "_s)) : names.join(u", "_s);
    }
    case What::Schema:
        return node.state == Qt::Unchecked ? (node.object < 0 ? tr("left out") : reasonText(node)) : needs;
    case What::Object:
        break;
    }
    const QString reason = reasonText(node);
    if (node.state == Qt::Unchecked || needs.isEmpty() || ObjectWords::hasRows(node.kind))
        return reason;
    return needs;
}

QString ObjectTreeModel::reasonText(const ObjectTreeNode &node) const
{
    const Travel travel = m_resolved.travel.value(node.object, Travel::Whole);
    const CatalogObject &shown = *object(node);
    if (travel == Travel::Whole && node.state == Qt::PartiallyChecked && !node.children.isEmpty()) {
        const auto taken = std::count_if(node.children.begin(), node.children.end(), [this](int child) {
            return m_nodes.at(child).state != Qt::Unchecked;
        });
        return taken == node.children.size() ? tr("rows of some partitions")
                                             : tr("%1 of %n partition(s)", nullptr, static_cast<int>(node.children.size()))
                                                   .arg(taken);
    }
    if (travel != Travel::LeftOut && node.partsLeftOut > 0)
        return partsText(node);
    const bool structure = travel == Travel::StructureOnly;
    switch (m_resolved.reasons.value(node.object, TravelReason::Everything)) {
    case TravelReason::WithSchema:
        if (travel == Travel::LeftOut)
            return tr("left out with its schema");
        if (structure)
            return tr("structure only, like its schema");
        break;
    case TravelReason::WithRelation:
        if (travel == Travel::LeftOut)
            return tr("left out with its table");
        if (structure)
            return tr("structure only, like its table");
        break;
    case TravelReason::Pattern: {
        const QString pattern = patternOf(shown, travel);
        if (!pattern.isEmpty() && travel != Travel::Whole)
            return structure ? tr("structure only by the pattern %1").arg(pattern)
                             : tr("left out by the pattern %1").arg(pattern);
        break;
    }
    case TravelReason::NotNamed:
        if (travel == Travel::LeftOut)
            return tr("not named by a pattern");
        break;
    case TravelReason::Needed:
        return tr("needed by what travels");
    case TravelReason::Everything:
    case TravelReason::Choice:
        break;
    }
    return ObjectWords::travel(travel, node.kind);
}

/// A part of a relation is no row; that one stays behind is said at its relation.
QString ObjectTreeModel::partsText(const ObjectTreeNode &node) const
{
    const QString travel = ObjectWords::travel(m_resolved.travel.at(node.object), node.kind);
    const auto leftOut = std::find_if(node.parts.begin(), node.parts.end(),
                                      [this](qint32 part) { return !m_resolved.takes(part); });
    if (node.partsLeftOut == 1 && leftOut != node.parts.end()) {
        const CatalogObject &part = m_catalog.objects.at(*leftOut);
        //: "rows and structure, without foreign key ticket_person_fkey"
        return tr("%1, without %2 %3").arg(travel, ObjectWords::kind(part), part.name.name);
    }
    return tr("%1, without %n of its part(s)", nullptr, node.partsLeftOut).arg(travel);
}

QString ObjectTreeModel::patternOf(const CatalogObject &object, Travel travel) const
{
    const bool isVisible = m_catalog.searchPath.contains(object.name.schema);
    const auto named = [&](const Pattern &pattern) {
        return (pattern.matcher.namesSchema() || isVisible) &&
               pattern.matcher.matchesRelation(object.name.schema, object.name.name);
    };
    if (travel == Travel::StructureOnly) {
        const auto found = std::find_if(m_dataPatterns.begin(), m_dataPatterns.end(), named);
        return found == m_dataPatterns.end() ? QString() : found->text;
    }
    const QString schema = object.name.kind == ObjectKind::Schema ? object.name.name : object.name.schema;
    for (const Pattern &pattern : m_schemaPatterns) {
        if (pattern.matcher.matchesSchema(schema))
            return pattern.text;
    }
    const auto found = std::find_if(m_tablePatterns.begin(), m_tablePatterns.end(), named);
    return found == m_tablePatterns.end() ? QString() : found->text;
}

QString ObjectTreeModel::toolTip(const ObjectTreeNode &node, int column) const
{
    switch (column) {
    case Name:
        if (node.what != What::Object)
            return {};
        if (object(node)->owner.isEmpty())
            return ObjectWords::named(*object(node), {});
        //: An object and whose it is: "sales.ticket, owned by app_owner"
        return tr("%1, owned by %2").arg(ObjectWords::named(*object(node), {}), object(node)->owner);
    case Rows:
        return node.shownRows() < 0 ? QString() : Words::rowCount(node.shownRows());
    case Size:
        return node.what == What::Object || node.sizeTaken == node.size || node.size < 0
                   ? QString()
                   : tr("%1 travel").arg(ObjectWords::sizeOf(node.sizeTaken, node.size));
    case TakesAlong:
        return travelText(node);
    default:
        return {};
    }
}

/// What the selection makes of a row; those below it are worked out already.
bool ObjectTreeModel::work(ObjectTreeNode &node) const
{
    const auto shownNow = [&node] {
        return std::tuple(node.state, node.rowsTaken, node.sizeTaken, node.taken, node.partsLeftOut);
    };
    const auto before = shownNow();
    const CatalogObject *itself = object(node);
    const Travel own = itself ? m_resolved.travel.value(node.object, Travel::Whole) : Travel::Whole;
    node.state = own == Travel::Whole ? Qt::Checked : own == Travel::LeftOut ? Qt::Unchecked : Qt::PartiallyChecked;
    if (node.what == What::LargeObjects) {
        node.state = m_resolved.travel.isEmpty() || m_resolved.largeObjects ? Qt::Checked : Qt::Unchecked;
        node.size = m_catalog.largeObjectSize;
        node.sizeTaken = node.state == Qt::Checked ? node.size : 0;
        return shownNow() != before;
    }
    node.partsLeftOut = 0;
    if (own != Travel::LeftOut && !m_resolved.travel.isEmpty()) {
        node.partsLeftOut = static_cast<int>(std::count_if(node.parts.begin(), node.parts.end(), [this](qint32 part) {
            return !m_resolved.takes(part);
        }));
    }
    if (node.partsLeftOut > 0)
        node.state = Qt::PartiallyChecked;
    const bool isSchema = node.what == What::Schema;
    node.rows = itself ? itself->rows : -1;
    node.size = itself ? itself->size : -1;
    node.rowsTaken = own == Travel::Whole ? node.rows : 0;
    node.sizeTaken = own == Travel::Whole ? node.size : 0;
    if (isSchema)
        node.rows = node.size = node.rowsTaken = node.sizeTaken = 0;
    if (!node.children.isEmpty()) {
        int checked = 0;
        int unchecked = 0;
        for (const int at : std::as_const(node.children)) {
            const ObjectTreeNode &child = m_nodes.at(at);
            checked += child.state == Qt::Checked ? 1 : 0;
            unchecked += child.state == Qt::Unchecked ? 1 : 0;
            if (child.rows >= 0) {
                node.rows = qMax(0, node.rows) + child.rows;
                node.rowsTaken = qMax(0, node.rowsTaken) + child.rowsTaken;
            }
            if (child.size >= 0) {
                node.size = qMax(0, node.size) + child.size;
                node.sizeTaken = qMax(0, node.sizeTaken) + child.sizeTaken;
            }
        }
        node.total = static_cast<int>(node.children.size());
        node.taken = node.total - unchecked;
        const bool ownIsPart = node.what == What::Object && (own != Travel::Whole || node.partsLeftOut > 0);
        if (checked == node.total && !ownIsPart)
            node.state = Qt::Checked;
        else if (unchecked == node.total && (!itself || own == Travel::LeftOut))
            node.state = Qt::Unchecked;
        else if (!ownIsPart || own != Travel::LeftOut)
            node.state = Qt::PartiallyChecked;
    }
    return shownNow() != before;
}

} // namespace trunkline
