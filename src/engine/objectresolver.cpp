#include "engine/objectresolver.h"

#include "engine/patternset.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace trunkline {

namespace {

/// What a person does not choose by itself: definitions that come along because something that travels needs them.
bool comesAlong(const CatalogObject &object)
{
    return !isPartOfRelation(object.name.kind) &&
           (!isRelation(object.name.kind) || object.name.kind == ObjectKind::Sequence);
}

class ObjectResolution
{
public:
    ObjectResolution(const ObjectCatalog &catalog, const ObjectSelection &selection)
        : m_catalog(catalog)
        , m_selection(selection)
        , m_patterns(catalog, selection)
    {
        const qsizetype count = catalog.objects.size();
        m_result.travel = QList<Travel>(count, Travel::Whole);
        m_result.reasons = QList<TravelReason>(count, TravelReason::Everything);
        m_result.largeObjects = selection.takesLargeObjects();
    }

    ResolvedObjects resolve()
    {
        indexSchemas();
        if (m_selection.namesWhatTravels())
            takeOnlyNamed();
        leaveOutByPatterns();
        applyChoices();
        followParents();
        if (m_selection.namesWhatTravels())
            takeWhatIsNeeded();
        keepSchemasOfTaken();
        findBrokenNeeds();
        count();
        m_result.unmatchedPatterns = m_patterns.unmatched();
        m_result.invalidPatterns = m_patterns.invalid();
        return m_result;
    }

private:
    void indexSchemas();
    void takeOnlyNamed();
    void leaveOutByPatterns();
    void applyChoices();
    void followParents();
    void takeWhatIsNeeded();
    void keepSchemasOfTaken();
    void findBrokenNeeds();
    void count();
    bool lacksRowsFor(qint32 object, qint32 needed) const;

    void set(qint32 object, Travel travel, TravelReason reason)
    {
        m_result.travel[object] = travel;
        m_result.reasons[object] = reason;
    }
    qint32 size() const { return static_cast<qint32>(m_catalog.objects.size()); }
    const ObjectName &name(qint32 object) const { return m_catalog.objects.at(object).name; }
    qint32 schemaOf(qint32 object) const { return m_schemas.value(name(object).schema, -1); }

    const ObjectCatalog &m_catalog;
    const ObjectSelection &m_selection;
    PatternSet m_patterns;
    QHash<QString, qint32> m_schemas;
    ResolvedObjects m_result;
};

void ObjectResolution::indexSchemas()
{
    for (qint32 i = 0; i < size(); ++i) {
        if (name(i).kind == ObjectKind::Schema)
            m_schemas.insert(name(i).name, i);
    }
}

void ObjectResolution::takeOnlyNamed()
{
    for (qint32 i = 0; i < size(); ++i) {
        const ObjectName &object = name(i);
        // Both are asked in any case, so that a pattern that matches is known as one.
        const bool bySchema = object.kind == ObjectKind::Schema
                                  ? m_patterns.namesSchema(object.name)
                                  : !object.schema.isEmpty() && m_patterns.namesSchema(object.schema);
        const bool byName = isRelation(object.kind) && m_patterns.namesRelation(object);
        if (!bySchema && !byName)
            set(i, Travel::LeftOut, TravelReason::NotNamed);
    }
}

void ObjectResolution::leaveOutByPatterns()
{
    for (qint32 i = 0; i < size(); ++i) {
        const ObjectName &object = name(i);
        if (object.kind == ObjectKind::Schema) {
            if (m_patterns.excludesSchema(object.name))
                set(i, Travel::LeftOut, TravelReason::Pattern);
        } else if (!object.schema.isEmpty() && m_patterns.excludesSchema(object.schema)) {
            set(i, Travel::LeftOut, TravelReason::WithSchema);
        } else if (isRelation(object.kind)) {
            const bool excluded = m_patterns.excludesRelation(object);
            const bool withoutRows = m_patterns.excludesRows(object);
            if (excluded)
                set(i, Travel::LeftOut, TravelReason::Pattern);
            else if (withoutRows && m_result.takes(i))
                set(i, Travel::StructureOnly, TravelReason::Pattern);
        }
    }
}

void ObjectResolution::applyChoices()
{
    if (m_selection.choices.isEmpty())
        return;
    // Several objects can go by one name: an operator class and its family, text search objects.
    QMultiHash<ObjectName, qint32> positions;
    positions.reserve(size());
    for (qint32 i = 0; i < size(); ++i)
        positions.insert(name(i), i);
    QHash<QString, Travel> schemas;
    for (const ObjectChoice &choice : m_selection.choices) {
        const QList<qint32> objects = positions.values(choice.object);
        if (objects.isEmpty())
            m_result.unknownChoices += choice.object;
        else if (choice.object.kind == ObjectKind::Schema)
            schemas.insert(choice.object.name, choice.travel);
        for (const qint32 object : objects) {
            if (choice.travel > m_result.travel.at(object))
                set(object, choice.travel, TravelReason::Choice);
        }
    }
    if (schemas.isEmpty())
        return;
    for (qint32 i = 0; i < size(); ++i) {
        const Travel travel = schemas.value(name(i).schema, Travel::Whole);
        if (travel == Travel::Whole || name(i).schema.isEmpty() || travel <= m_result.travel.at(i))
            continue;
        const bool hasRows = name(i).kind == ObjectKind::Table || name(i).kind == ObjectKind::MaterializedView;
        if (travel == Travel::LeftOut || hasRows)
            set(i, travel, TravelReason::WithSchema);
    }
}

void ObjectResolution::followParents()
{
    // Parents stand before their children: partitions of partitions follow in one pass.
    for (qint32 i = 0; i < size(); ++i) {
        const CatalogObject &object = m_catalog.objects.at(i);
        const bool follows = object.isPartition || object.isOwnedSequence || isPartOfRelation(object.name.kind);
        if (object.parent < 0 || !follows)
            continue;
        const Travel parent = m_result.travel.at(object.parent);
        const bool carries = parent == Travel::LeftOut || (object.isPartition && parent == Travel::StructureOnly);
        if (carries && parent > m_result.travel.at(i)) {
            set(i, parent, TravelReason::WithRelation);
        } else if (parent != Travel::LeftOut && m_result.reasons.at(i) == TravelReason::NotNamed) {
            // Its table was named.
            set(i, object.isPartition ? parent : Travel::Whole, TravelReason::WithRelation);
        }
    }
}

void ObjectResolution::takeWhatIsNeeded()
{
    QMultiHash<qint32, qint32> needs;
    for (const ObjectDependency &dependency : m_catalog.dependencies)
        needs.insert(dependency.object, dependency.needs);
    QList<qint32> open;
    for (qint32 i = 0; i < size(); ++i) {
        if (m_result.takes(i))
            open += i;
    }
    while (!open.isEmpty()) {
        const qint32 object = open.takeLast();
        for (auto it = needs.constFind(object); it != needs.cend() && it.key() == object; ++it) {
            const qint32 needed = it.value();
            const CatalogObject &what = m_catalog.objects.at(needed);
            if (m_result.reasons.at(needed) != TravelReason::NotNamed || m_result.takes(needed) || !comesAlong(what) ||
                what.isOwnedSequence)
                continue;
            set(needed, Travel::Whole, TravelReason::Needed);
            open += needed;
        }
    }
}

void ObjectResolution::keepSchemasOfTaken()
{
    for (qint32 i = 0; i < size(); ++i) {
        const qint32 schema = schemaOf(i);
        if (schema >= 0 && m_result.takes(i) && m_result.reasons.at(schema) == TravelReason::NotNamed)
            set(schema, Travel::Whole, TravelReason::Needed);
    }
}

/// A foreign key is checked when it is made: rows that point to rows which stay behind make it fail.
bool ObjectResolution::lacksRowsFor(qint32 object, qint32 needed) const
{
    const CatalogObject &key = m_catalog.objects.at(object);
    return key.name.kind == ObjectKind::ForeignKey && m_result.travel.at(needed) == Travel::StructureOnly &&
           key.parent >= 0 && m_result.travel.at(key.parent) == Travel::Whole;
}

void ObjectResolution::findBrokenNeeds()
{
    QMultiHash<qint32, qint32> dependents;
    QMap<qint32, QList<qint32>> broken; // in the catalog's order, so that the same selection tells the same
    for (const ObjectDependency &dependency : m_catalog.dependencies) {
        if (!m_result.takes(dependency.object))
            continue;
        dependents.insert(dependency.needs, dependency.object);
        if (!m_result.takes(dependency.needs) || lacksRowsFor(dependency.object, dependency.needs))
            broken[dependency.needs] += dependency.object;
    }
    for (auto it = broken.begin(); it != broken.end(); ++it) {
        BrokenNeed need{it.key(), it.value()};
        QSet<qint32> seen(need.dependents.begin(), need.dependents.end());
        for (qsizetype i = 0; i < need.dependents.size(); ++i) {
            const qint32 object = need.dependents.at(i);
            QList<qint32> further;
            for (auto next = dependents.constFind(object); next != dependents.cend() && next.key() == object; ++next)
                further += next.value();
            std::sort(further.begin(), further.end());
            for (const qint32 dependent : further) {
                if (!seen.contains(dependent)) {
                    seen.insert(dependent);
                    need.dependents += dependent;
                }
            }
        }
        m_result.broken += need;
    }
}

void ObjectResolution::count()
{
    for (qint32 i = 0; i < size(); ++i) {
        const CatalogObject &object = m_catalog.objects.at(i);
        const Travel travel = m_result.travel.at(i);
        if (object.name.kind == ObjectKind::Table && !object.isPartition) {
            ++m_result.tables;
            m_result.tablesTaken += travel != Travel::LeftOut;
        }
        if (object.size > 0) {
            m_result.size += object.size;
            m_result.sizeTaken += travel == Travel::Whole ? object.size : 0;
        }
    }
    m_result.size += m_catalog.largeObjectSize;
    m_result.sizeTaken += m_result.largeObjects ? m_catalog.largeObjectSize : 0;
}

} // namespace

ResolvedObjects resolveObjects(const ObjectCatalog &catalog, const ObjectSelection &selection)
{
    return ObjectResolution(catalog, selection).resolve();
}

} // namespace trunkline
