#include "pg/connectarguments.h"

#include "pg/connecterrors.h"
#include "pg/conninfo.h"
#include "pg/hostresolver.h"

#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Keywords with which a person forbids what is unsafe. Without them a session would be less safe than was asked for.
bool isProtective(const QString &keyword)
{
    return keyword == "require_auth"_L1 || keyword == "sslcertmode"_L1 || keyword == "min_protocol_version"_L1;
}

bool isLookedUpByLibpq(const QString &host)
{
    return !host.isEmpty() && !host.startsWith(u'/') && !host.startsWith(u'@');
}

/// A path with a drive letter is a socket folder on Windows.
bool isWindowsPath(const QString &host)
{
    return host.size() > 2 && host.at(1) == u':' && (host.at(2) == u'\\' || host.at(2) == u'/');
}

/// The parameters of a session from wherever they came; nothing secret.
QMap<QString, QString> sessionOptions(PGconn *conn, bool withCompiledIn)
{
    QMap<QString, QString> made;
    PQconninfoOption *options = PQconninfo(conn);
    for (const PQconninfoOption *option = options; option && option->keyword; ++option) {
        const QString keyword = QString::fromUtf8(option->keyword);
        if (!option->val || !*option->val || *option->dispchar == '*' || ConnectionParams::isSecretKeyword(keyword))
            continue;
        if (withCompiledIn || qstrcmp(option->val, option->compiled) != 0)
            made.insert(keyword, QString::fromUtf8(option->val));
    }
    PQconninfoFree(options);
    return made;
}

} // namespace

void ConnectArguments::set(const char *keyword, const QString &value)
{
    m_arguments.insert(keyword, value.toUtf8());
}

void ConnectArguments::setDefault(const char *keyword, const QString &value)
{
    if (!m_probed.contains(QString::fromLatin1(keyword)))
        set(keyword, value);
}

Result<ConnectArguments> ConnectArguments::of(const ConnectRequest &request)
{
    ConnectArguments arguments;
    const QMap<QString, QString> &values = request.params.values();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (isKnownConninfoKeyword(it.key()))
            arguments.m_given.insert(it.key(), it.value());
        else if (isProtective(it.key()))
            return Error(u"error.connect-parameter-unsupported"_s, {it.key()});
    }
    // a replication session does not answer queries as we ask them
    arguments.m_given.remove(u"replication"_s);
    if (!request.database.isEmpty())
        arguments.m_given.insert(u"dbname"_s, request.database);
    for (auto it = arguments.m_given.cbegin(); it != arguments.m_given.cend(); ++it)
        arguments.set(it.key().toUtf8().constData(), it.value());
    arguments.m_probed = arguments.probed();

    if (request.applicationName.isEmpty())
        arguments.setDefault("fallback_application_name", u"trunkline"_s);
    else
        arguments.set("application_name", request.applicationName);
    arguments.set("client_encoding", u"UTF8"_s);
    // A pulled cable or a forgetful firewall is to be noticed within a minute, not after two hours.
    arguments.setDefault("keepalives_idle", u"30"_s);
    arguments.setDefault("keepalives_interval", u"10"_s);
    arguments.setDefault("keepalives_count", u"3"_s);
    // what was sent and is never acknowledged: keepalives say nothing of it
    if (isKnownConninfoKeyword(u"tcp_user_timeout"_s))
        arguments.setDefault("tcp_user_timeout", u"60000"_s);
    if (request.password)
        arguments.m_password = *request.password;
    return arguments;
}

QMap<QString, QString> ConnectArguments::probed() const
{
    // libpq reads the service file only inside of an attempt to connect. This one fails after the parameters have been
    // put together and before anything is sent, because of a value that no version knows.
    ConnectArguments probe;
    probe.m_arguments = m_arguments;
    probe.set("target_session_attrs", u"only-read-the-parameters"_s);
    PGconn *conn = PQconnectStartParams(probe.keywords().constData(), probe.values().constData(), 0);
    const QMap<QString, QString> made = sessionOptions(conn, true);
    PQfinish(conn);
    return made;
}

ConnectionParams ConnectArguments::effectiveParams(pg_conn *conn) const
{
    QMap<QString, QString> made = sessionOptions(conn, false);
    for (const QString &added : {u"fallback_application_name"_s, u"application_name"_s, u"client_encoding"_s,
                                 u"keepalives_idle"_s, u"keepalives_interval"_s, u"keepalives_count"_s,
                                 u"tcp_user_timeout"_s})
        made.remove(added);
    for (const QString &changed : {u"host"_s, u"hostaddr"_s, u"port"_s})
        made.insert(changed, m_probed.value(changed));
    made.insert(m_given);
    // the password has a way of its own, and a passfile named here would hide the one of a run
    made.remove(u"passfile"_s);
    ConnectionParams params;
    for (auto it = made.begin(); it != made.end(); ++it)
        params.set(it.key(), it.value());
    return params;
}

Result<bool> ConnectArguments::resolveHosts(const Patience &patience)
{
    const QMap<QString, QString> &all = m_probed;
    const QStringList hosts = all.value(u"host"_s).split(u',');
    const QStringList ports = all.value(u"port"_s).split(u',');
    // Where addresses are given there is nothing to look up; where the numbers of hosts and ports differ, libpq says
    // so.
    if (!all.value(u"hostaddr"_s).isEmpty() || (ports.size() != 1 && ports.size() != hosts.size()))
        return false;
    QStringList newHosts, newAddresses, newPorts;
    std::optional<Error> failure;
    bool lookedUp = false;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const QString &host = hosts.at(i);
        const QString port = ports.value(ports.size() == 1 ? 0 : i);
        QStringList addresses{QString()};
        if (isLookedUpByLibpq(host) && !isWindowsPath(host)) {
            const QStringList where{host, port, all.value(u"user"_s), all.value(u"dbname"_s)};
            const std::optional<HostLookup> lookup = lookUpHost(host.toUtf8(), patience);
            if (!lookup && patience.isCancelled())
                return Error(u"error.cancelled"_s);
            if (!lookup)
                return Error(u"error.connect-name-lookup"_s, where);
            lookedUp = true;
            addresses = lookup->addresses;
            if (addresses.isEmpty())
                failure = Error(lookup->nameExists ? u"error.connect-name-lookup"_s : u"error.connect-name-not-found"_s,
                                where, lookup->words);
        }
        for (const QString &address : std::as_const(addresses)) {
            newHosts += host;
            newAddresses += address;
            newPorts += port;
        }
    }
    if (newHosts.isEmpty())
        return *failure;
    if (!lookedUp)
        return false;
    set("host", newHosts.join(u','));
    set("hostaddr", newAddresses.join(u','));
    set("port", newPorts.join(u','));
    return true;
}

QList<const char *> ConnectArguments::keywords() const
{
    QList<const char *> made;
    for (auto it = m_arguments.begin(); it != m_arguments.end(); ++it)
        made += it.key().constData();
    if (!m_password.isEmpty())
        made += "password";
    made += nullptr;
    return made;
}

QList<const char *> ConnectArguments::values() const
{
    QList<const char *> made;
    for (auto it = m_arguments.begin(); it != m_arguments.end(); ++it)
        made += it.value().constData();
    if (!m_password.isEmpty())
        made += m_password.revealUtf8().constData();
    made += nullptr;
    return made;
}

} // namespace trunkline
