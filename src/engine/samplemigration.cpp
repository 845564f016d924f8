#include "engine/samplemigration.h"

#include "engine/samplefolder.h"
#include "engine/words.h"
#include "store/profilefile.h"
#include "tools/clienttoolsfinder.h"
#include "tools/throwawayserver.h"
#include "tools/toolprocess.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

const QString sampleDatabase = u"ticketing"_s;

/// The script says "phase <name>" as it goes along.
QString phaseNote(const QString &phase)
{
    static const QMap<QString, QString> notes{
        {u"schema"_s, u"note.sample-schema"_s},       {u"venues"_s, u"note.sample-venues"_s},
        {u"teams"_s, u"note.sample-teams"_s},         {u"events"_s, u"note.sample-events"_s},
        {u"people"_s, u"note.sample-people"_s},       {u"tickets"_s, u"note.sample-tickets"_s},
        {u"purchases"_s, u"note.sample-purchases"_s}, {u"documents"_s, u"note.sample-documents"_s},
        {u"keys"_s, u"note.sample-keys"_s},           {u"indexes"_s, u"note.sample-indexes"_s},
        {u"routines"_s, u"note.sample-routines"_s},   {u"views"_s, u"note.sample-views"_s},
        {u"rights"_s, u"note.sample-rights"_s},       {u"analyze"_s, u"note.sample-analyze"_s},
    };
    return notes.value(phase);
}

/// psql beside the server's programs, else from PATH; empty when there is none.
QString findPsql(const QString &binFolder)
{
    const QString beside = QStandardPaths::findExecutable(u"psql"_s, {binFolder});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"psql"_s) : beside;
}

} // namespace

class SampleMigration::Private
{
public:
    explicit Private(SampleMigration *owner)
        : q(owner)
    {
    }

    std::unique_ptr<ThrowawayServer> makeServer(const QString &name, const QString &binFolder);
    void runPsql(const QString &database, const QStringList &arguments, std::function<void()> next);
    void fill();
    void finishIfReady();
    void fail(const Error &error);
    void end();
    SavedConnection connection(const ThrowawayServer &server, const QString &database, const Message &name) const;

    SampleMigration *q;
    std::unique_ptr<SampleFolder> folder; // before the servers: it outlives them
    std::unique_ptr<ThrowawayServer> source;
    std::unique_ptr<ThrowawayServer> target;
    std::unique_ptr<ToolProcess> psql;
    QString psqlProgram;
    QStringList psqlWords;
    double scale = 1.0;
    bool filled = false;
    int attempt = 0;
    int stopping = 0;
};

SampleMigration::SampleMigration(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

SampleMigration::~SampleMigration() = default;

void SampleMigration::start(double scale, const QString &folder)
{
    cancel();
    d->scale = scale;
    QString binFolder;
    for (const QString &candidate : ThrowawayServer::binFolders()) {
        d->psqlProgram = findPsql(candidate);
        if (!d->psqlProgram.isEmpty()) {
            binFolder = candidate;
            break;
        }
    }
    if (binFolder.isEmpty())
        return d->fail(Error(u"error.sample-no-server"_s));
    auto made = SampleFolder::create(folder);
    if (!made)
        return d->fail(made.error());
    d->folder = std::move(made).value();

    Q_EMIT progress({u"note.sample-servers"_s, {binFolder}});
    d->source = d->makeServer(u"source"_s, binFolder);
    d->target = d->makeServer(u"target"_s, binFolder);
    connect(d->source.get(), &ThrowawayServer::ready, this, [this] { d->fill(); });
    connect(d->target.get(), &ThrowawayServer::ready, this, [this] { d->finishIfReady(); });
    d->source->start();
    d->target->start();
}

void SampleMigration::cancel()
{
    d->psql.reset();
    d->source.reset();
    d->target.reset();
    d->folder.reset();
    d->filled = false;
    d->stopping = 0;
    ++d->attempt;
}

void SampleMigration::stop()
{
    d->psql.reset();
    ++d->attempt;
    for (ThrowawayServer *server : {d->source.get(), d->target.get()}) {
        if (!server)
            continue;
        ++d->stopping;
        connect(server, &ThrowawayServer::stopped, this, [this] {
            if (--d->stopping == 0)
                d->end();
        });
    }
    if (d->stopping == 0)
        return d->end();
    d->source->stop();
    d->target->stop();
}

bool SampleMigration::isRunning() const
{
    return d->source && d->source->isRunning() && d->target && d->target->isRunning();
}

std::unique_ptr<ThrowawayServer> SampleMigration::Private::makeServer(const QString &name, const QString &binFolder)
{
    ThrowawayServerOptions options;
    options.binFolder = binFolder;
    options.folder = folder->path(name);
    options.password = folder->password();
    auto server = std::make_unique<ThrowawayServer>(std::move(options));
    connect(server.get(), &ThrowawayServer::failed, q, [this](const Error &error) { fail(error); });
    return server;
}

void SampleMigration::Private::runPsql(const QString &database, const QStringList &arguments,
                                       std::function<void()> next)
{
    const ConnectionParams params = source->params();
    psqlWords.clear();
    psql = std::make_unique<ToolProcess>();
    psql->setProgram(psqlProgram,
                     QStringList{u"-X"_s, u"-q"_s, u"-w"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, params.host(),
                                 u"-p"_s, params.port(), u"-U"_s, params.user(), u"-d"_s, database} +
                         arguments);
    psql->setEnvironment(toolEnvironment(u"trunkline sample"_s, folder->passfile()));
    psql->setEndsWithParent(true);
    connect(psql.get(), &ToolProcess::stderrLines, q, [this](const QStringList &lines) { psqlWords += lines; });
    connect(psql.get(), &ToolProcess::stdoutLines, q, [this](const QStringList &lines) {
        for (const QString &line : lines) {
            if (!line.startsWith("phase "_L1))
                continue;
            if (const QString note = phaseNote(line.mid(6)); !note.isEmpty())
                Q_EMIT q->progress({note, {}});
        }
    });
    connect(psql.get(), &ToolProcess::done, q, [this, next = std::move(next)](const ProcessEnd &end) {
        if (end.kind == ProcessEnd::Kind::Exited && end.exitCode == 0)
            return next();
        const QString words = end.kind == ProcessEnd::Kind::NotStarted ? end.words : psqlWords.join(u'\n');
        fail(Error(u"error.sample-fill"_s, {}, words));
    });
    psql->start();
}

void SampleMigration::Private::fill()
{
    const QString create = u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(sampleDatabase);
    runPsql(u"postgres"_s, {u"-c"_s, create}, [this] {
        const QStringList script{u"-v"_s, u"scale="_s + QString::number(scale), u"-f"_s,
                                 folder->path(u"ticketing.sql"_s)};
        runPsql(sampleDatabase, script, [this] {
            filled = true;
            finishIfReady();
        });
    });
}

SavedConnection SampleMigration::Private::connection(const ThrowawayServer &server, const QString &database,
                                                     const Message &name) const
{
    SavedConnection made;
    made.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    made.name = Words::sentence(name);
    made.params = server.params();
    made.params.set(u"dbname"_s, database);
    made.params.set(u"passfile"_s, folder->passfile());
    made.passwordPlace = PasswordPlace::LibpqOwn;
    made.label = ServerLabel::Test;
    return made;
}

void SampleMigration::Private::finishIfReady()
{
    if (!filled || !q->isRunning())
        return;
    MigrationProfile profile = MigrationProfile::create();
    profile.source = connection(*source, sampleDatabase, {u"note.sample-source"_s, {}});
    profile.target = connection(*target, u"postgres"_s, {u"note.sample-target"_s, {}});
    profile.targetDatabase.name = sampleDatabase;
    profile.targetDatabase.mode = TargetDatabaseMode::Create;
    profile.roles.selection = RoleSelection::InUse;
    profile.dump.folder = folder->path(u"dumps"_s);
    profile.jobs = 2;
    const QString path = folder->path(u"sample.trunkline"_s);
    if (const Result<void> written = ProfileFile::write(path, profile); !written)
        return fail(written.error());
    Q_EMIT q->ready(profile, path);
}

void SampleMigration::Private::end()
{
    // From the event loop: a server may be the one that calls.
    QMetaObject::invokeMethod(
        q,
        [this] {
            q->cancel();
            Q_EMIT q->stopped();
        },
        Qt::QueuedConnection);
}

void SampleMigration::Private::fail(const Error &error)
{
    // From the event loop, for what reports the failure may be one of the servers that go now; and only the first
    // failure of an attempt counts.
    QMetaObject::invokeMethod(
        q,
        [this, error, failed = attempt] {
            if (failed != attempt)
                return;
            q->cancel();
            Q_EMIT q->failed(error);
        },
        Qt::QueuedConnection);
}

} // namespace trunkline
