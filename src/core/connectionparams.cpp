#include "core/connectionparams.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

bool ConnectionParams::isSecretKeyword(QStringView keyword)
{
    return keyword == "password"_L1 || keyword == "sslpassword"_L1 || keyword == "oauth_client_secret"_L1
           || keyword == "scram_client_key"_L1 || keyword == "scram_server_key"_L1;
}

bool ConnectionParams::set(const QString &keyword, const QString &value)
{
    if (isSecretKeyword(keyword))
        return false;
    if (value.isEmpty())
        m_values.remove(keyword);
    else
        m_values.insert(keyword, value);
    return true;
}

QString ConnectionParams::host() const
{
    return value(u"host"_s);
}

QString ConnectionParams::port() const
{
    return value(u"port"_s);
}

QString ConnectionParams::user() const
{
    return value(u"user"_s);
}

QString ConnectionParams::databaseName() const
{
    return value(u"dbname"_s);
}

QString ConnectionParams::sslMode() const
{
    return value(u"sslmode"_s);
}

QString ConnectionParams::service() const
{
    return value(u"service"_s);
}

} // namespace trunkline
