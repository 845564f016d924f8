#include "engine/migrationrun.h"

#include "engine/targetcleanup.h"
#include "store/archivefiles.h"
#include "store/runlock.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

// How a run ends, whichever way: what is still at work is ended, what was lent is given back, what is of no use goes.

void MigrationRun::endBackends()
{
    // A utility that was ended leaves its statements at work on the servers.
    m_claim.reset();
    m_cleanJob.start(
        [source = m_context.sourceParams, target = m_context.targetParams, credentials = m_context.credentials,
         name = m_context.plan.applicationName, half = m_context.plan.half](const CancelToken &) -> Result<void> {
            const Result<int> atSource =
                half == Half::ImportOnly ? Result<int>(0) : endSessions(source, credentials.source, name);
            const Result<int> atTarget =
                half == Half::ExportOnly ? Result<int>(0) : endSessions(target, credentials.target, name);
            if (!atSource)
                return atSource.error();
            if (!atTarget)
                return atTarget.error();
            return {};
        },
        [this](const Result<void> &cleaned) {
            if (!cleaned) {
                Problem problem;
                problem.kind = ProblemClass::NeedsALook;
                problem.message = Message{u"problem.sessions-not-ended"_s, {m_context.plan.applicationName}};
                problem.toolWords = cleaned.error().toolWords;
                m_context.addProblem({}, problem);
            }
            end(RunState::Cancelled);
        });
}

void MigrationRun::dropScratchDatabase(RunState state)
{
    // what is still open in it would hold it
    m_context.sourceReader.reset();
    m_context.catalogSession.reset();
    m_scratchJob.start(
        [params = m_context.targetParams, password = m_context.credentials.target,
         database = m_context.plan.targetDatabase, oid = std::exchange(m_context.madeDatabaseOid, 0),
         name = m_context.plan.applicationName](const CancelToken &cancel) {
            return dropMadeDatabase(params, password, database, oid, name, cancel);
        },
        [this, state](const Result<void> &dropped) {
            if (dropped) {
                m_context.log({}, LogLevel::Info, u"the scratch database was dropped"_s);
                end(state);
                return;
            }
            Problem problem;
            problem.kind = ProblemClass::NeedsALook;
            problem.message = Message{u"problem.scratch-database-stays"_s, {m_context.plan.targetDatabase}};
            problem.toolWords = dropped.error().toolWords;
            problem.sqlState = dropped.error().sqlState;
            m_context.addProblem({}, problem);
            end(state == RunState::Succeeded ? RunState::SucceededWithProblems : state);
        });
}

void MigrationRun::end(RunState state)
{
    if (m_request.rehearsal && m_context.madeDatabaseOid != 0) {
        dropScratchDatabase(state);
        return;
    }
    if (!m_context.freeze) {
        conclude(state);
        return;
    }
    m_thawJob.start([params = m_context.sourceParams, password = m_context.credentials.source,
                     freeze = *m_context.freeze, name = m_context.plan.applicationName](
                        const CancelToken &) { return thawSource(params, password, freeze, name); },
                    [this, state](const Result<void> &thawed) {
                        if (thawed) {
                            m_recorder.record({}, SourceThawed{});
                        } else {
                            Problem problem;
                            problem.kind = ProblemClass::NeedsALook;
                            problem.message = Message{u"problem.source-still-frozen"_s,
                                                      {m_context.freeze->database, m_context.freeze->undoStatement()}};
                            problem.toolWords = thawed.error().toolWords;
                            problem.sqlState = thawed.error().sqlState;
                            m_context.addProblem({}, problem);
                        }
                        m_context.freeze.reset();
                        const bool spoilt = !thawed && state == RunState::Succeeded;
                        conclude(spoilt ? RunState::SucceededWithProblems : state);
                    });
}

void MigrationRun::conclude(RunState state)
{
    m_context.recordLedger();
    cleanDumpFile(state);
    m_context.passfile.reset();
    m_context.sourceReader.reset();
    m_context.snapshotKeeper.reset();
    m_context.sourceThen.reset();
    m_context.catalogSession.reset();
    m_claim.reset();
    m_recorder.keepSpeeds(m_speeds);
    setState(state);
    m_recorder.end(state, m_context.problemCount, m_failedStep);
    m_lock.reset();
    if (m_madeRoles && !m_context.rolesWithoutPassword.isEmpty())
        Q_EMIT rolesLeft({m_context.rolesWithoutPassword, m_context.targetParams, m_context.credentials.target});
    const bool incomplete = state == RunState::Failed || state == RunState::Cancelled;
    Q_EMIT ended(state, incomplete && m_context.madeDatabaseOid != 0);
}

void MigrationRun::cleanDumpFile(RunState state)
{
    const QString &archive = m_context.plan.dumpFile;
    // What was there before is somebody's own: an archive to be imported, or that of an earlier export.
    const bool isOurs = m_context.exportBegun || (m_context.repair && m_context.plan.half == Half::Both);
    if (archive.isEmpty() || !isOurs || !QFile::exists(archive))
        return;
    const bool arrived =
        state == RunState::Succeeded || state == RunState::SucceededWithProblems || state == RunState::Different;
    // definitions alone are worth nothing either: the rows were of that moment
    const bool holdsRows = m_context.plan.method != Method::Direct;
    const bool whole = holdsRows && (m_context.exportFinished || m_context.repair);
    // A whole archive stays where it is wanted, or where the import did not come to a good end: the export need not be
    // repeated by hand. A part of an archive is worth nothing.
    const bool wanted = m_context.profile.dump.keep || m_context.plan.half == Half::ExportOnly;
    const bool hasTraces = m_context.ledger && m_context.ledger->ledger().hasTraces();
    const bool mendable = !m_request.rehearsal && (!arrived || hasTraces);
    const bool keep = whole && (wanted || mendable);
    if (keep)
        m_context.log({}, LogLevel::Info, u"archive kept: "_s + archive);
    else
        ArchiveFiles::remove(archive);
}

void MigrationRun::dropTargetDatabase()
{
    m_cleanJob.start(
        [params = m_context.targetParams, password = m_context.credentials.target,
         database = m_context.plan.targetDatabase, oid = m_context.madeDatabaseOid,
         name = m_context.plan.applicationName](const CancelToken &cancel) {
            return dropMadeDatabase(params, password, database, oid, name, cancel);
        },
        [this](const Result<void> &dropped) {
            if (dropped)
                m_context.madeDatabaseOid = 0;
            Q_EMIT dropFinished(dropped ? std::nullopt : std::optional<Error>(dropped.error()));
        });
}

} // namespace trunkline
