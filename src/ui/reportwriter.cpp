#include "ui/reportwriter.h"

#include "report/reportfile.h"
#include "ui/background.h"

namespace trunkline {

void ReportWriter::write(const RunRecord &run, const QList<RunEvent> &events, const QString &path)
{
    inBackground(
        this, [run, events, path] { return ReportFile::write(Report::of(run, events, ReportOrigin::here()), path); },
        [this, path](const Result<void> &result) {
            if (result)
                Q_EMIT written(path);
            else
                Q_EMIT failed(result.error());
        });
}

} // namespace trunkline
