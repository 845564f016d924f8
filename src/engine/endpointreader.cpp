#include "engine/endpointreader.h"

#include "engine/checkquestions.h"
#include "pg/objectcatalogreader.h"
#include "pg/routespeed.h"
#include "pg/serverfactsreader.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

Result<Connection> openAnyDatabase(ConnectRequest request, const CancelToken &cancel)
{
    Result<Connection> opened = Connection::open(request, cancel);
    for (const QString &maintenance : {u"postgres"_s, u"template1"_s}) {
        if (opened.ok() || opened.error().code() != "error.connect-database-missing"_L1)
            break;
        request.database = maintenance;
        opened = Connection::open(request, cancel);
    }
    return opened;
}

/// The parameters under which the utilities reach the same server: the name stays for TLS and the passfile, the address
/// is pinned so that a name with several addresses cannot lead elsewhere.
ConnectionParams pinnedParams(const Connection &connection)
{
    ConnectionParams params = connection.effectiveParams();
    params.remove(u"service"_s);
    params.set(u"host"_s, connection.host());
    params.set(u"port"_s, connection.port());
    params.set(u"user"_s, connection.user());
    params.set(u"dbname"_s, connection.databaseName());
    const bool socket = connection.host().startsWith(u'/') || connection.host().startsWith(u'@');
    params.set(u"hostaddr"_s, socket ? QString() : connection.hostAddress());
    return params;
}

void readObjects(EndpointFacts &endpoint, Connection &connection, const CancelToken &cancel)
{
    Result<ObjectCatalog> objects = readObjectCatalog(connection, cancel);
    if (objects)
        endpoint.objects = std::move(*objects);
    else
        endpoint.objectsError = objects.error();
}

/// What tells this server from another one, and which parameters this user may set for a database.
Result<void> readStartAndParameters(EndpointFacts &endpoint, const EndpointRequest &request, Connection &connection,
                                    const CancelToken &cancel)
{
    const Sql contexts = endpoint.facts.superuser ? Sql(u"'user', 'backend', 'superuser', 'superuser-backend'")
                                                  : Sql(u"'user', 'backend'");
    QList<Sql> statements{Sql(u"SELECT pg_postmaster_start_time()")};
    if (request.settableParameters)
        statements += Sql(u"SELECT name FROM pg_settings WHERE context IN (%1)").arg({contexts});
    const QList<Result<Rows>> answers = connection.execAll(statements, cancel, 20000);
    for (const Result<Rows> &answer : answers) {
        if (!answer && answer.error().code() != "error.sql"_L1)
            return answer.error();
    }
    if (answers.constFirst())
        endpoint.serverStart = answers.constFirst()->at(0, 0);
    if (answers.size() < 2 || !answers.at(1))
        return {};
    endpoint.settableParameters.emplace();
    for (const QStringList &row : answers.at(1)->rows)
        endpoint.settableParameters->insert(row.constFirst());
    return {};
}

void ask(EndpointFacts &endpoint, const EndpointRequest &request, Connection &connection, bool inTargetDatabase,
         const CancelToken &cancel)
{
    if (!request.questionsOf)
        return;
    const QuestionScope scope{*request.questionsOf, connection.serverVersionNum(), request.profile,
                              request.repair.get()};
    endpoint.answers.insert(askQuestions(connection, scope, inTargetDatabase, cancel));
}

void lookInto(EndpointFacts &endpoint, const EndpointRequest &request, const CancelToken &cancel)
{
    if (request.lookInto.isEmpty() || !endpoint.facts.database(request.lookInto))
        return;
    Result<Connection> opened =
        openEndpoint(endpoint.params, endpoint.usedPassword, request.lookInto, request.applicationName, cancel);
    if (!opened) {
        endpoint.lookIntoError = opened.error();
        return;
    }
    const Result<ServerFacts> inside = readServerFacts(*opened, cancel);
    if (inside)
        endpoint.objectCount = inside->objectCount;
    else
        endpoint.lookIntoError = inside.error();
    ask(endpoint, request, *opened, true, cancel);
    if (!request.repair)
        return;
    if (Result<QSet<CatalogEntry>> entries = readCatalogEntries(*opened, cancel); entries)
        endpoint.entries = std::move(*entries);
}

} // namespace

Result<EndpointFacts> readEndpoint(const EndpointRequest &request, const CancelToken &cancel)
{
    ConnectRequest connect;
    connect.params = request.connection.params;
    connect.password = request.password;
    connect.applicationName = request.applicationName;
    Result<Connection> opened =
        request.anyDatabase ? openAnyDatabase(connect, cancel) : Connection::open(connect, cancel);
    if (!opened)
        return opened.error();

    Result<ServerFacts> facts = readServerFacts(*opened, cancel);
    if (!facts)
        return facts.error();
    EndpointFacts endpoint;
    endpoint.facts = std::move(*facts);
    endpoint.facts.route = measureRoute(*opened, cancel);
    endpoint.params = pinnedParams(*opened);
    endpoint.usedPassword = opened->usedPassword();
    if (!endpoint.usedPassword)
        endpoint.usedPassword = request.password;
    if (const Result<void> read = readStartAndParameters(endpoint, request, *opened, cancel); !read)
        return read.error();
    if (request.objects)
        readObjects(endpoint, *opened, cancel);
    ask(endpoint, request, *opened, false, cancel);
    lookInto(endpoint, request, cancel);
    return endpoint;
}

Result<Connection> openSession(const SavedConnection &target, const std::optional<Secret> &password,
                               const QString &applicationName, const CancelToken &cancel)
{
    ConnectRequest request;
    request.params = target.params;
    request.password = password;
    request.applicationName = applicationName;
    return openAnyDatabase(request, cancel);
}

Result<Connection> openEndpoint(const ConnectionParams &params, const std::optional<Secret> &password,
                                const QString &database, const QString &applicationName, const CancelToken &cancel)
{
    ConnectRequest request;
    request.params = params;
    request.password = password;
    request.database = database;
    request.applicationName = applicationName;
    return Connection::open(request, cancel);
}

} // namespace trunkline
