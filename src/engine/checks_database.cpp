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

/// What the template has is in the new database before the import comes.
class TemplateCheck final : public Check
{
public:
    constexpr TemplateCheck()
        : Check("TEMPLATE1", Target, "relation … already exists")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const TargetDatabase &database = input.profile.targetDatabase;
        if (database.mode == TargetDatabaseMode::UseEmpty || input.targetObjectCount.value_or(0) == 0)
            return std::nullopt;
        Finding finding = found(Severity::Warning, u"finding.template-not-empty"_s,
                                {QString::number(*input.targetObjectCount), database.databaseTemplate});
        finding.detail = Message{u"finding.template-not-empty-detail"_s, {}};
        finding.remedies = {Remedies::targetTemplate(u"template0"_s)};
        return finding;
    }
};

class PublicSchemaCheck final : public Check
{
public:
    constexpr PublicSchemaCheck()
        : Check("PUBSCHEMA", Source | Target)
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side != Side::Source || scope.major() >= 15)
            return std::nullopt;
        return Question{
            Sql(u"SELECT 1 FROM pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) "
                u"a WHERE n.nspname = 'public' AND a.grantee = 0 AND a.privilege_type = 'CREATE'")};
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *rows = answer(input, Side::Source);
        if (!rows || rows->isEmpty() || !input.target || input.target->major() < 15 ||
            input.profile.ownership.grants == GrantMode::Drop)
            return std::nullopt;
        Finding finding = found(Severity::Info, u"finding.public-schema-open"_s);
        finding.detail = Message{u"finding.public-schema-open-detail"_s, {}};
        return finding;
    }
};

} // namespace

CheckList databaseChecks()
{
    static const SourceDatabaseCheck sourceDatabaseCheck;
    static const NewOwnersCheck newOwnersCheck;
    static const EncodingCheck encodingCheck;
    static const LocaleCheck localeCheck;
    static const DatabasePropertiesCheck databasePropertiesCheck;
    static const TemplateCheck templateCheck;
    static const PublicSchemaCheck publicSchemaCheck;
    static const Check *const checks[] = {&sourceDatabaseCheck,     &newOwnersCheck, &encodingCheck,    &localeCheck,
                                          &databasePropertiesCheck, &templateCheck,  &publicSchemaCheck};
    return checks;
}

} // namespace trunkline
