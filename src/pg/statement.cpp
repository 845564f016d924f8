#include "pg/statement.h"

#include "core/redaction.h"
#include "pg/cancelrequest.h"
#include "pg/socketcalls.h"

#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int stopTimeMs = 5000;

using PgResultHandle = std::unique_ptr<PGresult, decltype(&PQclear)>;

QString fieldOf(const PGresult *result, int field)
{
    return QString::fromUtf8(PQresultErrorField(result, field));
}

QString cleanWords(const char *words)
{
    return Redaction().clean(QString::fromUtf8(words).trimmed());
}

Rows rowsOf(const PGresult *result)
{
    Rows made;
    const int columns = PQnfields(result);
    const int count = PQntuples(result);
    for (int column = 0; column < columns; ++column)
        made.columns += QString::fromUtf8(PQfname(result, column));
    made.rows.reserve(count);
    for (int row = 0; row < count; ++row) {
        QStringList values;
        values.reserve(columns);
        for (int column = 0; column < columns; ++column) {
            const bool null = PQgetisnull(result, row, column);
            values +=
                null ? QString() : QString::fromUtf8(PQgetvalue(result, row, column), PQgetlength(result, row, column));
        }
        made.rows += values;
    }
    bool isNumber = false;
    const qint64 affected = QByteArray(PQcmdTuples(const_cast<PGresult *>(result))).toLongLong(&isNumber);
    if (isNumber)
        made.affected = affected;
    return made;
}

} // namespace

Statement::Statement(pg_conn *conn)
    : m_conn(conn)
{
}

Result<Rows> Statement::run(const Sql &sql, const Patience &patience)
{
    if (patience.isCancelled())
        return Error(u"error.cancelled"_s); // else a quick one would still be done
    if (!m_conn || PQsendQuery(m_conn, sql.text().toUtf8().constData()) == 0) {
        m_unusable = true;
        return lost();
    }
    if (takeResults(patience) == Taken::All) {
        if (m_error)
            return *m_error;
        return m_rows;
    }
    const Error ending(patience.isCancelled() ? u"error.cancelled"_s : u"error.deadline"_s);
    requestCancel(m_conn);
    if (takeResults(Patience({}, stopTimeMs)) == Taken::NotAll)
        m_unusable = true;
    return ending;
}

QList<Result<Rows>> Statement::runAll(const QList<Sql> &statements, const Patience &patience)
{
    QList<Result<Rows>> answers;
    answers.reserve(statements.size());
    if (patience.isCancelled()) {
        answers.fill(Error(u"error.cancelled"_s), statements.size());
        return answers;
    }
    if (!m_conn || PQenterPipelineMode(m_conn) == 0 || !sendAll(statements, true)) {
        m_unusable = true;
        answers.fill(lost(), statements.size());
        return answers;
    }
    std::optional<Error> ending;
    while (answers.size() < statements.size()) {
        if (ending) {
            answers += *ending;
            continue;
        }
        std::optional<Result<Rows>> answer = nextAnswer(patience);
        if (answer) {
            answers += *std::move(answer);
            if (m_unusable)
                ending = answers.constLast().error();
            continue;
        }
        ending = Error(patience.isCancelled() ? u"error.cancelled"_s : u"error.deadline"_s);
        stopAll(statements.size() - answers.size());
    }
    if (!m_unusable && PQexitPipelineMode(m_conn) == 0)
        m_unusable = true;
    return answers;
}

void Statement::stopAll(qsizetype open)
{
    // a cancel ends the one that is at work; those behind it are on their way and begin then
    constexpr int slices = 50;
    for (int i = 0; i < slices && open > 0 && !m_unusable; ++i) {
        requestCancel(m_conn);
        while (open > 0 && !m_unusable && nextAnswer(Patience({}, stopTimeMs / slices)))
            --open;
    }
    if (open > 0)
        m_unusable = true;
}

bool Statement::sendAll(const QList<Sql> &statements, bool eachAlone)
{
    for (const Sql &sql : statements) {
        if (PQsendQueryParams(m_conn, sql.text().toUtf8().constData(), 0, nullptr, nullptr, nullptr, nullptr, 0) == 0 ||
            (eachAlone && PQpipelineSync(m_conn) == 0))
            return false;
    }
    return eachAlone || PQpipelineSync(m_conn) == 1;
}

bool Statement::skipToSync(const Patience &patience)
{
    for (;;) {
        if (!waitForResult(patience))
            return false;
        const PgResultHandle result(PQgetResult(m_conn), &PQclear);
        if (PQstatus(m_conn) == CONNECTION_BAD) {
            m_unusable = true;
            return false;
        }
        if (result && PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC)
            return true;
    }
}

QList<Result<Rows>> Statement::runTogether(const QList<Sql> &statements, const Patience &patience)
{
    QList<Result<Rows>> answers;
    if (statements.isEmpty())
        return answers;
    if (patience.isCancelled())
        return {Error(u"error.cancelled"_s)};
    if (!m_conn || PQenterPipelineMode(m_conn) == 0 || !sendAll(statements, false)) {
        m_unusable = true;
        return {lost()};
    }
    bool inTime = true;
    while (answers.size() < statements.size() && !m_error && inTime && !m_unusable) {
        m_rows = {};
        inTime = waitForResult(patience);
        if (!inTime)
            break;
        const PgResultHandle result(PQgetResult(m_conn), &PQclear);
        if (PQstatus(m_conn) == CONNECTION_BAD) {
            m_unusable = true;
            m_error = lost();
        } else if (result) {
            take(result.get());
        } else {
            continue;
        }
        answers += m_error ? Result<Rows>(*m_error) : Result<Rows>(m_rows);
    }
    if (!inTime) {
        answers += Error(patience.isCancelled() ? u"error.cancelled"_s : u"error.deadline"_s);
        requestCancel(m_conn);
        // those behind the one that is at work are skipped, as it fails
        if (!skipToSync(Patience({}, stopTimeMs)))
            m_unusable = true;
    } else if (!m_unusable && !skipToSync(Patience({}, 0))) {
        m_unusable = true;
    }
    if (!m_unusable && PQexitPipelineMode(m_conn) == 0)
        m_unusable = true;
    return answers;
}

std::optional<Result<Rows>> Statement::nextAnswer(const Patience &patience)
{
    m_rows = {};
    m_error.reset();
    for (;;) {
        if (!waitForResult(patience))
            return std::nullopt;
        const PgResultHandle result(PQgetResult(m_conn), &PQclear);
        if (PQstatus(m_conn) == CONNECTION_BAD) {
            m_unusable = true;
            return Result<Rows>(lost());
        }
        // a statement's results end with none, and then comes its sync
        if (!result)
            continue;
        if (PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC)
            return m_error ? Result<Rows>(*m_error) : Result<Rows>(m_rows);
        take(result.get());
        if (m_unusable)
            return Result<Rows>(*m_error);
    }
}

bool Statement::waitForResult(const Patience &patience)
{
    for (;;) {
        const int unsent = PQflush(m_conn);
        // after a failure the result is there at once, with what the server said before it hung up
        if (unsent < 0 || PQconsumeInput(m_conn) == 0)
            return true;
        if (unsent == 0 && PQisBusy(m_conn) == 0)
            return true;
        if (patience.isOver())
            return false;
        waitForSocket(PQsocket(m_conn), true, unsent > 0, patience.sliceMs());
    }
}

Statement::Taken Statement::takeResults(const Patience &patience)
{
    for (;;) {
        if (!waitForResult(patience))
            return Taken::NotAll;
        const PgResultHandle result(PQgetResult(m_conn), &PQclear);
        if (!result)
            break;
        take(result.get());
        if (m_unusable)
            return Taken::All;
    }
    if (PQstatus(m_conn) == CONNECTION_BAD) {
        m_unusable = true;
        const Error last = m_error.value_or(Error());
        m_error = Error(u"error.connection-lost"_s, {}, last.toolWords.isEmpty() ? lost().toolWords : last.toolWords,
                        last.sqlState);
    }
    return Taken::All;
}

void Statement::take(const PGresult *result)
{
    switch (PQresultStatus(result)) {
    case PGRES_TUPLES_OK:
    case PGRES_COMMAND_OK:
    case PGRES_EMPTY_QUERY:
        m_rows = rowsOf(result);
        break;
    case PGRES_COPY_IN:
    case PGRES_COPY_OUT:
    case PGRES_COPY_BOTH:
        // rows in COPY's form are not read here; the session is in the middle of them and cannot be used on
        m_error = Error(u"error.sql"_s, {}, u"COPY"_s);
        m_unusable = true;
        break;
    default:
        if (!m_error)
            m_error = Error(u"error.sql"_s, {fieldOf(result, PG_DIAG_MESSAGE_PRIMARY)},
                            cleanWords(PQresultErrorMessage(result)), fieldOf(result, PG_DIAG_SQLSTATE));
    }
}

Error Statement::lost() const
{
    return Error(u"error.connection-lost"_s, {}, cleanWords(PQerrorMessage(m_conn)));
}

} // namespace trunkline
