#include "engine/serverinspector.h"

#include "pg/job.h"
#include "pg/routespeed.h"
#include "pg/serverfactsreader.h"

#include <QMutex>
#include <QMutexLocker>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

/// Where a worker leaves its stage results. The owner closes it when it no longer wants them: the worker may live on.
/// Not in the anonymous namespace: ServerInspector::Private has one.
struct StageMailbox
{
    QMutex mutex;
    ServerInspector *owner = nullptr;

    void close()
    {
        const QMutexLocker lock(&mutex);
        owner = nullptr;
    }
};

namespace {

ConnectRequest inspectorRequest(const SavedConnection &connection, const std::optional<Secret> &password)
{
    ConnectRequest request;
    request.params = connection.params;
    request.password = password;
    request.applicationName = u"trunkline"_s;
    return request;
}

Result<ServerFacts> readFacts(const ConnectRequest &request, const CancelToken &cancel)
{
    Result<Connection> connection = Connection::open(request, cancel);
    if (!connection)
        return connection.error();
    Result<ServerFacts> facts = readServerFacts(*connection, cancel);
    if (facts)
        facts->route = measureRoute(*connection, cancel);
    return facts;
}

/// Where a person named no database, libpq takes the one named after the user, which often does not exist: then one
/// that every server has.
Result<ServerFacts> readFactsAnywhere(ConnectRequest request, const CancelToken &cancel)
{
    Result<ServerFacts> facts = readFacts(request, cancel);
    if (!request.params.databaseName().isEmpty())
        return facts;
    for (const QString &database : {u"postgres"_s, u"template1"_s}) {
        if (facts.ok() || facts.error().code() != "error.connect-database-missing"_L1)
            break;
        request.database = database;
        facts = readFacts(request, cancel);
    }
    return facts;
}

} // namespace

class ServerInspector::Private
{
public:
    Job<Result<ServerFacts>> job;
    std::shared_ptr<StageMailbox> mailbox;

    void closeMailbox()
    {
        if (mailbox)
            mailbox->close();
        mailbox.reset();
    }
};

ServerInspector::ServerInspector(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

ServerInspector::~ServerInspector()
{
    d->closeMailbox();
}

void ServerInspector::read(const SavedConnection &connection, const std::optional<Secret> &password)
{
    d->closeMailbox();
    d->job.start([request = inspectorRequest(connection, password)](
                     const CancelToken &cancel) { return readFactsAnywhere(request, cancel); },
                 [this](Result<ServerFacts> facts) { finish(std::move(facts)); });
}

void ServerInspector::test(const SavedConnection &connection, const std::optional<Secret> &password)
{
    d->closeMailbox();
    auto mailbox = std::make_shared<StageMailbox>();
    mailbox->owner = this;
    d->mailbox = mailbox;
    const auto onStage = [mailbox](const TestStageResult &result) {
        const QMutexLocker lock(&mailbox->mutex);
        if (!mailbox->owner)
            return;
        QMetaObject::invokeMethod(
            mailbox->owner,
            [mailbox, result] {
                // On the owner's thread, where it is closed as well: no lock is needed to look.
                if (mailbox->owner)
                    Q_EMIT mailbox->owner->stageEnded(result);
            },
            Qt::QueuedConnection);
    };
    d->job.start([request = inspectorRequest(connection, password),
                  onStage](const CancelToken &cancel) { return testConnection(request, onStage, cancel); },
                 [this](Result<ServerFacts> facts) { finish(std::move(facts)); });
}

void ServerInspector::cancel()
{
    d->closeMailbox();
    d->job.cancel();
}

bool ServerInspector::isRunning() const
{
    return d->job.isRunning();
}

void ServerInspector::finish(Result<ServerFacts> facts)
{
    d->closeMailbox();
    if (facts)
        Q_EMIT factsRead(*facts);
    else
        Q_EMIT failed(facts.error());
}

} // namespace trunkline
