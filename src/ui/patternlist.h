#pragma once

#include <QStringList>

namespace trunkline {

/// Patterns of names as a person types them into one line: separated by commas. Commas in double quotes, braces,
/// brackets or parentheses belong to their pattern, and the quotes stay: they are part of what a pattern says. Pure;
/// parse(format(x)) means the same as x.
struct PatternList
{
    static QString format(const QStringList &patterns);
    static QStringList parse(const QString &text);
};

} // namespace trunkline
