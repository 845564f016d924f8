#pragma once

#include "core/secret.h"
#include "engine/archivereader.h"
#include "engine/archivesource.h"
#include "pg/job.h"
#include "ui/session.h"

namespace trunkline {

/// Where objects are read from.
struct ObjectRequest
{
    MigrationProfile profile; ///< its source, or with Half::ImportOnly its archive
    std::optional<Secret> password;
};

/// Reads the objects that a profile can choose from into the session: fetches the password from where it is kept, then
/// asks in the background; an archive is read by the newest client tools. Owned by the page; window's thread; every
/// call returns at once.
class ObjectProbe : public QObject
{
    Q_OBJECT
public:
    enum class State
    {
        Missing, ///< the profile names nothing to read from
        Idle,
        Reading,
        Known,
        PasswordNeeded, ///< error() says why
        Failed,         ///< error() says why
    };
    /// Called in a worker thread.
    using Reader = std::function<Result<ObjectCatalog>(const ObjectRequest &, const CancelToken &)>;

    explicit ObjectProbe(Session &session, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    /// What is read from, for a sentence: the database's name, or the archive's.
    QString originName() const;

    /// In the place of what reads a server's catalogs, or an archive where `half` is ImportOnly.
    void setReader(Half half, Reader reader);
    /// Reads anew.
    void refresh();
    /// Reads where nothing is known, or where it failed.
    void refreshIfStale();

Q_SIGNALS:
    void changed();

private:
    void onDocumentChanged();
    bool isMissing() const;
    void setState(State state);
    void withPassword(const std::function<void(const std::optional<Secret> &)> &use);
    void cancel();
    void readArchive();
    void readContents();
    void onContents(const Result<ArchiveContents> &contents);
    void onRead(const Result<ObjectCatalog> &catalog);

    Session &m_session;
    Reader m_serverReader;
    Reader m_archiveReader;
    Job<Result<ObjectCatalog>> m_job;
    Job<Result<ArchiveSource>> m_findJob;
    ArchiveReader m_archive;
    std::optional<ArchiveSource> m_found; ///< what is at the archive's path, while it is read
    bool m_waitsForTools = false;
    MigrationProfile m_read; ///< the profile that the present state belongs to
    State m_state = State::Missing;
    Error m_error;
    quint64 m_request = 0;
};

} // namespace trunkline
