#include "engine/learntspeeds.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Below this a step's time is mostly that of starting it, and says nothing of the next one.
constexpr qint64 tellingModelMs = 20;
constexpr double leastFactor = 0.02;
constexpr double mostFactor = 50;
/// Each older run of the same nearness counts this much of the next newer one.
constexpr double fading = 0.6;

/// How much an earlier step says of another one, 0 for nothing, and how far both may lie apart.
struct Nearness
{
    double weight = 0;
    double doubt = Step::usualDoubt;
};

Nearness nearness(const SpeedRecord &record, const LearntSpeeds::Question &question)
{
    if (record.step != question.step || record.modelMs < tellingModelMs || record.ms <= 0)
        return {};
    const bool sameManner = record.manner == question.manner;
    if (sameManner && record.profileId == question.profileId && record.route == question.route)
        return record.jobs == question.jobs ? Nearness{1000, 0.15} : Nearness{100, 0.3};
    if (sameManner && record.route == question.route)
        return {10, 0.5};
    if (record.route == question.route)
        return {1, 0.7};
    return sameManner ? Nearness{0.3, 0.8} : Nearness{0.1, 0.9};
}

QString hostOf(const ConnectionParams &params)
{
    const QString host = params.value(u"host"_s);
    const bool here = host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@') || host == "localhost"_L1 ||
                      host == "::1"_L1 || host.startsWith("127."_L1);
    return here ? u"localhost"_s : host.toLower();
}

} // namespace

LearntSpeeds::LearntSpeeds(QList<SpeedRecord> records)
    : m_records(std::move(records))
{
    std::stable_sort(m_records.begin(), m_records.end(),
                     [](const SpeedRecord &a, const SpeedRecord &b) { return a.at > b.at; });
}

LearntSpeeds::Answer LearntSpeeds::answer(const Question &question) const
{
    QMap<double, double> freshness; ///< by weight
    double weights = 0;
    double sum = 0;
    double squares = 0;
    Answer answer;
    for (const SpeedRecord &record : m_records) {
        const Nearness near = nearness(record, question);
        if (near.weight <= 0)
            continue;
        double &fresh = freshness[near.weight];
        fresh = fresh <= 0 ? 1 : fresh * fading;
        const double weight = near.weight * fresh;
        const double factor = std::log(static_cast<double>(record.ms) / static_cast<double>(record.modelMs));
        weights += weight;
        sum += weight * factor;
        squares += weight * factor * factor;
        answer.doubt = std::min(answer.doubt, near.doubt);
        answer.sameProfile = answer.sameProfile || record.profileId == question.profileId;
    }
    if (weights <= 0)
        return answer;
    const double mean = sum / weights;
    const double spread = std::sqrt(std::max(0.0, squares / weights - mean * mean));
    answer.factor = std::clamp(std::exp(mean), leastFactor, mostFactor);
    answer.doubt = std::min(Step::usualDoubt, std::hypot(answer.doubt, std::exp(spread) - 1));
    return answer;
}

QString LearntSpeeds::route(const ConnectionParams &source, const ConnectionParams &target)
{
    return hostOf(source) + u" > "_s + hostOf(target);
}

} // namespace trunkline
