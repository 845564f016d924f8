#pragma once

#include "core/message.h"
#include "core/savedconnection.h"
#include "core/secret.h"

#include <QWidget>
#include <memory>

namespace trunkline {

class SecretStore;
namespace Ui {
class PasswordRequest;
}

/// Asks for the password of one connection: on a page, or inside ui/passwordprompt.h. Forgets what was typed as soon as
/// it was handed on.
class PasswordRequest : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordRequest(QWidget *parent = nullptr);
    ~PasswordRequest() override;

    /// `reason` is why it is asked for: error.connect-password-needed or -wrong, or empty.
    void ask(const SavedConnection &connection, const Message &reason, SecretStore &secrets);
    /// Empties the field and gives what was in it.
    Secret takePassword();
    bool hasPassword() const;
    PasswordPlace place() const;
    /// In a dialog the dialog's own button says it.
    void hideButton();

Q_SIGNALS:
    void passwordChanged();
    void given(const trunkline::Secret &password, trunkline::PasswordPlace place);

private:
    void give();
    void showPlace();
    std::unique_ptr<Ui::PasswordRequest> m_ui;
};

} // namespace trunkline
