#include "engine/rolepasswords.h"

#include "engine/endpointreader.h"
#include "pg/rolepasswords.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Runs in a worker thread.
Result<void> setPasswordThere(const ConnectionParams &params, const std::optional<Secret> &password,
                              const QString &applicationName, const QString &role, const Secret &newPassword,
                              const CancelToken &cancel)
{
    Result<Connection> connection = openEndpoint(params, password, {}, applicationName, cancel);
    for (const QString &maintenance : {u"postgres"_s, u"template1"_s}) {
        if (connection.ok() || connection.error().code() != "error.connect-database-missing"_L1)
            break;
        connection = openEndpoint(params, password, maintenance, applicationName, cancel);
    }
    if (!connection)
        return connection.error();
    return setPassword(*connection, role, newPassword, cancel);
}

} // namespace

RolePasswords::RolePasswords(ConnectionParams params, std::optional<Secret> password, QString applicationName,
                             QObject *parent)
    : QObject(parent)
    , m_params(std::move(params))
    , m_password(std::move(password))
    , m_applicationName(std::move(applicationName))
{
}

void RolePasswords::set(const QString &role, const Secret &password)
{
    m_waiting += {role, password};
    if (!m_job.isRunning())
        startNext();
}

void RolePasswords::startNext()
{
    if (m_waiting.isEmpty())
        return;
    const auto [role, secret] = m_waiting.takeFirst();
    m_job.start(
        [params = m_params, password = m_password, name = m_applicationName, role = role, secret = secret](
            const CancelToken &cancel) { return setPasswordThere(params, password, name, role, secret, cancel); },
        [this, role = role](const Result<void> &result) {
            // the next one first: whoever hears of this one may delete this object
            startNext();
            Q_EMIT done(role, result);
        });
}

} // namespace trunkline
