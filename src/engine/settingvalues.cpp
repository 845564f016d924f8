#include "engine/settingvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// As variable_is_guc_list_quote() in pg_dump's dumputils.c.
bool isListOfNames(const QString &parameter)
{
    static const QStringList lists{u"local_preload_libraries"_s,   u"search_path"_s,
                                   u"session_preload_libraries"_s, u"shared_preload_libraries"_s,
                                   u"temp_tablespaces"_s,          u"unix_socket_directories"_s};
    return lists.contains(parameter.toLower());
}

/// Names apart by commas, in double quotes where they need them. Unquoted ones keep their letters: the server folded
/// them when they were set.
QStringList splitNames(const QString &value)
{
    QStringList names;
    QString name;
    bool quoted = false;
    bool wasQuoted = false;
    const auto take = [&] {
        names += wasQuoted ? name : name.trimmed();
        name.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c == u'"') {
            if (quoted && i + 1 < value.size() && value.at(i + 1) == u'"') {
                name += c;
                ++i;
                continue;
            }
            if (!quoted)
                name.clear(); // the blank before it
            quoted = !quoted;
            wasQuoted = true;
        } else if (c == u',' && !quoted) {
            take();
        } else if (quoted || !wasQuoted) {
            name += c;
        }
    }
    take();
    return names;
}

} // namespace

Sql settingValueSql(const QString &parameter, const QString &value)
{
    if (!isListOfNames(parameter))
        return Quoting::literalSql(value);
    QList<Sql> literals;
    for (const QString &name : splitNames(value))
        literals += Quoting::literalSql(name);
    return Quoting::join(literals, Sql(u", "));
}

} // namespace trunkline
