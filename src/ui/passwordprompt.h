#pragma once

#include "core/message.h"
#include "core/savedconnection.h"
#include "core/secret.h"

#include <QDialog>

namespace trunkline {

class PasswordRequest;
class SecretStore;

/// A small dialog that asks for one password. Shown with open(); given() or rejected() follows, once.
class PasswordPrompt : public QDialog
{
    Q_OBJECT
public:
    /// `reason` is why it is asked for (error.connect-password-…), or empty.
    PasswordPrompt(const SavedConnection &connection, const Message &reason, SecretStore &secrets,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const trunkline::Secret &password, bool keepInKeychain);

protected:
    void done(int result) override;

private:
    PasswordRequest *m_request;
};

} // namespace trunkline
