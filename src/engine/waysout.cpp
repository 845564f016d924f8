#include "engine/objectresolver.h"
#include "engine/patternset.h"

#include <QSet>

#include <algorithm>

namespace trunkline {

namespace {

bool isChosen(const ObjectSelection &selection, const ObjectName &object)
{
    return std::any_of(selection.choices.begin(), selection.choices.end(),
                       [&](const ObjectChoice &choice) { return choice.object == object; });
}

QSet<ObjectName> chosenObjects(const ObjectSelection &selection)
{
    QSet<ObjectName> chosen;
    chosen.reserve(selection.choices.size());
    for (const ObjectChoice &choice : selection.choices)
        chosen.insert(choice.object);
    return chosen;
}

void choose(ObjectSelection &selection, const ObjectName &object, Travel travel)
{
    selection.choices.removeIf([&](const ObjectChoice &choice) { return choice.object == object; });
    if (travel != Travel::Whole)
        selection.choices += ObjectChoice{object, travel};
}

/// Takes away the patterns of one list that match, and leaves by single choices what else they kept out.
void dissolvePatterns(const ObjectCatalog &catalog, ObjectSelection &selection, QStringList ObjectSelection::*list,
                      const ObjectName &object)
{
    const ResolvedObjects before = resolveObjects(catalog, selection);
    QStringList kept;
    for (const QString &text : selection.*list) {
        ObjectSelection one;
        one.*list = {text};
        PatternSet set(catalog, one);
        const bool matches = set.excludesSchema(object.schema.isEmpty() ? object.name : object.schema) ||
                             (isRelation(object.kind) && (set.excludesRelation(object) || set.excludesRows(object)));
        if (!matches)
            kept += text;
    }
    selection.*list = kept;
    const ResolvedObjects after = resolveObjects(catalog, selection);
    const QSet<ObjectName> chosen = chosenObjects(selection);
    for (qsizetype i = 0; i < catalog.objects.size(); ++i) {
        const ObjectName &other = catalog.objects.at(i).name;
        const bool opened = after.travel.at(i) < before.travel.at(i);
        // What stays open: the object itself and its schema.
        const bool isWanted = other == object || (other.kind == ObjectKind::Schema && other.name == object.schema);
        if (opened && !isWanted && before.reasons.at(i) != TravelReason::WithRelation && !chosen.contains(other))
            selection.choices += ObjectChoice{other, before.travel.at(i)};
    }
}

/// One object travels after it; what it needs is looked at afterwards.
void takeOne(const ObjectCatalog &catalog, ObjectSelection &selection, qint32 position)
{
    const CatalogObject &object = catalog.objects.at(position);
    const ObjectName &name = object.name;
    // Each turn takes one reason away.
    for (int turn = 0; turn < 8; ++turn) {
        const ResolvedObjects now = resolveObjects(catalog, selection);
        if (now.travel.at(position) == Travel::Whole)
            return;
        switch (now.reasons.at(position)) {
        case TravelReason::Choice:
            choose(selection, name, Travel::Whole);
            break;
        case TravelReason::WithSchema: {
            const ObjectName schema{ObjectKind::Schema, {}, name.schema, {}};
            if (isChosen(selection, schema)) {
                choose(selection, schema, Travel::Whole);
                const QSet<ObjectName> chosen = chosenObjects(selection);
                for (qsizetype i = 0; i < catalog.objects.size(); ++i) {
                    const CatalogObject &other = catalog.objects.at(i);
                    if (i != position && other.name.schema == name.schema && !chosen.contains(other.name) &&
                        now.reasons.at(i) == TravelReason::WithSchema && !isPartOfRelation(other.name.kind) &&
                        !other.isPartition && !other.isOwnedSequence)
                        selection.choices += ObjectChoice{other.name, now.travel.at(i)};
                }
            } else {
                dissolvePatterns(catalog, selection, &ObjectSelection::excludedSchemas, name);
            }
            break;
        }
        case TravelReason::WithRelation:
            if (object.parent < 0)
                return;
            takeOne(catalog, selection, object.parent);
            break;
        case TravelReason::Pattern:
            if (name.kind == ObjectKind::Schema)
                dissolvePatterns(catalog, selection, &ObjectSelection::excludedSchemas, name);
            else if (now.travel.at(position) == Travel::LeftOut)
                dissolvePatterns(catalog, selection, &ObjectSelection::excludedTables, name);
            else
                dissolvePatterns(catalog, selection, &ObjectSelection::excludedTableData, name);
            break;
        case TravelReason::NotNamed:
            if (isRelation(name.kind))
                selection.tables += NamePattern::exactly(name.schema, name.name);
            else if (name.kind == ObjectKind::Schema)
                selection.schemas += NamePattern::exactly(name.name);
            else
                return;
            break;
        case TravelReason::Everything:
        case TravelReason::Needed:
            return;
        }
    }
}

} // namespace

ObjectSelection leftOutToo(const ObjectCatalog &catalog, const ObjectSelection &selection, const BrokenNeed &broken)
{
    const QSet<qint32> dependents(broken.dependents.begin(), broken.dependents.end());
    QSet<ObjectName> gone;
    for (const qint32 dependent : broken.dependents) {
        const CatalogObject &object = catalog.objects.at(dependent);
        const bool follows = object.isPartition || object.isOwnedSequence || isPartOfRelation(object.name.kind);
        if (!follows || !dependents.contains(object.parent))
            gone.insert(object.name);
    }
    ObjectSelection changed = selection;
    changed.choices.removeIf([&](const ObjectChoice &choice) { return gone.contains(choice.object); });
    for (const qint32 dependent : broken.dependents) {
        if (gone.remove(catalog.objects.at(dependent).name))
            changed.choices += ObjectChoice{catalog.objects.at(dependent).name, Travel::LeftOut};
    }
    return changed;
}

ObjectSelection takenAlong(const ObjectCatalog &catalog, const ObjectSelection &selection, const BrokenNeed &broken)
{
    ObjectSelection changed = selection;
    QList<qint32> open{broken.needed};
    QSet<qint32> taken;
    while (!open.isEmpty()) {
        const qint32 object = open.takeFirst();
        if (taken.contains(object))
            continue;
        takeOne(catalog, changed, object);
        taken.insert(object);
        const ResolvedObjects now = resolveObjects(catalog, changed);
        for (const BrokenNeed &need : now.broken) {
            const bool forIt = std::any_of(need.dependents.begin(), need.dependents.end(),
                                           [&](qint32 dependent) { return taken.contains(dependent); });
            if (forIt)
                open += need.needed;
        }
    }
    return changed;
}

} // namespace trunkline
