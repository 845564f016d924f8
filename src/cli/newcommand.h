#pragma once

#include "cli/command.h"
#include "core/migrationprofile.h"
#include "core/secret.h"
#include "store/secretstore.h"

namespace trunkline::cli {

/// trunkline-cli new: a profile from two connection strings. A password inside one goes to the keychain or is refused.
class NewCommand : public Command
{
    Q_OBJECT
public:
    NewCommand();
    QString parse(const QStringList &arguments) override;
    QString help() const override;
    void start() override;

private:
    QString takeConnection(const QString &option, SavedConnection &connection, std::optional<Secret> &password);
    void keepPasswords(bool keychainAvailable);
    void keepNext();
    void writeProfile();

    QCommandLineParser m_parser;
    MigrationProfile m_profile = MigrationProfile::create();
    SecretStore m_secrets;
    QList<std::pair<QString, Secret>> m_toKeep; // connection id and its password
};

} // namespace trunkline::cli
