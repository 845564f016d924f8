#include "pg/conninfo.h"

#include "core/redaction.h"
#include "pg/plainmessages.h"

#include <QRegularExpression>
#include <QSet>
#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

using OptionsHandle = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

bool isSecretOption(const PQconninfoOption &option)
{
    return ConnectionParams::isSecretKeyword(QString::fromUtf8(option.keyword)) || *option.dispchar == '*';
}

/// libpq quotes what it stumbled over, and that may be a part of a password. What is no keyword is taken out, unless
/// the text cannot hold a password at all.
QString wordsWithoutSecrets(const QString &words, const QString &text)
{
    if (!text.contains(u'@') && !text.contains("pass"_L1, Qt::CaseInsensitive))
        return Redaction().clean(words);
    // single characters are punctuation; the rest goes up to the last quote, since a password may hold quotes
    static const QRegularExpression quoted(u"(\".\")|\".*\""_s, QRegularExpression::DotMatchesEverythingOption);
    QString clean;
    qsizetype end = 0;
    for (auto it = quoted.globalMatch(words); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        clean += words.mid(end, match.capturedStart() - end);
        clean += match.hasCaptured(1) ? match.captured(1) : u'"' + Redaction::mark() + u'"';
        end = match.capturedEnd();
    }
    return Redaction().clean(clean + words.mid(end));
}

/// A user or password that is not percent-encoded moves the borders between the parts of a URI, so that a piece of the
/// password would be taken for host, port or database.
bool hasMovedBorders(const QString &text, const ConnectionParams &params)
{
    if (!text.startsWith("postgres://"_L1) && !text.startsWith("postgresql://"_L1))
        return false;
    static const QRegularExpression ports(u"^[0-9,]*$"_s);
    if (!ports.match(params.port()).hasMatch() || params.host().lastIndexOf(u'@') > 0)
        return true;
    const QString database = params.databaseName();
    const bool userEndsBefore = text.section(u"://"_s, 1).section(u'/', 0, 0).contains(u'@');
    return database.contains(u'@') && (!userEndsBefore || database.section(u'@', 1).contains(u'/'));
}

} // namespace

Result<ParsedConninfo> parseConninfo(const QString &text)
{
    const PlainMessages plain;
    char *words = nullptr;
    const QString trimmed = text.trimmed();
    const OptionsHandle options(PQconninfoParse(trimmed.toUtf8().constData(), &words), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> wordsHandle(words, &PQfreemem);
    if (!options)
        return Error(u"error.conninfo-invalid"_s, {}, wordsWithoutSecrets(QString::fromUtf8(words).trimmed(), trimmed));
    ParsedConninfo parsed;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const QString keyword = QString::fromUtf8(option->keyword);
        if (keyword == "password"_L1)
            parsed.password = Secret(QByteArray(option->val));
        else if (!isSecretOption(*option))
            parsed.params.set(keyword, QString::fromUtf8(option->val));
    }
    if (hasMovedBorders(trimmed, parsed.params))
        return Error(u"error.conninfo-not-encoded"_s);
    return parsed;
}

QList<ConninfoOption> conninfoOptions()
{
    QList<ConninfoOption> made;
    const OptionsHandle options(PQconndefaults(), &PQconninfoFree);
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option) {
        ConninfoOption one;
        one.keyword = QString::fromUtf8(option->keyword);
        one.label = QString::fromUtf8(option->label);
        one.environmentVariable = QString::fromUtf8(option->envvar);
        one.secret = isSecretOption(*option);
        one.debug = *option->dispchar == 'D';
        if (!one.secret)
            one.defaultValue = QString::fromUtf8(option->val);
        made += one;
    }
    return made;
}

bool isKnownConninfoKeyword(const QString &keyword)
{
    static const QSet<QString> known = [] {
        QSet<QString> made;
        const OptionsHandle options(PQconninfoParse("", nullptr), &PQconninfoFree);
        for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option)
            made.insert(QString::fromUtf8(option->keyword));
        return made;
    }();
    return known.contains(keyword);
}

} // namespace trunkline
