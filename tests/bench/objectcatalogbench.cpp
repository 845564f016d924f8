// What it costs to read the objects of a large database: 10,000 tables, a tenth of them partitions, with indexes,
// serial columns, foreign keys and views, once as they were made and once after ANALYZE. With an argument: another
// number of tables.
#include "pg/objectcatalogreader.h"
#include "support/testserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using trunkline::testing::TestServer;
using trunkline::testing::TestServerOptions;

namespace {

constexpr double aimMs = 1000;

/// In several transactions: a server has no room for the locks of all in one. Each hundred tables has a parent of its
/// own: with one for all the server would make its plans anew with each table.
QString fill(const TestServer &server, int tables)
{
    QString errors = server.psql(u"CREATE SCHEMA big; CREATE TABLE big.parted (k int, v text) PARTITION BY RANGE (k);"
                                 u"CREATE INDEX ON big.parted (k)"_s);
    for (int from = 0; from < tables; from += 100) {
        errors += server.psql(uR"(CREATE TABLE big.root_%1 (id int PRIMARY KEY);
        DO $$ BEGIN FOR i IN %1 + 1 .. %2 LOOP
            IF i % 10 = 0 THEN
                EXECUTE format('CREATE TABLE big.part_%s PARTITION OF big.parted FOR VALUES FROM (%s) TO (%s)', i, i,
                               i + 10);
            ELSE
                EXECUTE format('CREATE TABLE big.t_%s (id serial PRIMARY KEY, root int REFERENCES big.root_%1, '
                               'name text, made timestamptz DEFAULT now())', i);
                EXECUTE format('CREATE INDEX ON big.t_%s (name)', i);
                IF i % 50 = 1 THEN
                    EXECUTE format('CREATE VIEW big.v_%s AS SELECT * FROM big.t_%s', i, i);
                END IF;
            END IF;
        END LOOP; END $$)"_s.arg(from)
                                  .arg(std::min(from + 100, tables) - 1));
    }
    return errors;
}

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
    TestServerOptions options;
    options.settings.insert(u"max_locks_per_transaction"_s, u"1024"_s);
    options.settings.insert(u"autovacuum"_s, u"off"_s);
    TestServer server(options);
    if (!server.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(server.errorText()));
        return 2;
    }
    const QString errors = fill(server, tables);
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
