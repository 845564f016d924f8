#pragma once

#include "core/step.h"
#include "tools/passfile.h"
#include "tools/toolprocess.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace trunkline {

/// What came of an export whose archive was thrown away.
struct TrialDump
{
    bool complete = false; ///< pg_dump read everything and found no fault
    bool tooLong = false;  ///< it was stopped at its deadline
    qint64 elapsedMs = 0;
    QStringList words; ///< the utility's last lines that are no progress; secrets cleaned
};

/// Runs the plan's pg_dump with its archive thrown away: reads every row that would travel, which is the only way to
/// know that all can be read. Takes the locks that an export takes. Lives on the thread that made it; one at a time.
class TrialDumper : public QObject
{
    Q_OBJECT
public:
    explicit TrialDumper(QObject *parent = nullptr);
    ~TrialDumper() override;

    /// `exporting` as the plan has it; what it says of file and compression is left away.
    void start(const ToolCommand &exporting, const std::optional<PassfileEntry> &passfileEntry, const QString &runId,
               const QString &applicationName, int deadlineMs);
    void cancel();

Q_SIGNALS:
    void finished(const trunkline::TrialDump &dump);

private:
    void takeLines(const QStringList &lines);
    void onDone(const ProcessEnd &end);

    std::unique_ptr<ToolProcess> m_process;
    std::unique_ptr<Passfile> m_passfile;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    TrialDump m_dump;
};

} // namespace trunkline
