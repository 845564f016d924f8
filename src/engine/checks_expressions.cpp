#include "engine/checklist.h"
#include "engine/checks.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Expressions that name something without its schema: pg_restore works with an empty search_path, and so does
/// everything that is evaluated while it makes an index, a constraint or a generated column.
class SearchPathCheck final : public Check
{
public:
    constexpr SearchPathCheck()
        : Check("SEARCHPATH", Source, "function … does not exist")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side != Side::Source)
            return std::nullopt;
        Question question;
        // pg_get_expr names what is not in pg_catalog with its schema; what a function's body names it does not know
        const Sql ofIndexesAndConstraints(uR"(
            SELECT i.indexrelid::regclass::text AS object, format('SELECT %s FROM ONLY %s LIMIT 1',
                    pg_get_expr(i.indexprs, i.indrelid), i.indrelid::regclass) AS statement
                FROM pg_index i WHERE i.indexprs IS NOT NULL AND i.indrelid >= 16384
            UNION ALL SELECT i.indexrelid::regclass::text, format('SELECT (%s) IS NOT NULL FROM ONLY %s LIMIT 1',
                    pg_get_expr(i.indpred, i.indrelid), i.indrelid::regclass)
                FROM pg_index i WHERE i.indpred IS NOT NULL AND i.indrelid >= 16384
            UNION ALL SELECT c.conrelid::regclass || '.' || quote_ident(c.conname), format('SELECT %s FROM ONLY %s LIMIT 1',
                    pg_get_expr(c.conbin, c.conrelid), c.conrelid::regclass)
                FROM pg_constraint c WHERE c.contype = 'c' AND c.conrelid >= 16384)");
        const Sql ofColumns(uR"(
            UNION ALL SELECT d.adrelid::regclass || '.' || quote_ident(a.attname), format('SELECT %s FROM ONLY %s LIMIT 1',
                    pg_get_expr(d.adbin, d.adrelid), d.adrelid::regclass)
                FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
                WHERE a.attgenerated = 's')");
        question.sql = Sql(u"SELECT * FROM (%1%2) x LIMIT 500")
                           .arg({ofIndexesAndConstraints, scope.major() >= 12 ? ofColumns : Sql()});
        question.trials = [](const Rows &answer) {
            QList<Sql> trials;
            for (const QStringList &row : answer.rows)
                trials += Quoting::fromCatalog(row.value(1));
            return trials;
        };
        return question;
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Answer *asked = answered(input, Side::Source);
        if (!asked)
            return std::nullopt;
        QStringList broken;
        for (qsizetype i = 0; i < asked->trials.size(); ++i) {
            const Result<Rows> &tried = asked->trials.at(i);
            // undefined function, table, object, schema: class 42 and 3F; a row that the expression cannot take is no
            // matter of the path
            const bool isPath =
                !tried && (tried.error().sqlState == "42883"_L1 || tried.error().sqlState == "42P01"_L1 ||
                           tried.error().sqlState == "42704"_L1);
            if (isPath)
                broken += asked->rows->at(i, 0);
        }
        if (broken.isEmpty())
            return std::nullopt;
        Finding finding = found(Severity::Blocks, u"finding.search-path"_s, {QString::number(broken.size())}, broken);
        finding.detail = Message{u"finding.search-path-detail"_s, {}};
        finding.mayOverride = true;
        return finding;
    }
};

} // namespace

CheckList expressionsChecks()
{
    static const SearchPathCheck searchPathCheck;
    static const Check *const checks[] = {&searchPathCheck};
    return checks;
}

} // namespace trunkline
