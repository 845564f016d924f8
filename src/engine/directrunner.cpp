#include "engine/directrunner.h"

#include "engine/importedentries.h"
#include "engine/importjudge.h"
#include "engine/snapshotkeeper.h"
#include "engine/sourcereader.h"
#include "tools/problemrules.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr qint64 throughputEveryMs = 500;
constexpr int lockPatienceMs = 60000; ///< as pg_dump gets it

bool hasSwitch(const QStringList &switches, QLatin1String name)
{
    return switches.contains(name);
}

/// The tables whose rows are copied.
QList<DirectTable> copiedTables(const DirectTask &task)
{
    QList<DirectTable> tables;
    for (const TocEntry &entry : task.contents.archive.toc.entries) {
        if (entry.description == "TABLE DATA"_L1 && task.choice.entries.contains(entry.dumpId))
            tables += task.facts.tables.value(entry.oid);
    }
    return tables;
}

} // namespace

DirectRunner::DirectRunner(const Step &step, RunContext &context, QObject *parent)
    : StepRunner(step, context, parent)
    , m_reader(this)
    , m_watcher(context, step.id, Side::Target, [this] { return m_activities.values(); })
{
    m_watcher.leaveThroughputAlone();
    connect(&m_reader, &ArchiveReader::contentsRead, this, &DirectRunner::onArchiveRead);
    connect(this, &DirectRunner::turned, this, &DirectRunner::onTurned, Qt::QueuedConnection);
    connect(this, &DirectRunner::moved, this, &DirectRunner::onMoved, Qt::QueuedConnection);
    connect(
        this, &DirectRunner::warned, this,
        [this](const QString &words, const QString &sqlState) {
            const ProblemRuling ruling = judgeProblem({Tool::PgRestore, LogLevel::Warning, words, {}, sqlState});
            Problem problem;
            problem.kind = ruling.kind;
            problem.message = ruling.message;
            problem.toolWords = words;
            problem.sqlState = sqlState;
            addProblem(problem);
        },
        Qt::QueuedConnection);
    connect(this, &DirectRunner::failed, this, &DirectRunner::onFailed, Qt::QueuedConnection);
}

DirectRunner::~DirectRunner() = default;

void DirectRunner::start()
{
    m_reading = true;
    m_reader.read(context().plan.tools.tools.program(Tool::PgRestore), context().plan.dumpFile,
                  knownRoleNames(context()));
}

void DirectRunner::cancel()
{
    m_cancelled = true;
    m_cancel.cancel();
    if (m_reading) {
        m_reader.cancel();
        finish({StepEnd::Cancelled, -1, -1, std::nullopt});
    } else if (context().sourceReader && !m_copyJob.isRunning() && !m_prepareJob.isRunning()) {
        releaseSource();
        finish({StepEnd::Cancelled, -1, -1, std::nullopt});
    }
    // a job's answer is waited for, so that nothing is written any more when the run has ended
}

void DirectRunner::fail(const Error &error)
{
    releaseSource();
    StepResult result;
    result.end = m_cancelled ? StepEnd::Cancelled : StepEnd::Failed;
    if (!m_cancelled)
        result.error = error;
    finish(result);
}

void DirectRunner::releaseSource()
{
    m_prepared.reset();
    if (context().sourceReader)
        context().sourceReader->cancel();
    context().sourceReader.reset();
    context().snapshotKeeper.reset();
}

void DirectRunner::onArchiveRead(const Result<ArchiveContents> &contents)
{
    m_reading = false;
    if (!contents) {
        fail(contents.error());
        return;
    }
    Question question{
        work(), *contents, context().address(Side::Source), context().address(Side::Target), context().snapshot, {}};
    m_prepareJob.start(
        [question = std::move(question), cancel = m_cancel](const CancelToken &) { return prepare(question, cancel); },
        [this](const Result<Prepared> &prepared) { onPrepared(prepared); });
}

Result<DirectRunner::Prepared> DirectRunner::prepare(const Question &question, const CancelToken &cancel)
{
    Result<Connection> opened = openSession(question.source, cancel);
    if (!opened)
        return opened.error();
    for (const Sql &statement : {Sql(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
                                 Sql(u"SET TRANSACTION SNAPSHOT %1").arg({Quoting::literalSql(question.snapshot)})}) {
        if (const Result<Rows> done = opened->exec(statement, cancel); !done)
            return done.error();
    }
    Result<DirectFacts> facts = readDirectFacts(*opened, question.work.filter.largeObjects, cancel);
    if (!facts)
        return facts.error();
    DirectTask task;
    task.openSource = [source = question.source](const CancelToken &token) { return openSession(source, token); };
    task.openTarget = [target = question.target](const CancelToken &token) { return openSession(target, token); };
    task.snapshot = question.snapshot;
    task.facts = std::move(*facts);
    task.contents = withEverything(question.definitions, task.facts, question.rowsStayBehind);
    task.sourceVersion = opened->serverVersionNum();
    const QStringList &switches = question.work.switches;
    task.choice.owners = !hasSwitch(switches, "--no-owner"_L1);
    task.choice.tablespaces = !hasSwitch(switches, "--no-tablespaces"_L1);
    task.choice.analyze = question.work.analyzes;
    task.choice.jobs = question.work.jobs;
    task.choice.stopsOnError = question.work.stopsOnError;
    for (const TocEntry &entry : importedEntries(task.contents.archive, question.work.asRestore()).kept.entries)
        task.choice.entries.insert(entry.dumpId);
    if (const Result<void> locked = lockForCopy(*opened, copiedTables(task), lockPatienceMs, cancel); !locked)
        return locked.error();
    {
        const Result<Connection> target = openSession(question.target, cancel);
        if (!target)
            return target.error();
        task.targetVersion = target->serverVersionNum();
    }
    Prepared prepared;
    prepared.archive = task.contents.archive;
    prepared.copy = std::make_shared<DirectCopy>(std::move(task));
    prepared.locks = std::make_shared<Connection>(std::move(*opened));
    return prepared;
}

void DirectRunner::onPrepared(const Result<Prepared> &prepared)
{
    if (!prepared) {
        fail(prepared.error());
        return;
    }
    m_prepared = *prepared;
    context().archive = m_prepared->archive;
    context().toc = m_prepared->archive.toc;
    beginLedger(context(), work().asRestore());
    record(StepProgress{0, m_prepared->copy->graph().totalWeight(), ProgressUnit::Work});
    log(LogLevel::Info, u"%1 pieces of work for %2 sessions"_s.arg(m_prepared->copy->graph().size()).arg(work().jobs));
    copy();
}

void DirectRunner::copy()
{
    m_told.start();
    m_watcher.start();
    const QPointer<DirectRunner> self(this);
    DirectObserver observer;
    observer.turned = [self](int lane, int node, bool begins, bool ok) {
        if (self)
            Q_EMIT self->turned(lane, node, begins, ok);
    };
    observer.moved = [self](int, int node, const CopyCount &more) {
        if (self)
            Q_EMIT self->moved(node, more.rows, more.bytes);
    };
    observer.failed = [self](const DirectFailure &failure) {
        if (self)
            Q_EMIT self->failed(failure.dumpId, failure.statement, failure.error);
    };
    observer.warned = [self](const ServerWarning &warning) {
        if (self)
            Q_EMIT self->warned(warning.words, warning.sqlState);
    };
    m_copyJob.start([copy = m_prepared->copy, observer,
                     cancel = m_cancel](const CancelToken &) { return copy->run(observer, cancel); },
                    [this](const Result<void> &copied) { onCopied(copied); });
}

void DirectRunner::onTurned(int lane, int node, bool begins, bool ok)
{
    if (!m_prepared)
        return;
    const WorkGraph &graph = m_prepared->copy->graph();
    const WorkNode &piece = graph.node(node);
    if (begins) {
        const OpenActivity activity{++context().activityNumber, piece.activity, piece.name};
        m_activities.insert(lane, activity);
        record(ActivityStarted{activity.activity, activity.kind, activity.name, lane});
        return;
    }
    record(ActivityFinished{m_activities.take(lane).activity, ok});
    m_movedOf.remove(node);
    m_weightDone += piece.weight;
    record(StepProgress{std::min(m_weightDone, graph.totalWeight()), graph.totalWeight(), ProgressUnit::Work});
}

void DirectRunner::onMoved(int node, qint64 rows, qint64 bytes)
{
    if (!m_prepared)
        return;
    m_rows += rows;
    m_bytes += bytes;
    m_movedOf[node] += bytes;
    if (m_told.elapsed() >= throughputEveryMs) {
        m_told.restart();
        record(ThroughputMeasured{m_bytes, m_rows});
    }
    const WorkGraph &graph = m_prepared->copy->graph();
    qint64 underWay = 0;
    // what COPY writes is not what a table takes: never more than the whole of it
    for (auto it = m_movedOf.cbegin(); it != m_movedOf.cend(); ++it)
        underWay += std::min(it.value(), graph.node(it.key()).weight);
    record(
        StepProgress{std::min(m_weightDone + underWay, graph.totalWeight()), graph.totalWeight(), ProgressUnit::Work});
}

void DirectRunner::onFailed(int dumpId, const QString &statement, const Error &error)
{
    if (m_cancelled)
        return;
    const ProblemRuling ruling =
        judgeProblem({Tool::PgRestore, LogLevel::Error, error.toolWords, statement, error.sqlState});
    Problem problem;
    problem.kind = ruling.kind;
    problem.message = ruling.message;
    problem.toolWords = error.toolWords;
    problem.statement = statement;
    problem.sqlState = error.sqlState;
    problem.entry = dumpId;
    for (const LedgerEntry &entry : context().ledger->ledger().entries) {
        if (entry.dumpId == dumpId)
            problem.object = entry.description + u' ' + ledgerEntryName(entry);
    }
    addProblem(problem);
}

void DirectRunner::onCopied(const Result<void> &copied)
{
    m_watcher.stop();
    for (const OpenActivity &activity : std::exchange(m_activities, {}))
        record(ActivityFinished{activity.activity, false});
    if (m_bytes > 0)
        record(ThroughputMeasured{m_bytes, m_rows});
    if (!copied)
        m_error = copied.error();
    if (m_cancelled) {
        releaseSource();
        finish({StepEnd::Cancelled, -1, m_bytes, std::nullopt});
        return;
    }
    log(LogLevel::Info, u"%1 bytes were copied"_s.arg(m_bytes));
    m_prepared.reset();
    context().snapshotKeeper.reset();
    if (!context().sourceReader) {
        readTarget();
        return;
    }
    connect(context().sourceReader.get(), &SourceReader::done, this, [this] {
        context().sourceReader->disconnect(this);
        readTarget();
    });
    context().sourceReader->exportEnded();
}

void DirectRunner::readTarget()
{
    m_targetJob.start([target = context().address(Side::Target),
                       cancel = m_cancel](const CancelToken &) { return readTargetContents(target, cancel); },
                      [this](const Result<TargetContents> &contents) { onTargetRead(contents); });
}

void DirectRunner::onTargetRead(const Result<TargetContents> &contents)
{
    const bool cameToTheEnd = !m_error;
    if (!contents && cameToTheEnd) {
        fail(Error(u"error.completeness-unknown"_s, {context().plan.targetDatabase}, contents.error().toolWords,
                   contents.error().sqlState));
        return;
    }
    if (contents)
        judgeImport(context(), step().id, *contents, cameToTheEnd);
    if (!cameToTheEnd) {
        fail(*m_error);
        return;
    }
    StepResult result;
    result.end = m_cancelled ? StepEnd::Cancelled : endByProblems();
    result.bytes = m_bytes;
    finish(result);
}

} // namespace trunkline
