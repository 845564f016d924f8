#pragma once

#include "engine/steprunner.h"
#include "pg/connection.h"
#include "pg/job.h"

namespace trunkline {

/// Sends the statements of a step through libpq, one by one. Where the work goes on after an error each failure is a
/// problem. For the step that makes the target database it also notes the new database's OID, by which it is known as
/// this run's own.
class SqlRunner : public StepRunner
{
    Q_OBJECT
public:
    SqlRunner(const Step &step, RunContext &context, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    struct Sent
    {
        quint32 databaseOid = 0;
        QList<std::pair<QString, Error>> failures; ///< statement and what the server said
    };
    static Result<Sent> send(Connection &connection, const SqlWork &work, const QString &madeDatabase,
                             const CancelToken &cancel);
    void onDone(const Result<Sent> &sent);

    Job<Result<Sent>> m_job;
    CancelToken m_cancel;
    bool m_cancelled = false;
    qint64 m_activity = 0;
};

} // namespace trunkline
