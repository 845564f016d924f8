#include "cli/credentialsource.h"

#include "cli/console.h"

namespace trunkline::cli {

void CredentialSource::find(const MigrationProfile &profile)
{
    m_left.clear();
    if (profile.half != Half::ImportOnly)
        m_left += {Side::Source, profile.source};
    if (profile.half != Half::ExportOnly)
        m_left += {Side::Target, profile.target};
    findNext();
}

void CredentialSource::findNext()
{
    if (m_left.isEmpty()) {
        Q_EMIT found(m_credentials);
        return;
    }
    const auto [side, connection] = m_left.takeFirst();
    std::optional<Secret> &place = side == Side::Source ? m_credentials.source : m_credentials.target;
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
