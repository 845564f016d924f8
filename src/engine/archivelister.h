#pragma once

#include "core/result.h"
#include "tools/archivetoc.h"
#include "tools/toolprocess.h"

#include <QObject>

namespace trunkline {

/// Reads the table of contents of an archive with pg_restore -l, in the background: proof that the archive can be read,
/// and the list of what should arrive. Lives on the thread that made it; one archive at a time.
class ArchiveLister : public QObject
{
    Q_OBJECT
public:
    explicit ArchiveLister(QObject *parent = nullptr);
    ~ArchiveLister() override;

    void list(const QString &pgRestore, const QString &archive, const QStringList &knownOwners);
    void cancel(); ///< listed() will not come
    /// What pg_restore printed, for reading it once more when more owners are known.
    QString listing() const { return m_lines.join(u'\n'); }

Q_SIGNALS:
    void listed(const trunkline::Result<trunkline::ArchiveToc> &toc);

private:
    std::unique_ptr<ToolProcess> m_process;
    QStringList m_lines;
    QStringList m_errors;
};

} // namespace trunkline
