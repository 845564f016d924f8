#pragma once

#include <QCoreApplication>

namespace trunkline {

/// A locale with its provider as one line of text: "de_DE.utf8 (libc)". Pure.
struct LocaleChoice
{
    QString provider; ///< "libc", "icu" or "builtin"; empty: as on the source
    QString locale;   ///< empty: as on the source

    bool isAsOnSource() const { return locale.isEmpty(); }
    QString text() const;
    /// A text without a provider means libc. What cannot be read means "as on the source".
    static LocaleChoice fromText(const QString &text);
    bool operator==(const LocaleChoice &) const = default;
};

} // namespace trunkline
