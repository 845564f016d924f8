#pragma once

#include <QList>
#include <QString>

namespace trunkline {

/// One privilege on a database, from its datacl.
struct DatabaseGrant
{
    QString grantee;   ///< empty: PUBLIC
    QString privilege; ///< "CONNECT", "TEMPORARY", "CREATE"
    bool grantable = false;

    bool operator==(const DatabaseGrant &) const = default;
};

/// A parameter that is set for a database, or for a role in it (pg_db_role_setting).
struct DatabaseSetting
{
    QString role; ///< empty: for all roles
    QString parameter;
    QString value; ///< as it stands in setconfig after the first "="

    bool operator==(const DatabaseSetting &) const = default;
};

/// What belongs to a database and is in no archive of it that was made without pg_dump -C.
struct DatabaseProperties
{
    QString comment;
    int connectionLimit = -1;
    QString tablespace;          ///< "pg_default"
    bool hasGrants = false;      ///< datacl is set; without it the defaults hold: PUBLIC may CONNECT and TEMPORARY
    QList<DatabaseGrant> grants; ///< whole, the owner's own among them
    QList<DatabaseSetting> settings;

    bool operator==(const DatabaseProperties &) const = default;
};

} // namespace trunkline
