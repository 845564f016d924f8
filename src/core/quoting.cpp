#include "core/quoting.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

Sql Sql::arg(std::initializer_list<Sql> pieces) const
{
    const QString pattern = text();
    QString out;
    out.reserve(pattern.size() * 2);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == u'%' && i + 1 < pattern.size()) {
            const int index = pattern.at(i + 1).digitValue() - 1;
            if (index >= 0 && static_cast<size_t>(index) < pieces.size()) {
                out += std::data(pieces)[index].text();
                ++i;
                continue;
            }
        }
        out += c;
    }
    return Sql(out);
}

namespace {
QString doubled(QString text, QChar quote)
{
    text.remove(QChar::Null);
    return text.replace(quote, QString(2, quote));
}
} // namespace

QString Quoting::identifier(const QString &name)
{
    return u'"' + doubled(name, u'"') + u'"';
}

QString Quoting::qualified(const QString &schema, const QString &name)
{
    return identifier(schema) + u'.' + identifier(name);
}

QString Quoting::literal(const QString &text)
{
    QString body = doubled(text, u'\'');
    if (!body.contains(u'\\'))
        return u'\'' + body + u'\'';
    // valid under either setting of standard_conforming_strings
    body.replace(u'\\', u"\\\\"_s);
    return u" E'"_s + body + u'\'';
}

QString Quoting::conninfoValue(const QString &value)
{
    QString body = value;
    body.remove(QChar::Null);
    body.replace(u'\\', u"\\\\"_s);
    body.replace(u'\'', u"\\'"_s);
    return u'\'' + body + u'\'';
}

QString Quoting::conninfo(const QMap<QString, QString> &values)
{
    QStringList pairs;
    for (auto it = values.begin(); it != values.end(); ++it)
        pairs += it.key() + u'=' + conninfoValue(it.value());
    return pairs.join(u' ');
}

Sql Quoting::join(const QList<Sql> &pieces, const Sql &separator)
{
    QStringList texts;
    for (const Sql &piece : pieces)
        texts += piece.text();
    return Sql(texts.join(separator.text()));
}

} // namespace trunkline
