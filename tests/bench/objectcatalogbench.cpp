// What it costs to read the objects of a large database: 10,000 tables, a tenth of them partitions, with indexes,
// serial columns, foreign keys and views, once as they were made and once after ANALYZE. With an argument: another
// number of tables.
#include "pg/objectcatalogreader.h"
#include "support/manytables.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

constexpr double aimMs = 1000;

/// The median of some readings, in ms.
double measure(Connection &connection, ObjectCatalog *catalog)
{
    QList<double> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        Result<ObjectCatalog> read = readObjectCatalog(connection);
        times += static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (!read) {
            std::fprintf(stderr, "%s\n", qPrintable(read.error().toolWords));
            return -1;
        }
        *catalog = *std::move(read);
    }
    std::sort(times.begin(), times.end());
    return times.at(2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int tables = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    TestServer server(manyTablesOptions());
    if (!server.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(server.errorText()));
        return 2;
    }
    const QString errors = makeManyTables(server, tables);
    if (!errors.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(errors));
        return 2;
    }
    ConnectRequest request;
    request.params = server.params();
    Result<Connection> connection = Connection::open(request);
    if (!connection)
        return 2;
    ObjectCatalog catalog;
    const double fresh = measure(*connection, &catalog);
    server.psql(u"VACUUM ANALYZE"_s);
    const double analyzed = measure(*connection, &catalog);
    std::printf("tables                     %9d\n", tables);
    std::printf("objects                    %9lld\n", static_cast<long long>(catalog.objects.size()));
    std::printf("dependencies               %9lld\n", static_cast<long long>(catalog.dependencies.size()));
    std::printf("round trips                %9d\n", objectCatalogRoundTrips);
    std::printf("read, as they were made    %9.0f ms (aim: at most %.0f)\n", fresh, aimMs);
    std::printf("read, analyzed             %9.0f ms (aim: at most %.0f)\n", analyzed, aimMs);
    return fresh >= 0 && analyzed >= 0 && fresh <= aimMs && analyzed <= aimMs ? 0 : 1;
}
