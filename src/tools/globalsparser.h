#pragma once

#include "tools/sqltokenizer.h"

#include <optional>
#include <variant>

namespace trunkline {

// The statements of pg_dumpall -g, taken apart.
struct CreateRoleStatement
{
    QString role;
};
struct RoleAttributesStatement
{
    QString role;
    bool superuser = false;
    bool inherit = true;
    bool createRole = false;
    bool createDatabase = false;
    bool login = false;
    bool replication = false;
    bool bypassRls = false;
    int connectionLimit = -1;
    QString validUntil;
};
struct RoleSettingStatement
{
    QString role;
    QString database; ///< empty: in all
    QString parameter;
    QStringList values; ///< several for parameters that are lists
};
struct RoleCommentStatement
{
    QString role;
    QString comment;
};
struct MembershipStatement
{
    QString granted;
    QString member;
    bool admin = false;
    std::optional<bool> inherit; ///< 16 and newer
    std::optional<bool> set;     ///< 16 and newer
};
/// Understood, and never part of a roles script: SET, tablespaces, privileges on parameters, security labels.
struct OtherGlobalStatement
{
    bool isSession = false; ///< SET of the dump's own session: not even worth a word
};
using GlobalStatement = std::variant<CreateRoleStatement, RoleAttributesStatement, RoleSettingStatement,
                                     RoleCommentStatement, MembershipStatement, OtherGlobalStatement>;

/// Nothing where the statement is none that pg_dumpall of version 10 to 18 writes. Pure.
std::optional<GlobalStatement> parseGlobalStatement(const SqlStatement &statement);

} // namespace trunkline
