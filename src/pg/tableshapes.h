#pragma once

#include "pg/connection.h"

#include <QHash>

namespace trunkline {

struct TableColumn
{
    QString name;
    /// "float4send" or "float8send" where the column is of such a type: its bytes say the same on all servers, its text
    /// does not (PostgreSQL 12 changed it). Else empty.
    QString floatSend;

    bool operator==(const TableColumn &) const = default;
};

/// What has to be known of a table to sum its rows.
struct TableShape
{
    QList<TableColumn> columns; ///< sorted by name byte by byte: their order differs where a table inherits
    QStringList key;            ///< the columns of the primary key, in its order; empty: none
    qint64 blocks = 0;          ///< as the last vacuum or analyze wrote down
};

/// All ordinary and partitioned tables of users, by schema and name.
using TableShapes = QHash<std::pair<QString, QString>, TableShape>;

/// Waits for no lock of a table. Errors: those of Connection::exec().
Result<TableShapes> readTableShapes(Connection &connection, const CancelToken &cancel);

} // namespace trunkline
