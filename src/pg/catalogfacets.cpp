#include "pg/catalogfacets.h"

#include "pg/catalogfacetqueries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr qint64 relationsInASlice = 2000;
constexpr qint64 largeObjectsInASlice = 50000;

int slicesFor(qint64 count, qint64 inOne)
{
    return static_cast<int>(std::clamp<qint64>((count + inOne - 1) / inOne, 1, 1000));
}

Sql queryFor(const CatalogFacetQueries &queries, const CatalogPortion &portion)
{
    switch (portion.what) {
    case CatalogPortion::What::Relations:
        return queries.relations(portion.slice, portion.slices);
    case CatalogPortion::What::TypesAndRoutines:
        return queries.typesAndRoutines();
    case CatalogPortion::What::SchemaObjects:
        return queries.schemaObjects();
    case CatalogPortion::What::DatabaseWide:
        return queries.databaseWide();
    case CatalogPortion::What::LargeObjects:
        return queries.largeObjects(portion.slice, portion.slices);
    case CatalogPortion::What::Database:
        return queries.database();
    case CatalogPortion::What::Roles:
        return queries.roles();
    }
    return {};
}

std::optional<QString> roleIn(const QJsonValue &value)
{
    return value.isNull() ? std::nullopt : std::optional<QString>(value.toString());
}

} // namespace

QList<CatalogPortion> CatalogPortion::all(qint64 relations, qint64 largeObjects)
{
    QList<CatalogPortion> portions{{What::DatabaseWide}, {What::TypesAndRoutines}, {What::SchemaObjects}};
    const int slices = slicesFor(relations, relationsInASlice);
    for (int slice = 0; slice < slices; ++slice)
        portions += {What::Relations, slice, slices};
    const int largeSlices = slicesFor(largeObjects, largeObjectsInASlice);
    for (int slice = 0; slice < largeSlices; ++slice)
        portions += {What::LargeObjects, slice, largeSlices};
    return portions + QList<CatalogPortion>{{What::Database}, {What::Roles}};
}

QMap<QString, QString> facetsOf(const CatalogItem &item)
{
    QMap<QString, QString> facets;
    const QJsonObject object = QJsonDocument::fromJson(item.facets.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue &value = it.value();
        facets.insert(it.key(), value.isArray()
                                    ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
                                    : value.toVariant().toString());
    }
    return facets;
}

QList<CatalogGrant> grantsOf(const QString &facet)
{
    QList<CatalogGrant> grants;
    const QJsonArray items = QJsonDocument::fromJson(facet.toUtf8()).array();
    for (const QJsonValue &item : items) {
        const QString privilege = item[2].toString();
        const bool grantable = privilege.endsWith(u'*');
        grants +=
            CatalogGrant{roleIn(item[0]), roleIn(item[1]), grantable ? privilege.chopped(1) : privilege, grantable};
    }
    return grants;
}

QString packedFacets(const QMap<QString, QString> &facets)
{
    QJsonObject object;
    for (auto it = facets.begin(); it != facets.end(); ++it) {
        if (it.key() == "grants"_L1)
            object.insert(it.key(), QJsonDocument::fromJson(it.value().toUtf8()).array());
        else
            object.insert(it.key(), it.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<bool> beginCatalogReading(Connection &connection, const CancelToken &cancel)
{
    // System catalogs of many objects are often without statistics, for which the server then plans loops within loops;
    // and compiling a query takes longer than running it.
    QList<Sql> statements{Sql(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
                          Sql(u"SET LOCAL enable_nestloop = off"), Sql(u"SET LOCAL work_mem = '64MB'"),
                          Sql(u"SET LOCAL search_path = pg_catalog")};
    if (connection.serverVersionNum() >= 110000)
        statements += Sql(u"SET LOCAL jit = off");
    statements += Sql(u"SELECT current_setting('is_superuser')");
    Result<Rows> last = Rows();
    for (const Sql &statement : std::as_const(statements)) {
        last = connection.exec(statement, cancel);
        if (!last)
            return last.error();
    }
    return last->at(0, 0) == "on"_L1;
}

void endCatalogReading(Connection &connection)
{
    // whatever goes wrong here concerns nothing that was read
    (void)connection.exec(Sql(u"ROLLBACK"));
}

Result<QList<CatalogItem>> readCatalogFacets(Connection &connection, const CatalogPortion &portion,
                                             const CatalogStyle &style, const CancelToken &cancel)
{
    const int version = connection.serverVersionNum();
    const CatalogFacetQueries queries{version, std::min(version, style.otherVersion), style.hidden};
    const Result<Rows> rows = connection.exec(queryFor(queries, portion), cancel);
    if (!rows)
        return rows.error();
    QList<CatalogItem> items;
    items.reserve(rows->rows.size());
    for (const QStringList &row : rows->rows)
        items += CatalogItem{row.at(0), row.at(1), row.at(2), row.at(3), row.at(4)};
    return items;
}

} // namespace trunkline
