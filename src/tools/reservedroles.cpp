#include "tools/globalsscript.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

bool startsWithOneOf(const QString &name, std::initializer_list<QLatin1String> starts)
{
    return std::any_of(starts.begin(), starts.end(), [&](QLatin1String start) { return name.startsWith(start); });
}

bool isOneOf(const QString &name, std::initializer_list<QLatin1String> names)
{
    return std::any_of(names.begin(), names.end(), [&](QLatin1String one) { return name == one; });
}

} // namespace

bool isReservedRole(const QString &name, Provider provider)
{
    // PostgreSQL manual, CREATE ROLE and appendix C: these cannot be created on any server.
    if (name.startsWith("pg_"_L1) || isOneOf(name, {"public"_L1, "none"_L1}))
        return true;
    switch (provider) {
    case Provider::Plain:
        return false;
    case Provider::AmazonRds:
    case Provider::AmazonAurora:
        return startsWithOneOf(name, {"rds"_L1}) || isOneOf(name, {"awsadmin"_L1});
    case Provider::CloudSql:
        return startsWithOneOf(name, {"cloudsql"_L1});
    case Provider::Azure:
        return startsWithOneOf(name, {"azure"_L1}) || isOneOf(name, {"replication"_L1});
    case Provider::Supabase:
        return startsWithOneOf(name, {"supabase_"_L1, "pgsodium_"_L1}) ||
               isOneOf(name, {"anon"_L1, "authenticated"_L1, "authenticator"_L1, "service_role"_L1, "dashboard_user"_L1,
                              "pgbouncer"_L1, "pgtle_admin"_L1});
    case Provider::Neon:
        return startsWithOneOf(name, {"neon"_L1}) ||
               isOneOf(name, {"cloud_admin"_L1, "zenith_admin"_L1, "web_access"_L1});
    }
    return false;
}

} // namespace trunkline
