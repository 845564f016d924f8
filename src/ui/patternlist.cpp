#include "ui/patternlist.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Where commas stand that separate patterns.
QList<qsizetype> separatingCommas(const QString &text)
{
    QList<qsizetype> commas;
    bool quoted = false;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'{' || c == u'[' || c == u'(')
            ++depth;
        else if (c == u'}' || c == u']' || c == u')')
            depth = qMax(0, depth - 1);
        else if (c == u',' && depth == 0)
            commas.append(i);
    }
    return commas;
}

} // namespace

QString PatternList::format(const QStringList &patterns)
{
    QStringList shown;
    for (QString pattern : patterns) {
        const QList<qsizetype> commas = separatingCommas(pattern);
        for (auto comma = commas.rbegin(); comma != commas.rend(); ++comma)
            pattern.replace(*comma, 1, u"\",\""_s);
        shown += pattern;
    }
    return shown.join(u", "_s);
}

QStringList PatternList::parse(const QString &text)
{
    QStringList patterns;
    qsizetype begin = 0;
    const auto add = [&](qsizetype end) {
        const QString pattern = text.sliced(begin, end - begin).trimmed();
        if (!pattern.isEmpty() && !patterns.contains(pattern))
            patterns += pattern;
        begin = end + 1;
    };
    for (const qsizetype comma : separatingCommas(text))
        add(comma);
    add(text.size());
    return patterns;
}

} // namespace trunkline
