#pragma once

#include "core/credentials.h"
#include "core/remedy.h"
#include "core/savedconnection.h"
#include "pg/job.h"

namespace trunkline {

/// Sends the statements of a remedy to the target, one by one, each in a transaction of its own; the first that fails
/// ends it. A person has seen and wanted them. Lives on the thread that made it; each run() ends in one finished(),
/// unless it is cancelled.
class RemedyRunner : public QObject
{
    Q_OBJECT
public:
    explicit RemedyRunner(QObject *parent = nullptr);

    /// Only for RemedyKind::RunStatements. Where `target` names a database that does not exist yet, one that every
    /// server has serves for signing in. The statements must be the program's own (engine/remedies.h), never from a
    /// file.
    void run(const Remedy &remedy, const SavedConnection &target, const std::optional<Secret> &password);
    void cancel() { m_job.cancel(); }
    bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// `error`: of the connection or of the first statement that failed.
    void finished(const std::optional<trunkline::Error> &error);

private:
    Job<Result<void>> m_job;
};

} // namespace trunkline
