#pragma once

#include "core/connectionparams.h"
#include "core/result.h"
#include "core/secret.h"
#include "tools/toolprocess.h"

#include <QObject>

namespace trunkline {

/// What a throw-away server is to be like.
struct ThrowawayServerOptions
{
    QString binFolder; ///< with initdb and postgres
    /// A folder that does not exist yet or is empty; data, socket and log go in, all of it is removed. When we are
    /// root, its parents must be open to the unprivileged user.
    QString folder;
    QString superuser = QStringLiteral("postgres");
    Secret password; ///< empty: trust from loopback; else scram-sha-256
    QString encoding = QStringLiteral("UTF8");
    QString locale;                  ///< empty: C.UTF-8
    bool checksums = false;          ///< of data pages
    QMap<QString, QString> settings; ///< lines of postgresql.conf
    QStringList hbaLines;            ///< replace pg_hba.conf when not empty
};

/// A PostgreSQL server of our own on 127.0.0.1 with a free port, that ends with this object (and, where the system can,
/// when this process dies). When we are root it runs as an unprivileged user. fsync is off: its data is worth nothing.
class ThrowawayServer : public QObject
{
    Q_OBJECT
public:
    explicit ThrowawayServer(ThrowawayServerOptions options, QObject *parent = nullptr);
    ~ThrowawayServer() override; ///< stops the server, waits at most 5 s for it, and removes the folder

    /// After stop() with what it holds, on another port.
    void start();
    void stop();
    bool isRunning() const;
    /// host, port, user; valid after ready().
    ConnectionParams params() const;
    qint64 pid() const;
    QString logFile() const;

    /// Folders that hold initdb and postgres, newest first: beside the client tools and in the usual places.
    static QStringList binFolders();
    /// The user that the server runs as because it refuses to run as root; empty where we are not root. "postgres"
    /// where that user exists, else "nobody".
    static QString systemUser();

Q_SIGNALS:
    void progress(const QString &stage); ///< "initdb", "start"
    void ready();
    /// error.server-… with the last lines of its log; also when it ends unexpectedly.
    void failed(const trunkline::Error &error);
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trunkline
