#include "engine/rolesreader.h"

#include "core/redaction.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
constexpr qint64 maximumGlobalsSize = 64 * 1024 * 1024;
}

std::optional<PassfileEntry> passfileEntry(const ConnectionParams &params, const std::optional<Secret> &password)
{
    if (!password || password->isEmpty())
        return std::nullopt;
    PassfileEntry entry;
    entry.host = params.host();
    if (entry.host.isEmpty())
        entry.host = params.value(u"hostaddr"_s);
    entry.port = params.port();
    entry.user = params.user();
    entry.password = *password;
    return entry;
}

RolesReader::RolesReader(QObject *parent)
    : QObject(parent)
{
}

RolesReader::~RolesReader() = default;

void RolesReader::read(const ToolCommand &command, const std::optional<PassfileEntry> &passfileEntry,
                       const QString &runId, const QString &applicationName)
{
    cancel();
    m_stderr.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    if (passfileEntry) {
        Result<std::unique_ptr<Passfile>> made = Passfile::create(runId, {*passfileEntry});
        if (!made) {
            Q_EMIT finished(made.error());
            return;
        }
        m_passfile = std::move(*made);
    }
    m_process = std::make_unique<ToolProcess>();
    m_process->setProgram(command.program, command.arguments);
    m_process->setEnvironment(toolEnvironment(applicationName, m_passfile ? m_passfile->path() : QString()));
    m_process->setStandardOutputFile(m_folder->filePath(u"globals.sql"_s));
    connect(m_process.get(), &ToolProcess::stderrLines, this, [this](const QStringList &lines) {
        if (m_stderr.size() < 100)
            m_stderr += lines;
    });
    connect(m_process.get(), &ToolProcess::done, this, &RolesReader::onDone);
    m_process->start();
}

void RolesReader::cancel()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process.reset();
    }
    m_passfile.reset();
    m_folder.reset();
}

void RolesReader::onDone(const ProcessEnd &end)
{
    const std::unique_ptr<QTemporaryDir> folder = std::move(m_folder);
    m_passfile.reset();
    m_process.release()->deleteLater();
    if (end.kind != ProcessEnd::Kind::Exited || end.exitCode != 0) {
        const QString words = end.words.isEmpty() ? m_stderr.join(u'\n') : end.words;
        Q_EMIT finished(Error(u"error.roles-read"_s, {QString::number(end.exitCode)}, Redaction().clean(words)));
        return;
    }
    QFile file(folder->filePath(u"globals.sql"_s));
    if (!file.open(QIODevice::ReadOnly) || file.size() > maximumGlobalsSize) {
        Q_EMIT finished(Error(u"error.roles-read"_s, {u"0"_s}, file.errorString()));
        return;
    }
    Q_EMIT finished(QString::fromUtf8(file.readAll()));
}

} // namespace trunkline
