#include "core/redaction.h"

#include "core/redactionpatterns.h"
#include "core/redactionstream.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QString withBackslashes(const QString &text, QStringView special)
{
    QString out;
    for (const QChar c : text) {
        if (special.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

QString withDoubled(QString text, QChar c)
{
    return text.replace(c, QString(2, c));
}

/// All ways in which a password may stand in a text.
QStringList writtenForms(const QString &password)
{
    const QString conninfo = withBackslashes(password, u"\\'");
    QStringList forms{
        password,
        conninfo,
        withBackslashes(password, u"\\:"),                // passfile
        withBackslashes(password, u"\\\""),               // JSON, and QDebug
        withDoubled(password, u'\''),                     // SQL, PowerShell
        withDoubled(withDoubled(password, u'\''), u'\\'), // SQL's E'…'
        withDoubled(conninfo, u'\''),                     // a connection string in an SQL literal
        withDoubled(withDoubled(conninfo, u'\''), u'\\'), // the same in E'…'
        QString(password).replace(u'\'', u"'\\''"_s),     // bash
        QString(password).replace(u'"', u"\\\""_s),       // Windows
    };
    for (const char *kept : {"", "!$&'()*+,;=", "!$&'()*+,;=:@/?"}) {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(password, kept));
        forms += encoded;
        // hexadecimal digits come in either case
        QString lower = encoded;
        for (qsizetype i = lower.indexOf(u'%'); i >= 0; i = lower.indexOf(u'%', i + 1))
            lower.replace(i, 3, lower.mid(i, 3).toLower());
        forms += lower;
    }
    forms.removeDuplicates();
    return forms;
}

bool standsAlone(const QString &text, qsizetype begin, qsizetype length)
{
    const qsizetype end = begin + length;
    return (begin == 0 || !text.at(begin - 1).isLetterOrNumber()) &&
           (end == text.size() || !text.at(end).isLetterOrNumber());
}

} // namespace

Redaction::Redaction(const QList<Secret> &secrets)
{
    constexpr qsizetype shortLength = 4;
    for (const Secret &secret : secrets) {
        const QString password = secret.revealText();
        if (password.isEmpty())
            continue;
        for (const QString &form : writtenForms(password))
            m_forms.append({QStringMatcher(form), password.size() < shortLength});
    }
    std::stable_sort(m_forms.begin(), m_forms.end(), [](const Form &a, const Form &b) {
        return a.matcher.pattern().size() > b.matcher.pattern().size();
    });
}

QString Redaction::mark()
{
    return u"***"_s;
}

QString Redaction::withoutSecrets(const QString &text) const
{
    QString out = text;
    for (const Form &form : m_forms) {
        const qsizetype length = form.matcher.pattern().size();
        for (qsizetype i = form.matcher.indexIn(out); i >= 0;) {
            const bool takenOut = !form.asWord || standsAlone(out, i, length);
            if (takenOut)
                out.replace(i, length, mark());
            i = form.matcher.indexIn(out, i + (takenOut ? mark().size() : 1));
        }
    }
    out = withoutPasswordParameters(out, mark());
    out = withoutPasswordLiterals(out, mark());
    return withoutUriPasswords(out, mark());
}

QString Redaction::clean(const QString &text) const
{
    // passwords first and in the whole text: one can hold a line break
    const QString out = withoutSecrets(text);
    bool withinRow = false;
    if (!out.contains(u'\n'))
        return withoutRowData(out, mark(), withinRow);
    QStringList lines = out.split(u'\n');
    for (QString &line : lines)
        line = withoutRowData(line, mark(), withinRow);
    return lines.join(u'\n');
}

QString RedactionStream::cleanLine(const QString &line)
{
    return withoutRowData(m_redaction.withoutSecrets(line), Redaction::mark(), m_withinRow);
}

} // namespace trunkline
