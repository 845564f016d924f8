#include "engine/repairbase.h"

#include "store/archivefiles.h"
#include "store/history.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QList<LedgerEntry> RepairBase::missing() const
{
    QList<LedgerEntry> entries;
    for (const LedgerEntry &entry : ledger.entries) {
        if (entry.state == LedgerState::Failed || entry.state == LedgerState::Expected)
            entries += entry;
    }
    return entries;
}

QSet<int> RepairBase::definitionsIn(const QSet<CatalogEntry> &there) const
{
    QSet<int> ids;
    const QList<LedgerEntry> entries = missing();
    for (const LedgerEntry &entry : entries) {
        const QString schema = entry.schema.isEmpty() ? u"-"_s : entry.schema;
        if (there.contains(CatalogEntry{entry.description, schema, entry.tag}))
            ids += entry.dumpId;
    }
    return ids;
}

Result<RepairBase> repairBaseFrom(const RunRecord &record, const QList<RunEvent> &events)
{
    RepairBase base;
    base.record = record;
    bool hasLedger = false;
    for (const RunEvent &event : events) {
        if (const auto *made = std::get_if<PlanMade>(&event.payload)) {
            base.plan = *made->plan;
            base.archiveSize = base.plan.archiveSize;
        } else if (const auto *database = std::get_if<DatabaseMade>(&event.payload)) {
            base.madeDatabaseOid = database->oid;
        } else if (const auto *ledger = std::get_if<LedgerMade>(&event.payload)) {
            base.ledger = *ledger->ledger;
            hasLedger = true;
        } else if (const auto *finished = std::get_if<StepFinished>(&event.payload)) {
            const Step *step = base.plan.step(event.stepId);
            if (step && step->kind == StepKind::Export && finished->bytes > 0)
                base.archiveSize = finished->bytes;
        }
    }
    if (base.madeDatabaseOid == 0)
        base.madeDatabaseOid = base.plan.madeDatabaseOid;
    if (!hasLedger)
        return Error(u"error.repair-no-ledger"_s, {record.id.left(8)});
    if (base.missing().isEmpty() && !base.ledger.hasTraces())
        return Error(u"error.repair-complete"_s, {record.id.left(8)});
    return base;
}

Result<EndedRun> readEndedRun(const QString &runId, const QString &profileId)
{
    const Result<std::unique_ptr<History>> history = History::open();
    if (!history)
        return history.error();
    const Result<RunRecord> record = (*history)->run(runId);
    if (!record)
        return record.error();
    if (record->ownedByLiveProcess)
        return Error(u"error.repair-live"_s, {runId.left(8)});
    if (record->profileId != profileId)
        return Error(u"error.repair-other-profile"_s, {runId.left(8), record->profileName});
    const Result<QList<RunEvent>> events = (*history)->events(runId);
    if (!events)
        return events.error();
    return EndedRun{*record, *events};
}

Result<RepairBase> readRepairBase(const QString &runId, const QString &profileId)
{
    const Result<EndedRun> run = readEndedRun(runId, profileId);
    if (!run)
        return run.error();
    Result<RepairBase> base = repairBaseFrom(run->record, run->events);
    if (!base)
        return base;
    if (base->plan.method == Method::Stream || base->plan.method == Method::Direct)
        return Error(u"error.repair-no-archive"_s, {runId.left(8)});
    const qint64 size = ArchiveFiles::size(base->plan.dumpFile);
    if (size < 0)
        return Error(u"error.repair-archive-gone"_s, {base->plan.dumpFile});
    if (base->archiveSize >= 0 && size != base->archiveSize)
        return Error(u"error.repair-archive-changed"_s, {base->plan.dumpFile});
    if (base->archiveSize < 0)
        base->archiveSize = size;
    return base;
}

} // namespace trunkline
