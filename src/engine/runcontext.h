#pragma once

#include "core/exportmanifest.h"
#include "core/redaction.h"
#include "engine/ledger.h"
#include "engine/planrequest.h"
#include "engine/runrecorder.h"
#include "engine/sleepinhibitor.h"
#include "engine/sourcefreeze.h"
#include "engine/verifier.h"
#include "pg/serverprogress.h"
#include "tools/archivescript.h"
#include "tools/passfile.h"

namespace trunkline {

class SourceReader;
class SnapshotKeeper;

/// What outlives a step of a run. Owned by MigrationRun, lives on its thread.
struct RunContext
{
    MigrationProfile profile;
    MigrationPlan plan;
    ServerFacts source;
    ServerFacts target;
    ConnectionParams sourceParams;
    ConnectionParams targetParams;
    Credentials credentials;
    Redaction redaction;
    std::unique_ptr<Passfile> passfile;
    std::unique_ptr<SleepInhibitor> awake; ///< while something is at work
    RunRecorder *recorder = nullptr;

    int problemCount = 0; ///< that are not harmless
    int problemNumber = 0;
    qint64 activityNumber = 0;
    bool exportBegun = false; ///< the file of the archive is this run's own
    bool exportFinished = false;
    std::optional<ExportManifest> manifest; ///< of a run that only exports, still without its files
    QString rolesScript;                    ///< likewise: for roles.sql
    QStringList rolesWithoutPassword;       ///< that this run makes; those whose verifier travelled are taken away
    std::optional<SourceFreeze> freeze;     ///< of the source, from the moment where it was intended until it is undone
    quint32 madeDatabaseOid = 0;            ///< of the target database, where this run made it
    std::optional<ArchiveToc> toc;
    /// From the import on; `toc` is then the same as the one in it. Where the statements cannot be read there are none.
    std::optional<ArchiveContents> archive;
    std::shared_ptr<const RepairBase> repair; ///< where only what a run left missing is brought
    std::unique_ptr<LedgerKeeper> ledger;     ///< likewise
    QHash<QString, RelationAmount> amounts;   ///< of the source's relations, by "schema.name"
    std::optional<SourceThen> sourceThen;     ///< what was read of the source while it was exported
    std::optional<Verification> verification; ///< of this run
    /// In the target's database, from the comparison of rows to that of catalogs: once it was given away, its new owner
    /// need not let us in.
    std::shared_ptr<Connection> catalogSession;
    QString snapshot; ///< of the source, that the definitions were exported from; with Method::Direct
    /// Who holds it: the comparison, or a session alone.
    std::shared_ptr<SourceReader> sourceReader;
    std::shared_ptr<SnapshotKeeper> snapshotKeeper;
    QHash<QString, int> samePredecessor; ///< by step, code and arguments: the first problem that said so

    const ConnectionParams &params(Side side) const { return side == Side::Source ? sourceParams : targetParams; }
    const std::optional<Secret> &password(Side side) const
    {
        return side == Side::Source ? credentials.source : credentials.target;
    }
    /// The comparison of this run's source and target, without what was read of the source.
    ComparisonTask comparisonTask() const;
    SideAddress address(Side side) const;
    void log(const QString &stepId, LogLevel level, const QString &text);
    /// Numbers it, takes secrets out, finds the problem that it only follows from, records it and counts it.
    void addProblem(const QString &stepId, Problem problem);
    /// Where the step's payload does not tell on which side it was found.
    void addProblem(const QString &stepId, Problem problem, Side side);
    /// As an event, where it says something new.
    void recordLedger();

private:
    Side sideOf(const QString &stepId) const;
    int causeOf(const QString &stepId, const Problem &problem);
    std::optional<Ledger> recordedLedger;
};

} // namespace trunkline
