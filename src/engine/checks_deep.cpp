#include "core/quoting.h"
#include "engine/checklist.h"
#include "engine/checks.h"
#include "engine/remedies.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

bool ranOutOfTime(const Result<Rows> &tried)
{
    return !tried && (tried.error().code() == "error.deadline"_L1 || tried.error().sqlState == "57014"_L1);
}

/// The second column of the answer, each to be tried.
QList<Sql> secondColumn(const Rows &answer)
{
    QList<Sql> statements;
    for (const QStringList &row : answer.rows)
        statements += Quoting::fromCatalog(row.value(1));
    return statements;
}

/// A materialized view's query is run again on the target, with an empty search_path and other data under it.
class MaterializedViewsCheck final : public Check
{
public:
    constexpr MaterializedViewsCheck()
        : Check("MATVIEW-QUERY", Source, "REFRESH MATERIALIZED VIEW: ERROR: …")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side != Side::Source)
            return std::nullopt;
        Question question;
        question.isDeep = true;
        // counting whole rows computes every column; pg_dump refreshes only what is filled on the source
        question.sql = Sql(u"SELECT c.oid::regclass, format('SELECT count(trunkline_rows.*) FROM (%s) trunkline_rows', "
                           u"rtrim(pg_get_viewdef(c.oid), ';')), c.oid FROM pg_class c WHERE c.relkind = 'm' "
                           u"AND c.relispopulated ORDER BY c.relpages LIMIT 500");
        question.trials = secondColumn;
        return question;
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Answer *asked = answered(input, Side::Source);
        if (!asked || asked->trials.isEmpty())
            return std::nullopt;
        QStringList broken;
        QList<ObjectName> names;
        qsizetype unfinished = 0;
        for (qsizetype i = 0; i < asked->trials.size(); ++i) {
            const Result<Rows> &tried = asked->trials.at(i);
            const CatalogObject *object = travellingWhole(input, {1259, asked->rows->at(i, 2).toUInt()});
            if (tried || !object)
                continue;
            if (ranOutOfTime(tried)) {
                ++unfinished;
                continue;
            }
            names += object->name;
            broken += asked->rows->at(i, 0) + u": "_s + tried.error().toolWords.section(u'\n', 0, 0);
        }
        if (!broken.isEmpty()) {
            Finding finding =
                found(Severity::Blocks, u"finding.matviews-broken"_s, {QString::number(broken.size())}, broken);
            finding.detail = Message{u"finding.matviews-broken-detail"_s, {}};
            finding.mayOverride = true;
            finding.remedies = {Remedies::structureOnly(names), Remedies::leaveOut(names)};
            return finding;
        }
        if (unfinished > 0)
            return found(Severity::Warning, u"finding.matviews-unfinished"_s, {QString::number(unfinished)});
        return found(Severity::Passed, u"finding.matviews-sound"_s, {QString::number(asked->trials.size())});
    }
};

/// Damage that an export does not meet, or not in a way that names it: indexes that disagree with their table, and
/// tables whose pages are broken.
class AmcheckCheck final : public Check
{
public:
    constexpr AmcheckCheck()
        : Check("AMCHECK", Source, "could not create unique index")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side != Side::Source)
            return std::nullopt;
        Question question;
        question.isDeep = true;
        // With heapallindexed, from version 1.1 of the extension on, every row of the table is looked for in the index.
        // verify_heapam, from 1.3 on, gives a row for each fault.
        question.sql = Sql(
            u"WITH e AS (SELECT quote_ident(n.nspname) AS place, string_to_array(x.extversion, '.')::int[] AS v "
            u"FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace WHERE x.extname = 'amcheck') "
            u"SELECT i.indexrelid::regclass::text, format('SELECT %s.bt_index_check(%s::oid::pg_catalog.regclass%s)', "
            u"e.place, i.indexrelid, CASE WHEN e.v >= '{1,1}' THEN ', true' ELSE '' END) "
            u"FROM e, pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam "
            u"WHERE a.amname = 'btree' AND c.relkind = 'i' AND c.relpersistence = 'p' AND i.indisvalid "
            u"AND i.indisready AND i.indrelid >= 16384 "
            u"UNION ALL SELECT c.oid::regclass::text, format('SELECT msg FROM %s.verify_heapam("
            u"%s::oid::pg_catalog.regclass, on_error_stop => true) LIMIT 1', e.place, c.oid) "
            u"FROM e, pg_class c WHERE e.v >= '{1,3}' AND c.relkind IN ('r', 'm') AND c.relpersistence = 'p' "
            u"AND c.oid >= 16384 UNION ALL SELECT '', '' WHERE NOT EXISTS (SELECT FROM e)");
        question.trials = [](const Rows &answer) {
            return answer.at(0, 1).isEmpty() ? QList<Sql>() : secondColumn(answer);
        };
        return question;
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Answer *asked = answered(input, Side::Source);
        if (!asked)
            return std::nullopt;
        if (asked->trials.isEmpty()) {
            if (asked->rows->isEmpty())
                return std::nullopt;
            Finding finding = found(Severity::Info, u"finding.amcheck-absent"_s);
            finding.detail = Message{u"finding.amcheck-absent-detail"_s, {}};
            return finding;
        }
        QStringList damaged;
        QStringList refused;
        qsizetype unfinished = 0;
        for (qsizetype i = 0; i < asked->trials.size(); ++i) {
            const Result<Rows> &tried = asked->trials.at(i);
            const QString object = asked->rows->at(i, 0);
            if (tried) {
                // bt_index_check answers with one empty row
                if (const QString fault = tried->at(0, 0); !fault.isEmpty())
                    damaged += object + u": "_s + fault;
            } else if (ranOutOfTime(tried)) {
                ++unfinished;
            } else if (tried.error().sqlState.startsWith("XX"_L1)) {
                damaged += object + u": "_s + tried.error().toolWords.section(u'\n', 0, 0);
            } else {
                refused += object + u": "_s + tried.error().toolWords.section(u'\n', 0, 0);
            }
        }
        if (!damaged.isEmpty()) {
            Finding finding =
                found(Severity::Blocks, u"finding.amcheck-damaged"_s, {QString::number(damaged.size())}, damaged);
            finding.detail = Message{u"finding.amcheck-damaged-detail"_s, {}};
            finding.mayOverride = true;
            return finding;
        }
        if (unfinished > 0 || !refused.isEmpty())
            return found(Severity::Warning, u"finding.amcheck-unfinished"_s,
                         {QString::number(unfinished + refused.size()), QString::number(asked->trials.size())},
                         refused);
        return found(Severity::Passed, u"finding.amcheck-sound"_s, {QString::number(asked->trials.size())});
    }
};

/// The table that pg_dump was reading when it gave up; nothing where it was none, or its name could be that of two.
const CatalogObject *tableThatFailed(const CheckInput &input, const QStringList &words)
{
    static const QRegularExpression copied(u"[Cc]ommand was: COPY (.+?) (?:\\(|TO stdout)"_s);
    const CatalogObject *failed = nullptr;
    for (const QString &line : words) {
        const QRegularExpressionMatch match = copied.match(line);
        if (!match.hasMatch() || !input.objects)
            continue;
        // pg_dump quotes only the names that need it
        const QString read = match.captured(1).remove(u'"');
        for (const CatalogObject &object : input.objects->objects) {
            const ObjectName &name = object.name;
            if (name.kind != ObjectKind::Table || Quoting::qualified(name.schema, name.name).remove(u'"') != read)
                continue;
            if (failed)
                return nullptr;
            failed = travellingWhole(input, object.id);
        }
    }
    return failed;
}

/// Everything is exported and thrown away: what can be read now can be read then.
class TrialDumpCheck final : public Check
{
public:
    constexpr TrialDumpCheck()
        : Check("TRIAL-DUMP", Source | Computer, "pg_dump: error: Dumping the contents of table … failed")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.trialDump)
            return std::nullopt;
        const TrialDump &dump = *input.trialDump;
        const QString took = QString::number(dump.elapsedMs);
        if (dump.complete)
            return found(Severity::Passed, u"finding.trial-dump-passed"_s, {took});
        if (dump.tooLong) {
            Finding finding = found(Severity::Warning, u"finding.trial-dump-too-long"_s, {took}, dump.words);
            finding.detail = Message{u"finding.trial-dump-too-long-detail"_s, {}};
            return finding;
        }
        Finding finding = found(Severity::Blocks, u"finding.trial-dump-failed"_s, {}, dump.words);
        finding.detail = Message{u"finding.trial-dump-failed-detail"_s, {}};
        finding.mayOverride = true;
        if (const CatalogObject *table = tableThatFailed(input, dump.words))
            finding.remedies = {Remedies::structureOnly({table->name}), Remedies::leaveOut({table->name})};
        return finding;
    }
};

} // namespace

CheckList deepChecks()
{
    static const TrialDumpCheck trialDumpCheck;
    static const MaterializedViewsCheck materializedViewsCheck;
    static const AmcheckCheck amcheckCheck;
    static const Check *const checks[] = {&trialDumpCheck, &materializedViewsCheck, &amcheckCheck};
    return checks;
}

} // namespace trunkline
