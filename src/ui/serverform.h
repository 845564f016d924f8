#pragma once

#include "core/savedconnection.h"
#include "core/secret.h"
#include "pg/conninfo.h"

#include <QWidget>
#include <memory>
#include <optional>

class QLineEdit;

namespace trunkline {

class SecretStore;
namespace Ui {
class ServerForm;
}

/// The first tab of the connection dialog: where the server is, who signs in, where the password is kept, what the
/// server is used for.
class ServerForm : public QWidget
{
    Q_OBJECT
public:
    explicit ServerForm(QWidget *parent = nullptr);
    ~ServerForm() override;

    void probeKeychain(SecretStore &secrets);
    /// What libpq takes where a field is left empty.
    void setDefaults(const QList<ConninfoOption> &options);
    void setConnection(const SavedConnection &connection);
    void setParams(const ConnectionParams &params);
    /// A password that came with a connection string; places that would not keep it are left.
    void setPassword(const Secret &password);
    void clearPassword();
    /// A password of this connection is already kept; an empty field leaves it as it is.
    void setPasswordKept(bool kept);
    void writeTo(SavedConnection &connection) const;
    /// What was typed; none where nothing was, or where the place is libpq's own.
    std::optional<Secret> password() const;
    /// Brings the field of a keyword into sight and gives it the focus.
    void focusKeyword(const QString &keyword);
    /// What the connection is called as long as it has no name.
    void setNamePlaceholder(const QString &text);

    /// The keywords that have a field here.
    static QStringList keywords();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *fieldOf(const QString &keyword) const;
    void showPlace();

    std::unique_ptr<Ui::ServerForm> m_ui;
    bool m_passwordKept = false;
};

} // namespace trunkline
