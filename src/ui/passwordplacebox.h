#pragma once

#include "core/savedconnection.h"

#include <QComboBox>

namespace trunkline {

class SecretStore;

/// Where a password is to be kept. Where no keychain answers, that place cannot be chosen and the box says why.
class PasswordPlaceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit PasswordPlaceBox(QWidget *parent = nullptr);

    /// Asks the store whether a keychain answers; until it says no, one is assumed.
    void probe(SecretStore &secrets);
    /// Leaves libpq's own places out: where a password is being asked for, they did not have it.
    void removeLibpqOwn();
    PasswordPlace place() const;
    void setPlace(PasswordPlace place);
    bool keychainAvailable() const { return m_keychainAvailable; }
    /// What the chosen place means, in one sentence.
    QString explanation() const;

Q_SIGNALS:
    void placeChanged();
    void keychainAvailableChanged(bool available);

private:
    void setKeychainAvailable(bool available);
    bool m_keychainAvailable = true;
};

} // namespace trunkline
