#include "engine/checklist.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

Finding databaseFinding(const QString &id, Severity severity, const QString &code, const QStringList &arguments = {},
                        const QStringList &objects = {})
{
    Finding finding;
    finding.checkId = id;
    finding.severity = severity;
    finding.message = Message{code, arguments};
    finding.objects = objects;
    return finding;
}

bool willExistOnTarget(const CheckInput &input, const QString &role)
{
    return role.isEmpty() || input.target->role(role) || (input.globals && input.globals->created.contains(role));
}

} // namespace

std::optional<Finding> checkSourceDatabase(const CheckInput &input)
{
    if (!input.source)
        return std::nullopt;
    if (input.profile.sourceDatabaseName().isEmpty())
        return databaseFinding(u"SRC-DB"_s, Severity::Blocks, u"finding.source-database-unnamed"_s);
    return databaseFinding(u"SRC-DB"_s, Severity::Passed, u"finding.source-database"_s,
                           {input.profile.sourceDatabaseName(), QString::number(input.source->tableCount)});
}

std::optional<Finding> checkEncoding(const CheckInput &input)
{
    if (!input.source || !input.target)
        return std::nullopt;
    const DatabaseFacts *source = input.source->database(input.profile.sourceDatabaseName());
    if (!source)
        return std::nullopt;
    QString target = input.profile.targetDatabase.encoding;
    if (input.profile.targetDatabase.mode == TargetDatabaseMode::UseEmpty) {
        const DatabaseFacts *existing = input.target->database(input.profile.targetDatabaseName());
        target = existing ? existing->encoding : QString();
    }
    if (target.isEmpty())
        target = source->encoding;
    if (source->encoding == "SQL_ASCII"_L1) {
        Finding finding = databaseFinding(u"ENC"_s, Severity::Warning, u"finding.encoding-sql-ascii"_s, {target});
        finding.detail = Message{u"finding.encoding-sql-ascii-detail"_s, {}};
        return finding;
    }
    if (target == source->encoding || target == "UTF8"_L1)
        return databaseFinding(u"ENC"_s, Severity::Passed, u"finding.encoding-fits"_s, {source->encoding, target});
    Finding finding =
        databaseFinding(u"ENC"_s, Severity::Warning, u"finding.encoding-differs"_s, {source->encoding, target});
    finding.detail = Message{u"finding.encoding-differs-detail"_s, {target}};
    return finding;
}

std::optional<Finding> checkLocale(const CheckInput &input)
{
    if (!input.localeError)
        return std::nullopt;
    Finding finding;
    finding.checkId = u"LOCALE"_s;
    finding.severity = Severity::Blocks;
    finding.message = Message{u"finding.locale-not-offered"_s, input.localeError->message.arguments};
    finding.detail = Message{u"finding.locale-not-offered-detail"_s, {}};
    finding.objects = {input.localeError->toolWords};
    return finding;
}

std::optional<Finding> checkNewOwners(const CheckInput &input)
{
    if (!input.target)
        return std::nullopt;
    const OwnershipOptions &ownership = input.profile.ownership;
    QStringList missing;
    const auto ask = [&](const QString &role) {
        if (!willExistOnTarget(input, role) && !missing.contains(role))
            missing += role;
    };
    if (input.profile.targetDatabase.mode != TargetDatabaseMode::UseEmpty)
        ask(input.profile.targetDatabase.owner);
    if (ownership.owners == OwnerMode::One)
        ask(ownership.owner);
    if (ownership.owners == OwnerMode::Map || ownership.grants == GrantMode::Map) {
        for (const QString &role : ownership.roleMap)
            ask(role);
    }
    if (missing.isEmpty())
        return std::nullopt;
    Finding finding;
    finding.checkId = u"OWNER-TARGET"_s;
    finding.severity = Severity::Blocks;
    finding.message = Message{u"finding.owners-missing"_s, {QString::number(missing.size()), missing.join(u", "_s)}};
    finding.detail = Message{u"finding.owners-missing-detail"_s, {}};
    finding.objects = missing;
    return finding;
}

std::optional<Finding> checkDatabaseProperties(const CheckInput &input)
{
    if (!input.source || !input.target)
        return std::nullopt;
    const ContentOptions &content = input.profile.content;
    QStringList stays;
    for (const DatabaseSetting &setting : input.source->properties.settings) {
        const bool wanted = setting.role.isEmpty() ? content.databaseSettings : content.roleSettings;
        if (!wanted)
            continue;
        const bool may = !input.settableParameters || input.settableParameters->contains(setting.parameter) ||
                         (input.target->superuser && setting.parameter.contains(u'.'));
        // As the plan has it: a role that is replaced is perhaps not there.
        const OwnershipOptions &ownership = input.profile.ownership;
        const QMap<QString, QString> map =
            ownership.grants == GrantMode::Map ? ownership.roleMap : ownership.replacedRoles();
        const QString role = map.value(setting.role, setting.role);
        if (!may || !willExistOnTarget(input, role))
            stays += setting.role.isEmpty() ? setting.parameter : setting.role + u": "_s + setting.parameter;
    }
    if (stays.isEmpty())
        return std::nullopt;
    Finding finding;
    finding.checkId = u"DB-PROPS"_s;
    finding.severity = Severity::Warning;
    finding.message = Message{u"finding.settings-stay"_s, {QString::number(stays.size()), input.target->currentUser}};
    finding.detail = Message{u"finding.settings-stay-detail"_s, {}};
    finding.objects = stays;
    return finding;
}

} // namespace trunkline
