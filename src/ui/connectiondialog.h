#pragma once

#include "core/savedconnection.h"
#include "core/secret.h"
#include "engine/serverinspector.h"

#include <QDialog>
#include <memory>
#include <optional>

namespace trunkline {

class PrimaryButton;
class SecretStore;
namespace Ui {
class ConnectionDialog;
}

/// Edits one connection and tries it out. Shown with open(), never exec(); it saves nothing by itself: after accepted()
/// the caller takes connection() and password() (see ui/connectioneditor.h). Window's thread; waits for nothing.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConnectionDialog(SecretStore &secrets, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// The connection to edit; without this call a new one is made.
    void setConnection(const SavedConnection &connection);
    SavedConnection connection() const;
    /// What was typed in the password field; none: what is kept stays as it is.
    std::optional<Secret> password() const;

protected:
    void done(int result) override;

private:
    void takeApart(const QString &conninfo);
    void showValidity();
    void showTitle();
    void goToProblem();
    void toggleTest();
    void onTestEnded();

    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    PrimaryButton *m_save;
    SecretStore &m_secrets;
    ServerInspector m_inspector;
    SavedConnection m_original;
    bool m_isNew = true;
    bool m_stageFailed = false;
    quint64 m_testNumber = 0; ///< answers of the keychain for an earlier test are dropped
};

} // namespace trunkline
