#pragma once

#include "core/result.h"
#include "core/savedconnection.h"

#include <QList>
#include <QObject>

namespace trunkline {

/// The saved connections, shared by all profiles: connections.json in the config folder, written atomically. No secret
/// in it. A damaged file is put aside (.damaged-<time>) and told through loadError().
class ConnectionStore : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionStore(QObject *parent = nullptr);

    void load();
    const std::optional<Error> &loadError() const { return m_loadError; }
    const QList<SavedConnection> &connections() const { return m_connections; }
    const SavedConnection *find(const QString &id) const;
    /// Adds or replaces by id.
    Result<void> save(const SavedConnection &connection);
    Result<void> remove(const QString &id);

Q_SIGNALS:
    void changed();

private:
    Result<void> write() const;
    QList<SavedConnection> m_connections;
    std::optional<Error> m_loadError;
};

} // namespace trunkline
