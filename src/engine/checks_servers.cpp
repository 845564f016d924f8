#include "engine/checklist.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

Finding reachableFinding(const QString &id, const QString &code, const QString &errorCode,
                         const std::optional<ServerFacts> &facts, const std::optional<Error> &error)
{
    Finding finding;
    finding.checkId = id;
    if (facts) {
        finding.message = Message{code, {facts->version}};
        return finding;
    }
    finding.severity = Severity::Blocks;
    finding.message = Message{errorCode, {}};
    if (error) {
        finding.detail = error->message;
        if (!error->toolWords.isEmpty())
            finding.objects = {error->toolWords};
    }
    return finding;
}

} // namespace

std::optional<Finding> checkSourceReachable(const CheckInput &input)
{
    if (input.profile.half == Half::ImportOnly)
        return std::nullopt;
    return reachableFinding(u"CONN-SOURCE"_s, u"finding.source-reachable"_s, u"finding.source-unreachable"_s,
                            input.source, input.sourceError);
}

std::optional<Finding> checkTargetReachable(const CheckInput &input)
{
    if (input.profile.half == Half::ExportOnly)
        return std::nullopt;
    return reachableFinding(u"CONN-TARGET"_s, u"finding.target-reachable"_s, u"finding.target-unreachable"_s,
                            input.target, input.targetError);
}

std::optional<Finding> checkSameDatabase(const CheckInput &input)
{
    if (!input.source || !input.target || !input.sameDatabase)
        return std::nullopt;
    Finding finding;
    finding.checkId = u"TGT-SAME"_s;
    finding.severity = Severity::Blocks;
    finding.message = Message{u"finding.same-database"_s, {input.profile.targetDatabaseName()}};
    return finding;
}

std::optional<Finding> checkTargetOlder(const CheckInput &input)
{
    if (!input.source || !input.target)
        return std::nullopt;
    Finding finding;
    finding.checkId = u"VER-DOWN"_s;
    if (input.target->major() >= input.source->major()) {
        finding.message = Message{u"finding.target-not-older"_s, {input.source->version, input.target->version}};
        return finding;
    }
    finding.severity = Severity::Blocks;
    finding.mayOverride = true;
    finding.message = Message{u"finding.target-older"_s, {input.source->version, input.target->version}};
    finding.detail = Message{u"finding.target-older-detail"_s, {}};
    return finding;
}

std::optional<Finding> checkTargetReadOnly(const CheckInput &input)
{
    if (!input.target || (!input.target->inRecovery && !input.target->readOnly))
        return std::nullopt;
    Finding finding;
    finding.checkId = u"TGT-RO"_s;
    finding.severity = Severity::Blocks;
    finding.message =
        Message{input.target->inRecovery ? u"finding.target-standby"_s : u"finding.target-read-only"_s, {}};
    return finding;
}

std::optional<Finding> checkTargetDatabase(const CheckInput &input)
{
    if (!input.target)
        return std::nullopt;
    const QString name = input.profile.targetDatabaseName();
    if (name.isEmpty())
        return std::nullopt;
    const bool exists = input.target->database(name) != nullptr;
    Finding finding;
    finding.checkId = u"TGT-CLASH"_s;
    switch (input.profile.targetDatabase.mode) {
    case TargetDatabaseMode::Create:
        finding.severity = exists ? Severity::Blocks : Severity::Passed;
        finding.message = Message{exists ? u"finding.target-exists"_s : u"finding.target-absent"_s, {name}};
        if (exists)
            finding.detail = Message{u"finding.target-exists-detail"_s, {}};
        return finding;
    case TargetDatabaseMode::UseEmpty:
        if (!exists) {
            finding.severity = Severity::Blocks;
            finding.message = Message{u"finding.target-missing"_s, {name}};
        } else if (input.targetDatabaseError) {
            finding.severity = Severity::Blocks;
            finding.message = Message{u"finding.target-database-unreadable"_s, {name}};
            finding.detail = input.targetDatabaseError->message;
        } else if (input.targetObjectCount.value_or(0) > 0) {
            finding.severity = Severity::Blocks;
            finding.message = Message{u"finding.target-not-empty"_s, {name, QString::number(*input.targetObjectCount)}};
            finding.detail = Message{u"finding.target-not-empty-detail"_s, {}};
        } else {
            finding.message = Message{u"finding.target-empty"_s, {name}};
        }
        return finding;
    case TargetDatabaseMode::Replace:
        if (!exists) {
            finding.message = Message{u"finding.target-absent"_s, {name}};
        } else if (input.confirmedReplaceName == name) {
            finding.severity = Severity::Info;
            finding.message = Message{u"finding.target-will-be-replaced"_s, {name}};
        } else {
            finding.checkId = u"TGT-REPLACE"_s;
            finding.severity = Severity::Blocks;
            finding.message = Message{u"finding.replace-unconfirmed"_s, {name}};
            finding.detail = Message{u"finding.replace-unconfirmed-detail"_s, {name}};
        }
        return finding;
    }
    return std::nullopt;
}

std::optional<Finding> checkMayCreateDatabase(const CheckInput &input)
{
    if (!input.target || input.profile.targetDatabase.mode == TargetDatabaseMode::UseEmpty)
        return std::nullopt;
    Finding finding;
    finding.checkId = u"TGT-CREATEDB"_s;
    if (input.target->superuser || input.target->mayCreateDatabases) {
        finding.message = Message{u"finding.may-create-database"_s, {input.target->currentUser}};
        return finding;
    }
    finding.severity = Severity::Blocks;
    finding.message = Message{u"finding.may-not-create-database"_s, {input.target->currentUser}};
    finding.detail = Message{u"finding.may-not-create-database-detail"_s, {input.target->currentUser}};
    return finding;
}

std::optional<Finding> checkConnections(const CheckInput &input)
{
    if (!input.target || input.target->freeConnections < 0)
        return std::nullopt;
    // pg_restore needs one session for itself and one per job; one is ours.
    const int needed = input.profile.jobs + 2;
    Finding finding;
    finding.checkId = u"CONN"_s;
    const QStringList numbers{QString::number(input.profile.jobs), QString::number(needed),
                              QString::number(input.target->freeConnections)};
    if (needed <= input.target->freeConnections) {
        finding.message = Message{u"finding.connections-suffice"_s, numbers};
        return finding;
    }
    finding.severity = Severity::Blocks;
    finding.mayOverride = true;
    finding.message = Message{u"finding.connections-short"_s, numbers};
    return finding;
}

} // namespace trunkline
