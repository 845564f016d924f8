#pragma once

#include "core/result.h"
#include "core/savedconnection.h"
#include "core/secret.h"

#include <QObject>

class QWidget;

namespace trunkline {

class Services;

/// Opens the connection dialog and keeps what comes of it: the connection among the saved ones, its password where its
/// place says. Owned by the page that edits; window's thread.
class ConnectionEditor : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionEditor(Services &services, QWidget *parent);

    void makeNew();
    void edit(const SavedConnection &connection);
    /// Takes a connection from the saved ones, and its password from where it is kept.
    void remove(const QString &connectionId);
    /// Puts a password where its connection says.
    void keepPassword(const SavedConnection &connection, const Secret &password);

Q_SIGNALS:
    /// It is among the saved ones now, or would be but for a failed().
    void saved(const trunkline::SavedConnection &connection);
    /// Something could not be kept: error.connections-…, error.keychain-….
    void failed(const trunkline::Error &error);

private:
    void open(const SavedConnection *connection);
    void keep(const SavedConnection &connection, const std::optional<Secret> &password,
              const std::optional<PasswordPlace> &formerPlace);
    void movePassword(const SavedConnection &connection);
    std::function<void(Result<void>)> tellFailure();

    Services &m_services;
    QWidget *m_window;
};

} // namespace trunkline
