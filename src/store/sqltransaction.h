#pragma once

#include <QSqlDatabase>
#include <QSqlError>

namespace trunkline {

/// A writing transaction of SQLite, rolled back unless it was committed. Begins with IMMEDIATE, so that two writers
/// wait for each other at the begin and not fail in the middle (sqlite.org, "Transactions", 2.2).
class SqlTransaction
{
public:
    explicit SqlTransaction(QSqlDatabase database);
    ~SqlTransaction();
    Q_DISABLE_COPY_MOVE(SqlTransaction)

    bool begun() const { return m_begun; }
    bool commit();
    const QSqlError &error() const { return m_error; }

    /// True for errors that say that the file is no (whole) database.
    static bool isDamage(const QSqlError &error);

private:
    QSqlDatabase m_database;
    QSqlError m_error;
    bool m_begun = false;
};

} // namespace trunkline
