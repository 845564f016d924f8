#pragma once

#include "core/finding.h"
#include "core/ledger.h"
#include "core/migrationplan.h"
#include "core/problem.h"
#include "core/sharedvalue.h"
#include "core/verification.h"

#include <variant>

namespace trunkline {

/// The states of a run. Idle to Cancelling are on the way; the others are ends.
enum class RunState
{
    Idle,
    Checking,
    Running,
    Paused,
    Cancelling,
    Succeeded,
    SucceededWithProblems, ///< everything arrived; something needs a look
    Incomplete,            ///< it came to its end, and objects are missing on the target
    Different,             ///< verification found differences
    Blocked,               ///< a check blocks; nothing was started
    Failed,
    Cancelled,
    Interrupted, ///< the program that owned the run is gone
};

bool isFinal(RunState state);
/// A stable lower-case name: "succeeded-with-problems".
QString runStateName(RunState state);
std::optional<RunState> runStateFromName(QStringView name);

enum class StepEnd
{
    Succeeded,
    SucceededWithProblems,
    Failed,
    Cancelled,
    Skipped,
};

enum class LogLevel
{
    Info,
    Warning,
    Error,
};

enum class ActivityKind
{
    Other,
    Table, ///< the rows of a table
    Index,
    Constraint,
    Schema, ///< any other definition
    LargeObjects,
    Role,
    Statement,
    Checksum, ///< the rows of a table are compared
};

enum class ProgressUnit
{
    Items,
    Bytes,
    Work, ///< what things weigh in time, in a unit that says nothing to a person
};

// What happened. Times are in RunEvent::at.
struct RunStateChanged
{
    RunState state = RunState::Idle;
};
struct FindingsMade
{
    QList<Finding> findings;
    QStringList overrides{}; ///< ids of blocking ones that a person decided to go on with
};
struct PlanMade
{
    SharedValue<MigrationPlan> plan;
};
struct StepStarted
{
};
struct StepFinished
{
    StepEnd end = StepEnd::Succeeded;
    int exitCode = -1; ///< of the utility; -1 where none ran
    qint64 bytes = -1; ///< written or read; -1 unknown
    int problems = 0;
    std::optional<Error> error;
};
struct ActivityStarted
{
    qint64 activity = 0; ///< unique within the run
    ActivityKind kind = ActivityKind::Other;
    QString name; ///< as the utility names it: app.person
    int lane = 0; ///< 0, 1, … within the step
};
struct ActivityFinished
{
    qint64 activity = 0;
    bool ok = true;
};
/// How far an activity that is on has come, as a server tells it.
struct ActivityProgressed
{
    qint64 activity = 0;
    double fraction = -1; ///< 0 to below 1; -1 unknown
    qint64 bytes = -1;    ///< -1 unknown
    qint64 rows = -1;     ///< -1 unknown
};
struct StepProgress
{
    qint64 done = 0;
    qint64 total = -1; ///< -1 unknown
    ProgressUnit unit = ProgressUnit::Items;
};
/// What the step has moved since it began.
struct ThroughputMeasured
{
    qint64 bytes = 0;
    qint64 rows = -1; ///< -1 unknown
};
struct LogLine
{
    LogLevel level = LogLevel::Info;
    QString text; ///< redacted
};
struct ProblemFound
{
    Problem problem;
};
/// A child process of the run was started (`started`) or has ended.
struct ProcessChanged
{
    qint64 pid = 0;
    QString startTime; ///< as the system gives it, to tell the process from a later one with the same pid
    QString program;
    bool started = true;
};

/// The run made its target database: the name was absent before, and this is what it is known by since.
struct DatabaseMade
{
    QString name;
    quint32 oid = 0;
};

/// The run is about to make the source's database read-only; `value` is what the setting was for it, where it had one.
struct SourceFrozen
{
    QString database;
    bool hadValue = false;
    QString value;
};
/// And has undone it.
struct SourceThawed
{
};

/// What became of every object so far; a later one takes the place of an earlier one.
struct LedgerMade
{
    SharedValue<Ledger> ledger;
};

/// Source and target were compared; a later one takes the place of an earlier one.
struct VerificationMade
{
    SharedValue<Verification> verification;
};

using RunEventPayload =
    std::variant<RunStateChanged, FindingsMade, PlanMade, StepStarted, StepFinished, ActivityStarted, ActivityFinished,
                 StepProgress, LogLine, ProblemFound, ProcessChanged, DatabaseMade, LedgerMade, SourceFrozen,
                 SourceThawed, VerificationMade, ActivityProgressed, ThroughputMeasured>;

/// One thing that happened in a run. Everything that is shown of a run, live or from the history, is made from its
/// events in their order, so that both look alike.
struct RunEvent
{
    qint64 sequence = 0; ///< 1, 2, … without a gap within a run
    qint64 at = 0;       ///< milliseconds since the run began
    QString stepId;      ///< empty: the run as a whole
    RunEventPayload payload;
};

} // namespace trunkline
