#include "core/quoting.h"
#include "engine/checklist.h"
#include "engine/checks.h"
#include "engine/remedies.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// The target's user is no superuser, and the rules that would keep away what he may not do are switched off.
bool lacksRights(const CheckInput &input)
{
    return input.target && input.objects && !input.target->superuser && !(input.managed && input.managed->apply);
}

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

class ExtensionRightsCheck final : public Check
{
public:
    constexpr ExtensionRightsCheck()
        : Check("EXT-PERM", Source | Target, "permission denied to create extension …")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!lacksRights(input))
            return std::nullopt;
        QStringList refused;
        QList<ObjectName> names;
        for (qsizetype i = 0; i < input.objects->objects.size(); ++i) {
            const ObjectName &name = input.objects->objects.at(i).name;
            if (name.kind == ObjectKind::Extension && input.resolved.takes(static_cast<qint32>(i)) &&
                input.target->refusedExtensions.contains(name.name)) {
                refused += name.name;
                names += name;
            }
        }
        if (names.isEmpty())
            return std::nullopt;
        Finding finding =
            found(Severity::Blocks, u"finding.extensions-refused"_s,
                  {QString::number(refused.size()), refused.join(u", "_s), input.target->currentUser}, refused);
        finding.detail = Message{u"finding.extensions-refused-detail"_s, {}};
        finding.remedies = {Remedies::leaveOut(names)};
        finding.mayOverride = true;
        return finding;
    }
};

class SuperuserObjectsCheck final : public Check
{
public:
    constexpr SuperuserObjectsCheck()
        : Check("SUPEROBJ", Source | Target, "must be superuser to create …")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!lacksRights(input))
            return std::nullopt;
        QStringList shown;
        QList<ObjectName> names;
        for (qsizetype i = 0; i < input.objects->objects.size(); ++i) {
            const CatalogObject &object = input.objects->objects.at(i);
            if (object.needsSuperuser && input.resolved.takes(static_cast<qint32>(i))) {
                shown += displayName(object.name);
                names += object.name;
            }
        }
        if (names.isEmpty())
            return std::nullopt;
        Finding finding = found(Severity::Blocks, u"finding.superuser-objects"_s,
                                {QString::number(names.size()), input.target->currentUser}, shown);
        finding.detail = Message{u"finding.superuser-objects-detail"_s, {}};
        finding.remedies = {Remedies::leaveOut(names)};
        finding.mayOverride = true;
        return finding;
    }
};

class OwnersCheck final : public Check
{
public:
    constexpr OwnersCheck()
        : Check("ROLE-MEMBER", Source | Target, "must be able to SET ROLE …")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!lacksRights(input) || input.profile.ownership.owners == OwnerMode::One)
            return std::nullopt;
        const OwnershipOptions &ownership = input.profile.ownership;
        QStringList foreign;
        for (qsizetype i = 0; i < input.objects->objects.size(); ++i) {
            QString owner = input.objects->objects.at(i).owner;
            if (ownership.owners == OwnerMode::Map)
                owner = ownership.roleMap.value(owner, owner);
            const RoleFacts *there = input.target->role(owner);
            const bool isForeign = there && owner != input.target->currentUser && !owner.startsWith("pg_"_L1) &&
                                   !there->mayBecome && !there->mayAdminister;
            if (isForeign && input.resolved.takes(static_cast<qint32>(i)) && !foreign.contains(owner))
                foreign += owner;
        }
        if (foreign.isEmpty())
            return std::nullopt;
        Finding finding =
            found(Severity::Blocks, u"finding.owners-foreign"_s,
                  {QString::number(foreign.size()), foreign.join(u", "_s), input.target->currentUser}, foreign);
        finding.detail = Message{u"finding.owners-foreign-detail"_s, {foreign.constFirst(), input.target->currentUser}};
        if (foreign.size() == 1)
            finding.remedies += Remedies::mapRole(foreign.constFirst(), input.target->currentUser);
        finding.remedies += Remedies::oneOwner({});
        finding.mayOverride = true;
        return finding;
    }
};

} // namespace

CheckList rightsChecks()
{
    static const MayCreateInDatabaseCheck mayCreateInDatabaseCheck;
    static const ExtensionRightsCheck extensionRightsCheck;
    static const SuperuserObjectsCheck superuserObjectsCheck;
    static const OwnersCheck ownersCheck;
    static const Check *const checks[] = {&mayCreateInDatabaseCheck, &extensionRightsCheck, &superuserObjectsCheck,
                                          &ownersCheck};
    return checks;
}

} // namespace trunkline
