#pragma once

#include <QStringList>

namespace trunkline {

/// Names of roles as a person types them into one line: separated by commas; a name that holds a comma, a quote or
/// blanks at its ends stands in double quotes, a quote in it doubled. Pure; parse(format(x)) == x.
struct NameList
{
    static QString format(const QStringList &names);
    static QStringList parse(const QString &text);
};

} // namespace trunkline
