#pragma once

#include "engine/archivelister.h"
#include "pg/job.h"
#include "tools/archivescript.h"

#include <QTemporaryDir>

namespace trunkline {

/// `script`: what pg_restore -v -f wrote of the entries of scriptList(). The names in a listing are cut at owners; the
/// statements name them all.
Result<ArchiveContents> parseContents(const QByteArray &script, const QString &listing, const ArchiveToc &toc,
                                      QStringList knownOwners);

/// Reads everything that an archive says of what it holds, but the rows: its table of contents, and the statements that
/// pg_restore would send, by a second run of pg_restore into a file of its own folder, which nobody else can read and
/// which is removed. Lives on the thread that made it; one archive at a time. Exactly one of the signals comes for each
/// call, unless it is cancelled.
class ArchiveReader : public QObject
{
    Q_OBJECT
public:
    explicit ArchiveReader(QObject *parent = nullptr);
    ~ArchiveReader() override;

    /// `knownOwners`: names of roles, where they are known, as parseArchiveToc() wants them. The statements tell more.
    void read(const QString &pgRestore, const QString &archive, const QStringList &knownOwners);
    void cancel(); ///< contentsRead() will not come
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    void contentsRead(const trunkline::Result<trunkline::ArchiveContents> &contents);

private:
    void onListed(const Result<ArchiveToc> &toc);
    void onScriptWritten(const ProcessEnd &end);
    void finish(const Result<ArchiveContents> &contents);

    ArchiveLister m_lister;
    std::unique_ptr<ToolProcess> m_process;
    std::unique_ptr<QTemporaryDir> m_folder;
    Job<Result<ArchiveContents>> m_job;
    QString m_pgRestore;
    QString m_archive;
    QStringList m_knownOwners;
    QStringList m_errors;
    ArchiveToc m_toc;
    bool m_reading = false;
};

} // namespace trunkline
