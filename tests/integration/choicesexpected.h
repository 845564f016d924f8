#pragma once

#include "support/catalogcompare.h"

namespace trunkline::testing {

/// What a choice makes of data/choices.sql. Each takes away or changes what it says and nothing else; several go one
/// after the other.
namespace expected {

void onlySchemaApp(CatalogText &text); ///< with citext, which it needs, and the schema that one is in
void withoutSchemaArchive(CatalogText &text);
void withoutLog(CatalogText &text); ///< --exclude-table app.log
void withoutRows(CatalogText &text);
void withoutOrders(CatalogText &text); ///< --exclude-table-data app.orders
void withoutLonely(CatalogText &text); ///< the function app.lonely
void withoutLargeObjects(CatalogText &text);
void withoutComments(CatalogText &text);
void withoutSubscriptions(CatalogText &text);
void withoutTablespaces(CatalogText &text);
void mappedTablespaces(CatalogText &text); ///< ch_space=ch_else
void withoutProperties(CatalogText &text);
void oneOwner(CatalogText &text, const QString &owner);
/// Owners, and with `grants` what is granted too.
void mappedRoles(CatalogText &text, const QMap<QString, QString> &map, bool owners, bool grants);
void withoutGrants(CatalogText &text);
void withoutDefaultPrivileges(CatalogText &text);

} // namespace expected

} // namespace trunkline::testing
