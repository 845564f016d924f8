#pragma once

#include "core/step.h"
#include "engine/archivereader.h"
#include "tools/outputparser.h"

namespace trunkline {

/// Reads what a pg_dump would send, before it does: table of contents and statements, from the head of its output. It
/// is started twice, with pg_restore at the other end of a pipe, and ended as soon as that has read enough. In one
/// snapshot the dump ids are those of the real stream that follows. Lives on the run's thread; contentsRead() comes
/// once for each call of read(), unless it is cancelled.
class StreamPeek : public QObject
{
    Q_OBJECT
public:
    explicit StreamPeek(QObject *parent = nullptr);
    ~StreamPeek() override;

    /// `dump` with the arguments that are known only now. Errors: "error.stream-unreadable", those of the archive's
    /// parsers.
    void read(const ToolCommand &dump, const QProcessEnvironment &environment, const QString &pgRestore,
              const QStringList &knownOwners);
    void cancel();
    /// What pg_dump said where it failed by itself.
    QList<Problem> problems() const { return m_problems; }

Q_SIGNALS:
    void contentsRead(const trunkline::Result<trunkline::ArchiveContents> &contents);
    void processChanged(qint64 pid, const QString &program, bool started);

private:
    void startPair(const QStringList &restoreArguments);
    void onEnded();
    void onListed();
    void onScriptWritten();
    void finish(const Result<ArchiveContents> &contents);
    Error unreadable(const QString &words = {}) const;

    ToolCommand m_dump;
    QProcessEnvironment m_environment;
    QString m_pgRestore;
    QStringList m_knownOwners;
    std::unique_ptr<ToolProcess> m_dumping;
    std::unique_ptr<ToolProcess> m_reading;
    qint64 m_pid = 0; ///< of pg_dump
    std::optional<ProcessEnd> m_dumpEnd;
    std::optional<ProcessEnd> m_readEnd;
    std::unique_ptr<OutputParser> m_parser;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_listing;
    QStringList m_readErrors;
    QList<Problem> m_problems;
    std::optional<ArchiveToc> m_toc;
    Job<Result<ArchiveContents>> m_job;
};

} // namespace trunkline
