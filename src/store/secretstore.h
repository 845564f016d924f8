#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QHash>
#include <QObject>

namespace trunkline {

/// Passwords of connections: the system's keychain through QtKeychain where one answers, and the memory of this process.
/// Keys are connection ids with the application id in front. Nothing blocks; answers come by the callback, on this
/// thread, once. Insecure fallbacks are off.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    explicit SecretStore(QObject *parent = nullptr);

    /// Whether a keychain answers; asked once by a harmless read with a deadline of 3 s, then remembered.
    void probe(std::function<void(bool available)> done);
    /// From memory first, then from the keychain. An empty optional: none is kept.
    void read(const QString &connectionId, std::function<void(Result<std::optional<Secret>>)> done);
    /// Into the keychain and into memory. "error.keychain-unavailable": it is now in memory only.
    void write(const QString &connectionId, const Secret &secret, std::function<void(Result<void>)> done);
    void remove(const QString &connectionId, std::function<void(Result<void>)> done);
    /// Memory only: for passwords that are asked each time.
    void remember(const QString &connectionId, const Secret &secret);
    std::optional<Secret> remembered(const QString &connectionId) const;
    void forget(const QString &connectionId);

private:
    QHash<QString, Secret> m_memory;
    std::optional<bool> m_available;
};

} // namespace trunkline
