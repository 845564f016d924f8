#include "core/quoting.h"
#include "engine/checklist.h"
#include "engine/checks.h"
#include "engine/remedies.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

bool willExistOnTarget(const CheckInput &input, const QString &role)
{
    return role.isEmpty() || input.target->role(role) || (input.globals && input.globals->created.contains(role));
}

class SourceDatabaseCheck final : public Check
{
public:
    constexpr SourceDatabaseCheck()
        : Check("SRC-DB", Source)
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.source)
            return std::nullopt;
        if (input.profile.sourceDatabaseName().isEmpty())
            return found(Severity::Blocks, u"finding.source-database-unnamed"_s);
        return found(Severity::Passed, u"finding.source-database"_s,
                     {input.profile.sourceDatabaseName(), QString::number(input.source->tableCount)});
    }
};

class EncodingCheck final : public Check
{
public:
    constexpr EncodingCheck()
        : Check("ENC", Source | Target, "character with byte sequence … has no equivalent in encoding …")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
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
            Finding finding = found(Severity::Warning, u"finding.encoding-sql-ascii"_s, {target});
            finding.detail = Message{u"finding.encoding-sql-ascii-detail"_s, {}};
            return finding;
        }
        if (target == source->encoding || target == "UTF8"_L1)
            return found(Severity::Passed, u"finding.encoding-fits"_s, {source->encoding, target});
        Finding finding = found(Severity::Warning, u"finding.encoding-differs"_s, {source->encoding, target});
        finding.detail = Message{u"finding.encoding-differs-detail"_s, {target}};
        finding.remedies = {input.profile.targetDatabase.mode == TargetDatabaseMode::UseEmpty
                                ? Remedies::showStage(u"options"_s)
                                : Remedies::targetEncoding(u"UTF8"_s)};
        return finding;
    }
};

class LocaleCheck final : public Check
{
public:
    constexpr LocaleCheck()
        : Check("LOCALE", Source | Target, "invalid LC_COLLATE locale name")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.localeError)
            return std::nullopt;
        Finding finding = found();
        finding.severity = Severity::Blocks;
        finding.message = Message{u"finding.locale-not-offered"_s, input.localeError->message.arguments};
        finding.detail = Message{u"finding.locale-not-offered-detail"_s, {}};
        finding.objects = {input.localeError->toolWords};
        // the one that every server has
        finding.remedies = {Remedies::targetLocale(u"libc"_s, u"C"_s), Remedies::showStage(u"options"_s)};
        return finding;
    }
};

class NewOwnersCheck final : public Check
{
public:
    constexpr NewOwnersCheck()
        : Check("OWNER-TARGET", Target, "role … does not exist")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
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
        Finding finding = found();
        finding.severity = Severity::Blocks;
        finding.message =
            Message{u"finding.owners-missing"_s, {QString::number(missing.size()), missing.join(u", "_s)}};
        finding.detail = Message{u"finding.owners-missing-detail"_s, {}};
        finding.objects = missing;
        finding.remedies = {Remedies::showStage(u"options"_s)};
        return finding;
    }
};

class DatabasePropertiesCheck final : public Check
{
public:
    constexpr DatabasePropertiesCheck()
        : Check("DB-PROPS", Source | Target, "permission denied to set parameter …")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
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
        Finding finding = found();
        finding.severity = Severity::Warning;
        finding.message =
            Message{u"finding.settings-stay"_s, {QString::number(stays.size()), input.target->currentUser}};
        finding.detail = Message{u"finding.settings-stay-detail"_s, {}};
        finding.objects = stays;
        return finding;
    }
};

/// What the target's user may make in a database that is there already: since PostgreSQL 15 nothing in the schema
/// public, unless it is his.
class MayCreateInDatabaseCheck final : public Check
{
public:
    constexpr MayCreateInDatabaseCheck()
        : Check("TGT-RIGHTS", Source | Target, "permission denied for schema public")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side != Side::Target || scope.profile.targetDatabase.mode != TargetDatabaseMode::UseEmpty)
            return std::nullopt;
        Question question;
        question.inTargetDatabase = true;
        question.sql = Sql(u"SELECT has_database_privilege(current_database(), 'CREATE'), "
                           u"coalesce(has_schema_privilege(to_regnamespace('public')::oid, 'CREATE'), true)");
        return question;
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *rights = answer(input, Side::Target);
        if (!rights || rights->isEmpty() || !input.target || !input.objects)
            return std::nullopt;
        const bool mayMakeSchemas = rights->at(0, 0) == "t"_L1;
        const bool mayFillPublic = rights->at(0, 1) == "t"_L1;
        bool makesSchemas = false;
        bool fillsPublic = false;
        for (qsizetype i = 0; i < input.objects->objects.size(); ++i) {
            const ObjectName &name = input.objects->objects.at(i).name;
            if (!input.resolved.takes(static_cast<qint32>(i)))
                continue;
            makesSchemas |= name.kind == ObjectKind::Schema && name.name != "public"_L1;
            fillsPublic |= name.schema == "public"_L1;
        }
        const QString database = input.profile.targetDatabaseName();
        QStringList wanted;
        if (makesSchemas && !mayMakeSchemas)
            wanted += u"GRANT CREATE ON DATABASE %1 TO %2"_s.arg(Quoting::identifier(database),
                                                                 Quoting::identifier(input.target->currentUser));
        if (fillsPublic && !mayFillPublic)
            wanted += u"GRANT CREATE ON SCHEMA public TO %1"_s.arg(Quoting::identifier(input.target->currentUser));
        if (wanted.isEmpty())
            return found(Severity::Passed, u"finding.target-rights"_s, {input.target->currentUser, database});
        Finding finding =
            found(Severity::Blocks, u"finding.target-rights-missing"_s, {input.target->currentUser, database}, wanted);
        finding.detail = Message{u"finding.target-rights-missing-detail"_s, {}};
        finding.mayOverride = true;
        return finding;
    }
};

} // namespace

CheckList databaseChecks()
{
    static const SourceDatabaseCheck sourceDatabaseCheck;
    static const NewOwnersCheck newOwnersCheck;
    static const MayCreateInDatabaseCheck mayCreateInDatabaseCheck;
    static const EncodingCheck encodingCheck;
    static const LocaleCheck localeCheck;
    static const DatabasePropertiesCheck databasePropertiesCheck;
    static const Check *const checks[] = {&sourceDatabaseCheck, &newOwnersCheck, &mayCreateInDatabaseCheck,
                                          &encodingCheck,       &localeCheck,    &databasePropertiesCheck};
    return checks;
}

} // namespace trunkline
