#pragma once

#include "engine/migrationplanner.h"

#include "engine/archivereader.h"
#include "engine/archivesource.h"
#include "engine/checks.h"
#include "engine/dumpfolder.h"
#include "engine/endpointreader.h"
#include "engine/plannedobjects.h"
#include "engine/resumepoint.h"
#include "engine/rolesreader.h"
#include "engine/trialdump.h"
#include "pg/job.h"
#include "tools/clienttoolsfinder.h"

#include <QElapsedTimer>

namespace trunkline {

/// The two halves of planning: migrationplanner_gather.cpp asks both ends, this computer and an archive for what they
/// are; migrationplanner.cpp makes findings and a plan of it.
class MigrationPlanner::Private
{
public:
    explicit Private(MigrationPlanner *planner)
        : q(planner)
    {
        QObject::connect(&finder, &ClientToolsFinder::found, q, [this](const QList<ClientTools> &tools) {
            if (!running || toolsRead)
                return;
            foundTools = tools;
            toolsRead = true;
            gathered();
        });
        QObject::connect(&rolesReader, &RolesReader::finished, q, [this](const Result<QString> &globals) {
            if (running)
                rolesRead(globals);
        });
        QObject::connect(&archiveReader, &ArchiveReader::contentsRead, q,
                         [this](const Result<ArchiveContents> &contents) {
                             if (running)
                                 archiveRead(contents);
                         });
        QObject::connect(&trialDumper, &TrialDumper::finished, q, [this](const TrialDump &dump) {
            if (!running)
                return;
            check.trialDump = dump;
            deepPartEnded();
        });
    }

    void begin(const PlanRequest &newRequest);
    /// Finds from where the run goes on, and gathers what is to be known for it.
    void resume(ResumeWay best, const Message &reason);
    void takeResumePoint(ResumePoint point);
    void gather();
    void startSource(const QString &applicationName);
    EndpointRequest targetRequest(const QString &lookInto) const;
    void startTarget();
    void gathered();
    void takeTarget();
    void takeOwnDatabase();
    bool goesOnInAnotherWay(const PlanOutcome &outcome);
    void lookIntoTarget(const ArchiveContents &contents);
    void readArchive();
    void archiveRead(const Result<ArchiveContents> &contents);
    void judgeObjects(const std::optional<ArchiveContents> &contents = {});
    void tryTargetLocale();
    void chooseTools();
    void rolesRead(const Result<QString> &globals);
    /// How long it takes, by which method, and with which one this migration is made.
    void weighMethods();
    void judgeAll();
    void startDeep();
    void deepPartEnded();
    void finish();
    void makePlan(PlanOutcome &outcome) const;

    MigrationPlanner *q;
    bool running = false;
    PlanRequest request;
    QString runId;

    Job<Result<RepairBase>> repairJob;
    Job<Result<ResumePoint>> resumeJob;
    Job<Result<EndpointFacts>> sourceJob;
    Job<Result<EndpointFacts>> targetJob;
    Job<DumpFolderFacts> folderJob;
    Job<PlannedObjects> objectsJob;
    Job<Result<void>> localeJob;
    Job<QList<SpeedRecord>> speedsJob;
    Job<Result<ArchiveSource>> archiveJob;
    ArchiveReader archiveReader;
    ClientToolsFinder finder;
    RolesReader rolesReader;
    Job<Answers> deepJob;
    TrialDumper trialDumper;
    int deepParts = 0; ///< that are not yet done

    std::optional<Result<EndpointFacts>> source;
    std::optional<Result<EndpointFacts>> target;
    std::optional<DumpFolderFacts> folder;
    TargetDatabaseMode wantedMode = TargetDatabaseMode::Create; ///< of the profile, where a run is gone on with
    std::optional<LearntSpeeds> speeds;
    std::optional<TravelQuestion> travel; ///< where the amounts are known
    std::optional<Result<ArchiveSource>> archive; ///< with Half::ImportOnly
    bool toolsRead = false;
    QList<ClientTools> foundTools;
    QElapsedTimer clock;
    QString globalsText; ///< as pg_dumpall said it
    CheckInput check;
};

} // namespace trunkline
