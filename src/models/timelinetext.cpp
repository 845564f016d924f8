#include "models/timelinetext.h"

#include "engine/runsummarywords.h"
#include "engine/words.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// The options of a utility that say how it works, "-Fc -j 4", out of all its arguments.
QStringList tellingOptions(const QStringList &arguments)
{
    QStringList kept;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument.size() == 2 && (argument == "-F"_L1 || argument == "-j"_L1))
            kept += argument + u' ' + arguments.value(i + 1);
        else if (argument.startsWith("-F"_L1) || argument.startsWith("-j"_L1))
            kept += argument;
    }
    return kept;
}

} // namespace

QString TimelineText::groupTitle(TimelineGroup group)
{
    switch (group) {
    case TimelineGroup::Definitions:
        return tr("tables and types");
    case TimelineGroup::Data:
        return tr("data");
    case TimelineGroup::IndexesAndKeys:
        return tr("indexes and keys");
    }
    return {};
}

QString TimelineText::laneTitle(int lane)
{
    return tr("lane %1").arg(lane + 1);
}

QString TimelineText::stepDetail(const Step &step)
{
    if (const auto *command = std::get_if<ToolCommand>(&step.payload))
        return (QStringList{toolName(command->tool)} + tellingOptions(command->arguments)).join(u' ');
    if (const auto *stream = std::get_if<StreamWork>(&step.payload))
        return toolName(stream->dump.tool) + u" | "_s + toolName(stream->restore.tool);
    return {};
}

QString TimelineText::state(TimelineState state)
{
    switch (state) {
    case TimelineState::Planned:
        return tr("not yet run");
    case TimelineState::Running:
        return tr("in progress");
    case TimelineState::Done:
        return tr("done");
    case TimelineState::Warning:
        return tr("done with problems");
    case TimelineState::Failed:
        return tr("failed");
    case TimelineState::Stopped:
        return tr("stopped");
    }
    return {};
}

QString TimelineText::activityKind(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Other:
        return tr("activity");
    case ActivityKind::Table:
        return tr("data of table");
    case ActivityKind::Index:
        return tr("index");
    case ActivityKind::Constraint:
        return tr("constraint");
    case ActivityKind::Schema:
        return tr("definition");
    case ActivityKind::LargeObjects:
        return tr("large objects");
    case ActivityKind::Role:
        return tr("role");
    case ActivityKind::Checksum:
        return tr("checksum of table");
    case ActivityKind::Statement:
        return tr("statement");
    }
    return {};
}

QString TimelineText::shortDuration(qint64 ms)
{
    if (ms >= 10'000)
        return Words::duration(ms);
    return tr("%1 s", "seconds").arg(QLocale().toString(static_cast<double>(ms) / 1000, 'f', ms < 1000 ? 2 : 1));
}

QString TimelineText::count(TimelineGroup group, int count)
{
    return group == TimelineGroup::Data ? tr("%n table(s)", nullptr, count) : tr("%n object(s)", nullptr, count);
}

QString TimelineText::byteRate(double bytesPerSecond)
{
    return tr("%1/s", "bytes per second").arg(Words::byteCount(static_cast<qint64>(bytesPerSecond)));
}

QString TimelineText::rowRate(double rowsPerSecond)
{
    return tr("%1 rows/s").arg(Words::rowCount(static_cast<qint64>(rowsPerSecond)));
}

QString TimelineText::progress(const TimelineBar &bar)
{
    QStringList parts;
    if (bar.isRunning() && bar.fraction >= 0)
        parts += tr("%1 %", "percent").arg(static_cast<int>(bar.fraction * 100));
    // over less than this a rate says nothing
    constexpr qint64 leastMs = 200;
    const double seconds = static_cast<double>(bar.toldAt - bar.start) / 1000;
    if (bar.toldAt - bar.start >= leastMs) {
        if (bar.bytes > 0)
            parts += byteRate(static_cast<double>(bar.bytes) / seconds);
        if (bar.rows > 0)
            parts += rowRate(static_cast<double>(bar.rows) / seconds);
    }
    return parts.join(u" \u00b7 "_s);
}

QString TimelineText::barToolTip(const TimelineBar &bar, qint64 now)
{
    const QString took = shortDuration((bar.isRunning() ? now : bar.end) - bar.start);
    const QString state = bar.isRunning() ? tr("in progress for %1").arg(took)
                          : bar.ok        ? tr("done in %1").arg(took)
                                          : tr("failed after %1").arg(took);
    QStringList lines{bar.name, activityKind(bar.kind), state};
    if (const QString known = progress(bar); !known.isEmpty())
        lines += known;
    lines += tr("began at %1").arg(Words::duration(bar.start));
    return lines.join(u'\n');
}

QString TimelineText::spokenBar(const TimelineBar &bar, qint64 now)
{
    const qint64 ms = (bar.isRunning() ? now : bar.end) - bar.start;
    const QString took = ms < 1000 ? tr("less than a second") : RunSummaryWords::spokenDuration(ms);
    const QString state = bar.isRunning() ? tr("in progress") : bar.ok ? tr("done") : tr("failed");
    const QString spoken =
        tr("%1 %2, %3, %4", "kind, name, state, duration of a bar").arg(activityKind(bar.kind), bar.name, state, took);
    const QString known = progress(bar);
    return known.isEmpty() ? spoken : spoken + u", "_s + known;
}

QString TimelineText::spanToolTip(const TimelineSpan &span, const TimelineBars &bars)
{
    constexpr qsizetype mostNames = 8;
    QStringList lines{
        tr("%n activities in %1", nullptr, static_cast<int>(span.count)).arg(shortDuration(span.end - span.start))};
    for (qsizetype i = 0; i < std::min(span.count, mostNames); ++i)
        lines += bars.at(span.first + i).name;
    if (span.count > mostNames)
        lines += u"\u2026"_s;
    return lines.join(u'\n');
}

} // namespace trunkline
