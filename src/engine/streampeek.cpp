#include "engine/streampeek.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr qsizetype keptErrors = 20;

} // namespace

StreamPeek::StreamPeek(QObject *parent)
    : QObject(parent)
{
}

StreamPeek::~StreamPeek() = default;

void StreamPeek::read(const ToolCommand &dump, const QProcessEnvironment &environment, const QString &pgRestore,
                      const QStringList &knownOwners)
{
    m_dump = dump;
    m_environment = environment;
    m_pgRestore = pgRestore;
    m_knownOwners = knownOwners;
    m_toc.reset();
    startPair({u"-l"_s});
}

void StreamPeek::startPair(const QStringList &restoreArguments)
{
    m_pid = 0;
    m_dumpEnd.reset();
    m_readEnd.reset();
    m_readErrors.clear();
    m_problems.clear();
    m_parser = std::make_unique<OutputParser>(Tool::PgDump);
    m_dumping = std::make_unique<ToolProcess>();
    m_reading = std::make_unique<ToolProcess>();
    m_dumping->setProgram(m_dump.program, m_dump.arguments);
    m_dumping->setEnvironment(m_environment);
    m_reading->setProgram(m_pgRestore, restoreArguments);
    m_reading->setEnvironment(toolEnvironment({}, {}));
    m_dumping->setStandardOutputProcess(*m_reading);
    const auto take = [this](const QList<OutputItem> &items) {
        for (const OutputItem &item : items) {
            if (const auto *found = std::get_if<OutputProblem>(&item))
                m_problems += found->problem;
        }
    };
    connect(m_dumping.get(), &ToolProcess::started, this, [this](qint64 pid) {
        m_pid = pid;
        Q_EMIT processChanged(pid, QFileInfo(m_dump.program).fileName(), true);
    });
    connect(m_dumping.get(), &ToolProcess::stderrLines, this, [this, take](const QStringList &lines) {
        for (const QString &line : lines)
            take(m_parser->feed(line));
    });
    connect(m_reading.get(), &ToolProcess::stdoutLines, this, [this](const QStringList &lines) { m_listing += lines; });
    connect(m_reading.get(), &ToolProcess::stderrLines, this, [this](const QStringList &lines) {
        m_readErrors += lines;
        m_readErrors = m_readErrors.mid(std::max<qsizetype>(0, m_readErrors.size() - keptErrors));
    });
    connect(m_dumping.get(), &ToolProcess::done, this, [this, take](const ProcessEnd &end) {
        take(m_parser->flush());
        m_dumpEnd = end;
        if (m_pid > 0)
            Q_EMIT processChanged(m_pid, QFileInfo(m_dump.program).fileName(), false);
        if (end.kind == ProcessEnd::Kind::NotStarted)
            m_reading->stop(); // nobody will write into its end of the pipe
        onEnded();
    });
    connect(m_reading.get(), &ToolProcess::done, this, [this](const ProcessEnd &end) {
        m_readEnd = end;
        // It has what it wants. Left alone pg_dump would notice that only with its next rows.
        m_dumping->stop();
        onEnded();
    });
    m_dumping->start();
    m_reading->start();
}

void StreamPeek::onEnded()
{
    if (!m_dumpEnd || !m_readEnd)
        return;
    m_dumping.release()->deleteLater();
    m_reading.release()->deleteLater();
    if (m_readEnd->kind == ProcessEnd::Kind::Exited && m_readEnd->exitCode == 0) {
        m_problems.clear();
        if (m_toc)
            onScriptWritten();
        else
            onListed();
        return;
    }
    const bool byItself = m_dumpEnd->kind != ProcessEnd::Kind::Stopped &&
                          !(m_dumpEnd->kind == ProcessEnd::Kind::Exited && m_dumpEnd->exitCode == 0);
    if (!byItself)
        m_problems.clear();
    const QString words = m_dumpEnd->kind == ProcessEnd::Kind::NotStarted ? m_dumpEnd->words
                          : m_problems.isEmpty()                          ? m_readErrors.join(u'\n')
                                                                          : m_problems.constLast().toolWords;
    finish(unreadable(words));
}

void StreamPeek::onListed()
{
    const Result<ArchiveToc> toc = parseArchiveToc(m_listing.join(u'\n'), m_knownOwners);
    if (!toc) {
        finish(toc.error());
        return;
    }
    m_toc = *toc;
    m_folder = std::make_unique<QTemporaryDir>();
    QFile list(m_folder->filePath(u"list"_s));
    if (!m_folder->isValid() || !list.open(QIODevice::WriteOnly) || list.write(scriptList(*m_toc).toUtf8()) < 0) {
        finish(unreadable(m_folder->isValid() ? list.errorString() : m_folder->errorString()));
        return;
    }
    list.close();
    startPair({u"-v"_s, u"-f"_s, m_folder->filePath(u"script.sql"_s), u"-L"_s, list.fileName()});
}

void StreamPeek::onScriptWritten()
{
    QFile file(m_folder->filePath(u"script.sql"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        finish(unreadable(file.errorString()));
        return;
    }
    m_job.start([script = file.readAll(), listing = m_listing.join(u'\n'), toc = *m_toc,
                 owners = m_knownOwners](const CancelToken &) { return parseContents(script, listing, toc, owners); },
                [this](const Result<ArchiveContents> &contents) { finish(contents); });
}

Error StreamPeek::unreadable(const QString &words) const
{
    return Error(u"error.stream-unreadable"_s, {words.section(u'\n', 0, 0)}, words);
}

void StreamPeek::cancel()
{
    m_job.cancel();
    for (std::unique_ptr<ToolProcess> *process : {&m_dumping, &m_reading}) {
        if (*process) {
            (*process)->disconnect(this);
            process->reset();
        }
    }
    m_folder.reset();
}

void StreamPeek::finish(const Result<ArchiveContents> &contents)
{
    m_folder.reset();
    Q_EMIT contentsRead(contents);
}

} // namespace trunkline
