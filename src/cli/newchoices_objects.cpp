#include "cli/maparguments.h"
#include "cli/newchoices.h"
#include "core/json_names.h"
#include "core/namepattern.h"
#include "engine/words.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

QList<QCommandLineOption> NewChoices::objectOptions()
{
    return {
        {u"schema"_s, tr("only the schemas that match; may be given again, as the next four and --leave-out"),
         u"PATTERN"_s},
        {u"exclude-schema"_s, tr("not the schemas that match"), u"PATTERN"_s},
        {u"table"_s, tr("only the tables, views and sequences that match"), u"PATTERN"_s},
        {u"exclude-table"_s, tr("not the tables, views and sequences that match"), u"PATTERN"_s},
        {u"exclude-table-data"_s, tr("of the tables that match only the structure"), u"PATTERN"_s},
        {u"leave-out"_s, tr("not this one object: function:sales.fee(integer), extension:postgis"), u"KIND:NAME"_s},
        {u"large-objects"_s, tr("take large objects, also where --schema or --table is given")},
        {u"no-large-objects"_s, tr("leave large objects behind")},
    };
}

QString NewChoices::takeObjects(const QCommandLineParser &given, ObjectSelection &objects)
{
    const std::initializer_list<std::pair<QString, QStringList *>> patterns{
        {u"schema"_s, &objects.schemas},
        {u"exclude-schema"_s, &objects.excludedSchemas},
        {u"table"_s, &objects.tables},
        {u"exclude-table"_s, &objects.excludedTables},
        {u"exclude-table-data"_s, &objects.excludedTableData},
    };
    for (const auto &[option, list] : patterns) {
        for (const QString &pattern : given.values(option)) {
            const Result<NamePattern> parsed =
                option.endsWith("schema"_L1) ? NamePattern::forSchemas(pattern) : NamePattern::forRelations(pattern);
            if (!parsed)
                return u"--%1: %2"_s.arg(option, Words::sentence(parsed.error().message));
            if (!list->contains(pattern))
                list->append(pattern);
        }
    }
    for (const QString &value : given.values(u"leave-out"_s)) {
        if (const QString wrong = takeLeftOut(value, objects); !wrong.isEmpty())
            return wrong;
    }
    if (const QString wrong = atMostOne(given, {u"large-objects"_s, u"no-large-objects"_s}); !wrong.isEmpty())
        return wrong;
    if (given.isSet(u"large-objects"_s))
        objects.largeObjects = LargeObjects::Take;
    else if (given.isSet(u"no-large-objects"_s))
        objects.largeObjects = LargeObjects::LeaveOut;
    return {};
}

QString NewChoices::takeLeftOut(const QString &value, ObjectSelection &objects)
{
    const qsizetype colon = value.indexOf(u':');
    const auto kind = enumFromName<ObjectKind>(value.left(qMax(colon, qsizetype(0))));
    if (!kind) {
        QStringList kinds;
        for (const EnumName<ObjectKind> &entry : enumNames<ObjectKind>())
            kinds += entry.name;
        return tr("--leave-out takes KIND:NAME, not “%1”. KIND is one of %2.").arg(value, kinds.join(u", "_s));
    }
    ObjectChoice choice;
    choice.object.kind = *kind;
    const int parts = isPartOfRelation(*kind) ? 3 : isDatabaseWide(*kind) ? 1 : 2;
    const QStringList names = MapArguments::split(value.mid(colon + 1), u'.', parts);
    if (names.size() != parts)
        return parts == 1   ? tr("--leave-out %1 needs a name after the colon.").arg(value.left(colon))
               : parts == 2 ? tr("--leave-out %1 needs schema.name after the colon.").arg(value.left(colon))
                            : tr("--leave-out %1 needs schema.table.name after the colon.").arg(value.left(colon));
    if (parts > 1)
        choice.object.schema = names.constFirst();
    if (parts == 3)
        choice.object.relation = names.at(1);
    choice.object.name = names.constLast();
    if (!objects.choices.contains(choice))
        objects.choices += choice;
    return {};
}

} // namespace trunkline::cli
