#include "report/html.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

Html Html::resource(const QString &path)
{
    QFile file(path);
    if (!path.startsWith(u":/"_s) || !file.open(QFile::ReadOnly))
        return {};
    return Html(QString::fromUtf8(file.readAll()));
}

Html Html::text(const QString &text)
{
    QString code;
    code.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            code += "&amp;"_L1;
            break;
        case u'<':
            code += "&lt;"_L1;
            break;
        case u'>':
            code += "&gt;"_L1;
            break;
        case u'"':
            code += "&quot;"_L1;
            break;
        case u'\'':
            code += "&#39;"_L1;
            break;
        default:
            code += c;
        }
    }
    return Html(code);
}

HtmlTemplate &HtmlTemplate::set(const QString &name, double number)
{
    return set(name, QString::number(number, 'f', 1));
}

Html HtmlTemplate::html() const
{
    static const QRegularExpression place(u"\\{([a-z][A-Za-z]*)\\}"_s);
    QString made;
    qsizetype from = 0;
    auto matches = place.globalMatch(m_code);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        made += QStringView(m_code).sliced(from, match.capturedStart() - from);
        made += m_values.value(match.captured(1)).code();
        from = match.capturedEnd();
    }
    made += QStringView(m_code).sliced(from);
    return Html(made);
}

} // namespace trunkline
