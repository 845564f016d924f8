#include "engine/resumepoint.h"

#include "store/archivefiles.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// What a run's events tell of how far it came.
struct Progress
{
    RepairBase base;
    bool hasPlan = false;
    bool hasLedger = false;
    bool createBegun = false; ///< of the target database
    bool exportBegun = false;
    bool exported = false;
};

Progress progressOf(const RunRecord &record, const QList<RunEvent> &events)
{
    Progress progress;
    RepairBase &base = progress.base;
    base.record = record;
    for (const RunEvent &event : events) {
        if (const auto *made = std::get_if<PlanMade>(&event.payload)) {
            base.plan = *made->plan;
            base.archiveSize = base.plan.archiveSize;
            progress.hasPlan = true;
        } else if (const auto *database = std::get_if<DatabaseMade>(&event.payload)) {
            base.madeDatabaseOid = database->oid;
        } else if (const auto *ledger = std::get_if<LedgerMade>(&event.payload)) {
            base.ledger = *ledger->ledger;
            progress.hasLedger = true;
        } else if (std::holds_alternative<StepStarted>(event.payload)) {
            const Step *step = base.plan.step(event.stepId);
            progress.createBegun = progress.createBegun || (step && step->kind == StepKind::CreateDatabase);
            progress.exportBegun = progress.exportBegun || (step && step->kind == StepKind::Export);
        } else if (const auto *finished = std::get_if<StepFinished>(&event.payload)) {
            const Step *step = base.plan.step(event.stepId);
            const bool well = finished->end == StepEnd::Succeeded || finished->end == StepEnd::SucceededWithProblems;
            if (step && step->kind == StepKind::Export && well) {
                progress.exported = true;
                base.archiveSize = finished->bytes > 0 ? finished->bytes : base.archiveSize;
            }
        }
    }
    if (base.madeDatabaseOid == 0)
        base.madeDatabaseOid = base.plan.madeDatabaseOid;
    // an archive that was there before the run
    if (base.plan.half == Half::ImportOnly || !base.plan.repairOf.isEmpty())
        progress.exported = true;
    return progress;
}

Message whyAnew(const Progress &progress, qint64 archiveSize)
{
    const MigrationPlan &plan = progress.base.plan;
    if (!progress.hasPlan)
        return Message{u"note.resume-nothing-done"_s, {}};
    if (plan.method == Method::Stream || plan.method == Method::Direct)
        return Message{u"note.resume-no-archive"_s, {}};
    if (!progress.exported || plan.half == Half::ExportOnly)
        return Message{u"note.resume-export-unfinished"_s, {}};
    if (archiveSize < 0)
        return Message{u"note.resume-archive-gone"_s, {plan.dumpFile}};
    if (progress.base.archiveSize >= 0 && archiveSize != progress.base.archiveSize)
        return Message{u"note.resume-archive-changed"_s, {plan.dumpFile}};
    return {};
}

} // namespace

bool isUnfinished(RunState state)
{
    return state == RunState::Interrupted || state == RunState::Failed || state == RunState::Cancelled;
}

ResumePoint resumePointFrom(const RunRecord &record, const QList<RunEvent> &events, qint64 archiveSize, ResumeWay best,
                            const Message &reason)
{
    Progress progress = progressOf(record, events);
    ResumePoint point;
    point.record = record;
    point.targetDatabase = progress.base.plan.targetDatabase;
    point.madeDatabaseOid = progress.base.madeDatabaseOid;
    point.mayHaveMadeDatabase = point.madeDatabaseOid == 0 && progress.createBegun;
    const bool worthless = !progress.exported || progress.base.plan.method == Method::Direct;
    if (progress.exportBegun && worthless)
        point.partialArchive = progress.base.plan.dumpFile;
    point.reason = whyAnew(progress, archiveSize);
    if (!point.reason.isEmpty() || best == ResumeWay::Anew) {
        if (point.reason.isEmpty())
            point.reason = reason;
        return point;
    }
    point.way = best == ResumeWay::Import && progress.hasLedger ? ResumeWay::Import : ResumeWay::Archive;
    point.reason = reason;
    point.base = std::move(progress.base);
    point.base->archiveSize = archiveSize;
    point.base->interrupted = record.state == RunState::Interrupted || record.state == RunState::Cancelled;
    if (point.way == ResumeWay::Archive) {
        point.base->everything = true;
        point.base->ledger = {};
        point.base->madeDatabaseOid = 0;
    }
    return point;
}

Result<ResumePoint> readResumePoint(const QString &runId, const QString &profileId, ResumeWay best,
                                    const Message &reason)
{
    const Result<EndedRun> run = readEndedRun(runId, profileId);
    if (!run)
        return run.error();
    if (!isUnfinished(run->record.state))
        return Error(u"error.resume-ended"_s, {runId.left(8)});
    QString archive;
    for (const RunEvent &event : run->events) {
        if (const auto *made = std::get_if<PlanMade>(&event.payload))
            archive = made->plan->dumpFile;
    }
    return resumePointFrom(run->record, run->events, archive.isEmpty() ? -1 : ArchiveFiles::size(archive), best,
                           reason);
}

} // namespace trunkline
