#include "engine/checklist.h"
#include "engine/checks.h"
#include "engine/remedies.h"

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

class SourceReachableCheck final : public Check
{
public:
    constexpr SourceReachableCheck()
        : Check("CONN-SOURCE", Source)
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (input.profile.half == Half::ImportOnly)
            return std::nullopt;
        return reachableFinding(u"CONN-SOURCE"_s, u"finding.source-reachable"_s, u"finding.source-unreachable"_s,
                                input.source, input.sourceError);
    }
};

class TargetReachableCheck final : public Check
{
public:
    constexpr TargetReachableCheck()
        : Check("CONN-TARGET", Target)
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (input.profile.half == Half::ExportOnly)
            return std::nullopt;
        return reachableFinding(u"CONN-TARGET"_s, u"finding.target-reachable"_s, u"finding.target-unreachable"_s,
                                input.target, input.targetError);
    }
};

class SameDatabaseCheck final : public Check
{
public:
    constexpr SameDatabaseCheck()
        : Check("TGT-SAME", Source | Target)
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.source || !input.target || !input.sameDatabase)
            return std::nullopt;
        Finding finding = found();
        finding.severity = Severity::Blocks;
        finding.message = Message{u"finding.same-database"_s, {input.profile.targetDatabaseName()}};
        return finding;
    }
};

class TargetOlderCheck final : public Check
{
public:
    constexpr TargetOlderCheck()
        : Check("VER-DOWN", Source | Target, "syntax error at or near …")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.source || !input.target)
            return std::nullopt;
        Finding finding = found();
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
};

class TargetReadOnlyCheck final : public Check
{
public:
    constexpr TargetReadOnlyCheck()
        : Check("TGT-RO", Target, "cannot execute CREATE DATABASE in a read-only transaction")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.target || (!input.target->inRecovery && !input.target->readOnly))
            return std::nullopt;
        Finding finding = found();
        finding.severity = Severity::Blocks;
        finding.message =
            Message{input.target->inRecovery ? u"finding.target-standby"_s : u"finding.target-read-only"_s, {}};
        return finding;
    }
};

class TargetDatabaseCheck final : public Check
{
public:
    constexpr TargetDatabaseCheck()
        : Check("TGT-CLASH", Target, "database … already exists")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.target)
            return std::nullopt;
        const QString name = input.profile.targetDatabaseName();
        if (name.isEmpty())
            return std::nullopt;
        const bool exists = input.target->database(name) != nullptr;
        Finding finding = found();
        switch (input.profile.targetDatabase.mode) {
        case TargetDatabaseMode::Create:
            finding.severity = exists ? Severity::Blocks : Severity::Passed;
            finding.message = Message{exists ? u"finding.target-exists"_s : u"finding.target-absent"_s, {name}};
            if (exists && input.ownDatabaseOid != 0) {
                finding.severity = Severity::Info;
                finding.message = Message{u"finding.target-own"_s, {name}};
                return finding;
            }
            if (exists) {
                finding.detail = Message{u"finding.target-exists-detail"_s, {}};
                finding.remedies = {Remedies::targetDatabaseName(freeName(*input.target, name)),
                                    Remedies::targetDatabaseMode(TargetDatabaseMode::UseEmpty),
                                    Remedies::targetDatabaseMode(TargetDatabaseMode::Replace)};
            }
            return finding;
        case TargetDatabaseMode::UseEmpty:
            if (!exists) {
                finding.severity = Severity::Blocks;
                finding.message = Message{u"finding.target-missing"_s, {name}};
                finding.remedies = {Remedies::targetDatabaseMode(TargetDatabaseMode::Create)};
            } else if (input.targetDatabaseError) {
                finding.severity = Severity::Blocks;
                finding.message = Message{u"finding.target-database-unreadable"_s, {name}};
                finding.detail = input.targetDatabaseError->message;
            } else if (input.targetObjectCount.value_or(0) > 0) {
                finding.severity = Severity::Blocks;
                finding.message =
                    Message{u"finding.target-not-empty"_s, {name, QString::number(*input.targetObjectCount)}};
                finding.detail = Message{u"finding.target-not-empty-detail"_s, {}};
                finding.remedies = {Remedies::targetDatabaseMode(TargetDatabaseMode::Replace),
                                    Remedies::showStage(u"options"_s)};
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

private:
    /// "tickets2", the first of its kind that no database has.
    static QString freeName(const ServerFacts &target, const QString &name)
    {
        for (int i = 2;; ++i) {
            const QString candidate = name + QString::number(i);
            if (!target.database(candidate))
                return candidate;
        }
    }
};

class MayCreateDatabaseCheck final : public Check
{
public:
    constexpr MayCreateDatabaseCheck()
        : Check("TGT-CREATEDB", Target, "permission denied to create database")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.target || input.profile.targetDatabase.mode == TargetDatabaseMode::UseEmpty)
            return std::nullopt;
        Finding finding = found();
        if (input.target->superuser || input.target->mayCreateDatabases) {
            finding.message = Message{u"finding.may-create-database"_s, {input.target->currentUser}};
            return finding;
        }
        finding.severity = Severity::Blocks;
        finding.message = Message{u"finding.may-not-create-database"_s, {input.target->currentUser}};
        finding.detail = Message{u"finding.may-not-create-database-detail"_s, {input.target->currentUser}};
        finding.remedies = {Remedies::showStage(u"options"_s)};
        return finding;
    }
};

class ConnectionsCheck final : public Check
{
public:
    constexpr ConnectionsCheck()
        : Check("CONN", Target, "sorry, too many clients already")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.target || input.target->freeConnections < 0)
            return std::nullopt;
        // pg_restore needs one session for itself and one per job; one is ours.
        const int needed = input.profile.jobs + 2;
        Finding finding = found();
        const QStringList numbers{QString::number(input.profile.jobs), QString::number(needed),
                                  QString::number(input.target->freeConnections)};
        if (needed <= input.target->freeConnections) {
            finding.message = Message{u"finding.connections-suffice"_s, numbers};
            return finding;
        }
        finding.severity = Severity::Blocks;
        finding.mayOverride = true;
        finding.message = Message{u"finding.connections-short"_s, numbers};
        if (input.target->freeConnections > 2)
            finding.remedies = {Remedies::jobs(input.target->freeConnections - 2)};
        return finding;
    }
};

} // namespace

CheckList serversChecks()
{
    static const SourceReachableCheck sourceReachableCheck;
    static const TargetReachableCheck targetReachableCheck;
    static const SameDatabaseCheck sameDatabaseCheck;
    static const TargetDatabaseCheck targetDatabaseCheck;
    static const TargetOlderCheck targetOlderCheck;
    static const TargetReadOnlyCheck targetReadOnlyCheck;
    static const MayCreateDatabaseCheck mayCreateDatabaseCheck;
    static const ConnectionsCheck connectionsCheck;
    static const Check *const checks[] = {&sourceReachableCheck,   &targetReachableCheck, &sameDatabaseCheck,
                                          &targetDatabaseCheck,    &targetOlderCheck,     &targetReadOnlyCheck,
                                          &mayCreateDatabaseCheck, &connectionsCheck};
    return checks;
}

} // namespace trunkline
