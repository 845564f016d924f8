#include "engine/newrunrecord.h"

#include "engine/rehearsal.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

RunRecord newRunRecord(const PlanRequest &request, const QString &runId)
{
    MigrationProfile profile = request.rehearsal ? rehearsalOf(request.profile) : request.profile;
    if (profile.half == Half::ImportOnly)
        profile.source = {}; // what it names is not what is imported
    RunRecord record;
    record.id = runId;
    record.profileId = profile.id;
    record.profilePath = request.profilePath;
    record.profileName = QFileInfo(request.profilePath).completeBaseName();
    if (record.profileName.isEmpty())
        record.profileName = profile.sourceDatabaseName();
    record.sourceName = profile.source.displayName();
    record.sourceRoute = profile.source.route();
    record.targetName = profile.target.displayName();
    SavedConnection target = profile.target;
    target.params.set(u"dbname"_s, profile.targetDatabaseName());
    record.targetRoute = target.route();
    if (profile.half == Half::ExportOnly) {
        record.targetName = QFileInfo(profile.archive).fileName();
        record.targetRoute = profile.archive;
    } else if (profile.half == Half::ImportOnly) {
        record.sourceName = QFileInfo(profile.archive).fileName();
        record.sourceRoute = profile.archive;
        if (record.profileName.isEmpty())
            record.profileName = record.sourceName;
    }
    record.repairOf = request.repairOf;
    record.rehearsal = request.rehearsal;
    record.resumeOf = request.resumeOf;
    record.startedAt = QDateTime::currentDateTimeUtc();
    record.state = RunState::Checking;
    return record;
}

} // namespace trunkline
