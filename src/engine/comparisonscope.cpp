#include "engine/comparisonscope.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

ObjectName partitionRootOf(const ObjectCatalog &objects, const CatalogObject &table)
{
    const CatalogObject *root = &table;
    while (root->isPartition && root->parent >= 0)
        root = &objects.objects.at(root->parent);
    return root == &table ? ObjectName() : root->name;
}

} // namespace

ComparisonScope comparisonScope(const PlannedObjects &planned)
{
    ComparisonScope scope;
    if (!planned.objects)
        return scope;
    for (qsizetype i = 0; i < planned.objects->objects.size(); ++i) {
        const CatalogObject &object = planned.objects->objects.at(i);
        const Travel travel = planned.resolved.travel.at(i);
        const bool isTable = object.name.kind == ObjectKind::Table && !object.isPartitioned;
        const bool isSequence = object.name.kind == ObjectKind::Sequence;
        if (isTable && travel == Travel::Whole) {
            scope.tables +=
                ScopedTable{object.name, std::max<qint64>(0, object.size), partitionRootOf(*planned.objects, object)};
        } else if (isSequence && travel == Travel::Whole) {
            scope.sequences += object.name;
        } else if (isTable || (isSequence && travel == Travel::StructureOnly)) {
            // a sequence without its value starts anew
            ObjectComparison one;
            one.object = object.name;
            one.reason = Message{travel == Travel::LeftOut ? u"ledger.by-choice"_s : u"ledger.structure-only"_s, {}};
            scope.byChoice += one;
        }
    }
    std::stable_sort(scope.tables.begin(), scope.tables.end(),
                     [](const ScopedTable &a, const ScopedTable &b) { return a.size > b.size; });
    scope.largeObjects = planned.resolved.largeObjects;
    scope.sourceHasLargeObjects = planned.objects->largeObjects > 0;
    return scope;
}

} // namespace trunkline
