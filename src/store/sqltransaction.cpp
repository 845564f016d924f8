#include "store/sqltransaction.h"

#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

SqlTransaction::SqlTransaction(QSqlDatabase database)
    : m_database(std::move(database))
{
    QSqlQuery query(m_database);
    m_begun = query.exec(u"BEGIN IMMEDIATE"_s);
    m_error = query.lastError();
}

SqlTransaction::~SqlTransaction()
{
    if (m_begun) {
        QSqlQuery query(m_database);
        query.exec(u"ROLLBACK"_s);
    }
}

bool SqlTransaction::commit()
{
    QSqlQuery query(m_database);
    const bool done = query.exec(u"COMMIT"_s);
    m_error = query.lastError();
    // a COMMIT that failed for a busy database leaves the transaction open
    m_begun = m_begun && !done;
    return done;
}

bool SqlTransaction::isDamage(const QSqlError &error)
{
    // the low byte of an extended result code is its kind (sqlite.org, "Result and Error Codes")
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    const int kind = error.nativeErrorCode().toInt() & 0xff;
    return kind == corrupt || kind == notADatabase;
}

} // namespace trunkline
