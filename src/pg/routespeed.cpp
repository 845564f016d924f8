#include "pg/routespeed.h"

#include <QElapsedTimer>

#include <algorithm>

namespace trunkline {

namespace {

constexpr int roundTrips = 4;
constexpr qint64 firstBytes = 64 * 1024;
constexpr qint64 mostBytes = 4 * 1024 * 1024;
/// A transfer that takes this long says enough of the wire.
constexpr double tellingMs = 40;
constexpr int routeDeadlineMs = 3000;

/// Milliseconds; below 0 where it failed.
double timeOf(Connection &connection, const Sql &sql, const CancelToken &cancel)
{
    QElapsedTimer clock;
    clock.start();
    if (!connection.exec(sql, cancel, routeDeadlineMs))
        return -1;
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

RouteSpeed measureRoute(Connection &connection, const CancelToken &cancel)
{
    RouteSpeed speed;
    for (int i = 0; i < roundTrips; ++i) {
        const double ms = timeOf(connection, Sql(u"SELECT 1"), cancel);
        if (ms < 0)
            return speed;
        speed.roundTripMs = speed.roundTripMs < 0 ? ms : std::min(speed.roundTripMs, ms);
    }
    for (qint64 bytes = firstBytes; bytes <= mostBytes; bytes *= 8) {
        const double ms = timeOf(connection, Sql(u"SELECT repeat('x', %1)").arg({Quoting::numberSql(bytes)}), cancel);
        if (ms < 0)
            return speed;
        speed.bytesPerSecond = static_cast<double>(bytes) * 1000 / std::max(0.1, ms - speed.roundTripMs);
        if (ms >= tellingMs)
            break;
    }
    return speed;
}

} // namespace trunkline
