#include "engine/verifyrunner.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr qsizetype namesInAProblem = 5;

} // namespace

VerifyRunner::VerifyRunner(const Step &step, RunContext &context, QObject *parent)
    : StepRunner(step, context, parent)
{
    connect(this, &VerifyRunner::turned, this, &VerifyRunner::onTurned, Qt::QueuedConnection);
    connect(
        this, &VerifyRunner::progressed, this,
        [this](qint64 done, qint64 total) {
            record(StepProgress{done, total, ProgressUnit::Bytes});
        },
        Qt::QueuedConnection);
}

void VerifyRunner::start()
{
    const QPointer<VerifyRunner> self(this);
    VerifyObserver observer;
    observer.turn = [self](Side side, const ObjectName &table, const TableTurn &turn) {
        if (self)
            Q_EMIT self->turned(static_cast<int>(side), table.schema + u'.' + table.name, turn.lane, turn.begins,
                                turn.ok);
    };
    observer.progress = [self](const VerifyProgress &progress) {
        if (self)
            Q_EMIT self->progressed(progress.bytesDone, progress.bytes);
    };
    ComparisonTask task = context().comparisonTask();
    const bool onlyCatalogs = step().id == verifyCatalogsStepId();
    task.withCatalogs = !onlyCatalogs && !context().plan.step(verifyCatalogsStepId());
    // the catalogs' step needs what was planned, too
    task.sourceThen = context().sourceThen;
    if (task.withCatalogs || onlyCatalogs)
        context().sourceThen.reset();
    // a token of its own: the answer is wanted even after a cancel, to know that nothing works on the servers any more
    m_job.start(
        [task = std::move(task), observer, onlyCatalogs, before = context().verification,
         session = context().catalogSession, cancel = m_cancel](const CancelToken &) {
            return onlyCatalogs ? compareOnlyCatalogs(task, before, session, cancel)
                                : compareRows(task, cancel, observer);
        },
        [this](const Outcome &outcome) {
            context().catalogSession = outcome.session;
            onDone(outcome.verification);
        });
}

VerifyRunner::Outcome VerifyRunner::compareRows(const ComparisonTask &task, const CancelToken &cancel,
                                                const VerifyObserver &observer)
{
    Outcome outcome{compareSides(task, cancel, observer), nullptr};
    if (task.withCatalogs)
        return outcome;
    if (Result<Connection> session = openSession(task.target, cancel); session)
        outcome.session = std::make_shared<Connection>(std::move(*session));
    return outcome;
}

VerifyRunner::Outcome VerifyRunner::compareOnlyCatalogs(const ComparisonTask &task,
                                                        const std::optional<Verification> &before,
                                                        std::shared_ptr<Connection> session, const CancelToken &cancel)
{
    if (!session) {
        Result<Connection> opened = openSession(task.target, cancel);
        if (!opened)
            return {opened.error(), nullptr};
        session = std::make_shared<Connection>(std::move(*opened));
    }
    const Result<CatalogComparison> catalogs = compareCatalogsOf(task, *session, cancel);
    if (!catalogs)
        return {catalogs.error(), nullptr};
    Verification whole = before.value_or(Verification());
    if (!before)
        whole.level = task.level;
    whole.catalogs = *catalogs;
    return {whole, nullptr};
}

void VerifyRunner::cancel()
{
    m_cancelled = true;
    m_cancel.cancel();
}

void VerifyRunner::onTurned(int side, const QString &name, int lane, bool begins, bool ok)
{
    const int row = lane * 2 + side;
    if (m_activities.contains(row))
        record(ActivityFinished{m_activities.take(row), ok});
    if (!begins)
        return;
    m_activities.insert(row, ++context().activityNumber);
    record(ActivityStarted{m_activities.value(row), ActivityKind::Checksum, name, row});
}

void VerifyRunner::onDone(const Result<Verification> &verification)
{
    for (const qint64 activity : std::as_const(m_activities))
        record(ActivityFinished{activity, verification.ok()});
    m_activities.clear();
    StepResult result;
    if (m_cancelled) {
        result.end = StepEnd::Cancelled;
    } else if (!verification) {
        result.end = StepEnd::Failed;
        result.error = verification.error();
    } else {
        context().verification = *verification;
        record(VerificationMade{*verification});
        tellFailures(*verification);
        tellTotals(*verification);
        result.end = endByProblems();
    }
    finish(result);
}

void VerifyRunner::tellTotals(const Verification &verification)
{
    const auto number = [&verification](Comparison result) { return QString::number(verification.count(result)); };
    log(LogLevel::Info, u"%1 equal, %2 different, %3 not compared"_s.arg(
                            number(Comparison::Equal), number(Comparison::Different), number(Comparison::NotCompared)));
    if (!verification.catalogs)
        return;
    const auto total = [&verification](qint64 CatalogCount::*which) {
        return QString::number(verification.catalogs->total(which));
    };
    log(LogLevel::Info,
        u"catalogs: %1 objects equal, %2 different, %3 by choice"_s.arg(
            total(&CatalogCount::equal), total(&CatalogCount::different), total(&CatalogCount::byChoice)));
}

void VerifyRunner::tellFailures(const Verification &verification)
{
    QStringList names;
    QString words;
    for (const ObjectComparison &one : verification.all()) {
        if (!one.failed)
            continue;
        names += one.object.schema.isEmpty() ? one.object.name : one.object.schema + u'.' + one.object.name;
        if (words.isEmpty())
            words = one.toolWords;
    }
    if (verification.catalogs && verification.catalogs->failure) {
        Problem unread;
        unread.kind = ProblemClass::NeedsALook;
        unread.message = *verification.catalogs->failure;
        unread.toolWords = verification.catalogs->toolWords;
        addProblem(unread);
    }
    if (names.isEmpty() || step().id == verifyCatalogsStepId())
        return;
    Problem problem;
    problem.kind = ProblemClass::NeedsALook;
    const QString more = names.size() > namesInAProblem ? u", …"_s : QString();
    problem.message = Message{u"problem.not-compared"_s,
                              {QString::number(names.size()), names.mid(0, namesInAProblem).join(u", "_s) + more}};
    problem.toolWords = words;
    addProblem(problem);
}

} // namespace trunkline
