#include "engine/migrationplanner_p.h"

#include "engine/planbuilder.h"
#include "engine/rehearsal.h"
#include "store/folders.h"
#include "store/history.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Without a history nothing was learnt; whoever keeps the run in it will tell why it cannot be opened.
QList<SpeedRecord> keptSpeeds()
{
    const Result<std::unique_ptr<History>> history = History::open();
    if (!history)
        return {};
    const Result<QList<SpeedRecord>> speeds = (*history)->speeds();
    return speeds ? *speeds : QList<SpeedRecord>();
}

} // namespace

void MigrationPlanner::Private::begin(const PlanRequest &newRequest)
{
    request = newRequest;
    // An end that is not asked says nothing, although the profile may still name it.
    if (request.profile.half == Half::ImportOnly)
        request.profile.source = {};
    else if (request.profile.half == Half::ExportOnly)
        request.profile.target = {};
    if (request.rehearsal)
        request.profile = rehearsalOf(request.profile);
    runId = request.runId.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : request.runId;
    running = true;
    clock.start();
    source.reset();
    target.reset();
    folder.reset();
    speeds.reset();
    travel.reset();
    archive.reset();
    toolsRead = false;
    check = {};
    check.confirmedReplaceName = request.confirmedReplaceName;
    if (!request.resumeOf.isEmpty()) {
        resume(ResumeWay::Import, {});
        return;
    }
    if (request.repairOf.isEmpty()) {
        gather();
        return;
    }
    repairJob.start([runId = request.repairOf,
                     profileId = request.profile.id](const CancelToken &) { return readRepairBase(runId, profileId); },
                    [this](Result<RepairBase> base) {
                        if (!base) {
                            check.profile = request.profile;
                            check.repairError = base.error();
                            finish();
                            return;
                        }
                        check.repair = std::make_shared<const RepairBase>(std::move(*base));
                        request.profile.targetDatabase.mode = TargetDatabaseMode::UseEmpty;
                        request.profile.targetDatabase.name = check.repair->plan.targetDatabase;
                        gather();
                    });
}

void MigrationPlanner::Private::resume(ResumeWay best, const Message &reason)
{
    source.reset();
    target.reset();
    folder.reset();
    archive.reset();
    speeds.reset();
    toolsRead = false;
    check = {};
    check.confirmedReplaceName = request.confirmedReplaceName;
    resumeJob.start([runId = request.resumeOf, profileId = request.profile.id, best,
                     reason](const CancelToken &) { return readResumePoint(runId, profileId, best, reason); },
                    [this](Result<ResumePoint> point) {
                        if (!point) {
                            check.profile = request.profile;
                            check.repairError = point.error();
                            finish();
                            return;
                        }
                        takeResumePoint(*std::move(point));
                        gather();
                    });
}

void MigrationPlanner::Private::takeResumePoint(ResumePoint point)
{
    if (point.base)
        check.repair = std::make_shared<const RepairBase>(*point.base);
    if (!point.targetDatabase.isEmpty())
        request.profile.targetDatabase.name = point.targetDatabase;
    // by ledger it goes on in the database as it is
    wantedMode = request.profile.targetDatabase.mode;
    if (point.way == ResumeWay::Import)
        request.profile.targetDatabase.mode = TargetDatabaseMode::UseEmpty;
    check.resume = std::move(point);
}

void MigrationPlanner::Private::gather()
{
    check.profile = request.profile;
    const Half half = request.profile.half;
    if (half == Half::ImportOnly) {
        archiveJob.start([path = request.profile.archive](const CancelToken &) { return findArchive(path); },
                         [this](Result<ArchiveSource> found) {
                             archive.emplace(std::move(found));
                             gathered();
                         });
    } else {
        startSource(applicationNameOf(runId));
    }
    if (half != Half::ExportOnly)
        startTarget();
    QString dumpFolder = request.profile.dump.folder.isEmpty() ? Folders::dumps() : request.profile.dump.folder;
    if (half == Half::ExportOnly && !request.profile.archive.isEmpty())
        dumpFolder = request.profile.archive;
    folderJob.start([dumpFolder](const CancelToken &) { return readDumpFolder(dumpFolder); },
                    [this](const DumpFolderFacts &read) {
                        folder = read;
                        gathered();
                    });
    speedsJob.start([](const CancelToken &) { return keptSpeeds(); },
                    [this](const QList<SpeedRecord> &kept) {
                        speeds = LearntSpeeds(kept);
                        gathered();
                    });
    finder.find(request.toolFolders);
}

void MigrationPlanner::Private::startSource(const QString &applicationName)
{
    EndpointRequest sourceRequest{request.profile.source, request.credentials.source, applicationName, false, {}};
    sourceRequest.objects = true;
    sourceRequest.questionsOf = Side::Source;
    sourceRequest.profile = request.profile;
    sourceJob.start([sourceRequest](const CancelToken &cancel) { return readEndpoint(sourceRequest, cancel); },
                    [this](Result<EndpointFacts> read) {
                        source.emplace(std::move(read));
                        gathered();
                    });
}

EndpointRequest MigrationPlanner::Private::targetRequest(const QString &lookInto) const
{
    EndpointRequest made{request.profile.target, request.credentials.target, applicationNameOf(runId), true, {}};
    made.settableParameters = true;
    made.questionsOf = Side::Target;
    made.profile = request.profile;
    made.repair = check.repair;
    const TargetDatabase &database = request.profile.targetDatabase;
    if (database.mode == TargetDatabaseMode::UseEmpty || (check.resume && check.resume->mayHaveMadeDatabase))
        made.lookInto = lookInto;
    else if (database.databaseTemplate != "template0"_L1)
        made.lookInto = database.databaseTemplate; // what it has, the new database will have
    return made;
}

void MigrationPlanner::Private::startTarget()
{
    targetJob.start([asked = targetRequest(request.profile.targetDatabaseName())](
                        const CancelToken &cancel) { return readEndpoint(asked, cancel); },
                    [this](Result<EndpointFacts> read) {
                        target.emplace(std::move(read));
                        gathered();
                    });
}

void MigrationPlanner::Private::takeTarget()
{
    check.target.reset();
    check.targetError.reset();
    if (target && target->ok()) {
        check.target = (*target)->facts;
        check.targetObjectCount = (*target)->objectCount;
        check.settableParameters = (*target)->settableParameters;
        check.targetDatabaseError = (*target)->lookIntoError;
        check.targetAnswers = (*target)->answers;
    } else if (target) {
        check.targetError = target->error();
    }
}

/// A database that the run made, and did not fill to its end, is its own to be dropped.
void MigrationPlanner::Private::takeOwnDatabase()
{
    const bool made = check.resume && (check.resume->madeDatabaseOid != 0 || check.resume->mayHaveMadeDatabase);
    if (!made || check.resume->way == ResumeWay::Import || !check.target)
        return;
    const DatabaseFacts *there = check.target->database(check.resume->targetDatabase);
    if (there) {
        const bool isOwn = check.resume->madeDatabaseOid != 0 ? there->oid == check.resume->madeDatabaseOid
                                                              : check.targetObjectCount == 0;
        check.ownDatabaseOid = isOwn ? there->oid : 0;
    }
    if (!there || check.ownDatabaseOid != 0)
        check.profile.targetDatabase.mode = TargetDatabaseMode::Create;
}

/// Once more, since only the archive has told the name of the database that is to be empty.
void MigrationPlanner::Private::lookIntoTarget(const ArchiveContents &contents)
{
    targetJob.start([asked = targetRequest(check.profile.targetDatabaseName())](
                        const CancelToken &cancel) { return readEndpoint(asked, cancel); },
                    [this, contents](Result<EndpointFacts> read) {
                        target.emplace(std::move(read));
                        takeTarget();
                        judgeObjects(contents);
                    });
}

void MigrationPlanner::Private::gathered()
{
    const Half half = request.profile.half;
    const bool fromIsKnown = half == Half::ImportOnly ? archive.has_value() : source.has_value();
    const bool toIsKnown = half == Half::ExportOnly || target.has_value();
    if (!fromIsKnown || !toIsKnown || !folder || !speeds || !toolsRead)
        return;
    takeTarget();
    takeOwnDatabase();
    check.foundTools = foundTools;
    check.dumpFolder = folder->folder;
    check.dumpFolderError = folder->error;
    check.dumpFolderFree = folder->freeBytes;
    check.exportFolderTaken = half == Half::ExportOnly && folder->holdsFiles;
    if (half == Half::ImportOnly) {
        readArchive();
        return;
    }
    if (source->ok()) {
        check.source = (*source)->facts;
        check.objects = (*source)->objects;
        check.objectsError = (*source)->objectsError;
        check.sourceAnswers = (*source)->answers;
        // A connection that names no database signs in to the one that libpq takes.
        if (check.profile.sourceDatabaseName().isEmpty())
            check.profile.source.params.set(u"dbname"_s, check.source->currentDatabase);
    } else {
        check.sourceError = source->error();
    }
    if (check.source && check.target) {
        const EndpointFacts &from = source->value();
        const EndpointFacts &to = target->value();
        check.sameDatabase = !from.serverStart.isEmpty() && from.serverStart == to.serverStart &&
                             from.params.port() == to.params.port() &&
                             check.profile.sourceDatabaseName() == check.profile.targetDatabaseName();
    }
    judgeObjects();
}

/// What there is to know of a source that cannot be asked.
void MigrationPlanner::Private::readArchive()
{
    if (!archive->ok()) {
        check.archiveError = archive->error();
        judgeObjects();
        return;
    }
    // The newest utilities read every archive.
    const auto newest =
        std::max_element(foundTools.cbegin(), foundTools.cend(), [](const ClientTools &a, const ClientTools &b) {
            return std::pair(a.usable(), a.major) < std::pair(b.usable(), b.major);
        });
    if (newest == foundTools.cend() || !newest->usable()) {
        chooseTools();
        return;
    }
    QStringList owners;
    if ((*archive)->manifest) {
        for (const RoleFacts &role : (*archive)->manifest->source.roles)
            owners += role.name;
    }
    archiveReader.read(newest->program(Tool::PgRestore), (*archive)->archive, owners);
}

void MigrationPlanner::Private::archiveRead(const Result<ArchiveContents> &contents)
{
    if (!contents) {
        check.archiveError = contents.error();
        judgeObjects();
        return;
    }
    const ArchiveToc &toc = contents->toc;
    check.archiveTools = toc.dumpedByVersion;
    if ((*archive)->manifest) {
        check.source = (*archive)->manifest->source;
    } else {
        check.source.emplace();
        check.source->version = toc.dumpedFromVersion.section(u' ', 0, 0);
        check.source->versionNum = check.source->version.section(u'.', 0, 0).toInt() * 10000;
        check.source->currentDatabase = toc.databaseName;
        DatabaseFacts database;
        database.name = toc.databaseName;
        check.source->databases = {database};
    }
    check.profile.source.params.set(u"dbname"_s, check.source->currentDatabase);
    const bool wasNamed = !request.profile.targetDatabaseName().isEmpty();
    if (check.target && !wasNamed && request.profile.targetDatabase.mode == TargetDatabaseMode::UseEmpty)
        lookIntoTarget(*contents);
    else
        judgeObjects(*contents);
}

} // namespace trunkline
