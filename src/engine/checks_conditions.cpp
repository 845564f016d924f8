#include "engine/checklist.h"
#include "engine/checks.h"
#include "engine/remedies.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QStringList firstColumn(const Rows &rows)
{
    QStringList texts;
    for (const QStringList &row : rows.rows)
        texts += row.value(0);
    return texts;
}

class PoolerCheck final : public Check
{
public:
    constexpr PoolerCheck()
        : Check("POOLER", Source | Target, "unsupported startup parameter: options")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const bool source = input.source && input.source->throughPooler;
        const bool target = input.target && input.target->throughPooler;
        if (!source && !target)
            return std::nullopt;
        Finding finding = found(Severity::Blocks, source && target ? u"finding.poolers"_s
                                                  : source         ? u"finding.pooler-source"_s
                                                                   : u"finding.pooler-target"_s);
        finding.detail = Message{u"finding.pooler-detail"_s, {}};
        finding.remedies = {Remedies::showStage(source ? u"source"_s : u"target"_s)};
        finding.mayOverride = true;
        return finding;
    }
};

class StandbyCheck final : public Check
{
public:
    constexpr StandbyCheck()
        : Check("STANDBY", Source, "canceling statement due to conflict with recovery")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side != Side::Source)
            return std::nullopt;
        return Question{Sql(u"SELECT current_setting('max_standby_streaming_delay'), "
                            u"(SELECT count(*) FROM pg_class WHERE relpersistence = 'u' AND relkind IN ('r', 'p') "
                            u"AND oid >= 16384)")};
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *rows = answer(input, Side::Source);
        if (!rows || !input.source || !input.source->inRecovery)
            return std::nullopt;
        Finding finding = found(Severity::Warning, u"finding.source-standby"_s, {rows->at(0, 0)});
        finding.detail = Message{u"finding.source-standby-detail"_s, {rows->at(0, 1)}};
        return finding;
    }
};

class PreparedCheck final : public Check
{
public:
    constexpr PreparedCheck()
        : Check("PREPARED", Source | Target, "There is 1 prepared transaction using the database")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        const QString database =
            scope.side == Side::Source ? scope.profile.sourceDatabaseName() : scope.profile.targetDatabaseName();
        return Question{Sql(u"SELECT format('%s (%s, %s)', gid, owner, prepared::timestamp(0)) FROM pg_prepared_xacts "
                            u"WHERE database = %1 ORDER BY prepared")
                            .arg({Quoting::literalSql(database)})};
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *there = answer(input, Side::Target);
        if (there && !there->isEmpty() && input.profile.targetDatabase.mode == TargetDatabaseMode::Replace) {
            Finding finding = found(Severity::Blocks, u"finding.prepared-on-target"_s,
                                    {QString::number(there->rows.size())}, firstColumn(*there));
            finding.detail = Message{u"finding.prepared-on-target-detail"_s, {}};
            return finding;
        }
        const Rows *here = answer(input, Side::Source);
        if (!here || here->isEmpty())
            return std::nullopt;
        Finding finding = found(Severity::Warning, u"finding.prepared-on-source"_s,
                                {QString::number(here->rows.size())}, firstColumn(*here));
        finding.detail = Message{u"finding.prepared-on-source-detail"_s, {}};
        return finding;
    }
};

/// Locks that pg_dump would wait for, and how long transactions have been open.
class LocksHeldCheck final : public Check
{
public:
    constexpr LocksHeldCheck()
        : Check("LONGTX", Source, "canceling statement due to lock timeout")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side != Side::Source)
            return std::nullopt;
        // a prepared transaction holds its locks without a process
        return Question{Sql(u"SELECT format('%s (%s)', l.relation::regclass, CASE WHEN a.pid IS NULL THEN "
                            u"'prepared transaction' ELSE format('pid %s, %s', a.pid, a.usename) END) FROM pg_locks l "
                            u"LEFT JOIN pg_stat_activity a ON a.pid = l.pid WHERE l.locktype = 'relation' "
                            u"AND l.granted AND l.mode = 'AccessExclusiveLock' AND l.relation >= 16384 "
                            u"AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) "
                            u"AND l.pid IS DISTINCT FROM pg_backend_pid() LIMIT 500")};
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *locks = answer(input, Side::Source);
        if (!locks || locks->isEmpty())
            return std::nullopt;
        Finding finding = found(Severity::Warning, u"finding.tables-locked"_s, {QString::number(locks->rows.size())},
                                firstColumn(*locks));
        finding.detail = Message{u"finding.tables-locked-detail"_s, {}};
        return finding;
    }
};

class LockTableCheck final : public Check
{
public:
    constexpr LockTableCheck()
        : Check("LOCKS", Source, "out of shared memory")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side != Side::Source)
            return std::nullopt;
        return Question{Sql(u"SELECT (SELECT count(*) FROM pg_class WHERE relkind IN ('r', 'p') AND oid >= 16384), "
                            u"current_setting('max_locks_per_transaction')::bigint * "
                            u"(current_setting('max_connections')::bigint + "
                            u"current_setting('max_prepared_transactions')::bigint), "
                            u"current_setting('max_connections')::bigint + "
                            u"current_setting('max_prepared_transactions')::bigint")};
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *rows = answer(input, Side::Source);
        if (!rows)
            return std::nullopt;
        const qint64 tables = rows->at(0, 0).toLongLong();
        const qint64 places = rows->at(0, 1).toLongLong();
        if (tables <= places)
            return std::nullopt;
        const qint64 needed = tables / std::max<qint64>(1, rows->at(0, 2).toLongLong()) + 1;
        Finding finding =
            found(Severity::Warning, u"finding.lock-table-small"_s, {QString::number(tables), QString::number(places)});
        finding.detail = Message{u"finding.lock-table-small-detail"_s, {QString::number(needed)}};
        return finding;
    }
};

/// The utilities lift the time-outs that they know; transaction_timeout only those since 17.
class TimeoutsCheck final : public Check
{
public:
    constexpr TimeoutsCheck()
        : Check("TIMEOUTS", Source | Target, "terminating connection due to transaction timeout")
    {
    }

    std::optional<Question> question(const QuestionScope &) const override
    {
        // reset_val is what a new session starts with; ours has lifted them
        return Question{Sql(u"SELECT name, reset_val FROM pg_settings WHERE name IN ('statement_timeout', "
                            u"'lock_timeout', 'idle_in_transaction_session_timeout', 'idle_session_timeout', "
                            u"'transaction_timeout') AND reset_val NOT IN ('0', '-1') ORDER BY name")};
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        QStringList set;
        bool endsImport = false;
        for (const Side side : {Side::Source, Side::Target}) {
            const Rows *rows = answer(input, side);
            for (const QStringList &row : rows ? rows->rows : QList<QStringList>()) {
                set += u"%1 = %2 ms"_s.arg(row.value(0), row.value(1));
                endsImport |= side == Side::Target && row.value(0) == "transaction_timeout"_L1;
            }
        }
        if (set.isEmpty())
            return std::nullopt;
        set.removeDuplicates();
        if (!endsImport || !input.tools || input.tools->tools.major >= 17) {
            Finding finding = found(Severity::Info, u"finding.timeouts-lifted"_s, {QString::number(set.size())}, set);
            finding.detail = Message{u"finding.timeouts-lifted-detail"_s, {}};
            return finding;
        }
        Finding finding = found(Severity::Warning, u"finding.transaction-timeout"_s, {input.tools->tools.version}, set);
        finding.detail = Message{u"finding.transaction-timeout-detail"_s, {}};
        for (const ClientTools &tools : input.foundTools) {
            if (tools.usable() && tools.major >= 17 && input.source && tools.major >= input.source->major()) {
                finding.remedies = {Remedies::useClientTools(tools.version, tools.folder)};
                break;
            }
        }
        return finding;
    }
};

class CollationVersionsCheck final : public Check
{
public:
    constexpr CollationVersionsCheck()
        : Check("COLLVER", Source, "could not create unique index …")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side != Side::Source)
            return std::nullopt;
        const Sql collations(u"SELECT format('%I.%I', n.nspname, c.collname) FROM pg_collation c "
                             u"JOIN pg_namespace n ON n.oid = c.collnamespace WHERE c.collprovider <> 'd' "
                             u"AND c.collversion <> pg_collation_actual_version(c.oid) AND EXISTS "
                             u"(SELECT 1 FROM pg_attribute a WHERE a.attcollation = c.oid AND a.attrelid >= 16384)");
        if (scope.major() < 15)
            return Question{collations};
        return Question{Sql(u"SELECT datname FROM pg_database WHERE datname = current_database() "
                            u"AND datcollversion <> pg_database_collation_actual_version(oid) UNION ALL %1")
                            .arg({collations})};
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *rows = answer(input, Side::Source);
        if (!rows || rows->isEmpty())
            return std::nullopt;
        Finding finding = found(Severity::Warning, u"finding.collations-changed"_s,
                                {QString::number(rows->rows.size())}, firstColumn(*rows));
        finding.detail = Message{u"finding.collations-changed-detail"_s, {}};
        return finding;
    }
};

class DamageCheck final : public Check
{
public:
    constexpr DamageCheck()
        : Check("CORRUPT", Source, "invalid page in block … of relation …")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side != Side::Source || scope.major() < 12)
            return std::nullopt;
        return Question{Sql(u"SELECT checksum_failures, checksum_last_failure::timestamp(0) FROM pg_stat_database "
                            u"WHERE datname = current_database() AND checksum_failures > 0")};
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *rows = answer(input, Side::Source);
        if (!rows || rows->isEmpty())
            return std::nullopt;
        Finding finding = found(Severity::Blocks, u"finding.pages-damaged"_s, {rows->at(0, 0), rows->at(0, 1)});
        finding.detail = Message{u"finding.pages-damaged-detail"_s, {}};
        finding.mayOverride = true;
        return finding;
    }
};

class EventTriggersCheck final : public Check
{
public:
    constexpr EventTriggersCheck()
        : Check("EVT", Source | Target, "permission denied to create event trigger …")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        Question question;
        question.inTargetDatabase = scope.side == Side::Target;
        question.sql = Sql(u"SELECT evtname, 'pg_event_trigger'::regclass::oid, oid FROM pg_event_trigger "
                           u"WHERE evtenabled <> 'D'");
        return question;
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (const Rows *there = answer(input, Side::Target); there && !there->isEmpty()) {
            Finding finding = found(Severity::Warning, u"finding.event-triggers-fire"_s,
                                    {QString::number(there->rows.size())}, firstColumn(*there));
            finding.detail = Message{u"finding.event-triggers-fire-detail"_s, {}};
            // those of a template stay as they are: other databases are made of it too
            if (input.target->superuser && input.profile.targetDatabase.mode == TargetDatabaseMode::UseEmpty)
                finding.remedies = {
                    Remedies::disableEventTriggers(input.profile.targetDatabaseName(), firstColumn(*there))};
            return finding;
        }
        const Rows *here = answer(input, Side::Source);
        QStringList shown;
        QList<ObjectName> names;
        for (const QStringList &row : here ? here->rows : QList<QStringList>()) {
            if (const CatalogObject *object = travelling(input, {row.value(1).toUInt(), row.value(2).toUInt()})) {
                shown += row.value(0);
                names += object->name;
            }
        }
        if (names.isEmpty())
            return std::nullopt;
        Finding finding =
            found(Severity::Info, u"finding.event-triggers-travel"_s, {QString::number(names.size())}, shown);
        finding.detail = Message{u"finding.event-triggers-travel-detail"_s, {}};
        finding.remedies = {Remedies::leaveOut(names)};
        return finding;
    }
};

} // namespace

CheckList conditionsChecks()
{
    static const PoolerCheck poolerCheck;
    static const DamageCheck damageCheck;
    static const StandbyCheck standbyCheck;
    static const PreparedCheck preparedCheck;
    static const LocksHeldCheck locksHeldCheck;
    static const LockTableCheck lockTableCheck;
    static const TimeoutsCheck timeoutsCheck;
    static const CollationVersionsCheck collationVersionsCheck;
    static const EventTriggersCheck eventTriggersCheck;
    static const Check *const checks[] = {&poolerCheck,       &damageCheck,    &standbyCheck,  &preparedCheck,
                                          &locksHeldCheck,    &lockTableCheck, &timeoutsCheck, &collationVersionsCheck,
                                          &eventTriggersCheck};
    return checks;
}

} // namespace trunkline
