#include "engine/temporaryrights.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int takeBackDeadlineMs = 30000;
constexpr int optionsVersion = 160000; ///< from here on a membership has options of its own

bool isOfTheStatement(const Error &error)
{
    return error.code() == "error.sql"_L1;
}

Sql flag(const QString &value)
{
    return value == "t"_L1 ? Sql(u"TRUE") : Sql(u"FALSE");
}

/// Whether the user has everything of the role already, and how to undo joining it.
Sql membershipQuery(int version, const QString &role)
{
    const Sql name = Quoting::literalSql(role);
    if (version < optionsVersion)
        return Sql(u"SELECT pg_has_role(current_user, oid, 'USAGE') AND pg_has_role(current_user, oid, 'MEMBER'), "
                   u"NULL, NULL FROM pg_roles WHERE rolname = %1")
            .arg({name});
    return Sql(u"SELECT pg_has_role(current_user, r.oid, 'USAGE') AND pg_has_role(current_user, r.oid, 'SET'), "
               u"m.inherit_option, m.set_option FROM pg_roles r LEFT JOIN pg_auth_members m ON m.roleid = r.oid "
               u"AND m.member = current_user::regrole AND m.grantor = current_user::regrole WHERE r.rolname = %1")
        .arg({name});
}

} // namespace

Result<void> TemporaryRights::join(Connection &connection, const QStringList &roles, const CancelToken &cancel)
{
    for (const QString &role : roles) {
        const Result<void> joined = joinOne(connection, role, cancel);
        if (joined)
            continue;
        if (!isOfTheStatement(joined.error()))
            return joined.error();
        m_failed(Message{u"problem.role-not-joined"_s, {role}}, u"ROLE "_s + role, joined.error());
    }
    return {};
}

Result<void> TemporaryRights::joinOne(Connection &connection, const QString &role, const CancelToken &cancel)
{
    const int version = connection.serverVersionNum();
    const Result<Rows> known = connection.exec(membershipQuery(version, role), cancel);
    if (!known)
        return known.error();
    // a role that is not there is told by the statements that name it
    if (known->isEmpty() || known->at(0, 0) == "t"_L1)
        return {};
    const Sql name = Quoting::identifierSql(role);
    const Sql grant = version < optionsVersion ? Sql(u"GRANT %1 TO CURRENT_USER")
                                               : Sql(u"GRANT %1 TO CURRENT_USER WITH INHERIT TRUE, SET TRUE");
    const bool isThere = !known->at(0, 1).isNull();
    const Sql undo = isThere ? Sql(u"GRANT %1 TO CURRENT_USER WITH INHERIT %2, SET %3")
                                   .arg({name, flag(known->at(0, 1)), flag(known->at(0, 2))})
                             : Sql(u"REVOKE %1 FROM CURRENT_USER").arg({name});
    // noted first: a grant that was cancelled may have been done all the same, and to take back too much does no harm
    m_memberships +=
        Undo{undo, Message{u"problem.membership-left"_s, {role, connection.user()}}, u"ROLE "_s + role, {}};
    const Result<Rows> granted = connection.exec(grant.arg({name}), cancel);
    if (granted)
        return {};
    if (isOfTheStatement(granted.error()))
        m_memberships.removeLast();
    return granted.error();
}

Result<void> TemporaryRights::allowCreating(Connection &connection, const QList<NeededCreate> &creates,
                                            const CancelToken &cancel)
{
    for (const NeededCreate &needed : creates) {
        const bool inDatabase = needed.schema.isEmpty();
        const Sql role = Quoting::literalSql(needed.role);
        const Sql may =
            inDatabase ? Sql(u"SELECT has_database_privilege(oid, current_database(), 'CREATE') FROM pg_roles WHERE "
                             u"rolname = %1")
                             .arg({role})
                       : Sql(u"SELECT has_schema_privilege(r.oid, n.oid, 'CREATE') FROM pg_roles r, pg_namespace n "
                             u"WHERE r.rolname = %1 AND n.nspname = %2")
                             .arg({role, Quoting::literalSql(needed.schema)});
        const Result<Rows> known = connection.exec(may, cancel);
        if (!known && !isOfTheStatement(known.error()))
            return known.error();
        if (!known || known->isEmpty() || known->at(0, 0) == "t"_L1)
            continue;
        const Sql where = inDatabase ? Sql(u"DATABASE %1").arg({Quoting::identifierSql(connection.databaseName())})
                                     : Sql(u"SCHEMA %1").arg({Quoting::identifierSql(needed.schema)});
        const Sql name = Quoting::identifierSql(needed.role);
        const QString object = where.text();
        m_creates += Undo{Sql(u"REVOKE CREATE ON %1 FROM %2").arg({where, name}),
                          Message{u"problem.create-left"_s, {needed.role, object}},
                          object,
                          {}};
        const Result<Rows> granted = connection.exec(Sql(u"GRANT CREATE ON %1 TO %2").arg({where, name}), cancel);
        if (granted)
            continue;
        if (!isOfTheStatement(granted.error()))
            return granted.error();
        // the statements that need it will say so
        m_creates.removeLast();
    }
    return {};
}

void TemporaryRights::sendAll(Connection &connection, QList<Undo> &undos)
{
    QList<Undo> left;
    // the last one first: one membership may be what allowed the next
    for (auto undo = undos.rbegin(); undo != undos.rend(); ++undo) {
        if (const Result<Rows> sent = connection.exec(undo->sql, {}, takeBackDeadlineMs); !sent) {
            undo->error = sent.error();
            left.prepend(*undo);
        }
    }
    undos = left;
}

bool TemporaryRights::takeBack(Connection &connection)
{
    sendAll(connection, m_creates);
    sendAll(connection, m_memberships);
    return isEmpty();
}

void TemporaryRights::tellLeft()
{
    for (const Undo &undo : std::as_const(m_creates))
        m_failed(undo.message, undo.object, undo.error);
    for (const Undo &undo : std::as_const(m_memberships))
        m_failed(undo.message, undo.object, undo.error);
    m_creates.clear();
    m_memberships.clear();
}

} // namespace trunkline
