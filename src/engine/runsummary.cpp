#include "engine/runsummary.h"

#include <algorithm>
#include <cmath>

namespace trunkline {

namespace {

/// Below these a count says nothing about speed yet.
constexpr double leastFraction = 0.02;
constexpr qint64 leastElapsedMs = 2000;
/// A finished step that took less, or was to take less, says nothing of the others.
constexpr double tellingStepMs = 1500;
/// The steps that only send a few statements.
constexpr qint64 shortStepMs = 5000;

/// A time, and how far off it may be either way; in milliseconds.
struct Guess
{
    double ms = -1;
    double off = 0;

    bool isKnown() const { return ms >= 0; }
    std::optional<TimeRange> range() const
    {
        if (!isKnown())
            return std::nullopt;
        // too long by a factor is as likely as too short by it
        const double low = off > 0 ? ms * ms / (ms + off) : ms;
        return TimeRange{static_cast<qint64>(low), static_cast<qint64>(ms + off)};
    }
    /// What is the surer weighs more.
    Guess joined(const Guess &other) const
    {
        const double ours = 1 / (relative() * relative());
        const double theirs = 1 / (other.relative() * other.relative());
        const double share = ours / (ours + theirs);
        return {share * ms + (1 - share) * other.ms, std::min(off, share * off + (1 - share) * other.off)};
    }
    double relative() const { return std::max(0.02, off / std::max(1.0, ms)); }
};

bool isShort(StepKind kind)
{
    return kind == StepKind::Check || kind == StepKind::Freeze || kind == StepKind::Roles ||
           kind == StepKind::CreateDatabase || kind == StepKind::Ownership || kind == StepKind::Properties;
}

/// Shares of a usual run, used for the overall bar where no estimate was made.
double usualWeight(StepKind kind)
{
    switch (kind) {
    case StepKind::Check:
    case StepKind::Freeze:
    case StepKind::Roles:
    case StepKind::CreateDatabase:
        return 1;
    case StepKind::Export:
        return 30;
    case StepKind::Import:
        return 57;
    case StepKind::Analyze:
        return 10;
    case StepKind::Ownership:
    case StepKind::Properties:
        return 1;
    case StepKind::Verify:
        return 15;
    }
    return 1;
}

} // namespace

qint64 StepSummary::elapsedMs(qint64 now) const
{
    if (startedAt < 0)
        return 0;
    return std::max<qint64>(0, (end ? finishedAt : now) - startedAt);
}

qint64 StepSummary::total() const
{
    if (progress.total > 0)
        return progress.total;
    return progress.unit == ProgressUnit::Items && step.expectedItems > 0 ? step.expectedItems : -1;
}

std::optional<double> StepSummary::fraction() const
{
    if (end)
        return 1.0;
    if (startedAt < 0 || total() <= 0)
        return std::nullopt;
    return std::clamp(static_cast<double>(progress.done) / static_cast<double>(total()), 0.0, 1.0);
}

std::optional<TimeRange> StepSummary::remaining(qint64 now, const Pace &pace) const
{
    if (end)
        return TimeRange{};
    const double elapsed = static_cast<double>(elapsedMs(now));
    const double estimate = static_cast<double>(step.estimatedMs) * pace.factorFor(step);
    const double doubt = pace.doubtFor(step);
    Guess guess;
    if (step.estimatedMs >= 0 && estimate > elapsed)
        guess = {estimate - elapsed, startedAt < 0 ? estimate * doubt : (estimate - elapsed) * doubt};
    const auto done = fraction();
    if (!done || *done < leastFraction || elapsed < leastElapsedMs)
        return guess.range();
    // Items are of very different sizes, bytes and work less so; the less is left, the less can be wrong.
    const double beginning = leastFraction / *done;
    const double countDoubt =
        beginning + (progress.unit == ProgressUnit::Items ? 0.05 + 0.95 * (1 - *done) : 0.03 + 0.6 * (1 - *done));
    const double left = elapsed * (1 - *done) / *done;
    Guess counted{left, left * countDoubt};
    if (guess.isKnown())
        counted = counted.joined({guess.ms, std::max(guess.off, estimate * doubt)});
    return counted.range();
}

void RunSummary::setPlan(const MigrationPlan &plan)
{
    m_plan = plan;
    const QList<StepSummary> known = std::exchange(m_steps, {});
    const auto takeOver = [this, &known](const Step &step) {
        StepSummary made;
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const auto &k) { return k.step.id == step.id; });
        if (found != known.end())
            made = *found;
        made.step = step;
        m_steps += made;
    };
    for (const Step &step : plan.steps)
        takeOver(step);
    for (const StepSummary &summary : known) {
        if (indexOf(summary.step.id) < 0 && summary.startedAt >= 0)
            m_steps.prepend(summary);
    }
}

void RunSummary::add(const RunEvent &event)
{
    m_lastAt = std::max(m_lastAt, event.at);
    apply(event);
}

void RunSummary::add(const QList<RunEvent> &events)
{
    for (const RunEvent &event : events)
        add(event);
}

void RunSummary::apply(const RunEvent &event)
{
    if (const auto *changed = std::get_if<RunStateChanged>(&event.payload)) {
        if (isFinal(changed->state))
            close(changed->state);
        else
            m_state = changed->state;
    } else if (const auto *made = std::get_if<PlanMade>(&event.payload)) {
        setPlan(made->plan);
    } else if (std::holds_alternative<StepStarted>(event.payload)) {
        StepSummary &step = stepFor(event.stepId);
        // Started anew: what was known of the first attempt no longer counts.
        step = StepSummary{.step = step.step, .end = {}, .error = {}, .progress = {}};
        step.startedAt = event.at;
    } else if (const auto *finished = std::get_if<StepFinished>(&event.payload)) {
        StepSummary &step = stepFor(event.stepId);
        if (step.startedAt < 0)
            step.startedAt = event.at;
        step.finishedAt = event.at;
        step.end = finished->end;
        step.exitCode = finished->exitCode;
        step.bytes = finished->bytes;
        step.problems = std::max(step.problems, finished->problems);
        step.error = finished->error;
    } else if (const auto *progress = std::get_if<StepProgress>(&event.payload)) {
        stepFor(event.stepId).progress = *progress;
    } else if (const auto *found = std::get_if<ProblemFound>(&event.payload)) {
        ++m_problems[static_cast<std::size_t>(found->problem.kind)];
        if (!event.stepId.isEmpty())
            ++stepFor(event.stepId).problems;
    }
}

void RunSummary::close(RunState state)
{
    m_state = state;
    for (StepSummary &step : m_steps) {
        if (step.isRunning()) {
            step.end = state == RunState::Failed ? StepEnd::Failed : StepEnd::Cancelled;
            step.finishedAt = std::max(m_lastAt, step.startedAt);
        }
    }
}

StepSummary &RunSummary::stepFor(const QString &id)
{
    if (const qsizetype index = indexOf(id); index >= 0)
        return m_steps[index];
    StepSummary made;
    made.step.id = id;
    made.step.kind = stepKindFromName(id).value_or(StepKind::Check);
    m_steps += made;
    return m_steps.last();
}

qsizetype RunSummary::indexOf(const QString &stepId) const
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i).step.id == stepId)
            return i;
    }
    return -1;
}

qsizetype RunSummary::currentStep() const
{
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i).isRunning())
            return i;
        if (m_steps.at(i).startedAt >= 0)
            last = i;
    }
    return last;
}

qint64 RunSummary::clock(qint64 now) const
{
    return isFinal(m_state) ? m_lastAt : std::max(now, m_lastAt);
}

double RunSummary::fraction() const
{
    if (m_state == RunState::Succeeded || m_state == RunState::SucceededWithProblems ||
        m_state == RunState::Incomplete || m_state == RunState::Different)
        return 1;
    double estimated = 0;
    double usual = 0;
    for (const StepSummary &step : m_steps) {
        if (step.step.estimatedMs > 0) {
            estimated += static_cast<double>(step.step.estimatedMs);
            usual += usualWeight(step.step.kind);
        }
    }
    const double perUsual = estimated > 0 ? estimated / usual : 1;
    double whole = 0;
    double done = 0;
    for (const StepSummary &step : m_steps) {
        const double weight = step.step.estimatedMs > 0 ? static_cast<double>(step.step.estimatedMs)
                                                        : usualWeight(step.step.kind) * perUsual;
        whole += weight;
        if (step.startedAt >= 0 && step.end != StepEnd::Cancelled && step.end != StepEnd::Failed)
            done += weight * step.fraction().value_or(0);
    }
    return whole > 0 ? done / whole : 0;
}

double Pace::factorFor(const Step &step) const
{
    // What was learnt of just this step is surer than what the others say of it.
    const double trust = step.estimateDoubt / (step.estimateDoubt + 0.3);
    return std::exp(logFactor * trust);
}

double Pace::doubtFor(const Step &step) const
{
    return isKnown ? step.estimateDoubt * 0.7 : step.estimateDoubt;
}

Pace RunSummary::pace() const
{
    double took = 0;
    double expected = 0;
    for (const StepSummary &step : m_steps) {
        const double estimate = static_cast<double>(step.step.estimatedMs);
        const double elapsed = static_cast<double>(step.elapsedMs(step.finishedAt));
        const bool cameToTheEnd = step.end == StepEnd::Succeeded || step.end == StepEnd::SucceededWithProblems;
        if (!cameToTheEnd || step.step.modelMs < 0 || std::max(estimate, elapsed) < tellingStepMs)
            continue;
        took += elapsed;
        expected += estimate;
    }
    if (took <= 0 || expected <= 0)
        return {};
    return {std::log(took / expected), true};
}

std::optional<TimeRange> RunSummary::remaining(qint64 now) const
{
    if (m_state != RunState::Checking && m_state != RunState::Running)
        return std::nullopt;
    TimeRange sum;
    const Pace soFar = pace();
    for (const StepSummary &step : m_steps) {
        std::optional<TimeRange> range = step.remaining(now, soFar);
        if (!range && isShort(step.step.kind))
            range = TimeRange{0, shortStepMs};
        if (!range && step.step.kind == StepKind::Analyze)
            range = TimeRange{0, shortStepMs + now / 5};
        if (!range)
            return std::nullopt;
        sum += *range;
    }
    return sum;
}

} // namespace trunkline
