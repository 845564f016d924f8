#include "engine/traveltime.h"

#include "core/json_names.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

// Bytes per second and processor, measured; milliseconds for each.
constexpr double copyOutRate = 150e6;
constexpr double copyInRate = 100e6;
constexpr double copyAcrossRate = 130e6;
constexpr double indexRate = 35e6;
constexpr double gzipRate = 40e6;
constexpr double gunzipRate = 200e6;
constexpr double lz4Rate = 120e6;
constexpr double zstdRate = 90e6;
constexpr double analyzeRate = 600e6;
constexpr double checksumRate = 300e6;
constexpr double countRate = 1000e6;
constexpr double fixedMs = 150;
constexpr double dumpedTableMs = 0.5;
constexpr double restoredObjectMs = 2;
constexpr double directObjectMs = 0.9;
constexpr double dumpedLargeObjectMs = 0.35;
constexpr double restoredLargeObjectMs = 0.65;
constexpr double directLargeObjectMs = 0.03;
constexpr double analyzedTableMs = 0.5;
constexpr double comparedTableMs = 0.7;
/// Several jobs do not gain as much as there are of them.
constexpr double jobsExponent = 0.75;
constexpr int mostUsefulJobs = 8;
/// What a row takes on the wire, of what it takes in its table.
constexpr double wireShare = 0.8;

double speedup(int jobs)
{
    return std::pow(std::clamp(jobs, 1, mostUsefulJobs), jobsExponent);
}

double timeAt(double bytes, double rate)
{
    return bytes * 1000 / rate;
}

/// The times of one profile's steps, in milliseconds.
class TravelModel
{
public:
    explicit TravelModel(const TravelQuestion &question)
        : m_profile(question.profile)
        , m_work(question.work)
        , m_source(question.source)
        , m_target(question.target)
        , m_bytes(static_cast<double>(question.work.bytes()))
        , m_gain(speedup(question.profile.jobs))
    {
    }

    double exported() const
    {
        const double tables = static_cast<double>(m_work.tables) * dumpedTableMs;
        const double asked = trips(m_source, 2 * m_work.tables + 2 * m_work.largeObjects);
        if (m_profile.usedMethod() == Method::Direct)
            return fixedMs + tables + trips(m_source, 2 * m_work.tables);
        const double gain = m_profile.usedMethod() == Method::Directory ? m_gain : 1;
        const double made =
            timeAt(m_bytes, compressRate()) / gain + static_cast<double>(m_work.largeObjects) * dumpedLargeObjectMs;
        return fixedMs + tables + asked + std::max(made, onWire(m_source));
    }
    double imported() const
    {
        switch (m_profile.usedMethod()) {
        case Method::File:
        case Method::Directory:
            return fixedMs + restored(m_gain, m_profile.dump.compression == 0 ? 0 : timeAt(m_bytes, gunzipRate));
        case Method::Stream: {
            // one pipe: what is slowest sets the pace, and nothing runs beside it
            const double read = std::max(timeAt(m_bytes, copyOutRate), onWire(m_source)) +
                                static_cast<double>(m_work.tables) * dumpedTableMs +
                                trips(m_source, 2 * m_work.tables + 2 * m_work.largeObjects);
            return fixedMs + read / 2 + restored(1, 0);
        }
        case Method::Direct: {
            const double copied = timeAt(m_bytes, copyAcrossRate) / m_gain;
            const double wires = std::max(onWire(m_source), onWire(m_target));
            const double made = static_cast<double>(m_work.objects) * directObjectMs +
                                static_cast<double>(m_work.largeObjects) * directLargeObjectMs;
            const double asked = std::max(trips(m_source, 3 * m_work.tables), trips(m_target, 4 * m_work.tables));
            return fixedMs + std::max(copied, wires) + indexes() / m_gain + made + asked / m_gain +
                   (m_profile.analyze ? analyzed() : 0);
        }
        }
        return 0;
    }
    double analyzed() const
    {
        return timeAt(static_cast<double>(m_work.rowBytes), analyzeRate) +
               static_cast<double>(m_work.tables) * analyzedTableMs;
    }
    double verified() const
    {
        const double rate = m_profile.verification.level == VerifyLevel::Counts ? countRate : checksumRate;
        const double gain = speedup(m_profile.verification.connections);
        return fixedMs + timeAt(m_bytes, rate) / gain +
               (static_cast<double>(m_work.tables) * comparedTableMs + trips(m_target, m_work.tables)) / gain;
    }

private:
    double onWire(const RouteSpeed &route) const
    {
        return route.bytesPerSecond > 0 ? timeAt(m_bytes * wireShare, route.bytesPerSecond) : 0;
    }
    static double trips(const RouteSpeed &route, qint64 count)
    {
        return static_cast<double>(count) * std::max(0.0, route.roundTripMs);
    }
    double indexes() const { return timeAt(static_cast<double>(m_work.indexBytes), indexRate); }
    double compressRate() const
    {
        const DumpOptions &dump = m_profile.dump;
        if (dump.compressor == Compressor::Gzip)
            return dump.compression == 0 ? copyOutRate : gzipRate;
        return dump.compressor == Compressor::Lz4 ? lz4Rate : zstdRate;
    }
    double restored(double gain, double unpacking) const
    {
        const double copied = std::max((timeAt(m_bytes, copyInRate) + unpacking) / gain, onWire(m_target));
        const double objects = static_cast<double>(m_work.objects) * restoredObjectMs +
                               static_cast<double>(m_work.largeObjects) * restoredLargeObjectMs;
        return copied + indexes() / gain + objects + trips(m_target, m_work.objects + 3 * m_work.largeObjects);
    }

    const MigrationProfile &m_profile;
    const Workload &m_work;
    const RouteSpeed &m_source;
    const RouteSpeed &m_target;
    const double m_bytes;
    const double m_gain;
};

QString exportManner(const MigrationProfile &profile)
{
    const QString method = enumName(profile.usedMethod());
    if (profile.usedMethod() == Method::Direct)
        return method;
    if (profile.dump.compressor == Compressor::Gzip && profile.dump.compression == 0)
        return method + u" none"_s;
    return method + u' ' + enumName(profile.dump.compressor);
}

} // namespace

const StepTime *TravelTime::step(StepKind kind) const
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(), [kind](const StepTime &s) { return s.step == kind; });
    return found == steps.cend() ? nullptr : &*found;
}

qint64 TravelTime::totalMs() const
{
    qint64 sum = 0;
    for (const StepTime &each : steps)
        sum += each.ms;
    return sum;
}

TimeRange TravelTime::total() const
{
    TimeRange sum;
    for (const StepTime &each : steps)
        sum += each.range();
    return sum;
}

bool TravelTime::sameProfile() const
{
    return std::any_of(steps.cbegin(), steps.cend(), [](const StepTime &s) { return s.sameProfile; });
}

TravelTime travelTime(const TravelQuestion &question)
{
    const MigrationProfile &profile = question.profile;
    const TravelModel model(question);
    TravelTime time;
    time.route = question.route;
    time.bytes = question.work.bytes();
    const auto add = [&](StepKind step, const QString &manner, int jobs, double modelMs) {
        const LearntSpeeds::Answer learnt = question.speeds.answer({profile.id, question.route, step, manner, jobs});
        StepTime each{step, manner, jobs, static_cast<qint64>(modelMs), 0, learnt.doubt, learnt.sameProfile};
        each.ms = static_cast<qint64>(modelMs * learnt.factor);
        time.steps += each;
    };
    const Method method = profile.usedMethod();
    if (profile.half != Half::ImportOnly && method != Method::Stream)
        add(StepKind::Export, exportManner(profile), method == Method::Directory ? profile.jobs : 1, model.exported());
    if (profile.half == Half::ExportOnly)
        return time;
    add(StepKind::Import, enumName(method), method == Method::Stream ? 1 : profile.jobs, model.imported());
    if (profile.analyze && method != Method::Direct)
        add(StepKind::Analyze, u"analyze"_s, 1, model.analyzed());
    if (profile.half == Half::Both && profile.verification.level != VerifyLevel::None)
        add(StepKind::Verify, enumName(profile.verification.level), profile.verification.connections, model.verified());
    return time;
}

} // namespace trunkline
