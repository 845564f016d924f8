#pragma once

#include "engine/archivelister.h"
#include "engine/toolrunner.h"

namespace trunkline {

/// The export: pg_dump, and then the archive's table of contents as the proof that it can be read.
class ExportRunner : public ToolRunner
{
    Q_OBJECT
public:
    ExportRunner(const Step &step, RunContext &context, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

protected:
    void toolEnded(int exitCode) override;

private:
    void onListed(const Result<ArchiveToc> &toc);

    ArchiveLister m_lister;
    bool m_listing = false;
};

} // namespace trunkline
