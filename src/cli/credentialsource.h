#pragma once

#include "core/credentials.h"
#include "core/migrationprofile.h"
#include "core/step.h"
#include "store/secretstore.h"

#include <QObject>

namespace trunkline::cli {

/// Finds the passwords of a profile for the console program: from the keychain where they are kept there, typed where
/// they are asked for each time and there is a terminal; else none, and libpq looks in its own places. An end that the
/// profile does not ask needs none.
class CredentialSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void find(const MigrationProfile &profile);

Q_SIGNALS:
    void found(const trunkline::Credentials &credentials);

private:
    void findNext();

    SecretStore m_store;
    QList<std::pair<Side, SavedConnection>> m_left;
    Credentials m_credentials;
};

} // namespace trunkline::cli
