#include "core/namepattern.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// One name of a pattern as a regular expression.
struct PatternPart
{
    QString expression;
    bool hasText = false;
};

void appendLiterally(QString &expression, QChar c)
{
    static const QString special = u"|*+?()[]{}.^$\\"_s;
    if (special.contains(c))
        expression += u'\\';
    expression += c;
}

/// As patternToSQLRegex in PostgreSQL's fe_utils/string_utils.c takes it apart.
Result<QList<PatternPart>> partsOf(const QString &pattern)
{
    if (pattern.trimmed().isEmpty())
        return Error(u"error.pattern-empty"_s, {pattern});
    QList<PatternPart> parts{PatternPart()};
    bool quoted = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        QString &expression = parts.last().expression;
        if (c == u'"') {
            if (quoted && i + 1 < pattern.size() && pattern.at(i + 1) == u'"') {
                expression += u'"';
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (quoted) {
            appendLiterally(expression, c);
        } else if (c.unicode() >= u'A' && c.unicode() <= u'Z') {
            // PostgreSQL folds other letters only in encodings of one byte.
            expression += c.toLower();
        } else if (c == u'*') {
            expression += u".*"_s;
        } else if (c == u'?') {
            expression += u'.';
        } else if (c == u'.') {
            parts += PatternPart();
            continue;
        } else if (c == u'$' || (c == u'[' && i + 1 < pattern.size() && pattern.at(i + 1) == u']')) {
            // A dollar is a letter of names, and [] the end of an array type's name.
            expression += u'\\' + c;
        } else if (c == u'\\') {
            return Error(u"error.pattern-unsupported"_s, {pattern});
        } else {
            expression += c;
        }
        parts.last().hasText = true;
    }
    return parts;
}

/// Where our regular expressions take what PostgreSQL's refuse: a repetition of a repetition, and one that is none.
bool repeatsWrongly(const QString &expression)
{
    static const QRegularExpression twice(u"(?<!\\\\)(?:\\\\\\\\)*[*+}][+{]"_s);
    static const QRegularExpression unfinished(u"(?<!\\\\)(?:\\\\\\\\)*\\{(?=[0-9])(?![0-9]+(?:,[0-9]*)?\\})"_s);
    return twice.match(expression).hasMatch() || unfinished.match(expression).hasMatch();
}

Result<QRegularExpression> expressionOf(const PatternPart &part, const QString &pattern)
{
    if (repeatsWrongly(part.expression))
        return Error(u"error.pattern-invalid"_s, {pattern, u"quantifier operand invalid"_s});
    QRegularExpression expression(u"\\A(?:"_s + part.expression + u")\\z"_s,
                                  QRegularExpression::DotMatchesEverythingOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        return Error(u"error.pattern-invalid"_s, {pattern, expression.errorString()});
    expression.optimize();
    return expression;
}

} // namespace

Result<NamePattern> NamePattern::forSchemas(const QString &pattern)
{
    const Result<QList<PatternPart>> parts = partsOf(pattern);
    if (!parts)
        return parts.error();
    if (parts->size() > 1)
        return Error(u"error.pattern-dots"_s, {pattern});
    Result<QRegularExpression> schema = expressionOf(parts->constFirst(), pattern);
    if (!schema)
        return schema.error();
    NamePattern made;
    made.m_schema = *schema;
    return made;
}

Result<NamePattern> NamePattern::forRelations(const QString &pattern)
{
    const Result<QList<PatternPart>> parts = partsOf(pattern);
    if (!parts)
        return parts.error();
    if (parts->size() > 2)
        return Error(u"error.pattern-dots"_s, {pattern});
    NamePattern made;
    if (parts->size() == 2) {
        Result<QRegularExpression> schema = expressionOf(parts->constFirst(), pattern);
        if (!schema)
            return schema.error();
        made.m_schema = *schema;
    }
    Result<QRegularExpression> name = expressionOf(parts->constLast(), pattern);
    if (!name)
        return name.error();
    made.m_name = *name;
    return made;
}

bool NamePattern::matchesSchema(const QString &schema) const
{
    return m_schema && m_schema->match(schema).hasMatch();
}

bool NamePattern::matchesRelation(const QString &schema, const QString &name) const
{
    return m_name && (!m_schema || matchesSchema(schema)) && m_name->match(name).hasMatch();
}

QString NamePattern::exactly(const QString &schema)
{
    return u'"' + QString(schema).replace(u'"', u"\"\""_s) + u'"';
}

QString NamePattern::exactly(const QString &schema, const QString &name)
{
    return exactly(schema) + u'.' + exactly(name);
}

} // namespace trunkline
