#include "pg/connectattempt.h"

#include "pg/connecterrors.h"
#include "pg/socketcalls.h"

#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

ConnectPhase phaseOf(const PGconn *conn)
{
    switch (PQstatus(conn)) {
    case CONNECTION_NEEDED:
    case CONNECTION_STARTED:
    case CONNECTION_BAD:
        return ConnectPhase::Connecting;
    case CONNECTION_MADE:
    case CONNECTION_SSL_STARTUP:
    case CONNECTION_GSS_STARTUP:
        return ConnectPhase::Encrypting;
    case CONNECTION_AUTH_OK:
    case CONNECTION_OK:
        return ConnectPhase::SignedIn;
    default:
        return ConnectPhase::SigningIn;
    }
}

void swallowNotice(void *, const PGresult *)
{
}

} // namespace

void PgConnCloser::operator()(pg_conn *conn) const
{
    PQfinish(conn);
}

ConnectAttempt::ConnectAttempt(const ConnectArguments &arguments)
    : m_conn(PQconnectStartParams(arguments.keywords().constData(), arguments.values().constData(), 0))
{
    // The verbose form holds the SQLSTATE and the place in the server's sources, which mean the same in every language.
    PQsetErrorVerbosity(m_conn.get(), PQERRORS_VERBOSE);
    PQsetNoticeReceiver(m_conn.get(), swallowNotice, nullptr);
}

Result<PgConnHandle> ConnectAttempt::run(const Patience &patience, const ConnectObserver &observer)
{
    if (!m_conn || PQstatus(m_conn.get()) == CONNECTION_BAD)
        return failure();
    tell(observer);
    PostgresPollingStatusType wanted = PGRES_POLLING_WRITING;
    while (wanted != PGRES_POLLING_OK) {
        while (!waitForSocket(PQsocket(m_conn.get()), wanted == PGRES_POLLING_READING, wanted == PGRES_POLLING_WRITING,
                              patience.sliceMs())) {
            if (patience.isOver())
                return lostPatience(patience);
        }
        if (patience.isOver())
            return lostPatience(patience);
        wanted = PQconnectPoll(m_conn.get());
        if (wanted == PGRES_POLLING_FAILED)
            return failure();
        notePhase(observer);
    }
    PQsetErrorVerbosity(m_conn.get(), PQERRORS_DEFAULT);
    return std::move(m_conn);
}

void ConnectAttempt::notePhase(const ConnectObserver &observer)
{
    const ConnectPhase phase = phaseOf(m_conn.get());
    if (phase == m_phase)
        return;
    m_phase = phase;
    tell(observer);
}

void ConnectAttempt::tell(const ConnectObserver &observer) const
{
    if (observer)
        observer(m_phase, {QString::fromUtf8(PQhost(m_conn.get())), QString::fromUtf8(PQport(m_conn.get()))});
}

Error ConnectAttempt::failure() const
{
    ConnectFailure facts;
    facts.words = QString::fromUtf8(PQerrorMessage(m_conn.get()));
    facts.needsPassword = PQconnectionNeedsPassword(m_conn.get());
    facts.host = QString::fromUtf8(PQhost(m_conn.get()));
    facts.port = QString::fromUtf8(PQport(m_conn.get()));
    facts.user = QString::fromUtf8(PQuser(m_conn.get()));
    facts.database = QString::fromUtf8(PQdb(m_conn.get()));
    return connectError(facts);
}

Error ConnectAttempt::lostPatience(const Patience &patience) const
{
    if (patience.isCancelled())
        return Error(u"error.cancelled"_s);
    const Error common = failure();
    // A server that took the connection and says nothing is another matter than one that cannot be reached.
    return Error(m_phase == ConnectPhase::Connecting ? u"error.connect-timeout"_s : u"error.connect-no-answer"_s,
                 common.message.arguments, common.toolWords);
}

} // namespace trunkline
