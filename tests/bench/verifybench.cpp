// What it costs to compare two databases: a table of mixed columns and one of numbers, on two servers of this computer,
// checksums beside the count of the same rows and beside a plain COPY of them on one side. Each round runs all three;
// medians and ratios are printed, and the memory of this program.
//
//   bench_verify [THOUSANDS]         rows of each of the two tables in thousands; 1000 without it
//   bench_verify large [THOUSANDS]   one table, a hundredth of whose rows differ: how long, and in how much memory
//   bench_verify tables [NUMBER]     so many tables (20000 without it) with indexes, keys and views, catalogs too
#include "engine/verifier.h"
#include "support/manytables.h"
#include "support/planprobe.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// The most memory that this program ever held, in MB; 0 where the system does not tell.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1000;
    }
    return 0;
}

template <typename Work> double timed(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

VerifyRequest requestBetween(const TestServer &source, const TestServer &target)
{
    VerifyRequest request;
    request.profile = profileBetween(source, u"postgres"_s, target, u"postgres"_s);
    return request;
}

/// Prints how long one comparison takes, and the memory that it takes beside what the program had.
int compareOnce(const VerifyRequest &request)
{
    const double before = peakMegabytes();
    std::optional<Result<Verification>> result;
    const double ms = timed([&] { result.emplace(verify(request, {})); });
    if (!*result) {
        std::fprintf(stderr, "%s\n", qPrintable(result->error().toolWords));
        return 1;
    }
    const Verification &verification = **result;
    std::printf("equal, different, not compared     %lld, %lld, %lld\n",
                static_cast<long long>(verification.count(Comparison::Equal)),
                static_cast<long long>(verification.count(Comparison::Different)),
                static_cast<long long>(verification.count(Comparison::NotCompared)));
    if (verification.catalogs)
        std::printf("objects equal, different           %lld, %lld\n",
                    static_cast<long long>(verification.catalogs->total(&CatalogCount::equal)),
                    static_cast<long long>(verification.catalogs->total(&CatalogCount::different)));
    std::printf("time                               %9.1f s\n", ms / 1000);
    std::printf("memory of this program             %9.1f MB more than before\n", peakMegabytes() - before);
    return 0;
}

int compareLargeTable(TestServer &source, TestServer &target, int thousands)
{
    for (TestServer *server : {&source, &target})
        server->psql(u"CREATE UNLOGGED TABLE large AS SELECT g::bigint AS id, (g * 7)::bigint + CASE WHEN %2 AND g % "
                     u"100 = 0 THEN 1 ELSE 0 END AS a FROM generate_series(1, %1) g; ALTER TABLE large ADD PRIMARY KEY "
                     u"(id); VACUUM ANALYZE; CHECKPOINT"_s.arg(QString::number(thousands * 1000LL),
                                                               server == &target ? u"true"_s : u"false"_s));
    std::printf("rows of the table                  %9d 000\n", thousands);
    return compareOnce(requestBetween(source, target));
}

int compareManyTables(TestServer &source, TestServer &target, int tables)
{
    for (TestServer *server : {&source, &target}) {
        if (const QString error = makeManyTables(*server, tables); !error.isEmpty()) {
            std::fprintf(stderr, "%s\n", qPrintable(error));
            return 2;
        }
    }
    std::printf("tables                             %9d\n", tables);
    return compareOnce(requestBetween(source, target));
}

int compareMixedTables(TestServer &source, TestServer &target, int thousands)
{
    for (TestServer *server : {&source, &target}) {
        server->psql(
            u"CREATE TABLE mixed (id bigint PRIMARY KEY, a text, b int, c numeric, d timestamptz, e jsonb, f "
            u"float8); INSERT INTO mixed SELECT g, md5(g::text), g % 100, g / 7.0, '2026-01-01'::timestamptz + "
            u"g * interval '1 second', jsonb_build_object('n', g), g / 3.0::float8 FROM generate_series(1, %1) "
            u"g; CREATE TABLE numbers AS SELECT g::bigint AS a, (g * 3)::bigint AS b FROM generate_series(1, "
            u"%1) g; VACUUM ANALYZE; CHECKPOINT"_s.arg(thousands * 1000));
    }
    VerifyRequest request = requestBetween(source, target);
    QList<double> checksums;
    QList<double> counts;
    QList<double> copies;
    qsizetype different = 0;
    const double before = peakMegabytes();
    for (int round = 0; round < 5; ++round) {
        request.level = VerifyLevel::Checksums;
        checksums += timed([&] {
            const Result<Verification> result = verify(request, {});
            different += result ? result->count(Comparison::Different) + (result->hasFailures() ? 1 : 0) : 1;
        });
        request.level = VerifyLevel::Counts;
        counts += timed([&] { (void)verify(request, {}); });
        copies += timed([&] { source.psql(u"COPY mixed TO '/dev/null'; COPY numbers TO '/dev/null'"_s); });
    }
    if (different > 0) {
        std::fprintf(stderr, "equal databases were not found equal\n");
        return 1;
    }
    target.psql(u"UPDATE mixed SET a = 'x' WHERE id % 2 = 0"_s);
    request.level = VerifyLevel::Checksums;
    double differing = timed([&] { (void)verify(request, {}); });
    std::printf("rows of each of two tables         %9d 000\n", thousands);
    std::printf("checksums                          %9.0f ms\n", median(checksums));
    std::printf("counts                             %9.0f ms\n", median(counts));
    std::printf("COPY to nowhere, on one side       %9.0f ms\n", median(copies));
    std::printf("checksums to counts                %9.2f\n", median(checksums) / median(counts));
    std::printf("checksums to COPY                  %9.2f\n", median(checksums) / median(copies));
    std::printf("with half of a table's rows differing, ten of them named %9.0f ms\n", differing);
    std::printf("memory of this program             %9.1f MB more than before\n", peakMegabytes() - before);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QByteArray what = argc > 1 ? argv[1] : "";
    const bool isNamed = what == "large" || what == "tables";
    const QByteArray size = argc > (isNamed ? 2 : 1) ? argv[isNamed ? 2 : 1] : "";
    const int number = size.isEmpty() ? (what == "tables" ? 20000 : 1000) : std::max(1, size.toInt());
    TestServer source(manyTablesOptions());
    TestServer target(manyTablesOptions());
    for (TestServer *server : {&source, &target}) {
        if (!server->start()) {
            std::fprintf(stderr, "%s\n", qPrintable(server->errorText()));
            return 2;
        }
    }
    return what == "large"    ? compareLargeTable(source, target, number)
           : what == "tables" ? compareManyTables(source, target, number)
                              : compareMixedTables(source, target, number);
}
