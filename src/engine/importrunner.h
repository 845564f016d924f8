#pragma once

#include "engine/completeness.h"
#include "engine/toolrunner.h"
#include "pg/job.h"

namespace trunkline {

/// What the target's catalog says after an import.
struct TargetContents
{
    QSet<CatalogEntry> entries;
    qint64 largeObjects = -1;
};

/// The import: pg_restore, and then every entry of the archive looked for in the target's own catalog. An exit code
/// alone proves nothing.
class ImportRunner : public ToolRunner
{
    Q_OBJECT
public:
    ImportRunner(const Step &step, RunContext &context, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

protected:
    void toolEnded(int exitCode) override;
    void activityCounted(qint64 count) override;

private:
    void onContentsRead(int exitCode, const Result<TargetContents> &contents);

    Job<Result<TargetContents>> m_job;
    qint64 m_total = -1;
};

} // namespace trunkline
