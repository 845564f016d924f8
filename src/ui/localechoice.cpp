#include "ui/localechoice.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QString LocaleChoice::text() const
{
    return isAsOnSource() ? QString() : locale + u" ("_s + (provider.isEmpty() ? u"libc"_s : provider) + u')';
}

LocaleChoice LocaleChoice::fromText(const QString &text)
{
    static const QRegularExpression withProvider(u"^(.+?)\\s*\\((libc|icu|builtin)\\)$"_s);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (const auto match = withProvider.match(trimmed); match.hasMatch())
        return {match.captured(2), match.captured(1)};
    return {u"libc"_s, trimmed};
}

} // namespace trunkline
