#pragma once

#include "engine/archivereader.h"
#include "engine/importweights.h"
#include "engine/toolrunner.h"
#include "pg/job.h"
#include "tools/archivelist.h"

namespace trunkline {

/// The import: pg_restore, and then every entry of the archive looked for in the target's own catalog and accounted for
/// (engine/ledger.h). An exit code alone proves nothing. Where something is left out it first writes the list for -L,
/// from the archive itself; the list is removed with this object.
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
    void activityCounted(const ActivityTracker &activities) override;
    qint64 weightOf(const OutputActivityStarted &activity) const override { return m_weights.of(activity); }
    /// Once the context has the archive's contents: writes the list, begins the ledger, starts pg_restore.
    void startRestore();
    void fail(const Error &error);
    /// What pg_restore was given was not everything, whatever it says itself.
    virtual bool isCutOff() const { return false; }

private:
    void onListed(const Result<ArchiveToc> &toc);
    void onArchiveRead(const Result<ArchiveContents> &contents);
    bool writeList(const ArchiveList &list);
    void logLeftOut(const ArchiveList &list);
    void onContentsRead(int exitCode, const Result<TargetContents> &contents);

    ArchiveLister m_lister;
    ArchiveReader m_reader;
    Job<Result<TargetContents>> m_job;
    bool m_preparing = false;
    bool m_cameToTheEnd = false;
    ImportWeights m_weights;
    qint64 m_weightDone = 0;
};

} // namespace trunkline
