#pragma once

#include "core/clienttools.h"
#include "core/migrationprofile.h"
#include "core/serverfacts.h"
#include "engine/check.h"
#include "engine/managedtarget.h"
#include "engine/methodadvice.h"
#include "engine/objectresolver.h"
#include "engine/resumepoint.h"
#include "engine/trialdump.h"
#include "tools/globalsscript.h"

namespace trunkline {

/// What the checks are judged from. Absent facts mean that the server did not answer; `sourceError` and `targetError`
/// say why.
struct CheckInput
{
    MigrationProfile profile; ///< as it is carried out: with the rules for managed targets applied
    std::optional<ManagedRules> managed;
    std::optional<ObjectCatalog> objects; ///< of the source's database
    std::optional<Error> objectsError;
    ResolvedObjects resolved;         ///< what the selection means for them
    std::optional<Error> localeError; ///< the target does not take the locale: it was tried
    std::optional<QSet<QString>> settableParameters;
    std::optional<MethodAdvice> advice;   ///< where the amounts are known and there is a choice
    std::optional<TravelTime> travelTime; ///< with the method that is taken
    std::optional<ServerFacts> source;
    std::optional<ServerFacts> target;
    std::optional<Error> sourceError;
    std::optional<Error> targetError;
    std::optional<ClientToolsChoice> tools;
    std::optional<Error> toolsError;
    std::optional<GlobalsScript> globals;
    std::optional<Error> globalsError;
    /// Objects of users in the target database, or in the template that it will be made from; where it was read.
    std::optional<qint64> targetObjectCount;
    std::optional<Error> targetDatabaseError; ///< it exists and could not be read
    bool exportFolderTaken = false;           ///< with Half::ExportOnly: there are files in it
    std::optional<Error> archiveError;        ///< with Half::ImportOnly: it cannot be read
    QString archiveTools;                     ///< version of the pg_dump that made it
    bool sameDatabase = false;                ///< source and target are one and the same
    QString dumpFolder;
    std::optional<Error> dumpFolderError;
    qint64 dumpFolderFree = -1; ///< bytes; -1 unknown
    QString confirmedReplaceName;
    Answers sourceAnswers; ///< to the checks' own questions
    Answers targetAnswers;
    std::shared_ptr<const RepairBase> repair; ///< where only what a run left missing is brought
    std::optional<Error> repairError;         ///< that cannot be done
    std::optional<ResumePoint> resume;        ///< where an unfinished run is gone on with
    quint32 ownDatabaseOid = 0;         ///< not 0: the target database is what that run left, and is dropped first
    QList<ClientTools> foundTools;      ///< all that are on this computer
    std::optional<TrialDump> trialDump; ///< with a thorough check
};

/// The object of the source that has this number and is chosen to travel, with its rows or without; or null.
const CatalogObject *travelling(const CheckInput &input, const ObjectId &id);
/// Likewise, but only with its rows.
const CatalogObject *travellingWhole(const CheckInput &input, const ObjectId &id);
/// "app.person", "app.fee(integer)", "citext": as a person reads it.
QString displayName(const ObjectName &name);

/// Entries of rows that were thought missing and are there: pg_restore ended before anyone saw it.
QSet<int> rowsThatArrived(const RepairBase &base, const Answers &targetAnswers);

/// All findings, worst first. Pure. A check for which a question does not arise is absent; one that could not be asked
/// is a warning that says why.
QList<Finding> runChecks(const CheckInput &input);

} // namespace trunkline
