#pragma once

#include "core/migrationprofile.h"

#include <QAbstractButton>
#include <QTest>

namespace trunkline::testing {

/// The visible child with this object name; a test that asks for one that is not there fails here, by name.
template <typename T> T *visibleChild(const QWidget *parent, const QString &name)
{
    const QList<T *> found = parent->findChildren<T *>(name);
    for (T *child : found) {
        if (child->isVisible())
            return child;
    }
    qWarning("there is no visible %s named %s", T::staticMetaObject.className(), qPrintable(name));
    return nullptr;
}

inline bool clickButton(const QWidget *parent, const QString &name)
{
    auto *button = visibleChild<QAbstractButton>(parent, name);
    if (!button || !button->isEnabled())
        return false;
    // Boxes and radio buttons are as wide as their place, but hear only a click on their sign or text.
    const QPoint sign(8, button->height() / 2);
    QTest::mouseClick(button, Qt::LeftButton, {}, button->isCheckable() ? sign : button->rect().center());
    return true;
}

/// Two connections to servers that nobody asks.
inline MigrationProfile exampleProfile()
{
    MigrationProfile profile = MigrationProfile::create();
    profile.source.id = QStringLiteral("source-id");
    profile.source.name = QStringLiteral("Office");
    profile.source.params.set(QStringLiteral("host"), QStringLiteral("db1.office.example"));
    profile.source.params.set(QStringLiteral("dbname"), QStringLiteral("shop"));
    profile.target.id = QStringLiteral("target-id");
    profile.target.name = QStringLiteral("Cloud");
    profile.target.label = ServerLabel::Production;
    profile.target.params.set(QStringLiteral("host"), QStringLiteral("db.cloud.example"));
    return profile;
}

} // namespace trunkline::testing
