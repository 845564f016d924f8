#include "cli/maparguments.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

namespace {

/// Takes the quotes off a name that stands in them; none where a quote is in the wrong place.
std::optional<QString> unquoted(const QString &text)
{
    if (!text.startsWith(u'"'))
        return text;
    QString name;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) != u'"')
            name += text.at(i);
        else if (i + 1 == text.size())
            return name;
        else if (text.at(i + 1) == u'"')
            name += text.at(i++);
        else
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

QStringList MapArguments::split(const QString &text, QChar separator, int parts)
{
    QStringList raw{QString()};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (c == separator && !quoted && raw.size() < parts)
            raw += QString();
        else
            raw.last() += c;
    }
    QStringList names;
    for (const QString &part : std::as_const(raw)) {
        const std::optional<QString> name = unquoted(part);
        if (!name || name->isEmpty())
            return {};
        names += *name;
    }
    return names;
}

QMap<QString, QString> MapArguments::parse(const QString &option, const QStringList &values, QString &error)
{
    QMap<QString, QString> map;
    for (const QString &value : values) {
        const QStringList sides = split(value, u'=', 2);
        if (sides.size() != 2) {
            error =
                QCoreApplication::translate("Cli", "--%1 takes A=B, not “%2”. A name with “=” goes in double quotes.")
                    .arg(option, value);
            return {};
        }
        const QString &from = sides.constFirst();
        if (map.value(from, sides.constLast()) != sides.constLast()) {
            error = QCoreApplication::translate("Cli", "--%1 maps “%2” twice. Give it once.").arg(option, from);
            return {};
        }
        map.insert(from, sides.constLast());
    }
    return map;
}

} // namespace trunkline::cli
