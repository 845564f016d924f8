#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QHash>
#include <QObject>

namespace QKeychain {
class Job;
}

namespace trunkline {

/// Passwords of connections: the system's keychain through QtKeychain where one answers, and the memory of this
/// process. Keys are connection ids with the program's name in front. Nothing blocks; answers come by the callback, on
/// this thread, once, never before the call has returned, and not at all when the store goes first. Insecure fallbacks
/// are off. Lives on a thread with an event loop.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    explicit SecretStore(QObject *parent = nullptr);

    /// Whether a keychain answers; asked once by a harmless read with a deadline of 3 s, then remembered. One that then
    /// refuses to write counts as none from there on.
    void probe(std::function<void(bool available)> done);
    /// From memory first, then from the keychain. An empty optional: none is kept, or no keychain answers.
    /// "error.keychain-read" where it refuses.
    void read(const QString &connectionId, std::function<void(Result<std::optional<Secret>>)> done);
    /// Into the keychain and into memory. "error.keychain-unavailable": it is now in memory only.
    void write(const QString &connectionId, const Secret &secret, std::function<void(Result<void>)> done);
    /// From memory and from the keychain. "error.keychain-remove": the keychain may still hold it.
    void remove(const QString &connectionId, std::function<void(Result<void>)> done);
    /// Memory only: for passwords that are asked each time.
    void remember(const QString &connectionId, const Secret &secret);
    std::optional<Secret> remembered(const QString &connectionId) const;
    void forget(const QString &connectionId);

private:
    void answerProbe(bool available);
    /// Starts the job; `done` gets it once, or null when the deadline has passed.
    void start(QKeychain::Job *job, const QString &connectionId, int deadlineMs,
               std::function<void(QKeychain::Job *)> done);
    void later(std::function<void()> call);

    QHash<QString, Secret> m_memory;
    std::optional<bool> m_available;
    QList<std::function<void(bool)>> m_probing;
};

} // namespace trunkline
