#include "core/redactionpatterns.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Each match with what stands in it after its first group taken out.
QString withMarks(const QString &text, const QRegularExpression &pattern, const QString &mark)
{
    QString out;
    qsizetype end = 0;
    auto matches = pattern.globalMatch(text);
    if (!matches.hasNext())
        return text;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).sliced(end, match.capturedEnd(1) - end);
        out += mark;
        end = match.capturedEnd();
    }
    out += QStringView(text).sliced(end);
    return out;
}

bool beginsMessagePart(const QString &line)
{
    // "pg_restore: …", "psql:roles.sql:3: …", "DETAIL:  …" in any language, and pg_restore's own
    static const QRegularExpression pattern(
        u"\\A(?:pg_\\w+(?:\\.exe)?: |psql(?:\\.exe)?:|\\p{Lu}{3,}(?: \\d+)?: |Command was: )"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(line).hasMatch();
}

/// A message of the server that shows values: `before` stays, all after it goes, but for `after` at the line's end.
struct RowPattern
{
    QLatin1StringView trigger;
    QRegularExpression before;
    QRegularExpression after;
};

const std::array<RowPattern, 7> &rowPatterns()
{
    // Messages come in the server's language: where the punctuation is enough to know them, no word is asked for.
    static const QRegularExpression nothing(u"\\z"_s);
    static const std::array<RowPattern, 7> patterns{{
        {"COPY "_L1, QRegularExpression(u"\\bCOPY .+?, \\D{1,24}\\d+(?:, [^:]*)?: "_s), nothing},
        {")=("_L1, QRegularExpression(u"\\(.*?\\)=\\("_s),
         QRegularExpression(u"\\) (?:already exists|is duplicated|is not present in table \"[^\"]*\""
                            "|is still referenced from table \"[^\"]*\")\\.?\\z"_s)},
        {"row contains ("_L1, QRegularExpression(u"row contains \\((?:.*?\\) = \\()?"_s),
         QRegularExpression(u"\\)\\.?\\z"_s)},
        {"invalid input "_L1, QRegularExpression(u"invalid input (?:syntax|value) for [^:]+: "_s), nothing},
        {"malformed "_L1, QRegularExpression(u"malformed [^:]+: "_s), nothing},
        {"out of range"_L1, QRegularExpression(u"(?:out of range: |\\bvalue (?=\".*\" is out of range))"_s),
         QRegularExpression(u" is out of range for type [^\"]*\\z"_s)},
        {"JSON data"_L1, QRegularExpression(u"JSON data, \\D{1,24}\\d+: "_s), nothing},
    }};
    return patterns;
}

} // namespace

QString withoutPasswordParameters(const QString &text, const QString &mark)
{
    if (!text.contains("password"_L1, Qt::CaseInsensitive) && !text.contains("oauth_client_secret"_L1) &&
        !text.contains("scram_"_L1))
        return text;
    // In this order: a quoted value inside an SQL literal (its quotation marks are doubled), a quoted value, one in
    // double quotes, and one that ends with a space.
    static const QRegularExpression assignment(
        u"((?:password|oauth_client_secret|scram_client_key|scram_server_key)\\s*=\\s*)"
        "(?:''(?:\\\\''|\\\\[^']|[^'\\\\])*+''|'(?:\\\\.|[^'\\\\])*+(?:'|\\z)|\"(?:\\\\.|[^\"\\\\])*+(?:\"|\\z)"
        "|(?:\\\\.|[^\\s\\\\])++)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression jsonMember(u"(password\"\\s*:\\s*)\"(?:\\\\.|[^\"\\\\])*+(?:\"|\\z)"_s,
                                               QRegularExpression::CaseInsensitiveOption |
                                                   QRegularExpression::DotMatchesEverythingOption);
    return withMarks(withMarks(text, assignment, mark), jsonMember, mark);
}

QString withoutPasswordLiterals(const QString &text, const QString &mark)
{
    if (!text.contains("passw"_L1, Qt::CaseInsensitive))
        return text;
    static const QRegularExpression literal(
        u"(passw(?:or)?d\"?\\s+)(?:E'(?:''|\\\\.|[^'\\\\])*+(?:'|\\z)|(?:U&)?'(?:''|[^'])*+(?:'|\\z)"
        "|\\$(\\w*)\\$.*?(?:\\$\\2\\$|\\z))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return withMarks(text, literal, mark);
}

QString withoutUriPasswords(const QString &text, const QString &mark)
{
    if (!text.contains("://"_L1))
        return text;
    // up to the last @ of the word: a password that was pasted as it is may hold one
    static const QRegularExpression pattern(u"(://[^\\s:/?#@]*+:)\\S*(?=@)"_s);
    return withMarks(text, pattern, mark);
}

QString withoutRowData(const QString &line, const QString &mark, bool &withinRow)
{
    if (withinRow) {
        if (!beginsMessagePart(line))
            return line.isEmpty() ? line : mark;
        withinRow = false;
    }
    for (const RowPattern &pattern : rowPatterns()) {
        if (!line.contains(pattern.trigger))
            continue;
        const QRegularExpressionMatch before = pattern.before.match(line);
        if (!before.hasMatch())
            continue;
        withinRow = true;
        const qsizetype begin = before.capturedEnd();
        const QRegularExpressionMatch after = pattern.after.match(line, begin);
        return line.first(begin) + mark + (after.hasMatch() ? after.captured() : QString());
    }
    return line;
}

} // namespace trunkline
