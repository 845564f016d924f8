#pragma once

#include "core/secret.h"
#include "engine/serverinspector.h"
#include "ui/session.h"

namespace trunkline {

/// Finds out what is known of one end of a migration, for its page: fetches the password from where it is kept, reads
/// the facts into the session, and on the target looks into the database that is already there. Owned by the page;
/// window's thread; every call returns at once.
class EndpointProbe : public QObject
{
    Q_OBJECT
public:
    enum class State
    {
        Idle,
        Reading,
        Known,
        PasswordNeeded, ///< error() says why
        Failed,         ///< error() says why
    };

    EndpointProbe(Session &session, Side side, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    /// The databases of the server, by name; those of the last successful reading of this server.
    const QStringList &databaseNames() const { return m_databaseNames; }
    /// What is in the target database where there is one of that name; none while it is not known.
    const std::optional<ServerFacts> &targetContents() const { return m_targetContents; }
    /// Why the target database could not be looked into.
    const std::optional<Error> &contentsError() const { return m_contentsError; }

    /// Reads anew.
    void refresh();
    /// Reads where what is known is of another connection or database.
    void refreshIfStale();
    void cancel();

Q_SIGNALS:
    void changed();

private:
    void setState(State state);
    void onDocumentChanged();
    void onFacts(const ServerFacts &facts);
    void onFailed(const Error &error);
    void withPassword(const std::function<void(const std::optional<Secret> &)> &use);
    void readServer(const SavedConnection &connection);
    void readTargetContents();
    bool isCurrentServer() const;

    Session &m_session;
    Side m_side;
    ServerInspector m_inspector;
    ServerInspector m_contentsInspector;
    State m_state = State::Idle;
    Error m_error;
    SavedConnection m_read; ///< what the present state belongs to
    QStringList m_databaseNames;
    QString m_contentsOf;
    std::optional<ServerFacts> m_targetContents;
    std::optional<Error> m_contentsError;
    bool m_onlyForNames = false; ///< the chosen database cannot be read; this reading is for the list of the others
    quint64 m_request = 0;
};

} // namespace trunkline
