#pragma once

#include "core/objectcatalog.h"
#include "core/objectselection.h"

#include <QCoreApplication>

namespace trunkline {

/// The words of the Objects page for kinds, amounts and choices. Pure functions.
class ObjectWords
{
    Q_DECLARE_TR_FUNCTIONS(ObjectWords)
public:
    /// The heading over all objects of a kind: "Tables".
    static QString groupTitle(ObjectKind kind);
    /// "table", "procedure", "enum type".
    static QString kind(const CatalogObject &object);
    /// An object inside a sentence: "view import_status". With its schema where that is another one than `schema`.
    static QString named(const CatalogObject &object, const QString &schema);
    /// What an object of that kind takes along when nothing else is said of it: "rows and structure".
    static QString travel(Travel travel, ObjectKind kind);
    /// True where the rows can be left behind: tables and materialized views.
    static bool hasRows(ObjectKind kind);
    /// An estimate, in at most six signs: "2 230", "56.9 M".
    static QString rows(qint64 count);
    /// "3.5 of 4.6 GB"; one amount where both are the same.
    static QString sizeOf(qint64 part, qint64 whole);
};

} // namespace trunkline
