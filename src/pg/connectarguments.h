#pragma once

#include "pg/connection.h"
#include "pg/patience.h"

#include <QMap>

struct pg_conn;

namespace trunkline {

/// The keywords and values of one attempt to connect, in the form that libpq takes. Holds the password: never logged.
class ConnectArguments
{
public:
    /// The person's parameters and what the program adds: database, password, application name, keepalives. Keywords
    /// that this libpq does not know are left out; "error.connect-parameter-unsupported" where leaving one out would
    /// weaken what it protects.
    static Result<ConnectArguments> of(const ConnectRequest &request);

    /// Looks up the host names, so that libpq does not: it would block for as long as the resolver likes. Each host is
    /// kept beside its addresses, so that its certificate is still compared with its name. True when
    /// there was a name to look up. Errors: "error.connect-name-not-found", "error.connect-name-lookup",
    /// "error.cancelled".
    Result<bool> resolveHosts(const Patience &patience);

    /// The hosts as the person, the service file or the environment named them.
    QString hosts() const { return m_probed.value(QStringLiteral("host")); }
    /// The parameters in effect on a session that these arguments made, without what the program itself added.
    ConnectionParams effectiveParams(pg_conn *conn) const;

    /// For PQconnectStartParams; both end with a null pointer and live as long as this object is unchanged.
    QList<const char *> keywords() const;
    QList<const char *> values() const;

private:
    void set(const char *keyword, const QString &value);
    void setDefault(const char *keyword, const QString &value);
    QMap<QString, QString> probed() const;
    QMap<QByteArray, QByteArray> m_arguments;
    QMap<QString, QString> m_given;  // what the person said
    QMap<QString, QString> m_probed; // with service file, environment and defaults
    Secret m_password;               // kept apart, so that it is wiped
};

} // namespace trunkline
