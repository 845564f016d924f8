#include "models/objectwords.h"

#include "engine/words.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QString ObjectWords::groupTitle(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Schema:
        return tr("Schemas");
    case ObjectKind::Table:
        return tr("Tables");
    case ObjectKind::ForeignTable:
        return tr("Foreign tables");
    case ObjectKind::View:
        return tr("Views");
    case ObjectKind::MaterializedView:
        return tr("Materialized views");
    case ObjectKind::Sequence:
        return tr("Sequences");
    case ObjectKind::Function:
        return tr("Functions");
    case ObjectKind::Type:
        return tr("Types");
    case ObjectKind::Collation:
        return tr("Collations");
    case ObjectKind::Operator:
        return tr("Operators");
    case ObjectKind::OperatorClass:
        return tr("Operator classes");
    case ObjectKind::Conversion:
        return tr("Conversions");
    case ObjectKind::TextSearch:
        return tr("Text search");
    case ObjectKind::Statistics:
        return tr("Extended statistics");
    case ObjectKind::Extension:
        return tr("Extensions");
    case ObjectKind::Language:
        return tr("Languages");
    case ObjectKind::Cast:
        return tr("Casts");
    case ObjectKind::Transform:
        return tr("Transforms");
    case ObjectKind::AccessMethod:
        return tr("Access methods");
    case ObjectKind::ForeignDataWrapper:
        return tr("Foreign-data wrappers");
    case ObjectKind::ForeignServer:
        return tr("Foreign servers");
    case ObjectKind::Publication:
        return tr("Publications");
    case ObjectKind::Subscription:
        return tr("Subscriptions");
    case ObjectKind::EventTrigger:
        return tr("Event triggers");
    case ObjectKind::ForeignKey:
    case ObjectKind::Index:
    case ObjectKind::Trigger:
    case ObjectKind::Rule:
    case ObjectKind::Policy:
        break;
    }
    return {};
}

QString ObjectWords::kind(const CatalogObject &object)
{
    // What the catalogs call it more exactly; what is not among these is the name of its kind already.
    static const QHash<QString, const char *> exact{
        {u"procedure"_s, QT_TR_NOOP("procedure")},         {u"aggregate"_s, QT_TR_NOOP("aggregate")},
        {u"domain"_s, QT_TR_NOOP("domain")},               {u"enum"_s, QT_TR_NOOP("enum type")},
        {u"range"_s, QT_TR_NOOP("range type")},            {u"composite"_s, QT_TR_NOOP("composite type")},
        {u"base"_s, QT_TR_NOOP("base type")},              {u"window"_s, QT_TR_NOOP("window function")},
        {u"configuration"_s, QT_TR_NOOP("configuration")}, {u"dictionary"_s, QT_TR_NOOP("dictionary")},
        {u"parser"_s, QT_TR_NOOP("parser")},               {u"template"_s, QT_TR_NOOP("template")},
        {u"class"_s, QT_TR_NOOP("operator class")},        {u"family"_s, QT_TR_NOOP("operator family")},
        {u"shell"_s, QT_TR_NOOP("shell type")},
    };
    if (const char *word = exact.value(object.detail))
        return tr(word);
    switch (object.name.kind) {
    case ObjectKind::Schema:
        return tr("schema");
    case ObjectKind::Table:
        return object.isPartition ? tr("partition") : tr("table");
    case ObjectKind::ForeignTable:
        return tr("foreign table");
    case ObjectKind::View:
        return tr("view");
    case ObjectKind::MaterializedView:
        return tr("materialized view");
    case ObjectKind::Sequence:
        return tr("sequence");
    case ObjectKind::Function:
        return tr("function");
    case ObjectKind::Type:
        return tr("type");
    case ObjectKind::Collation:
        return tr("collation");
    case ObjectKind::Operator:
        return tr("operator");
    case ObjectKind::OperatorClass:
        return tr("operator class");
    case ObjectKind::Conversion:
        return tr("conversion");
    case ObjectKind::TextSearch:
        return tr("text search");
    case ObjectKind::Statistics:
        return tr("extended statistics");
    case ObjectKind::Extension:
        return tr("extension");
    case ObjectKind::Language:
        return tr("language");
    case ObjectKind::Cast:
        return tr("cast");
    case ObjectKind::Transform:
        return tr("transform");
    case ObjectKind::AccessMethod:
        return tr("access method");
    case ObjectKind::ForeignDataWrapper:
        return tr("foreign-data wrapper");
    case ObjectKind::ForeignServer:
        return tr("foreign server");
    case ObjectKind::Publication:
        return tr("publication");
    case ObjectKind::Subscription:
        return tr("subscription");
    case ObjectKind::EventTrigger:
        return tr("event trigger");
    case ObjectKind::ForeignKey:
        return tr("foreign key");
    case ObjectKind::Index:
        return tr("index");
    case ObjectKind::Trigger:
        return tr("trigger");
    case ObjectKind::Rule:
        return tr("rule");
    case ObjectKind::Policy:
        return tr("policy");
    }
    return {};
}

QString ObjectWords::named(const CatalogObject &object, const QString &schema)
{
    const QString name = object.name.schema.isEmpty() || object.name.schema == schema
                             ? object.name.name
                             : object.name.schema + u'.' + object.name.name;
    if (!object.name.relation.isEmpty()) {
        //: A part of a table in a sentence: "foreign key ticket_person_fkey of ticket"
        return tr("%1 %2 of %3").arg(kind(object), object.name.name, object.name.relation);
    }
    //: An object in a sentence: "view import_status"
    return tr("%1 %2").arg(kind(object), name);
}

QString ObjectWords::travel(Travel travel, ObjectKind kind)
{
    switch (travel) {
    case Travel::LeftOut:
        return tr("left out");
    case Travel::StructureOnly:
        return tr("structure only");
    case Travel::Whole:
        break;
    }
    if (hasRows(kind))
        return tr("rows and structure");
    return kind == ObjectKind::Sequence ? tr("value and structure") : tr("taken along");
}

bool ObjectWords::hasRows(ObjectKind kind)
{
    return kind == ObjectKind::Table || kind == ObjectKind::MaterializedView;
}

QString ObjectWords::rows(qint64 count)
{
    const QLocale locale;
    if (count >= 1'000'000'000) {
        //: Number of rows in thousand millions: "1.2 bn"
        return tr("%1 bn").arg(locale.toString(static_cast<double>(count) / 1e9, 'f', 1));
    }
    if (count >= 1'000'000) {
        //: Number of rows in millions: "56.9 M"
        return tr("%1 M").arg(locale.toString(static_cast<double>(count) / 1e6, 'f', 1));
    }
    return Words::rowCount(count);
}

QString ObjectWords::sizeOf(qint64 part, qint64 whole)
{
    const QString all = Words::byteCount(whole);
    QString some = Words::byteCount(part);
    if (some == all)
        return all;
    // "3.5 of 4.6 GB": the unit once, where it is the same.
    const auto unitAt = [](const QString &text) {
        qsizetype at = text.size();
        while (at > 0 && !text.at(at - 1).isDigit())
            --at;
        return at;
    };
    const QString unit = some.mid(unitAt(some));
    if (!unit.isEmpty() && unit == all.mid(unitAt(all)))
        some.chop(unit.size());
    //: A part of an amount of data: "3.5 of 4.6 GB"
    return tr("%1 of %2").arg(some, all);
}

} // namespace trunkline
