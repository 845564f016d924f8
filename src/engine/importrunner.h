#pragma once

#include "engine/archivereader.h"
#include "engine/completeness.h"
#include "engine/toolrunner.h"
#include "pg/job.h"
#include "tools/archivelist.h"

namespace trunkline {

/// What the target's catalog says after an import.
struct TargetContents
{
    QSet<CatalogEntry> entries;
    qint64 largeObjects = -1;
};

/// The import: pg_restore, and then every entry of the archive looked for in the target's own catalog. An exit code
/// alone proves nothing. Where something is left out it first writes the list for -L, from the archive itself, and
/// reads the archive where no export did; the list is removed with this object.
class ImportRunner : public ToolRunner
{
    Q_OBJECT
public:
    ImportRunner(const Step &step, RunContext &context, QObject *parent = nullptr);
    ~ImportRunner() override;

    void start() override;
    void cancel() override;

protected:
    void toolEnded(int exitCode) override;
    void activityCounted(qint64 count) override;

private:
    void onListed(const Result<ArchiveToc> &toc);
    void onArchiveRead(const Result<ArchiveContents> &contents);
    void startRestore();
    bool writeList(const ArchiveList &list);
    void logLeftOut(const ArchiveList &list);
    void fail(const Error &error);
    void onContentsRead(int exitCode, const Result<TargetContents> &contents);

    ArchiveLister m_lister;
    ArchiveReader m_reader;
    Job<Result<TargetContents>> m_job;
    std::optional<ArchiveToc> m_restored; ///< what is to arrive; unknown for what cannot be listed
    bool m_preparing = false;
    qint64 m_total = -1;
};

} // namespace trunkline
