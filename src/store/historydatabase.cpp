#include "store/historydatabase.h"

#include "store/historyschema.h"
#include "store/sqltransaction.h"
#include "store/textfile.h"

#include <QFile>
#include <QLockFile>
#include <QSqlError>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QString damageMark(const QString &path)
{
    return path + u".damaged"_s;
}

/// The database and what SQLite keeps beside it; gives the new path, empty where it could not be moved.
QString putDatabaseAside(const QString &path)
{
    const QString aside = TextFile::putAside(path);
    if (aside.isEmpty())
        return {};
    for (const QString &companion : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + companion))
            QFile::rename(path + companion, aside + companion);
    }
    QFile::remove(damageMark(path));
    return aside;
}

QString uniqueConnectionName()
{
    static std::atomic<int> number = 0;
    return u"trunkline-history-%1"_s.arg(++number);
}

} // namespace

HistoryDatabase::HistoryDatabase(const QString &path)
    : m_path(path)
    , m_name(uniqueConnectionName())
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(path);
    // another process may be writing: wait for it, for at most as long
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
}

HistoryDatabase::~HistoryDatabase()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> HistoryDatabase::connectAndUpgrade()
{
    QSqlDatabase connection = database();
    if (!connection.open())
        return Error(u"error.history-open"_s, {m_path}, connection.lastError().text());
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    QSqlQuery query(connection);
    // WAL: who reads does not wait for who writes. FULL: what is committed also outlives the computer's power.
    for (const QString &statement :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (!query.exec(statement)) {
            const QSqlError error = query.lastError();
            return Error(SqlTransaction::isDamage(error) ? u"error.history-damaged"_s : u"error.history-open"_s,
                         {m_path}, error.text());
        }
    }
    query.finish();
    return upgradeHistory(connection, historyUpgraders());
}

Result<std::unique_ptr<HistoryDatabase>> HistoryDatabase::open(const QString &path)
{
    // one at a time: what one process finds damaged must not be what another one has just made anew
    QLockFile lock(path + u".lock"_s);
    constexpr int patienceMs = 2'000;
    lock.tryLock(patienceMs);
    QString damaged;
    if (QFile::exists(damageMark(path)))
        damaged = putDatabaseAside(path);
    for (;;) {
        std::unique_ptr<HistoryDatabase> opened(new HistoryDatabase(path));
        opened->m_damagedFile = damaged;
        const Result<void> result = opened->connectAndUpgrade();
        if (result)
            return opened;
        if (result.error().code() != "error.history-damaged"_L1 || !damaged.isEmpty())
            return result.error();
        opened.reset();
        damaged = putDatabaseAside(path);
        if (damaged.isEmpty())
            return Error(u"error.history-open"_s, {path}, result.error().toolWords);
    }
}

Error HistoryDatabase::failed(const QString &code, const QSqlError &error) const
{
    if (SqlTransaction::isDamage(error)) {
        QFile mark(damageMark(m_path));
        mark.open(QFile::WriteOnly);
    }
    return Error(code, {m_path}, error.text());
}

} // namespace trunkline
