#include "core/json_names.h"
#include "engine/checklist.h"
#include "engine/checks.h"
#include "engine/remedies.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

// Advice on how the target's server is set. Nothing of it is changed by us, and nothing of it hinders a run.

constexpr qint64 megabyte = 1024 * 1024;

/// Some of the target's settings, each with its unit's bytes left to who asks.
std::optional<Question> settingsQuestion(const QuestionScope &scope, const Sql &names)
{
    if (scope.side != Side::Target)
        return std::nullopt;
    Question question;
    question.sql = Sql(u"SELECT name, setting FROM pg_settings WHERE name IN (%1)").arg({names});
    return question;
}

qint64 settingOf(const Rows &rows, QLatin1StringView name, qint64 fallback)
{
    for (const QStringList &row : rows.rows) {
        bool isNumber = false;
        const qint64 value = row.value(1).toLongLong(&isNumber);
        if (row.value(0) == name && isNumber)
            return value;
    }
    return fallback;
}

qint64 bytesToMove(const CheckInput &input)
{
    return input.travelTime ? input.travelTime->bytes : 0;
}

class WalSizeCheck final : public Check
{
public:
    constexpr WalSizeCheck()
        : Check("TGT-WAL-SIZE", Target)
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        return settingsQuestion(scope, Sql(u"'max_wal_size'"));
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *rows = answer(input, Side::Target);
        const qint64 walSize = rows ? settingOf(*rows, "max_wal_size"_L1, -1) * megabyte : -1;
        // what an import writes goes through the log about once, and each time that it is full there is a checkpoint
        const qint64 checkpoints = walSize > 0 ? bytesToMove(input) / walSize : 0;
        if (checkpoints < 3)
            return std::nullopt;
        Finding finding = found(Severity::Info, u"finding.wal-size-small"_s,
                                {QString::number(walSize), QString::number(checkpoints)});
        finding.detail = Message{u"finding.wal-size-small-detail"_s, {QString::number(advisedSize(input) / megabyte)}};
        return finding;
    }

private:
    static qint64 advisedSize(const CheckInput &input)
    {
        constexpr qint64 most = 32768 * megabyte;
        qint64 size = 4096 * megabyte;
        while (size < most && size < bytesToMove(input) / 2)
            size *= 2;
        return size;
    }
};

class WalLevelCheck final : public Check
{
public:
    constexpr WalLevelCheck()
        : Check("TGT-WAL-LEVEL", Target)
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side != Side::Target)
            return std::nullopt;
        Question question;
        question.sql = Sql(u"SELECT current_setting('wal_level'), (SELECT count(*) FROM pg_stat_replication) + "
                           u"(SELECT count(*) FROM pg_replication_slots)");
        return question;
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        constexpr qint64 worthIt = 1000 * megabyte;
        const Rows *rows = answer(input, Side::Target);
        const bool directly = input.profile.usedMethod() == Method::Direct;
        if (!rows || !input.target || rows->at(0, 0).isEmpty() || rows->at(0, 0) == "minimal"_L1 || !directly ||
            bytesToMove(input) < worthIt || input.target->isManaged() || rows->at(0, 1).toLongLong() > 0)
            return std::nullopt;
        Finding finding = found(Severity::Info, u"finding.wal-level"_s, {rows->at(0, 0)});
        finding.detail = Message{u"finding.wal-level-detail"_s, {}};
        return finding;
    }
};

class MaintenanceMemoryCheck final : public Check
{
public:
    constexpr MaintenanceMemoryCheck()
        : Check("TGT-MAINTENANCE-MEMORY", Target)
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        return settingsQuestion(scope, Sql(u"'maintenance_work_mem'"));
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        constexpr qint64 small = 256 * megabyte;
        constexpr qint64 worthIt = 1000 * megabyte;
        const Rows *rows = answer(input, Side::Target);
        const qint64 memory = rows ? settingOf(*rows, "maintenance_work_mem"_L1, -1) * 1024 : -1;
        if (memory < 0 || memory >= small || bytesToMove(input) < worthIt)
            return std::nullopt;
        Finding finding = found(Severity::Info, u"finding.maintenance-memory"_s, {QString::number(memory)});
        finding.detail = Message{u"finding.maintenance-memory-detail"_s, {}};
        return finding;
    }
};

class MethodCheck final : public Check
{
public:
    constexpr MethodCheck()
        : Check("METHOD", Source | Target | Computer)
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.advice || input.advice->reason.isEmpty())
            return std::nullopt;
        const Method taken = input.profile.usedMethod();
        const MethodOutlook *outlook = input.advice->outlook(taken);
        if (!outlook)
            return std::nullopt;
        const QString name = enumName(taken);
        if (!outlook->obstacle.isEmpty()) {
            Finding finding = found(Severity::Warning, u"finding.method-unfit"_s, {name});
            finding.detail = outlook->obstacle;
            finding.remedies = {Remedies::method(input.advice->method)};
            return finding;
        }
        const MethodOutlook &best = *input.advice->outlook(input.advice->method);
        constexpr qint64 noticeableMs = 5000;
        if (taken == input.advice->method || outlook->time.totalMs() - best.time.totalMs() < noticeableMs) {
            Finding finding = found(Severity::Passed, u"finding.method-fits"_s, {name});
            finding.detail = taken == input.advice->method ? input.advice->reason : Message();
            return finding;
        }
        Finding finding = found(Severity::Info, u"finding.method-slower"_s,
                                {name, enumName(best.method), QString::number(outlook->time.totalMs()),
                                 QString::number(best.time.totalMs())});
        finding.remedies = {Remedies::method(best.method)};
        return finding;
    }
};

} // namespace

CheckList settingsChecks()
{
    static const MethodCheck methodCheck;
    static const WalSizeCheck walSizeCheck;
    static const MaintenanceMemoryCheck maintenanceMemoryCheck;
    static const WalLevelCheck walLevelCheck;
    static const Check *const checks[] = {&methodCheck, &walSizeCheck, &maintenanceMemoryCheck, &walLevelCheck};
    return checks;
}

} // namespace trunkline
