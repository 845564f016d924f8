#include "ui/connectioneditor.h"

#include "ui/connectiondialog.h"
#include "ui/services.h"

#include <QPointer>

namespace trunkline {

ConnectionEditor::ConnectionEditor(Services &services, QWidget *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(parent)
{
}

void ConnectionEditor::makeNew()
{
    open(nullptr);
}

void ConnectionEditor::edit(const SavedConnection &connection)
{
    open(&connection);
}

void ConnectionEditor::remove(const QString &connectionId)
{
    if (const Result<void> removed = m_services.connections().remove(connectionId); !removed)
        Q_EMIT failed(removed.error());
    else
        m_services.secrets().remove(connectionId, tellFailure());
}

void ConnectionEditor::keepPassword(const SavedConnection &connection, const Secret &password)
{
    if (connection.passwordPlace == PasswordPlace::Keychain)
        m_services.secrets().write(connection.id, password, tellFailure());
    else
        m_services.secrets().remember(connection.id, password);
}

void ConnectionEditor::open(const SavedConnection *connection)
{
    auto *dialog = new ConnectionDialog(m_services.secrets(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    std::optional<PasswordPlace> formerPlace;
    if (connection) {
        formerPlace = connection->passwordPlace;
        dialog->setConnection(*connection);
    }
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, formerPlace] { keep(dialog->connection(), dialog->password(), formerPlace); });
    dialog->open();
}

void ConnectionEditor::keep(const SavedConnection &connection, const std::optional<Secret> &password,
                            const std::optional<PasswordPlace> &formerPlace)
{
    if (const Result<void> kept = m_services.connections().save(connection); !kept)
        Q_EMIT failed(kept.error());
    if (password && formerPlace == PasswordPlace::Keychain && connection.passwordPlace != PasswordPlace::Keychain) {
        m_services.secrets().remove(connection.id,
                                    [guard = QPointer(this), connection, password](const Result<void> &) {
                                        if (guard)
                                            guard->keepPassword(connection, *password);
                                    });
    } else if (password) {
        keepPassword(connection, *password);
    } else if (formerPlace && *formerPlace != connection.passwordPlace) {
        movePassword(connection);
    }
    Q_EMIT saved(connection);
}

void ConnectionEditor::movePassword(const SavedConnection &connection)
{
    SecretStore &secrets = m_services.secrets();
    secrets.read(connection.id, [guard = QPointer(this), connection](const Result<std::optional<Secret>> &kept) {
        if (!guard || !kept || !kept.value())
            return;
        SecretStore &store = guard->m_services.secrets();
        const Secret password = *kept.value();
        if (connection.passwordPlace == PasswordPlace::Keychain) {
            store.write(connection.id, password, guard->tellFailure());
            return;
        }
        store.remove(connection.id, [guard, connection, password](const Result<void> &) {
            if (guard && connection.passwordPlace == PasswordPlace::AskEachTime)
                guard->m_services.secrets().remember(connection.id, password);
        });
    });
}

std::function<void(Result<void>)> ConnectionEditor::tellFailure()
{
    return [guard = QPointer(this)](const Result<void> &result) {
        if (guard && !result)
            Q_EMIT guard->failed(result.error());
    };
}

} // namespace trunkline
