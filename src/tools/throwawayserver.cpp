#include "tools/throwawayserver.h"

#include "tools/clienttoolsfinder.h"
#include "tools/serverfolder.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QThread>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int portAttempts = 20;
constexpr int startDeadlineMs = 60000;

QString serverProgram(const QString &folder, const QString &name)
{
#ifdef Q_OS_WIN
    return folder + u'/' + name + u".exe"_s;
#else
    return folder + u'/' + name;
#endif
}

/// A value of postgresql.conf (manual, 20.1.1).
QString confValue(QString value)
{
    return u'\'' + value.replace(u'\'', u"''"_s) + u'\'';
}

} // namespace

class ThrowawayServer::Private
{
public:
    Private(ThrowawayServer *owner, ThrowawayServerOptions given)
        : q(owner)
        , options(std::move(given))
        , user(unprivilegedUser())
        , data(options.folder + u"/data"_s)
        , log(options.folder + u"/server.log"_s)
        , passwordFile(options.folder + u"/password"_s)
    {
        poll.setInterval(15);
        connect(&poll, &QTimer::timeout, q, [this] { look(); });
    }

    std::unique_ptr<ToolProcess> makeProcess(const QString &name, const QStringList &arguments);
    void initialise();
    Result<void> configure();
    void launch();
    void look();
    void initialised(const ProcessEnd &end);
    void ended(const ProcessEnd &end);
    void fail(const QString &code, const QStringList &arguments = {}, const QString &words = {});
    QString lastLogLines() const;

    ThrowawayServer *q;
    ThrowawayServerOptions options;
    QString user;
    QString data;
    QString log;
    QString passwordFile;
    QString initWords;
    std::unique_ptr<ToolProcess> process;
    QTimer poll;
    QDeadlineTimer deadline;
    int port = 0;
    int attempts = 0;
    bool isReady = false;
    bool stopping = false;
    bool ownsFolder = false;
};

ThrowawayServer::ThrowawayServer(ThrowawayServerOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
}

ThrowawayServer::~ThrowawayServer()
{
    if (d->process && d->process->isRunning()) {
        const qint64 pid = d->process->pid();
        const QString startTime = processStartTime(pid);
        d->process->disconnect(this);
        d->process->stop();
        const QDeadlineTimer patience(5000);
        while (processIsAlive(pid, startTime) && !patience.hasExpired())
            QThread::msleep(5);
    }
    d->process.reset();
    if (d->ownsFolder)
        QDir(d->options.folder).removeRecursively();
}

void ThrowawayServer::start()
{
    if (d->ownsFolder && d->stopping && QFile::exists(d->data + u"/PG_VERSION"_s)) {
        d->stopping = false;
        d->attempts = 0;
        d->deadline.setRemainingTime(startDeadlineMs);
        d->launch();
        return;
    }
    const Result<void> made = makeServerFolder(d->options.folder, d->user);
    if (!made) {
        const Error error = made.error();
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    d->ownsFolder = true;
    d->initialise();
}

void ThrowawayServer::stop()
{
    d->stopping = true;
    if (d->process && d->process->isRunning())
        d->process->stop();
    else
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT stopped(); }, Qt::QueuedConnection);
}

bool ThrowawayServer::isRunning() const
{
    return d->isReady && d->process && d->process->isRunning();
}

ConnectionParams ThrowawayServer::params() const
{
    ConnectionParams params;
    params.set(u"host"_s, u"127.0.0.1"_s);
    params.set(u"port"_s, QString::number(d->port));
    params.set(u"user"_s, d->options.superuser);
    return params;
}

qint64 ThrowawayServer::pid() const
{
    return isRunning() ? d->process->pid() : 0;
}

QString ThrowawayServer::logFile() const
{
    return d->log;
}

QString ThrowawayServer::systemUser()
{
    return unprivilegedUser();
}

QStringList ThrowawayServer::binFolders()
{
    QStringList folders = ClientToolsFinder::usualFolders();
    for (const QString &folder : qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts))
        folders += QFileInfo(folder).canonicalFilePath();
    folders.removeDuplicates();
    folders.removeIf([](const QString &folder) {
        return folder.isEmpty() || !QFileInfo(serverProgram(folder, u"initdb"_s)).isExecutable() ||
               !QFileInfo(serverProgram(folder, u"postgres"_s)).isExecutable();
    });
    const auto major = [](const QString &folder) {
        static const QRegularExpression number(u"(\\d+)(?!.*\\d)"_s);
        return number.match(folder).captured(1).toInt();
    };
    std::stable_sort(folders.begin(), folders.end(),
                     [&](const QString &a, const QString &b) { return major(a) > major(b); });
    return folders;
}

std::unique_ptr<ToolProcess> ThrowawayServer::Private::makeProcess(const QString &name, const QStringList &arguments)
{
    auto made = std::make_unique<ToolProcess>();
    made->setProgram(serverProgram(options.binFolder, name), arguments);
    made->setEnvironment(toolEnvironment({}, {}));
    made->setWorkingDirectory(options.folder);
    made->setRunAsUser(user);
    made->setEndsWithParent(true);
    return made;
}

void ThrowawayServer::Private::initialise()
{
    Q_EMIT q->progress(u"initdb"_s);
    QString locale = options.locale;
    if (locale.isEmpty()) {
#ifdef Q_OS_LINUX
        locale = u"C.UTF-8"_s;
#else
        locale = u"C"_s;
#endif
    }
    QStringList arguments{u"-D"_s,          data,          u"-U"_s, options.superuser, u"-E"_s,
                          options.encoding, u"--locale"_s, locale,  u"--no-sync"_s,    u"-A"_s};
    if (options.checksums)
        arguments.prepend(u"-k"_s);
    if (options.password.isEmpty()) {
        arguments += u"trust"_s;
    } else {
        QFile file(passwordFile);
        const bool written =
            file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
            file.write(options.password.revealUtf8() + '\n') > 0 && file.flush() && giveFileTo(passwordFile, user);
        if (!written)
            return fail(u"error.server-folder"_s, {options.folder});
        arguments += {u"scram-sha-256"_s, u"--pwfile"_s, passwordFile};
    }
    process = makeProcess(u"initdb"_s, arguments);
    const auto keep = [this](const QStringList &lines) {
        initWords = (initWords + lines.join(u'\n') + u'\n').right(4000);
    };
    connect(process.get(), &ToolProcess::stderrLines, q, keep);
    connect(process.get(), &ToolProcess::stdoutLines, q, keep);
    connect(process.get(), &ToolProcess::done, q, [this](const ProcessEnd &end) { initialised(end); });
    process->start();
}

void ThrowawayServer::Private::initialised(const ProcessEnd &end)
{
    QFile::remove(passwordFile);
    if (stopping) {
        Q_EMIT q->stopped();
        return;
    }
    if (end.kind == ProcessEnd::Kind::NotStarted)
        return fail(u"error.server-not-started"_s, {serverProgram(options.binFolder, u"initdb"_s)}, end.words);
    if (end.kind != ProcessEnd::Kind::Exited || end.exitCode != 0)
        return fail(u"error.server-initdb"_s, {}, initWords.trimmed());
    if (const Result<void> written = configure(); !written)
        return fail(written.error().code(), written.error().message.arguments);
    Q_EMIT q->progress(u"start"_s);
    deadline.setRemainingTime(startDeadlineMs);
    launch();
}

Result<void> ThrowawayServer::Private::configure()
{
    QMap<QString, QString> settings{
        {u"listen_addresses"_s, u"127.0.0.1"_s},
        {u"unix_socket_directories"_s, socketFolder(options.folder)},
        {u"fsync"_s, u"off"_s},
        {u"synchronous_commit"_s, u"off"_s},
        {u"full_page_writes"_s, u"off"_s},
        {u"shared_buffers"_s, u"32MB"_s},
        {u"max_wal_size"_s, u"2GB"_s},
        {u"logging_collector"_s, u"off"_s},
        {u"log_destination"_s, u"stderr"_s},
        {u"lc_messages"_s, u"C"_s},
    };
    settings.insert(options.settings);
    QFile conf(data + u"/postgresql.conf"_s);
    if (!conf.open(QIODevice::Append))
        return Error(u"error.server-folder"_s, {options.folder});
    for (auto it = settings.constBegin(); it != settings.constEnd(); ++it)
        conf.write((it.key() + u" = "_s + confValue(it.value()) + u'\n').toUtf8());
    if (!options.hbaLines.isEmpty()) {
        QFile hba(data + u"/pg_hba.conf"_s);
        if (!hba.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return Error(u"error.server-folder"_s, {options.folder});
        hba.write(options.hbaLines.join(u'\n').toUtf8() + '\n');
    }
    return {};
}

void ThrowawayServer::Private::launch()
{
    // Below the range that systems hand out for outgoing connections. Taken ones show at the start: no look beforehand
    // could keep the port free until then.
    port = QRandomGenerator::global()->bounded(20000, 32000);
    ++attempts;
    QFile::remove(log);
    process = makeProcess(u"postgres"_s, {u"-D"_s, data, u"-p"_s, QString::number(port)});
    // Into a file: nobody may be there to drain a pipe while the server is in use.
    process->setStandardErrorFile(log);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStopRequest(ToolProcess::StopRequest::Interrupt);
    connect(process.get(), &ToolProcess::done, q, [this](const ProcessEnd &end) { ended(end); });
    process->start();
    poll.start();
}

void ThrowawayServer::Private::look()
{
    if (deadline.hasExpired()) {
        poll.stop();
        process->disconnect(q);
        process->stop();
        return fail(u"error.server-start"_s, {}, lastLogLines());
    }
    // Line 8 says what pg_ctl waits for too (manual, 73.1: postmaster.pid).
    QFile file(data + u"/postmaster.pid"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = file.readAll().split('\n');
    if (lines.value(7).trimmed() != "ready" || lines.value(0).trimmed() != QByteArray::number(process->pid()))
        return;
    poll.stop();
    isReady = true;
    Q_EMIT q->ready();
}

void ThrowawayServer::Private::ended(const ProcessEnd &end)
{
    poll.stop();
    const bool wasReady = isReady;
    isReady = false;
    if (stopping) {
        Q_EMIT q->stopped();
        return;
    }
    if (end.kind == ProcessEnd::Kind::NotStarted)
        return fail(u"error.server-not-started"_s, {serverProgram(options.binFolder, u"postgres"_s)}, end.words);
    const QString words = lastLogLines();
    if (wasReady)
        return fail(u"error.server-ended"_s, {}, words);
    if (words.contains("could not bind"_L1) && attempts < portAttempts)
        return launch();
    fail(u"error.server-start"_s, {}, words);
}

void ThrowawayServer::Private::fail(const QString &code, const QStringList &arguments, const QString &words)
{
    const Error error(code, arguments, words);
    QMetaObject::invokeMethod(
        q, [this, error] { Q_EMIT q->failed(error); }, Qt::QueuedConnection);
}

QString ThrowawayServer::Private::lastLogLines() const
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 tail = 4000;
    file.seek(qMax<qint64>(0, file.size() - tail));
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace trunkline
