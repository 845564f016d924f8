#include "store/connectionstore.h"

#include "core/json.h"
#include "store/folders.h"
#include "store/textfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int connectionsFormat = 1;
constexpr qint64 maximumConnectionsSize = 4 * 1024 * 1024;

QString connectionsPath()
{
    return Folders::config() + u"/connections.json"_s;
}

/// The connections, or the error: the code "error.connections-newer", or anything else for a damaged file.
Result<QList<SavedConnection>> parseConnections(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(json, &parseError).object();
    const qint64 version = root.value("formatVersion"_L1).toInteger(0);
    if (version > connectionsFormat)
        return Error(u"error.connections-newer"_s, {connectionsPath()});
    const QJsonValue list = root.value("connections"_L1);
    if (version != connectionsFormat || !list.isArray())
        return Error(u"error.connections-damaged"_s, {}, parseError.errorString());
    QList<SavedConnection> connections;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries) {
        const Result<SavedConnection> connection = savedConnectionFromJson(entry.toObject());
        if (!connection)
            return connection.error();
        connections += *connection;
    }
    return connections;
}

} // namespace

ConnectionStore::ConnectionStore(QObject *parent)
    : QObject(parent)
{
}

bool ConnectionStore::readFile()
{
    const auto content = TextFile::read(connectionsPath(), maximumConnectionsSize);
    if (const auto *problem = std::get_if<TextFile::Problem>(&content)) {
        if (problem->failure == TextFile::Failure::Missing) {
            m_connections.clear();
            return true;
        }
        if (problem->failure == TextFile::Failure::Unreadable) {
            m_loadError = Error(u"error.connections-unreadable"_s, {connectionsPath()}, problem->words);
            return false;
        }
    }
    const Result<QList<SavedConnection>> parsed =
        content.index() == 0 ? parseConnections(std::get<QByteArray>(content)) : Error(u"error.connections-damaged"_s);
    if (parsed) {
        m_connections = *parsed;
        return true;
    }
    m_loadError = parsed.error();
    if (m_loadError->code() == "error.connections-newer"_L1)
        return false;
    const QString aside = TextFile::putAside(connectionsPath());
    m_loadError = Error(u"error.connections-damaged"_s, {aside}, m_loadError->toolWords);
    m_connections.clear();
    return !aside.isEmpty();
}

void ConnectionStore::load()
{
    m_loadError.reset();
    if (!readFile())
        m_connections.clear();
    Q_EMIT changed();
}

const SavedConnection *ConnectionStore::find(const QString &id) const
{
    const auto found =
        std::find_if(m_connections.begin(), m_connections.end(), [&](const SavedConnection &c) { return c.id == id; });
    return found == m_connections.end() ? nullptr : &*found;
}

Result<void> ConnectionStore::rewrite(const std::function<void(QList<SavedConnection> &)> &change)
{
    // Two programs that save at the same time: the second one waits a moment; each holds it for milliseconds.
    constexpr int patienceMs = 500;
    QLockFile lock(connectionsPath() + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(patienceMs))
        return Error(u"error.connections-write"_s, {connectionsPath()});
    if (!readFile())
        return *m_loadError;
    change(m_connections);
    QJsonArray entries;
    for (const SavedConnection &connection : std::as_const(m_connections))
        entries.append(toJson(connection));
    const QJsonObject root{{u"formatVersion"_s, connectionsFormat}, {u"connections"_s, entries}};
    const auto problem = TextFile::write(connectionsPath(), QJsonDocument(root).toJson());
    Q_EMIT changed();
    if (problem)
        return Error(u"error.connections-write"_s, {connectionsPath()}, problem->words);
    return {};
}

Result<void> ConnectionStore::save(const SavedConnection &connection)
{
    return rewrite([&](QList<SavedConnection> &connections) {
        const auto found = std::find_if(connections.begin(), connections.end(),
                                        [&](const SavedConnection &c) { return c.id == connection.id; });
        if (found == connections.end())
            connections += connection;
        else
            *found = connection;
    });
}

Result<void> ConnectionStore::remove(const QString &id)
{
    return rewrite([&](QList<SavedConnection> &connections) {
        connections.removeIf([&](const SavedConnection &c) { return c.id == id; });
    });
}

} // namespace trunkline
