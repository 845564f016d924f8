#pragma once

#include <QMap>
#include <QStringList>

namespace trunkline::cli {

/// Options of the form A=B, and names with dots. A name may stand in double quotes, a quote in it doubled; "=" and "."
/// inside of quotes are part of the name. Pure.
struct MapArguments
{
    /// One entry for each value. `error` gets a sentence about the first value that cannot be read, `option` is its
    /// name without the dashes.
    static QMap<QString, QString> parse(const QString &option, const QStringList &values, QString &error);
    /// The parts between `separator`, quotes taken off, at most `parts` of them: the last one has the rest. Empty where
    /// a quote is not closed or a part is empty.
    static QStringList split(const QString &text, QChar separator, int parts);
};

} // namespace trunkline::cli
