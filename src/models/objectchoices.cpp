#include "models/objectchoices.h"

#include <QSet>
#include <algorithm>

namespace trunkline {

namespace {
bool hasRowsToLeave(const CatalogObject &object)
{
    return object.name.kind == ObjectKind::Table || object.name.kind == ObjectKind::MaterializedView;
}
} // namespace

ObjectChoices::ObjectChoices(const ObjectCatalog &catalog)
    : m_catalog(catalog)
{
    m_positions.reserve(catalog.objects.size());
    for (qint32 i = 0; i < catalog.objects.size(); ++i) {
        const CatalogObject &object = catalog.objects.at(i);
        m_positions.insert(object.name, i);
        if (object.name.kind == ObjectKind::Schema)
            m_schemas.insert(object.name.name, i);
        else if (object.isPartition && object.parent >= 0)
            m_partitions[object.parent].append(i);
        else if ((isPartOfRelation(object.name.kind) || object.isOwnedSequence) && object.parent >= 0)
            m_parts[object.parent].append(i);
        else if (!isDatabaseWide(object.name.kind))
            m_inSchema[object.name.schema].append(i);
    }
}

/// What goes with an object when it is chosen as a whole.
QList<qint32> ObjectChoices::inside(qint32 object) const
{
    const CatalogObject &catalogObject = m_catalog.objects.at(object);
    return catalogObject.name.kind == ObjectKind::Schema ? m_inSchema.value(catalogObject.name.name)
                                                         : m_partitions.value(object);
}

/// What an object is inside of, outermost first, and itself at the end.
QList<qint32> ObjectChoices::wayTo(qint32 object) const
{
    QList<qint32> way{object};
    while (m_catalog.objects.at(way.constFirst()).isPartition && m_catalog.objects.at(way.constFirst()).parent >= 0)
        way.prepend(m_catalog.objects.at(way.constFirst()).parent);
    const qint32 schema = m_schemas.value(m_catalog.objects.at(way.constFirst()).name.schema, -1);
    if (schema >= 0)
        way.prepend(schema);
    return way;
}

void ObjectChoices::forgetInside(Choices &choices, qint32 object, Travel travel) const
{
    for (const qint32 part : m_parts.value(object))
        choices.remove(part);
    for (const qint32 child : inside(object)) {
        if (travel == Travel::StructureOnly && choices.value(child, Travel::Whole) == Travel::LeftOut)
            continue;
        choices.remove(child);
        forgetInside(choices, child, travel);
    }
}

bool ObjectChoices::isLeftOutAbove(const Choices &choices, qint32 object) const
{
    const QList<qint32> way = wayTo(object);
    return std::any_of(way.begin(), way.end() - 1,
                       [&](qint32 above) { return choices.value(above, Travel::Whole) == Travel::LeftOut; });
}

/// Where something around the object was left out as a whole, that is said of everything else in it instead.
void ObjectChoices::openWayTo(Choices &choices, qint32 object, const QSet<qint32> &targets, Travel travel) const
{
    const QList<qint32> way = wayTo(object);
    for (qsizetype i = 0; i + 1 < way.size(); ++i) {
        const Travel around = choices.value(way.at(i), Travel::Whole);
        if (around <= travel)
            continue;
        choices.remove(way.at(i));
        for (const qint32 child : inside(way.at(i))) {
            const bool fits = around == Travel::LeftOut || hasRowsToLeave(m_catalog.objects.at(child));
            if (fits && !targets.contains(child) && choices.value(child, Travel::Whole) < around)
                choices.insert(child, around);
        }
    }
}

ObjectSelection ObjectChoices::chosen(const ObjectSelection &selection, const QList<qint32> &objects,
                                      Travel travel) const
{
    Choices choices;
    for (const ObjectChoice &choice : selection.choices) {
        const qint32 position = m_positions.value(choice.object, -1);
        if (position >= 0)
            choices.insert(position, choice.travel);
    }
    const QSet<qint32> targets(objects.begin(), objects.end());
    for (const qint32 object : objects) {
        if (travel != Travel::LeftOut)
            openWayTo(choices, object, targets, travel);
        forgetInside(choices, object, travel);
        choices.remove(object);
        if (travel != Travel::Whole && !isLeftOutAbove(choices, object))
            choices.insert(object, travel);
    }

    // Those that stay keep their places, and those that are not there are kept for when they are.
    ObjectSelection made = selection;
    made.choices.clear();
    for (const ObjectChoice &choice : selection.choices) {
        const qint32 position = m_positions.value(choice.object, -1);
        if (position < 0)
            made.choices.append(choice);
        else if (choices.contains(position))
            made.choices.append({choice.object, choices.take(position)});
    }
    QList<qint32> added = choices.keys();
    std::sort(added.begin(), added.end());
    for (const qint32 position : added)
        made.choices.append({m_catalog.objects.at(position).name, choices.value(position)});
    return made;
}

} // namespace trunkline
