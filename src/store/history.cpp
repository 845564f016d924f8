#include "store/history.h"

#include "store/folders.h"
#include "store/historydatabase.h"
#include "store/historyrows.h"
#include "store/privatefolder.h"
#include "store/runlock.h"
#include "store/runlogfile.h"
#include "store/sqltransaction.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>
#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

// run ids become names of files
bool isRunId(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9-]{1,64}\\z"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

class History::Private
{
public:
    std::unique_ptr<HistoryDatabase> file;
    std::optional<Error> notice;

    Error readFailed(const QSqlError &error) const { return file->failed(u"error.history-read"_s, error); }
    Error writeFailed(const QSqlError &error) const { return file->failed(u"error.history-write"_s, error); }
    QSqlQuery query() const { return QSqlQuery(file->database()); }

    Result<qint64> runNumber(const QString &runId) const;
    Result<void> writeEvents(qint64 number, const QList<RunEvent> &events) const;
    Result<RunEvent> lastEvent(const QString &runId, const RunLogFile &log) const;
};

Result<qint64> History::Private::runNumber(const QString &runId) const
{
    QSqlQuery select = query();
    select.prepare(u"SELECT number FROM run WHERE id = ?"_s);
    select.addBindValue(runId);
    if (!select.exec())
        return readFailed(select.lastError());
    if (!select.next())
        return Error(u"error.history-no-run"_s, {runId});
    return select.value(0).toLongLong();
}

Result<void> History::Private::writeEvents(qint64 number, const QList<RunEvent> &events) const
{
    QSqlQuery insert = query();
    insert.prepare(u"INSERT INTO event (run, sequence, content) VALUES (?, ?, ?)"_s);
    QSqlQuery update = query();
    update.prepare(u"UPDATE run SET state = coalesce(?, state), problems = problems + ? WHERE number = ?"_s);
    QVariant state;
    int problems = 0;
    for (const RunEvent &event : events) {
        if (std::holds_alternative<LogLine>(event.payload))
            continue;
        if (const auto *changed = std::get_if<RunStateChanged>(&event.payload))
            state = runStateName(changed->state);
        if (std::holds_alternative<ProblemFound>(event.payload))
            ++problems;
        insert.bindValue(0, number);
        insert.bindValue(1, event.sequence);
        insert.bindValue(2, historyRowContent(event));
        if (!insert.exec())
            return writeFailed(insert.lastError());
    }
    if (state.isNull() && problems == 0)
        return {};
    update.addBindValue(state);
    update.addBindValue(problems);
    update.addBindValue(number);
    if (!update.exec())
        return writeFailed(update.lastError());
    return {};
}

Result<RunEvent> History::Private::lastEvent(const QString &runId, const RunLogFile &log) const
{
    QSqlQuery select = query();
    select.prepare(u"SELECT sequence, content FROM event JOIN run ON run = number WHERE id = ? "
                   "ORDER BY sequence DESC LIMIT 1"_s);
    select.addBindValue(runId);
    if (!select.exec())
        return readFailed(select.lastError());
    RunEvent last;
    if (select.next()) {
        last = eventFromHistoryRow(select.value(1).toByteArray()).value_or(RunEvent());
        last.sequence = select.value(0).toLongLong();
    }
    const std::optional<RunEvent> lastLine = log.last();
    return lastLine && lastLine->sequence > last.sequence ? *lastLine : last;
}

History::History(QString folder, std::unique_ptr<Private> opened)
    : m_folder(std::move(folder))
    , d(std::move(opened))
{
}

History::~History() = default;

Result<std::unique_ptr<History>> History::open(const QString &folder)
{
    const QString used = madePrivate(folder.isEmpty() ? Folders::data() : folder);
    Result<std::unique_ptr<HistoryDatabase>> file = HistoryDatabase::open(used + u"/history.sqlite"_s);
    if (!file)
        return file.error();
    auto opened = std::make_unique<Private>();
    opened->file = std::move(file.value());
    if (!opened->file->damagedFile().isEmpty())
        opened->notice = Error(u"error.history-damaged"_s, {opened->file->damagedFile()});
    madePrivate(used + u"/logs"_s);
    return std::unique_ptr<History>(new History(used, std::move(opened)));
}

const std::optional<Error> &History::openNotice() const
{
    return d->notice;
}

QString History::lockFolder() const
{
    return m_folder + u"/locks"_s;
}

QString History::logFile(const QString &runId) const
{
    return m_folder + u"/logs/"_s + runId + u".log"_s;
}

Result<void> History::begin(const RunRecord &run)
{
    if (!isRunId(run.id))
        return Error(u"error.history-write"_s, {run.id});
    QSqlQuery insert = d->query();
    prepareRunInsert(insert, run);
    if (!insert.exec())
        return d->writeFailed(insert.lastError());
    return {};
}

Result<void> History::append(const QString &runId, const QList<RunEvent> &events)
{
    SqlTransaction transaction(d->file->database());
    if (!transaction.begun())
        return d->writeFailed(transaction.error());
    const Result<qint64> number = d->runNumber(runId);
    if (!number)
        return number.error();
    if (Result<void> written = d->writeEvents(*number, events); !written)
        return written;
    const RunLogFile log(logFile(runId));
    const Result<qint64> sizeBefore = log.append(events);
    if (!sizeBefore)
        return sizeBefore.error();
    if (!transaction.commit()) {
        log.truncate(*sizeBefore);
        return d->writeFailed(transaction.error());
    }
    return {};
}

Result<void> History::end(const QString &runId, RunState state, const QDateTime &endedAt, int problems,
                          const QString &failedStep)
{
    QSqlQuery update = d->query();
    update.prepare(u"UPDATE run SET state = ?, ended_at = ?, problems = ?, failed_step = ? WHERE id = ?"_s);
    update.addBindValue(runStateName(state));
    update.addBindValue(endedAt.toMSecsSinceEpoch());
    update.addBindValue(problems);
    update.addBindValue(failedStep.isNull() ? u""_s : failedStep);
    update.addBindValue(runId);
    if (!update.exec())
        return d->writeFailed(update.lastError());
    if (update.numRowsAffected() == 0)
        return Error(u"error.history-no-run"_s, {runId});
    return {};
}

Result<void> History::keepSpeeds(const QString &runId, const QList<SpeedRecord> &speeds)
{
    SqlTransaction transaction(d->file->database());
    if (!transaction.begun())
        return d->writeFailed(transaction.error());
    const Result<qint64> number = d->runNumber(runId);
    if (!number)
        return number.error();
    QSqlQuery insert = d->query();
    prepareSpeedInsert(insert);
    for (const SpeedRecord &speed : speeds) {
        bindSpeed(insert, *number, speed);
        if (!insert.exec())
            return d->writeFailed(insert.lastError());
    }
    if (!transaction.commit())
        return d->writeFailed(transaction.error());
    return {};
}

Result<QList<SpeedRecord>> History::speeds(int limit) const
{
    QSqlQuery select = d->query();
    prepareSpeedSelect(select, limit);
    if (!select.exec())
        return d->readFailed(select.lastError());
    QList<SpeedRecord> speeds;
    while (select.next()) {
        if (std::optional<SpeedRecord> speed = speedFromHistoryRow(select))
            speeds += *std::move(speed);
    }
    if (select.lastError().isValid())
        return d->readFailed(select.lastError());
    return speeds;
}

Result<QList<RunRecord>> History::runs(int limit, const QString &profileId) const
{
    QSqlQuery select = d->query();
    prepareRunSelect(select, profileId.isEmpty() ? u""_s : u"WHERE profile_id = ?"_s, limit);
    if (!profileId.isEmpty())
        select.addBindValue(profileId);
    if (!select.exec())
        return d->readFailed(select.lastError());
    QList<RunRecord> records;
    while (select.next()) {
        RunRecord record = runFromHistoryRow(select);
        record.logFile = logFile(record.id);
        record.ownedByLiveProcess = !record.endedAt.isValid() && RunLock::isHeld(lockFolder(), record.id);
        records += record;
    }
    if (select.lastError().isValid())
        return d->readFailed(select.lastError());
    return records;
}

Result<RunRecord> History::run(const QString &runId) const
{
    QSqlQuery select = d->query();
    prepareRunSelect(select, u"WHERE id = ?"_s, 1);
    select.addBindValue(runId);
    if (!select.exec())
        return d->readFailed(select.lastError());
    if (!select.next())
        return Error(u"error.history-no-run"_s, {runId});
    RunRecord record = runFromHistoryRow(select);
    record.logFile = logFile(runId);
    record.ownedByLiveProcess = !record.endedAt.isValid() && RunLock::isHeld(lockFolder(), runId);
    return record;
}

Result<QList<RunEvent>> History::events(const QString &runId) const
{
    // One reading transaction is not needed: what is appended meanwhile has higher sequences than all that is read.
    const Result<qint64> number = d->runNumber(runId);
    if (!number)
        return number.error();
    QSqlQuery select = d->query();
    select.setForwardOnly(true);
    select.prepare(u"SELECT content FROM event WHERE run = ? ORDER BY sequence"_s);
    select.addBindValue(*number);
    if (!select.exec())
        return d->readFailed(select.lastError());
    QList<RunEvent> rows;
    while (select.next()) {
        if (auto event = eventFromHistoryRow(select.value(0).toByteArray()))
            rows += std::move(*event);
    }
    if (select.lastError().isValid())
        return d->readFailed(select.lastError());
    const Result<QList<RunEvent>> lines = RunLogFile(logFile(runId)).read();
    if (!lines)
        return lines.error();
    QList<RunEvent> events;
    events.reserve(rows.size() + lines->size());
    std::merge(rows.begin(), rows.end(), lines->begin(), lines->end(), std::back_inserter(events),
               [](const RunEvent &a, const RunEvent &b) { return a.sequence < b.sequence; });
    return events;
}

Result<void> History::remove(const QString &runId)
{
    if (RunLock::isHeld(lockFolder(), runId))
        return Error(u"error.history-live"_s, {runId});
    QSqlQuery query = d->query();
    query.prepare(u"DELETE FROM run WHERE id = ?"_s);
    query.addBindValue(runId);
    if (!query.exec())
        return d->writeFailed(query.lastError());
    if (query.numRowsAffected() == 0)
        return Error(u"error.history-no-run"_s, {runId});
    QFile::remove(logFile(runId));
    return {};
}

Result<QList<RunRecord>> History::markInterrupted()
{
    const Result<QList<RunRecord>> all = runs();
    if (!all)
        return all.error();
    QList<RunRecord> marked;
    for (const RunRecord &candidate : *all) {
        if (candidate.endedAt.isValid() || candidate.ownedByLiveProcess)
            continue;
        // while we have it, nobody else takes the run up; and the file of the one who is gone goes with it
        const std::unique_ptr<RunLock> lock = RunLock::take(lockFolder(), candidate.id);
        if (!lock)
            continue;
        const Result<RunRecord> now = run(candidate.id);
        if (!now)
            return now.error();
        RunRecord record = *now;
        if (record.endedAt.isValid())
            continue; // another process was faster
        record.ownedByLiveProcess = false;
        const Result<RunEvent> last = d->lastEvent(record.id, RunLogFile(record.logFile));
        if (!last)
            return last.error();
        record.endedAt = record.startedAt.addMSecs(last->at);
        if (!isFinal(record.state)) {
            record.state = RunState::Interrupted;
            const RunEvent event{last->sequence + 1, last->at, {}, RunStateChanged{record.state}};
            if (Result<void> appended = append(record.id, {event}); !appended)
                return appended.error();
        }
        if (Result<void> ended = end(record.id, record.state, record.endedAt, record.problems, record.failedStep);
            !ended)
            return ended.error();
        marked += record;
    }
    return marked;
}

} // namespace trunkline
