#include "cli/credentialsource.h"

#include "cli/console.h"

namespace trunkline::cli {

void CredentialSource::find(const MigrationProfile &profile)
{
    m_left = {profile.source, profile.target};
    m_sourceIsNext = true;
    findNext();
}

void CredentialSource::findNext()
{
    if (m_left.isEmpty()) {
        Q_EMIT found(m_credentials);
        return;
    }
    const SavedConnection connection = m_left.takeFirst();
    std::optional<Secret> &place = std::exchange(m_sourceIsNext, false) ? m_credentials.source : m_credentials.target;
    switch (connection.passwordPlace) {
    case PasswordPlace::Keychain:
        m_store.read(connection.id, [this, &place](const Result<std::optional<Secret>> &read) {
            if (read)
                place = *read;
            findNext();
        });
        return;
    case PasswordPlace::AskEachTime:
        place = Console::askPassword(tr("Password for %1 (empty: as libpq finds it): ").arg(connection.displayName()));
        break;
    case PasswordPlace::LibpqOwn:
        break;
    }
    findNext();
}

} // namespace trunkline::cli
