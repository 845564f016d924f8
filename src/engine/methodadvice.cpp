#include "engine/methodadvice.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Beside the jobs: who holds the snapshot, who compares, who looks at the progress, pg_dump.
constexpr int sessionsBesideJobs = 4;
/// Below this nobody notices which method it was.
constexpr qint64 noticeableMs = 5000;
/// As the check of the folder's room reckons: a dump with compression.
constexpr double dumpShare = 0.6;

/// Where two are about as fast, the one that stands first here: a dump is handier as one file, and the others have more
/// to offer beside.
std::array<Method, 4> preferredOrder(const MigrationProfile &profile)
{
    if (profile.half == Half::ExportOnly || profile.dump.keep)
        return {Method::File, Method::Directory, Method::Direct, Method::Stream};
    return {Method::Direct, Method::Directory, Method::File, Method::Stream};
}

bool makesDump(Method method)
{
    return method == Method::File || method == Method::Directory;
}

Message obstacleOf(Method method, const AdviceQuestion &question)
{
    const MigrationProfile &profile = question.travel.profile;
    if (makesDump(method)) {
        const double needed = static_cast<double>(question.travel.work.bytes()) * dumpShare;
        const bool fits = question.dumpFolderFree < 0 || static_cast<double>(question.dumpFolderFree) > needed;
        return fits ? Message() : Message{u"note.method-no-room"_s, {QString::number(question.dumpFolderFree)}};
    }
    if (profile.half != Half::Both)
        return Message{u"note.method-needs-both"_s, {}};
    if (profile.dump.keep)
        return Message{u"note.method-makes-no-dump"_s, {}};
    if (method != Method::Direct)
        return {};
    // a pooler hands a session's statements to whichever server process is free: a snapshot is nobody's there
    if (question.source.throughPooler || question.target.throughPooler)
        return Message{u"note.method-pooler"_s, {}};
    const int free = [&] {
        const int source = question.source.freeConnections;
        const int target = question.target.freeConnections;
        return source < 0 ? target : target < 0 ? source : std::min(source, target);
    }();
    if (free >= 0 && free < profile.jobs + sessionsBesideJobs)
        return Message{u"note.method-few-sessions"_s, {QString::number(profile.jobs + sessionsBesideJobs)}};
    return {};
}

Message reasonFor(const MethodAdvice &advice, const AdviceQuestion &question)
{
    const MethodOutlook &best = *advice.outlook(advice.method);
    if (question.travel.profile.half == Half::ExportOnly || question.travel.profile.dump.keep)
        return Message{best.method == Method::File ? u"note.method-dump-small"_s : u"note.method-dump-fastest"_s, {}};
    const auto next =
        std::find_if(advice.methods.cbegin(), advice.methods.cend(), [&advice](const MethodOutlook &other) {
            return other.method != advice.method && other.obstacle.isEmpty();
        });
    if (next == advice.methods.cend())
        return Message{u"note.method-only-one"_s, {}};
    const QString ms = QString::number(best.time.totalMs());
    const QString nextMs = QString::number(next->time.totalMs());
    if (next->time.totalMs() - best.time.totalMs() < noticeableMs)
        return Message{u"note.method-small"_s, {ms}};
    return Message{best.time.sameProfile() ? u"note.method-fastest-learnt"_s : u"note.method-fastest"_s, {ms, nextMs}};
}

} // namespace

const MethodOutlook *MethodAdvice::outlook(Method which) const
{
    const auto found =
        std::find_if(methods.cbegin(), methods.cend(), [which](const MethodOutlook &o) { return o.method == which; });
    return found == methods.cend() ? nullptr : &*found;
}

std::optional<AdviceQuestion> adviceQuestion(const MigrationProfile &profile, const ServerFacts &source,
                                             const ServerFacts &target, const ObjectCatalog *objects,
                                             const ResolvedObjects *resolved, const LearntSpeeds &speeds)
{
    const std::optional<Workload> work = workloadOf(source, objects, resolved);
    if (!work)
        return std::nullopt;
    AdviceQuestion question;
    question.source = source;
    question.target = target;
    question.travel.profile = profile;
    question.travel.work = *work;
    question.travel.source = source.route;
    question.travel.target = target.route;
    question.travel.route = LearntSpeeds::route(profile.source.params, profile.target.params);
    question.travel.speeds = speeds;
    return question;
}

MethodAdvice adviseMethod(const AdviceQuestion &question)
{
    MethodAdvice advice;
    if (question.travel.profile.half == Half::ImportOnly)
        return advice;
    const std::array<Method, 4> preferred = preferredOrder(question.travel.profile);
    for (const Method method : preferred) {
        MethodOutlook outlook;
        outlook.method = method;
        outlook.obstacle = obstacleOf(method, question);
        TravelQuestion asked = question.travel;
        asked.profile.method = method;
        if (asked.profile.usedMethod() == method)
            outlook.time = travelTime(asked);
        advice.methods += outlook;
    }
    std::stable_sort(advice.methods.begin(), advice.methods.end(), [](const MethodOutlook &a, const MethodOutlook &b) {
        if (a.obstacle.isEmpty() != b.obstacle.isEmpty())
            return a.obstacle.isEmpty();
        return a.time.totalMs() < b.time.totalMs();
    });
    const MethodOutlook &fastest = advice.methods.constFirst();
    advice.method = fastest.method;
    if (!fastest.obstacle.isEmpty())
        return advice;
    for (const Method method : preferred) {
        const MethodOutlook *outlook = advice.outlook(method);
        if (outlook->obstacle.isEmpty() && outlook->time.totalMs() < fastest.time.totalMs() + noticeableMs) {
            advice.method = method;
            break;
        }
    }
    advice.reason = reasonFor(advice, question);
    return advice;
}

} // namespace trunkline
