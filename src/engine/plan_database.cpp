#include "core/quoting.h"
#include "engine/planparts.h"
#include "engine/settingvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// LC_COLLATE and its kin.
QList<Sql> localeClauses(const PlanInput &input)
{
    const TargetLocale wanted = plannedLocale(input.profile, input.source, input.target);
    QList<Sql> clauses;
    const bool hasProviders = input.target.major() >= 15;
    if (wanted.provider == "icu"_L1) {
        clauses += Sql(u"LOCALE_PROVIDER icu");
        if (!wanted.locale.isEmpty())
            clauses += Sql(u"ICU_LOCALE %1").arg({Quoting::literalSql(wanted.locale)});
    } else if (wanted.provider == "builtin"_L1) {
        clauses += Sql(u"LOCALE_PROVIDER builtin");
        if (!wanted.locale.isEmpty())
            clauses += Sql(u"BUILTIN_LOCALE %1").arg({Quoting::literalSql(wanted.locale)});
    } else if (hasProviders && (!wanted.collate.isEmpty() || !wanted.provider.isEmpty())) {
        clauses += Sql(u"LOCALE_PROVIDER libc");
    }
    if (!wanted.collate.isEmpty())
        clauses += Sql(u"LC_COLLATE %1").arg({Quoting::literalSql(wanted.collate)});
    if (!wanted.ctype.isEmpty())
        clauses += Sql(u"LC_CTYPE %1").arg({Quoting::literalSql(wanted.ctype)});
    return clauses;
}

/// Whose the database is to be; empty: whoever makes it.
QString plannedOwner(const PlanInput &input)
{
    const MigrationProfile &profile = input.profile;
    if (!profile.targetDatabase.owner.isEmpty())
        return profile.targetDatabase.owner;
    const DatabaseFacts *source = input.source.database(profile.sourceDatabaseName());
    if (!source)
        return {};
    const QString owner = mappedOwner(input, source->owner);
    return !owner.isEmpty() && owner != input.target.currentUser && roleWillExist(input, owner) ? owner : QString();
}

/// A user who is no superuser makes the database as his own and gives it away at the end.
bool ownerComesLast(const PlanInput &input)
{
    return !input.target.superuser;
}

/// The database's own tablespace; empty: as the target has it.
QString plannedTablespace(const PlanInput &input)
{
    const ContentOptions &content = input.profile.content;
    const QString there = input.source.properties.tablespace;
    if (content.tablespaces == TablespaceMode::Default || there.isEmpty() || there == "pg_default"_L1)
        return {};
    const QString wanted =
        content.tablespaces == TablespaceMode::Map ? content.tablespaceMap.value(there, there) : there;
    return input.target.tablespaces.contains(wanted) ? wanted : QString();
}

bool maySetParameter(const PlanInput &input, const QString &parameter)
{
    if (!input.settableParameters || input.settableParameters->contains(parameter))
        return true;
    // A name with a dot belongs to a module that the server has not loaded: only a superuser may set it unseen.
    return input.target.superuser && parameter.contains(u'.');
}

void addSettings(const PlanInput &input, const Sql &database, QStringList &statements)
{
    const ContentOptions &content = input.profile.content;
    for (const DatabaseSetting &setting : input.source.properties.settings) {
        if (!maySetParameter(input, setting.parameter))
            continue;
        const Sql value = settingValueSql(setting.parameter, setting.value);
        const Sql parameter = Quoting::identifierSql(setting.parameter);
        if (setting.role.isEmpty()) {
            if (content.databaseSettings)
                statements += Sql(u"ALTER DATABASE %1 SET %2 TO %3").arg({database, parameter, value}).text();
            continue;
        }
        // Also where grants are dropped: the role that was replaced is perhaps not there.
        const QString role =
            input.profile.ownership.replacedRoles().value(setting.role, mappedRole(input, setting.role));
        if (content.roleSettings && roleWillExist(input, role))
            statements += Sql(u"ALTER ROLE %1 IN DATABASE %2 SET %3 TO %4")
                              .arg({Quoting::identifierSql(role), database, parameter, value})
                              .text();
    }
}

/// The privileges as on the source, the owner's left to the new owner.
void addGrants(const PlanInput &input, const Sql &database, QStringList &statements)
{
    const DatabaseProperties &properties = input.source.properties;
    if (!properties.hasGrants || input.profile.ownership.grants == GrantMode::Drop)
        return;
    const DatabaseFacts *source = input.source.database(input.profile.sourceDatabaseName());
    statements += Sql(u"REVOKE ALL ON DATABASE %1 FROM PUBLIC").arg({database}).text();
    for (const DatabaseGrant &grant : properties.grants) {
        if (source && grant.grantee == source->owner)
            continue;
        QString role = grant.grantee;
        if (input.profile.ownership.grants == GrantMode::Map)
            role = mappedRole(input, role);
        if (!role.isEmpty() && !roleWillExist(input, role))
            continue;
        const Sql grantee = role.isEmpty() ? Sql(u"PUBLIC") : Quoting::identifierSql(role);
        const Sql privilege = grant.privilege == "CONNECT"_L1  ? Sql(u"CONNECT")
                              : grant.privilege == "CREATE"_L1 ? Sql(u"CREATE")
                                                               : Sql(u"TEMPORARY");
        statements += Sql(u"GRANT %1 ON DATABASE %2 TO %3%4")
                          .arg({privilege, database, grantee, grant.grantable ? Sql(u" WITH GRANT OPTION") : Sql()})
                          .text();
    }
}

/// Last of all: who gave it away may do nothing more with it.
void addOwner(const PlanInput &input, const Sql &database, QStringList &statements)
{
    const QString owner = plannedOwner(input);
    const bool createsIt = input.profile.targetDatabase.mode != TargetDatabaseMode::UseEmpty;
    const bool chosen = !input.profile.targetDatabase.owner.isEmpty();
    if (owner.isEmpty() || owner == input.target.currentUser || !ownerComesLast(input) || !(createsIt || chosen))
        return;
    const RoleFacts *there = input.target.role(owner);
    const bool joins = !there || !there->mayBecome;
    const Sql role = Quoting::identifierSql(owner);
    // From 16 on a membership says itself whether it allows SET ROLE.
    const Sql options = input.target.major() >= 16 ? Sql(u" WITH INHERIT TRUE, SET TRUE") : Sql();
    if (joins)
        statements += Sql(u"GRANT %1 TO CURRENT_USER%2").arg({role, options}).text();
    statements += Sql(u"ALTER DATABASE %1 OWNER TO %2").arg({database, role}).text();
    if (joins)
        statements += Sql(u"REVOKE %1 FROM CURRENT_USER").arg({role}).text();
}

} // namespace

TargetLocale plannedLocale(const MigrationProfile &profile, const ServerFacts &source, const ServerFacts &target)
{
    const TargetDatabase &wanted = profile.targetDatabase;
    const DatabaseFacts *database = source.database(profile.sourceDatabaseName());
    TargetLocale planned;
    planned.encoding = !wanted.encoding.isEmpty() ? wanted.encoding : database ? database->encoding : QString();
    planned.provider = wanted.localeProvider;
    planned.collate = planned.ctype = planned.locale = wanted.locale;
    if (wanted.localeProvider.isEmpty() && wanted.locale.isEmpty() && database) {
        planned.provider = database->localeProvider;
        planned.collate = database->collate;
        planned.ctype = database->ctype;
        planned.locale = database->locale;
    }
    // A provider that the target's version does not know: then the libc locale beside it.
    if ((planned.provider == "icu"_L1 && target.major() < 15) ||
        (planned.provider == "builtin"_L1 && target.major() < 17))
        planned.provider = u"libc"_s;
    const bool isLibc = planned.provider != "icu"_L1 && planned.provider != "builtin"_L1;
    // A locale of another provider that a person chose says nothing of libc's.
    if (!isLibc && !wanted.locale.isEmpty())
        planned.collate = planned.ctype = QString();
    if (isLibc)
        planned.locale.clear();
    return planned;
}

Step createDatabaseStep(const PlanInput &input)
{
    const TargetDatabase &wanted = input.profile.targetDatabase;
    const QString name = input.profile.targetDatabaseName();
    QList<Sql> clauses{Sql(u"CREATE DATABASE %1").arg({Quoting::identifierSql(name)})};
    const QString owner = plannedOwner(input);
    if (!owner.isEmpty() && !ownerComesLast(input))
        clauses += Sql(u"OWNER %1").arg({Quoting::identifierSql(owner)});
    const QString base = wanted.databaseTemplate.isEmpty() ? u"template0"_s : wanted.databaseTemplate;
    clauses += Sql(u"TEMPLATE %1").arg({Quoting::identifierSql(base)});
    const QString encoding = plannedLocale(input.profile, input.source, input.target).encoding;
    if (!encoding.isEmpty())
        clauses += Sql(u"ENCODING %1").arg({Quoting::literalSql(encoding)});
    clauses += localeClauses(input);
    const QString tablespace = plannedTablespace(input);
    if (!tablespace.isEmpty())
        clauses += Sql(u"TABLESPACE %1").arg({Quoting::identifierSql(tablespace)});

    SqlWork work;
    work.side = Side::Target;
    work.database = input.targetParams.databaseName();
    if (wanted.mode == TargetDatabaseMode::Replace)
        work.statements += Sql(u"DROP DATABASE IF EXISTS %1").arg({Quoting::identifierSql(name)}).text();
    work.statements += Quoting::join(clauses, Sql(u" ")).text();

    Step step;
    step.id = stepKindName(StepKind::CreateDatabase);
    step.kind = StepKind::CreateDatabase;
    step.payload = work;
    step.estimatedMs = 50;
    return step;
}

std::optional<Step> propertiesStep(const PlanInput &input)
{
    const DatabaseProperties &properties = input.source.properties;
    const ContentOptions &content = input.profile.content;
    const Sql database = Quoting::identifierSql(input.profile.targetDatabaseName());
    SqlWork work;
    work.side = Side::Target;
    work.database = input.profile.targetDatabaseName();
    work.goesOn = true;
    addSettings(input, database, work.statements);
    if (content.databaseProperties) {
        if (content.comments && !properties.comment.isEmpty())
            work.statements +=
                Sql(u"COMMENT ON DATABASE %1 IS %2").arg({database, Quoting::literalSql(properties.comment)}).text();
        if (properties.connectionLimit >= 0)
            work.statements += Sql(u"ALTER DATABASE %1 CONNECTION LIMIT %2")
                                   .arg({database, Quoting::numberSql(properties.connectionLimit)})
                                   .text();
        addGrants(input, database, work.statements);
    }
    addOwner(input, database, work.statements);
    if (work.statements.isEmpty())
        return std::nullopt;
    Step step;
    step.id = stepKindName(StepKind::Properties);
    step.kind = StepKind::Properties;
    step.expectedItems = work.statements.size();
    step.payload = work;
    step.estimatedMs = 100;
    return step;
}

} // namespace trunkline
