#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace trunkline {

/// One connection of Qt Sql to a history's database file, under a name of its own; for the thread that opened it.
class HistoryDatabase
{
public:
    /// Opens or makes the file and brings it to the newest schema. A damaged one is put aside first, and its new path
    /// is in damagedFile(). Errors as History's.
    static Result<std::unique_ptr<HistoryDatabase>> open(const QString &path);
    ~HistoryDatabase();
    Q_DISABLE_COPY_MOVE(HistoryDatabase)

    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    const QString &damagedFile() const { return m_damagedFile; }
    /// The error for a statement that failed. Damage is remembered beside the file, so that the next open() puts it
    /// aside.
    Error failed(const QString &code, const QSqlError &error) const;

private:
    explicit HistoryDatabase(const QString &path);
    Result<void> connectAndUpgrade();

    QString m_path;
    QString m_name;
    QString m_damagedFile;
};

} // namespace trunkline
