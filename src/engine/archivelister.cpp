#include "engine/archivelister.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

ArchiveLister::ArchiveLister(QObject *parent)
    : QObject(parent)
{
}

ArchiveLister::~ArchiveLister() = default;

void ArchiveLister::list(const QString &pgRestore, const QString &archive, const QStringList &knownOwners)
{
    m_lines.clear();
    m_errors.clear();
    m_process = std::make_unique<ToolProcess>();
    m_process->setProgram(pgRestore, {u"-l"_s, archive});
    m_process->setEnvironment(toolEnvironment({}, {}));
    connect(m_process.get(), &ToolProcess::stdoutLines, this, [this](const QStringList &lines) { m_lines += lines; });
    connect(m_process.get(), &ToolProcess::stderrLines, this, [this](const QStringList &lines) {
        if (m_errors.size() < 100)
            m_errors += lines;
    });
    connect(m_process.get(), &ToolProcess::done, this, [this, archive, knownOwners](const ProcessEnd &end) {
        m_process.release()->deleteLater();
        if (end.kind != ProcessEnd::Kind::Exited || end.exitCode != 0) {
            Q_EMIT listed(Error(u"error.archive-unreadable"_s, {archive},
                                end.words.isEmpty() ? m_errors.join(u'\n') : end.words));
            return;
        }
        Q_EMIT listed(parseArchiveToc(m_lines.join(u'\n'), knownOwners));
    });
    m_process->start();
}

void ArchiveLister::cancel()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process.reset();
}

} // namespace trunkline
