#include "choicesexpected.h"

#include "choicesfixture.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing::expected {

namespace {

bool isIn(const CatalogLine &line, const QString &schema)
{
    if (line.kind == "comment"_L1)
        return line.identity.contains(u' ' + schema + u'.') || line.identity.endsWith(u' ' + schema);
    return line.identity == schema || line.identity.startsWith(schema + u'.') ||
           line.identity.startsWith(u"in "_s + schema + u' ');
}

bool isOfDatabase(const CatalogLine &line)
{
    return line.kind == "database"_L1 || line.kind.endsWith(" setting"_L1);
}

/// Names that begin so, but no longer ones: "app.log" without "app.logged".
bool isNamed(const CatalogLine &line, const QString &name)
{
    return line.identity == name || line.identity.startsWith(name + u'.') || line.identity.startsWith(name + u'(');
}

void setRows(CatalogText &text, const std::function<bool(const CatalogLine &)> &which)
{
    text.change([&](CatalogLine &line) {
        if (line.kind == "rows"_L1 && which(line))
            line.value = line.property == "value"_L1 ? u"1 false"_s : u"0 0"_s;
    });
}

} // namespace

void onlySchemaApp(CatalogText &text)
{
    text.keep([](const CatalogLine &line) {
        return isIn(line, u"app"_s) || isOfDatabase(line) ||
               (line.kind == "schema"_L1 && line.identity == "public"_L1) ||
               (line.kind == "comment"_L1 && line.identity == "schema public"_L1) ||
               (line.kind == "extension"_L1 && line.identity != "pg_trgm"_L1) ||
               line.identity == "extension citext"_L1 || line.kind == "default privileges"_L1;
    });
}

void withoutSchemaArchive(CatalogText &text)
{
    text.remove([](const CatalogLine &line) { return isIn(line, u"archive"_s); });
}

void withoutLog(CatalogText &text)
{
    text.remove([](const CatalogLine &line) {
        return isNamed(line, u"app.log"_s) || line.identity == "app.log_at"_L1 ||
               (line.kind == "publication"_L1 && line.property == "tables"_L1);
    });
}

void withoutRows(CatalogText &text)
{
    setRows(text, [](const CatalogLine &) { return true; });
    text.remove([](const CatalogLine &line) { return line.kind == "rows"_L1 && line.identity == "app.by_day"_L1; });
    text.change([](CatalogLine &line) {
        if (line.property == "populated"_L1)
            line.value = u"false"_s;
    });
    // A sequence begins where it was told to.
    text.change([](CatalogLine &line) {
        if (line.kind == "rows"_L1 && line.identity == "app.ticket"_L1)
            line.value = u"5 false"_s;
    });
}

void withoutOrders(CatalogText &text)
{
    setRows(text, [](const CatalogLine &line) {
        return (line.identity.startsWith("app.orders_"_L1) && line.property == "count"_L1) ||
               line.identity == "app.by_day"_L1;
    });
}

void withoutLonely(CatalogText &text)
{
    text.remove([](const CatalogLine &line) { return line.identity.contains("app.lonely("_L1); });
}

void withoutLargeObjects(CatalogText &text)
{
    text.remove([](const CatalogLine &line) {
        return line.kind == "large object"_L1 || line.identity.startsWith("large object "_L1);
    });
}

void withoutComments(CatalogText &text)
{
    text.remove([](const CatalogLine &line) {
        return (line.kind == "comment"_L1 && line.identity != "schema public"_L1 &&
                !line.identity.startsWith("extension "_L1)) ||
               (line.kind == "database"_L1 && line.property == "comment"_L1);
    });
    text.change([](CatalogLine &line) {
        if (line.identity == "extension citext"_L1)
            line.value = u"data type for case-insensitive character strings"_s;
    });
}

void withoutSubscriptions(CatalogText &text)
{
    text.remove([](const CatalogLine &line) { return line.kind == "subscription"_L1; });
}

void withoutTablespaces(CatalogText &text)
{
    text.remove([](const CatalogLine &line) { return line.property == "tablespace"_L1 && line.kind != "database"_L1; });
}

void mappedTablespaces(CatalogText &text)
{
    text.change([](CatalogLine &line) {
        if (line.property == "tablespace"_L1 && line.value == "ch_space"_L1)
            line.value = u"ch_else"_s;
    });
}

void withoutProperties(CatalogText &text)
{
    QList<CatalogLine> defaults;
    text.remove([&](const CatalogLine &line) {
        if (line.kind != "database"_L1)
            return false;
        if (line.property == "default grant"_L1)
            defaults += line;
        return line.property == "comment"_L1 || line.property == "connection limit"_L1 || line.property == "grant"_L1;
    });
    for (CatalogLine line : std::as_const(defaults)) {
        line.property = u"grant"_s;
        text.add(line);
    }
}

void oneOwner(CatalogText &text, const QString &owner)
{
    // pg_database_owner is whoever owns the database.
    text.replaceOwners([&](const QString &before) { return before.startsWith("pg_"_L1) ? before : owner; });
}

void mappedRoles(CatalogText &text, const QMap<QString, QString> &map, bool owners, bool grants)
{
    const auto mapped = [&](const QString &role) { return map.value(role, role); };
    if (grants) {
        text.replaceGrantees(mapped);
        text.change([&](CatalogLine &line) {
            if (line.kind == "role setting"_L1)
                line.identity = mapped(line.identity);
        });
    }
    if (owners)
        text.replaceOwners(mapped);
}

void withoutGrants(CatalogText &text)
{
    text.dropGrants();
}

void withoutDefaultPrivileges(CatalogText &text)
{
    text.remove([](const CatalogLine &line) { return line.kind == "default privileges"_L1; });
}

} // namespace trunkline::testing::expected
