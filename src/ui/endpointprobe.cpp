#include "ui/endpointprobe.h"

#include "ui/services.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

SavedConnection withoutDatabase(SavedConnection connection)
{
    connection.params.remove(u"dbname"_s);
    return connection;
}

bool wantsPassword(const Error &error)
{
    return error.code() == "error.connect-password-needed"_L1 || error.code() == "error.connect-password-wrong"_L1;
}

bool isOfDatabase(const Error &error)
{
    return error.code() == "error.connect-database-missing"_L1 || error.code() == "error.connect-database-closed"_L1 ||
           error.code() == "error.connect-database-denied"_L1;
}

} // namespace

EndpointProbe::EndpointProbe(Session &session, Side side, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_side(side)
{
    connect(&m_inspector, &ServerInspector::factsRead, this, &EndpointProbe::onFacts);
    connect(&m_inspector, &ServerInspector::failed, this, &EndpointProbe::onFailed);
    connect(&m_contentsInspector, &ServerInspector::factsRead, this, [this](const ServerFacts &facts) {
        m_targetContents = facts;
        Q_EMIT changed();
    });
    connect(&m_contentsInspector, &ServerInspector::failed, this, [this](const Error &error) {
        m_contentsError = error;
        Q_EMIT changed();
    });
    connect(&m_session.document(), &ProfileDocument::changed, this, &EndpointProbe::onDocumentChanged);
}

void EndpointProbe::refresh()
{
    const SavedConnection &connection = m_session.connection(m_side);
    if (connection.params.isEmpty())
        return;
    m_read = connection;
    m_onlyForNames = false;
    m_contentsOf.clear();
    m_targetContents.reset();
    m_contentsError.reset();
    readServer(connection);
    setState(State::Reading);
}

void EndpointProbe::refreshIfStale()
{
    const SavedConnection &now = m_session.connection(m_side);
    if (m_state == State::Idle || m_read.id != now.id || m_read.params != now.params)
        refresh();
}

void EndpointProbe::cancel()
{
    ++m_request;
    m_inspector.cancel();
    m_contentsInspector.cancel();
    if (m_state == State::Reading)
        setState(m_session.facts(m_side) ? State::Known : State::Idle);
}

void EndpointProbe::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

bool EndpointProbe::isCurrentServer() const
{
    const SavedConnection now = withoutDatabase(m_session.connection(m_side));
    const SavedConnection then = withoutDatabase(m_read);
    return now.id == then.id && now.params == then.params;
}

void EndpointProbe::onDocumentChanged()
{
    if (!isCurrentServer()) {
        cancel();
        m_read = {};
        m_databaseNames.clear();
        m_contentsOf.clear();
        m_targetContents.reset();
        m_contentsError.reset();
        setState(State::Idle);
    } else if (m_side == Side::Target && m_state == State::Known) {
        readTargetContents();
    }
}

void EndpointProbe::withPassword(const std::function<void(const std::optional<Secret> &)> &use)
{
    SecretStore &secrets = m_session.services().secrets();
    if (m_read.passwordPlace != PasswordPlace::Keychain) {
        use(secrets.remembered(m_read.id));
        return;
    }
    const quint64 request = m_request;
    secrets.read(m_read.id, [guard = QPointer(this), request, use](const Result<std::optional<Secret>> &kept) {
        if (guard && guard->m_request == request)
            use(kept.ok() ? kept.value() : std::nullopt);
    });
}

void EndpointProbe::readServer(const SavedConnection &connection)
{
    ++m_request;
    m_contentsInspector.cancel();
    withPassword([this, connection](const std::optional<Secret> &password) { m_inspector.read(connection, password); });
}

void EndpointProbe::onFacts(const ServerFacts &facts)
{
    m_databaseNames.clear();
    for (const DatabaseFacts &database : facts.databases) {
        if (database.allowsConnections && !database.isTemplate)
            m_databaseNames.append(database.name);
    }
    m_databaseNames.sort(Qt::CaseInsensitive);
    if (m_onlyForNames) {
        setState(State::Failed);
        return;
    }
    m_state = State::Known;
    m_session.setFacts(m_side, facts);
    Q_EMIT changed();
    if (m_side == Side::Target)
        readTargetContents();
}

void EndpointProbe::onFailed(const Error &error)
{
    if (m_onlyForNames) {
        setState(State::Failed);
        return;
    }
    m_error = error;
    m_session.setFacts(m_side, std::nullopt);
    if (isOfDatabase(error) && m_databaseNames.isEmpty()) {
        // The server answers: its other databases are what a person needs to go on.
        m_onlyForNames = true;
        readServer(withoutDatabase(m_read));
        return;
    }
    setState(wantsPassword(error) ? State::PasswordNeeded : State::Failed);
}

void EndpointProbe::readTargetContents()
{
    const auto &facts = m_session.facts(Side::Target);
    const MigrationProfile &profile = m_session.document().profile();
    // The source's name means nothing where an archive is imported.
    const QString name = m_session.asks(Side::Source) ? profile.targetDatabaseName() : profile.targetDatabase.name;
    if (!facts || name == m_contentsOf)
        return;
    m_contentsOf = name;
    m_targetContents.reset();
    m_contentsError.reset();
    m_contentsInspector.cancel();
    if (facts->currentDatabase == name) {
        m_targetContents = facts;
    } else if (facts->database(name)) {
        SavedConnection inside = m_read;
        inside.params.set(u"dbname"_s, name);
        withPassword(
            [this, inside](const std::optional<Secret> &password) { m_contentsInspector.read(inside, password); });
    }
    Q_EMIT changed();
}

} // namespace trunkline
