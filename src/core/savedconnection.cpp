#include "core/savedconnection.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
QString hostAndPort(const ConnectionParams &params)
{
    if (!params.service().isEmpty() && params.host().isEmpty())
        return params.service();
    QString host = params.host().isEmpty() ? params.value(u"hostaddr"_s) : params.host();
    if (host.isEmpty())
        host = u"localhost"_s;
    return params.port().isEmpty() ? host : host + u':' + params.port();
}
} // namespace

QString SavedConnection::displayName() const
{
    return name.isEmpty() ? hostAndPort(params) : name;
}

QString SavedConnection::route() const
{
    const QString database = params.databaseName();
    return database.isEmpty() ? hostAndPort(params) : hostAndPort(params) + u" / "_s + database;
}

} // namespace trunkline
