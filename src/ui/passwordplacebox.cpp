#include "ui/passwordplacebox.h"

#include "store/secretstore.h"

#include <QPointer>
#include <QStandardItemModel>

namespace trunkline {

PasswordPlaceBox::PasswordPlaceBox(QWidget *parent)
    : QComboBox(parent)
{
    addItem(tr("kept in the system keychain"), static_cast<int>(PasswordPlace::Keychain));
    addItem(tr("asked each time"), static_cast<int>(PasswordPlace::AskEachTime));
    addItem(tr("left to passfile or PGPASSWORD"), static_cast<int>(PasswordPlace::LibpqOwn));
    setAccessibleName(tr("Where the password is kept"));
    connect(this, &QComboBox::currentIndexChanged, this, &PasswordPlaceBox::placeChanged);
}

void PasswordPlaceBox::probe(SecretStore &secrets)
{
    secrets.probe([guard = QPointer(this)](bool available) {
        if (guard)
            guard->setKeychainAvailable(available);
    });
}

void PasswordPlaceBox::removeLibpqOwn()
{
    removeItem(findData(static_cast<int>(PasswordPlace::LibpqOwn)));
}

PasswordPlace PasswordPlaceBox::place() const
{
    return static_cast<PasswordPlace>(currentData().toInt());
}

void PasswordPlaceBox::setPlace(PasswordPlace place)
{
    if (place == PasswordPlace::Keychain && !m_keychainAvailable)
        place = PasswordPlace::AskEachTime;
    const int index = findData(static_cast<int>(place));
    setCurrentIndex(index >= 0 ? index : findData(static_cast<int>(PasswordPlace::AskEachTime)));
}

QString PasswordPlaceBox::explanation() const
{
    switch (place()) {
    case PasswordPlace::Keychain:
        return tr("Read from the keychain when it is needed; never written into a file of Trunkline.");
    case PasswordPlace::AskEachTime:
        return m_keychainAvailable ? tr("Held in memory until Trunkline is closed.")
                                   : tr("No system keychain answers on this computer, so the password is held in "
                                        "memory until Trunkline "
                                        "is closed.");
    case PasswordPlace::LibpqOwn:
        return tr("libpq finds it by itself: PGPASSWORD, a service file or the passfile (~/.pgpass).");
    }
    return {};
}

void PasswordPlaceBox::setKeychainAvailable(bool available)
{
    m_keychainAvailable = available;
    const int index = findData(static_cast<int>(PasswordPlace::Keychain));
    if (auto *items = qobject_cast<QStandardItemModel *>(model()); items && index >= 0) {
        items->item(index)->setEnabled(available);
        items->item(index)->setText(available ? tr("kept in the system keychain")
                                              : tr("system keychain (none answers here)"));
    }
    if (!available && place() == PasswordPlace::Keychain)
        setPlace(PasswordPlace::AskEachTime);
    Q_EMIT keychainAvailableChanged(available);
}

} // namespace trunkline
