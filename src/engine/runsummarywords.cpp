#include "engine/runsummarywords.h"

#include "engine/words.h"

#include <QDir>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// An end time to the second would claim more than is known.
qint64 roundedMs(qint64 ms)
{
    const qint64 step = ms < 60'000 ? 5'000 : ms < 600'000 ? 10'000 : 60'000;
    return (ms + step / 2) / step * step;
}

const QString phraseSeparator = u" \u00b7 "_s;

} // namespace

QString RunSummaryWords::title(const RunSummary &summary)
{
    const Half half = summary.plan() ? summary.plan()->half : Half::Both;
    const QString name = !summary.plan()            ? QString()
                         : half == Half::ExportOnly ? summary.plan()->sourceDatabase
                                                    : summary.plan()->targetDatabase;
    if (name.isEmpty())
        return summary.state() == RunState::Idle ? tr("Run") : tr("Preparing the migration");
    if (summary.plan()->rehearsal)
        return rehearsalTitle(summary.state(), name);
    switch (half) {
    case Half::ExportOnly:
        return exportTitle(summary.state(), name);
    case Half::ImportOnly:
        return importTitle(summary.state(), name);
    case Half::Both:
        break;
    }
    switch (summary.state()) {
    case RunState::Idle:
        return tr("Ready to migrate %1").arg(name);
    case RunState::Checking:
    case RunState::Running:
        return tr("Migrating %1").arg(name);
    case RunState::Paused:
        return tr("Migration of %1 is paused").arg(name);
    case RunState::Cancelling:
        return tr("Cancelling the migration of %1").arg(name);
    case RunState::Succeeded:
        return tr("%1 has arrived").arg(name);
    case RunState::SucceededWithProblems:
        return tr("%1 has arrived, with problems").arg(name);
    case RunState::Incomplete:
        return tr("%1 has arrived in part: objects are missing").arg(name);
    case RunState::Different:
        return tr("%1 has arrived, but differs from the source").arg(name);
    case RunState::Blocked:
        return tr("A check blocks the migration of %1").arg(name);
    case RunState::Failed:
        return tr("The migration of %1 failed").arg(name);
    case RunState::Cancelled:
        return tr("The migration of %1 was cancelled").arg(name);
    case RunState::Interrupted:
        return tr("The migration of %1 was interrupted").arg(name);
    }
    return {};
}

QString RunSummaryWords::exportTitle(RunState state, const QString &name)
{
    switch (state) {
    case RunState::Idle:
        return tr("Ready to export %1").arg(name);
    case RunState::Checking:
    case RunState::Running:
        return tr("Exporting %1").arg(name);
    case RunState::Paused:
        return tr("Export of %1 is paused").arg(name);
    case RunState::Cancelling:
        return tr("Cancelling the export of %1").arg(name);
    case RunState::Succeeded:
        return tr("%1 is exported").arg(name);
    case RunState::SucceededWithProblems:
    case RunState::Incomplete:
    case RunState::Different:
        return tr("%1 is exported, with problems").arg(name);
    case RunState::Blocked:
        return tr("A check blocks the export of %1").arg(name);
    case RunState::Failed:
        return tr("The export of %1 failed").arg(name);
    case RunState::Cancelled:
        return tr("The export of %1 was cancelled").arg(name);
    case RunState::Interrupted:
        return tr("The export of %1 was interrupted").arg(name);
    }
    return {};
}

QString RunSummaryWords::importTitle(RunState state, const QString &name)
{
    switch (state) {
    case RunState::Idle:
        return tr("Ready to import %1").arg(name);
    case RunState::Checking:
    case RunState::Running:
        return tr("Importing %1").arg(name);
    case RunState::Paused:
        return tr("Import of %1 is paused").arg(name);
    case RunState::Cancelling:
        return tr("Cancelling the import of %1").arg(name);
    case RunState::Succeeded:
        return tr("%1 has arrived").arg(name);
    case RunState::SucceededWithProblems:
        return tr("%1 has arrived, with problems").arg(name);
    case RunState::Incomplete:
        return tr("%1 has arrived in part: objects are missing").arg(name);
    case RunState::Different:
        return tr("%1 has arrived, but differs from the archive").arg(name);
    case RunState::Blocked:
        return tr("A check blocks the import of %1").arg(name);
    case RunState::Failed:
        return tr("The import of %1 failed").arg(name);
    case RunState::Cancelled:
        return tr("The import of %1 was cancelled").arg(name);
    case RunState::Interrupted:
        return tr("The import of %1 was interrupted").arg(name);
    }
    return {};
}

QString RunSummaryWords::rehearsalTitle(RunState state, const QString &name)
{
    switch (state) {
    case RunState::Idle:
        return tr("Ready to rehearse in %1").arg(name);
    case RunState::Checking:
    case RunState::Running:
        return tr("Rehearsing in %1").arg(name);
    case RunState::Paused:
        return tr("The rehearsal in %1 is paused").arg(name);
    case RunState::Cancelling:
        return tr("Cancelling the rehearsal in %1").arg(name);
    case RunState::Succeeded:
        return tr("The rehearsal went well; %1 was dropped again").arg(name);
    case RunState::SucceededWithProblems:
        return tr("The rehearsal came to its end, with problems; %1 was dropped again").arg(name);
    case RunState::Incomplete:
        return tr("In the rehearsal objects were missing; %1 was dropped again").arg(name);
    case RunState::Different:
        return tr("In the rehearsal the target differed from the source; %1 was dropped again").arg(name);
    case RunState::Blocked:
        return tr("A check blocks the rehearsal in %1").arg(name);
    case RunState::Failed:
        return tr("The rehearsal in %1 failed").arg(name);
    case RunState::Cancelled:
        return tr("The rehearsal in %1 was cancelled").arg(name);
    case RunState::Interrupted:
        return tr("The rehearsal in %1 was interrupted").arg(name);
    }
    return {};
}

QString RunSummaryWords::result(const RunSummary &summary, RunState state)
{
    const bool exported = summary.plan() && summary.plan()->half == Half::ExportOnly;
    return exported && state == RunState::Succeeded ? tr("exported") : Words::runState(state);
}

QString RunSummaryWords::exportFolder(const RunSummary &summary)
{
    const bool whole = summary.state() == RunState::Succeeded || summary.state() == RunState::SucceededWithProblems;
    if (!whole || !summary.plan() || summary.plan()->half != Half::ExportOnly)
        return {};
    return QDir::toNativeSeparators(QFileInfo(summary.plan()->dumpFile).path());
}

QString RunSummaryWords::position(const RunSummary &summary, qint64 now)
{
    QStringList phrases;
    const qint64 clock = summary.clock(now);
    if (isFinal(summary.state())) {
        phrases += tr("took %1").arg(Words::duration(clock));
    } else {
        if (summary.currentStep() >= 0)
            phrases += tr("step %1 of %2").arg(summary.currentStep() + 1).arg(summary.steps().size());
        phrases += tr("%1 elapsed").arg(Words::duration(clock));
        if (const auto range = summary.remaining(clock))
            phrases += remaining(*range);
    }
    if (const QString folder = exportFolder(summary); !folder.isEmpty())
        //: "in /home/anna/exports/shop": where an export is.
        phrases += tr("in %1", "folder").arg(folder);
    if (summary.problems() > 0)
        phrases += tr("%n problem(s)", nullptr, summary.problems());
    return phrases.join(phraseSeparator);
}

QString RunSummaryWords::remaining(const TimeRange &range)
{
    const qint64 least = roundedMs(range.least);
    const qint64 most = roundedMs(range.most);
    if (most <= 5'000)
        return tr("a few seconds left");
    if (least < 5'000)
        return tr("up to %1 left").arg(Words::duration(most));
    if (most - least <= most / 5)
        return tr("about %1 left").arg(Words::duration(roundedMs((range.least + range.most) / 2)));
    return tr("%1 to %2 left").arg(Words::duration(least), Words::duration(most));
}

QString RunSummaryWords::stepProgress(const StepSummary &step)
{
    if (step.end)
        return step.bytes >= 0 ? Words::byteCount(step.bytes) : QString();
    const bool bytes = step.progress.unit == ProgressUnit::Bytes;
    const auto count = [bytes](qint64 n) { return bytes ? Words::byteCount(n) : Words::rowCount(n); };
    const auto done = step.fraction();
    if (!done)
        return step.progress.done > 0 ? count(step.progress.done) : QString();
    const QString percent = tr("%1 %", "percent").arg(static_cast<int>(*done * 100));
    if (step.progress.unit == ProgressUnit::Work)
        return percent;
    return percent + phraseSeparator +
           tr("%1 of %2", "count of total").arg(count(step.progress.done), count(step.total()));
}

QString RunSummaryWords::spokenDuration(qint64 ms)
{
    const int seconds = static_cast<int>(qMax<qint64>(0, ms) / 1000);
    if (seconds < 60)
        return tr("%n second(s)", nullptr, seconds);
    if (seconds < 3600)
        return tr("%1 %2", "minutes, seconds")
            .arg(tr("%n minute(s)", nullptr, seconds / 60), tr("%n second(s)", nullptr, seconds % 60));
    return tr("%1 %2", "hours, minutes")
        .arg(tr("%n hour(s)", nullptr, seconds / 3600), tr("%n minute(s)", nullptr, seconds / 60 % 60));
}

} // namespace trunkline
