#include "engine/archivereader.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QString scriptPath(const QTemporaryDir &folder)
{
    return folder.filePath(u"script.sql"_s);
}

} // namespace

Result<ArchiveContents> parseContents(const QByteArray &script, const QString &listing, const ArchiveToc &toc,
                                      QStringList knownOwners)
{
    const Result<ArchiveScript> parsed = parseArchiveScript(script, toc);
    if (!parsed)
        return parsed.error();
    knownOwners += ownersIn(*parsed);
    const Result<ArchiveToc> exact = parseArchiveToc(listing, knownOwners);
    return ArchiveContents{exact ? *exact : toc, *parsed};
}

ArchiveReader::ArchiveReader(QObject *parent)
    : QObject(parent)
    , m_lister(this)
{
    connect(&m_lister, &ArchiveLister::listed, this, &ArchiveReader::onListed);
}

ArchiveReader::~ArchiveReader() = default;

void ArchiveReader::read(const QString &pgRestore, const QString &archive, const QStringList &knownOwners)
{
    cancel();
    m_reading = true;
    m_pgRestore = pgRestore;
    m_archive = archive;
    m_knownOwners = knownOwners;
    m_errors.clear();
    m_lister.list(pgRestore, archive, knownOwners);
}

void ArchiveReader::cancel()
{
    m_reading = false;
    m_lister.cancel();
    m_job.cancel();
    if (m_process) {
        m_process->disconnect(this);
        m_process.reset();
    }
    m_folder.reset();
}

void ArchiveReader::onListed(const Result<ArchiveToc> &toc)
{
    if (!toc) {
        finish(toc.error());
        return;
    }
    m_toc = *toc;
    m_folder = std::make_unique<QTemporaryDir>();
    QFile list(m_folder->filePath(u"list"_s));
    if (!m_folder->isValid() || !list.open(QIODevice::WriteOnly) || list.write(scriptList(m_toc).toUtf8()) < 0) {
        finish(Error(u"error.archive-unreadable"_s, {m_archive},
                     m_folder->isValid() ? list.errorString() : m_folder->errorString()));
        return;
    }
    list.close();
    m_process = std::make_unique<ToolProcess>();
    m_process->setProgram(m_pgRestore, {u"-v"_s, u"-f"_s, scriptPath(*m_folder), u"-L"_s, list.fileName(), m_archive});
    m_process->setEnvironment(toolEnvironment({}, {}));
    connect(m_process.get(), &ToolProcess::stderrLines, this, [this](const QStringList &lines) {
        m_errors = (m_errors + lines).last(std::min<qsizetype>(20, m_errors.size() + lines.size()));
    });
    connect(m_process.get(), &ToolProcess::done, this, &ArchiveReader::onScriptWritten);
    m_process->start();
}

void ArchiveReader::onScriptWritten(const ProcessEnd &end)
{
    m_process.release()->deleteLater();
    QFile file(scriptPath(*m_folder));
    if (end.kind != ProcessEnd::Kind::Exited || end.exitCode != 0 || !file.open(QIODevice::ReadOnly)) {
        finish(
            Error(u"error.archive-unreadable"_s, {m_archive}, end.words.isEmpty() ? m_errors.join(u'\n') : end.words));
        return;
    }
    m_job.start([script = file.readAll(), listing = m_lister.listing(), toc = m_toc,
                 owners = m_knownOwners](const CancelToken &) { return parseContents(script, listing, toc, owners); },
                [this](const Result<ArchiveContents> &contents) { finish(contents); });
}

void ArchiveReader::finish(const Result<ArchiveContents> &contents)
{
    m_reading = false;
    m_folder.reset();
    Q_EMIT contentsRead(contents);
}

} // namespace trunkline
