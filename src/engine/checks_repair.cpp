#include "engine/checklist.h"
#include "engine/checks.h"
#include "engine/ledger.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

Sql missingTables(const RepairBase &base)
{
    QList<Sql> names;
    for (const LedgerEntry &entry : base.missing()) {
        if (entry.description == "TABLE DATA"_L1)
            names += Sql(u"(%1, %2)").arg({Quoting::literalSql(entry.schema), Quoting::literalSql(entry.tag)});
    }
    if (names.isEmpty())
        names += Sql(u"('', '')");
    return Quoting::join(names, Sql(u", "));
}

/// Whether what a run left missing can be brought without harm: rows once and never twice, into the same database, and
/// no trigger of it sees them.
class RepairCheck final : public Check
{
public:
    constexpr RepairCheck()
        : Check("REPAIR", Target, "duplicate key value violates unique constraint …")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (!scope.repair || scope.side != Side::Target)
            return std::nullopt;
        Question question;
        question.inTargetDatabase = true;
        question.sql =
            Sql(uR"(SELECT 'database' AS kind, d.oid::text, (SELECT count(*) FROM pg_largeobject_metadata)::text,
                '', '' FROM pg_database d WHERE d.datname = current_database()
            UNION ALL SELECT 'table', n.nspname, c.relname, c.oid::regclass::text, EXISTS (SELECT 1 FROM pg_trigger t
                WHERE t.tgrelid = c.oid AND NOT t.tgisinternal AND t.tgenabled IN ('O', 'A'))::text
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'r' AND (n.nspname, c.relname) IN (%1))")
                .arg({missingTables(*scope.repair)});
        question.trials = [](const Rows &answer) {
            QList<Sql> trials;
            for (const QStringList &row : answer.rows) {
                const Sql table = row.value(0) == "table"_L1 ? Quoting::fromCatalog(row.value(3)) : Sql(u"pg_class");
                trials += Sql(u"SELECT 1 FROM ONLY %1 LIMIT 1").arg({table});
            }
            return trials;
        };
        return question;
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.repair || input.repair->everything || !input.target)
            return std::nullopt;
        const Answer *asked = answered(input, Side::Target);
        if (!asked || asked->rows->isEmpty())
            return refused(u"finding.repair-database-gone"_s, {input.repair->plan.targetDatabase});
        const quint32 oid = asked->rows->at(0, 1).toUInt();
        if (input.repair->madeDatabaseOid != 0 && oid != input.repair->madeDatabaseOid)
            return refused(u"finding.repair-database-gone"_s, {input.repair->plan.targetDatabase});
        if (const std::optional<Finding> half = judgeLargeObjects(input, asked->rows->at(0, 2).toLongLong()))
            return half;
        return judgeTables(input, *asked);
    }

private:
    Finding refused(const QString &code, const QStringList &arguments, const QStringList &objects = {}) const
    {
        Finding finding = found(Severity::Blocks, code, arguments, objects);
        finding.detail = Message{u"finding.repair-refused-detail"_s, {}};
        return finding;
    }

    std::optional<Finding> judgeLargeObjects(const CheckInput &input, qint64 there) const
    {
        for (const LedgerEntry &entry : input.repair->missing()) {
            if (entry.description.startsWith("BLOB"_L1) && there > 0)
                return refused(u"finding.repair-large-objects"_s, {QString::number(there)});
        }
        return std::nullopt;
    }

    Finding judgeTables(const CheckInput &input, const Answer &answer) const
    {
        QStringList full;
        QStringList watched;
        QStringList unreadable;
        for (qsizetype i = 0; i < answer.rows->rows.size(); ++i) {
            const QStringList &row = answer.rows->rows.at(i);
            if (row.value(0) != "table"_L1)
                continue;
            const Result<Rows> tried = answer.trials.value(i, Result<Rows>(Rows()));
            if (!tried)
                unreadable += row.value(3);
            else if (!tried->isEmpty() && !rowsMayHaveArrived(*input.repair, row.value(1), row.value(2)))
                full += row.value(3);
            else if (tried->isEmpty() && row.value(4) == "true"_L1)
                watched += row.value(3);
        }
        if (!full.isEmpty())
            return refused(u"finding.repair-rows-there"_s, {QString::number(full.size())}, full);
        if (!unreadable.isEmpty())
            return refused(u"finding.repair-rows-unreadable"_s, {QString::number(unreadable.size())}, unreadable);
        if (!watched.isEmpty() && !input.target->superuser)
            return refused(u"finding.repair-triggers"_s, {QString::number(watched.size())}, watched);
        QStringList names;
        const QList<LedgerEntry> missing = input.repair->missing();
        for (const LedgerEntry &entry : missing)
            names += entry.description + u' ' + ledgerEntryName(entry);
        Finding finding = found(Severity::Info, u"finding.repair"_s, {QString::number(names.size())}, names);
        finding.detail = Message{u"finding.repair-detail"_s, {input.repair->record.id.left(8)}};
        return finding;
    }

    /// pg_restore loads a table's rows in one statement: where it ended before anyone knew, they are all there or none.
    static bool rowsMayHaveArrived(const RepairBase &base, const QString &schema, const QString &table)
    {
        for (const LedgerEntry &entry : base.missing()) {
            if (entry.description == "TABLE DATA"_L1 && entry.schema == schema && entry.tag == table)
                return entry.problem == 0 || entry.reason.code == "ledger.import-ended"_L1;
        }
        return false;
    }
};

/// Says from where an unfinished run goes on.
class ResumeCheck final : public Check
{
public:
    constexpr ResumeCheck()
        : Check("RESUME", Target | Computer)
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.resume)
            return std::nullopt;
        Finding finding = found(Severity::Info, code(input.resume->way), {input.resume->record.id.left(8)});
        finding.detail = input.resume->reason;
        return finding;
    }

private:
    static QString code(ResumeWay way)
    {
        switch (way) {
        case ResumeWay::Import:
            return u"finding.resume-import"_s;
        case ResumeWay::Archive:
            return u"finding.resume-archive"_s;
        case ResumeWay::Anew:
            return u"finding.resume-anew"_s;
        }
        return {};
    }
};

} // namespace

QSet<int> rowsThatArrived(const RepairBase &base, const Answers &targetAnswers)
{
    QSet<int> arrived;
    const auto answered = targetAnswers.constFind(u"REPAIR"_s);
    if (answered == targetAnswers.constEnd() || !answered->rows)
        return arrived;
    for (qsizetype i = 0; i < answered->rows->rows.size(); ++i) {
        const QStringList &row = answered->rows->rows.at(i);
        const Result<Rows> tried = answered->trials.value(i, Result<Rows>(Rows()));
        if (row.value(0) != "table"_L1 || !tried || tried->isEmpty())
            continue;
        for (const LedgerEntry &entry : base.missing()) {
            if (entry.description == "TABLE DATA"_L1 && entry.schema == row.value(1) && entry.tag == row.value(2))
                arrived.insert(entry.dumpId);
        }
    }
    return arrived;
}

CheckList repairChecks()
{
    static const RepairCheck repairCheck;
    static const ResumeCheck resumeCheck;
    static const Check *const checks[] = {&repairCheck, &resumeCheck};
    return checks;
}

} // namespace trunkline
