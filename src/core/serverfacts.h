#pragma once

#include "core/databaseproperties.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace trunkline {

/// Who runs the server, as far as it says.
enum class Provider
{
    Plain,
    AmazonRds,
    AmazonAurora,
    CloudSql,
    Azure,
    Supabase,
    Neon,
};

/// A database as pg_database shows it.
struct DatabaseFacts
{
    QString name;
    QString owner;
    QString encoding;       ///< "UTF8"
    QString collate;        ///< datcollate
    QString ctype;          ///< datctype
    QString localeProvider; ///< "libc", "icu", "builtin"
    QString locale;         ///< datlocale or daticulocale; empty with libc
    qint64 size = -1;       ///< bytes; -1 where this user may not ask
    bool allowsConnections = true;
    bool isTemplate = false;
    quint32 oid = 0; ///< 0 unknown

    bool operator==(const DatabaseFacts &) const = default;
};

/// A role as pg_roles shows it, without its password.
struct RoleFacts
{
    QString name;
    bool superuser = false;
    bool inherit = true;
    bool createRole = false;
    bool createDatabase = false;
    bool login = false;
    bool replication = false;
    bool bypassRls = false;
    int connectionLimit = -1;
    QString validUntil;
    bool mayBecome = false;     ///< the user who asked may SET ROLE to it, and so give objects to it
    bool mayAdminister = false; ///< the user who asked may grant membership in it, also to himself
    bool inUse = false; ///< owns something in the database that was asked, or is named in a grant, or is a role of such a one

    bool operator==(const RoleFacts &) const = default;
};

/// How far away a server is, as it was measured once. Below 0: it was not.
struct RouteSpeed
{
    double roundTripMs = -1;
    double bytesPerSecond = -1; ///< from the server to this computer

    bool operator==(const RouteSpeed &) const = default;
};

/// What is known of one server, read through libpq in one session (pg/serverfactsreader.h).
struct ServerFacts
{
    int versionNum = 0; ///< server_version_num: 150018
    QString version;    ///< "15.18"
    Provider provider = Provider::Plain;
    QString currentUser;
    bool superuser = false;
    bool mayCreateDatabases = false;
    bool mayCreateRoles = false;
    bool readAllData = false; ///< member of pg_read_all_data (14+) or superuser
    bool inRecovery = false;
    bool readOnly = false; ///< default_transaction_read_only
    bool ssl = false;      ///< this session is encrypted
    QString sslVersion;    ///< "TLSv1.3"
    QString hostAddress;   ///< the address that answered (PQhostaddr); empty on a local socket
    QString port;          ///< the port that answered (PQport)
    QString messageLocale; ///< lc_messages as sessions start with it: "C", "de_DE.UTF-8"; empty where it is not known
    /// What answers is no server process of this session alone: a connection pooler is in between.
    bool throughPooler = false;
    int freeConnections = -1;
    RouteSpeed route;
    QString currentDatabase;
    qint64 tableCount = -1;        ///< ordinary and partitioned tables of users in the current database
    qint64 objectCount = -1;       ///< objects of users in the current database; 0 means empty
    qint64 dataSize = -1;          ///< bytes of tables and their TOAST, indexes left out
    qint64 largeObjectCount = -1;
    QStringList unreadableTables;  ///< quoted names of what this user may not SELECT, at most 50
    QStringList rowSecurityTables; ///< quoted names of tables whose policies bind this user, at most 50
    QStringList extensions;        ///< of the current database
    QStringList availableExtensions;
    QStringList refusedExtensions; ///< available, but this user may not create them
    QStringList tablespaces;
    bool readsVerifiers = false;   ///< may read the password verifiers in pg_authid
    DatabaseProperties properties; ///< of the current database
    QList<DatabaseFacts> databases;
    QList<RoleFacts> roles;

    /// A managed service, or a user who is no superuser: what only superusers may do is not to be expected.
    bool isManaged() const { return provider != Provider::Plain || !superuser; }
    int major() const { return versionNum / 10000; }
    const DatabaseFacts *database(const QString &name) const;
    const RoleFacts *role(const QString &name) const;
    bool operator==(const ServerFacts &) const = default;
};

} // namespace trunkline
