#include "pg/conninfo.h"

#include "core/redaction.h"
#include "pg/plainmessages.h"

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

} // namespace

Result<ParsedConninfo> parseConninfo(const QString &text)
{
    const PlainMessages plain;
    char *words = nullptr;
    const OptionsHandle options(PQconninfoParse(text.trimmed().toUtf8().constData(), &words), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> wordsHandle(words, &PQfreemem);
    if (!options)
        return Error(u"error.conninfo-invalid"_s, {}, Redaction().clean(QString::fromUtf8(words).trimmed()));
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
