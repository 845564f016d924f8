#include "engine/workload.h"

#include <algorithm>

namespace trunkline {

namespace {

qint64 shareOf(qint64 amount, double share)
{
    return static_cast<qint64>(static_cast<double>(amount) * share);
}

} // namespace

std::optional<Workload> workloadOf(const ServerFacts &source, const ObjectCatalog *objects,
                                   const ResolvedObjects *resolved)
{
    if (source.dataSize < 0)
        return std::nullopt;
    Workload work;
    work.rowBytes = source.dataSize;
    work.tables = std::max<qint64>(0, source.tableCount);
    work.objects = std::max<qint64>(0, source.objectCount);
    work.largeObjects = std::max<qint64>(0, source.largeObjectCount);
    if (!objects || !resolved || resolved->travel.size() != objects->objects.size())
        return work;
    const qint64 relations = std::max<qint64>(0, resolved->size - objects->largeObjectSize);
    work.indexBytes = std::max<qint64>(0, relations - source.dataSize);
    work.objects = 0;
    qint64 taken = 0;
    for (qint32 i = 0; i < objects->objects.size(); ++i) {
        if (!resolved->takes(i))
            continue;
        ++work.objects;
        if (resolved->travel.at(i) == Travel::Whole)
            taken += std::max<qint64>(0, objects->objects.at(i).size);
    }
    const double share = relations > 0 ? std::min(1.0, static_cast<double>(taken) / static_cast<double>(relations)) : 1;
    work.rowBytes = shareOf(work.rowBytes, share);
    work.indexBytes = shareOf(work.indexBytes, share);
    work.tables = resolved->tablesTaken;
    work.largeObjects = resolved->largeObjects ? objects->largeObjects : 0;
    work.largeObjectBytes = resolved->largeObjects ? objects->largeObjectSize : 0;
    return work;
}

} // namespace trunkline
