#pragma once

#include "core/result.h"
#include "core/savedconnection.h"

#include <QList>
#include <QObject>

namespace trunkline {

/// The saved connections, shared by all profiles and by all windows and console programs: connections.json in the
/// config folder, written atomically, each change made on what the file holds at that time. No secret in it. A damaged
/// file is put aside (.damaged-<time>) and told through loadError(): "error.connections-damaged" (its new path). One
/// that cannot be read or is newer ("error.connections-unreadable", "error.connections-newer", the path) is left as it
/// is, and nothing is saved then. Small files, read and written on the calling thread.
class ConnectionStore : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionStore(QObject *parent = nullptr);

    void load();
    const std::optional<Error> &loadError() const { return m_loadError; }
    const QList<SavedConnection> &connections() const { return m_connections; }
    const SavedConnection *find(const QString &id) const;
    /// Adds or replaces by id. "error.connections-write" with the path.
    Result<void> save(const SavedConnection &connection);
    Result<void> remove(const QString &id);

Q_SIGNALS:
    void changed();

private:
    /// Reads the file, lets `change` work on the connections, and writes them.
    Result<void> rewrite(const std::function<void(QList<SavedConnection> &)> &change);
    /// Fills the connections; false where the file has to be left alone.
    bool readFile();

    QList<SavedConnection> m_connections;
    std::optional<Error> m_loadError;
};

} // namespace trunkline
