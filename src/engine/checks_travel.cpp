#include "engine/checklist.h"
#include "engine/checks.h"
#include "engine/jobsadvice.h"
#include "engine/remedies.h"

#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Above this a dump and a restore take most of a night, and other ways are better (bytes).
constexpr qint64 largeSize = 100'000'000'000;

/// Who may write to the source now. What is written once the export has begun does not travel.
class WritersCheck final : public Check
{
public:
    constexpr WritersCheck()
        : Check("WRITES", Source)
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side != Side::Source)
            return std::nullopt;
        // A transaction has a number from its first write on. Of other users' sessions only those see the rest who may
        // read all statistics.
        return Question{Sql(uR"(SELECT a.pid, a.usename, a.application_name, coalesce(host(a.client_addr), ''),
                a.backend_xid IS NOT NULL
            FROM pg_stat_activity a
            WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND a.backend_type = 'client backend'
                AND coalesce(a.application_name, '') !~ '^trunkline-'
            ORDER BY a.backend_xid IS NULL, a.backend_start LIMIT 500)")};
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *sessions = answer(input, Side::Source);
        if (!sessions)
            return std::nullopt;
        int writing = 0;
        QStringList names;
        for (const QStringList &row : sessions->rows) {
            writing += row.value(4) == "t"_L1 ? 1 : 0;
            QStringList parts{row.value(1), row.value(2), row.value(3)};
            parts.removeAll(QString());
            names += u"%1 (pid %2)"_s.arg(parts.join(u", "_s), row.value(0));
        }
        const QString count = QString::number(names.size());
        if (input.profile.freezeSource) {
            Finding frozen = found(Severity::Info, u"finding.source-will-be-frozen"_s, {count}, names);
            frozen.detail = Message{u"finding.source-will-be-frozen-detail"_s, {}};
            return frozen;
        }
        if (names.isEmpty())
            return found(Severity::Passed, u"finding.nobody-connected"_s);
        Finding finding = writing > 0 ? found(Severity::Warning, u"finding.sessions-write"_s,
                                              {QString::number(writing), count}, names)
                                      : found(Severity::Info, u"finding.sessions-connected"_s, {count}, names);
        finding.detail = Message{u"finding.later-writes-stay"_s, {}};
        if (mayFreeze(input))
            finding.remedies = {Remedies::freezeSource()};
        return finding;
    }

    /// The database's settings belong to its owner.
    static bool mayFreeze(const CheckInput &input)
    {
        if (!input.source || input.source->inRecovery)
            return false;
        const DatabaseFacts *database = input.source->database(input.profile.sourceDatabaseName());
        const RoleFacts *owner = database ? input.source->role(database->owner) : nullptr;
        return input.source->superuser || (owner && (owner->name == input.source->currentUser || owner->mayBecome));
    }
};

class FreezeCheck final : public Check
{
public:
    constexpr FreezeCheck()
        : Check("FREEZE", Source, "must be owner of database …")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.source || !input.profile.freezeSource || input.profile.half == Half::ImportOnly)
            return std::nullopt;
        if (WritersCheck::mayFreeze(input))
            return found(Severity::Passed, u"finding.may-freeze"_s, {input.source->currentUser});
        Finding finding = found(Severity::Blocks, u"finding.may-not-freeze"_s,
                                {input.source->currentUser, input.profile.sourceDatabaseName()});
        finding.detail = Message{u"finding.may-not-freeze-detail"_s, {}};
        finding.remedies = {Remedies::showStage(u"options"_s)};
        return finding;
    }
};

/// The source was read-only before: its setting would travel with the database's properties.
class SourceReadOnlyCheck final : public Check
{
public:
    constexpr SourceReadOnlyCheck()
        : Check("SRC-FROZEN", Source, "cannot execute … in a read-only transaction")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.source)
            return std::nullopt;
        for (const DatabaseSetting &setting : input.source->properties.settings) {
            const bool isSwitch = setting.parameter == "default_transaction_read_only"_L1 && setting.role.isEmpty();
            if (!isSwitch || setting.value == "off"_L1 || setting.value == "false"_L1)
                continue;
            Finding finding = found(input.profile.content.databaseSettings ? Severity::Warning : Severity::Info,
                                    u"finding.source-read-only"_s, {input.profile.sourceDatabaseName()});
            finding.detail = Message{u"finding.source-read-only-detail"_s, {}};
            finding.remedies = {Remedies::withoutContent(u"databaseSettings"_s)};
            return finding;
        }
        return std::nullopt;
    }
};

class TravelTimeCheck final : public Check
{
public:
    constexpr TravelTimeCheck()
        : Check("DURATION", Source)
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.source || input.profile.half == Half::ImportOnly)
            return std::nullopt;
        if (!input.travelTime)
            return std::nullopt;
        const TimeRange range = input.travelTime->total();
        const QStringList numbers{QString::number(range.least), QString::number(range.most),
                                  QString::number(input.source->dataSize)};
        const bool large = input.source->dataSize > largeSize;
        Finding finding = found(large ? Severity::Warning : Severity::Info,
                                large ? u"finding.large-database"_s : u"finding.travel-time"_s, numbers);
        finding.detail = Message{basis(input), {}};
        return finding;
    }

private:
    static QString basis(const CheckInput &input)
    {
        if (input.travelTime->sameProfile())
            return input.profile.freezeSource ? u"finding.travel-time-learnt-frozen-detail"_s
                                              : u"finding.travel-time-learnt-detail"_s;
        return input.profile.freezeSource ? u"finding.travel-time-frozen-detail"_s : u"finding.travel-time-detail"_s;
    }
};

class JobsCheck final : public Check
{
public:
    constexpr JobsCheck()
        : Check("JOBS", Source | Target | Computer, "sorry, too many clients already")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.source || !input.target)
            return std::nullopt;
        const JobsAdvice advice = advisedJobs(*input.source, *input.target, QThread::idealThreadCount());
        const QStringList numbers{QString::number(advice.jobs), QString::number(input.profile.jobs)};
        const bool tooMany = input.profile.jobs > advice.jobs;
        Finding finding =
            input.profile.jobs == advice.jobs
                ? found(Severity::Passed, u"finding.jobs-fit"_s, {numbers.constFirst()})
                : found(Severity::Info, tooMany ? u"finding.jobs-many"_s : u"finding.jobs-few"_s, numbers);
        finding.detail = Message{boundCode(advice.bound), {}};
        if (input.profile.jobs != advice.jobs)
            finding.remedies = {Remedies::jobs(advice.jobs)};
        return finding;
    }

private:
    static QString boundCode(JobsAdvice::Bound bound)
    {
        switch (bound) {
        case JobsAdvice::Bound::Processors:
            return u"finding.jobs-by-processors"_s;
        case JobsAdvice::Bound::Connections:
            return u"finding.jobs-by-connections"_s;
        case JobsAdvice::Bound::Tables:
            return u"finding.jobs-by-tables"_s;
        case JobsAdvice::Bound::Most:
            return u"finding.jobs-by-gain"_s;
        }
        return {};
    }
};

} // namespace

CheckList travelChecks()
{
    static const WritersCheck writersCheck;
    static const FreezeCheck freezeCheck;
    static const SourceReadOnlyCheck sourceReadOnlyCheck;
    static const TravelTimeCheck travelTimeCheck;
    static const JobsCheck jobsCheck;
    static const Check *const checks[] = {&freezeCheck, &sourceReadOnlyCheck, &writersCheck, &travelTimeCheck,
                                          &jobsCheck};
    return checks;
}

} // namespace trunkline
