#include "pg/objectcatalogreader.h"

#include "pg/objectcatalogbuilder.h"
#include "pg/objectcatalogqueries.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

using Query = ObjectCatalogQueries;

constexpr int catalogTimeMs = 120000;
/// Exact sizes are a nicety; nobody waits longer for them, and not at all for a lock.
constexpr int fileSizesTimeMs = 5000;
constexpr int fileSizesLockMs = 100;

/// Everything that is asked, in one go. All but the sizes must be of one moment.
class CatalogQuestions
{
public:
    explicit CatalogQuestions(int version)
    {
        m_statements += Sql(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        // System catalogs of many objects are often without statistics, for which the server then plans loops within
        // loops; and compiling a query takes longer than this one.
        m_statements += Sql(u"SET LOCAL enable_nestloop = off");
        m_statements += Sql(u"SET LOCAL work_mem = '64MB'");
        if (version >= 110000)
            m_statements += Sql(u"SET LOCAL jit = off");
        objects = add(Query::objects(version));
        dependencies = add(Query::dependencies(version));
        m_statements += Sql(u"RESET search_path");
        rest = add(Query::searchPathAndLargeObjects());
        // the end of the transaction gives search_path back, too
        m_statements += Sql(u"ROLLBACK");
        m_statements += Sql(u"SET lock_timeout = %1").arg({Quoting::numberSql(fileSizesLockMs)});
        m_statements += Sql(u"SET statement_timeout = %1").arg({Quoting::numberSql(fileSizesTimeMs)});
        sizes = add(Query::sizes());
        m_statements += Sql(u"SET lock_timeout = 0");
        m_statements += Sql(u"SET statement_timeout = 0");
    }
    const QList<Sql> &statements() const { return m_statements; }

    qsizetype objects = 0;
    qsizetype dependencies = 0;
    qsizetype rest = 0;
    qsizetype sizes = 0;

private:
    qsizetype add(const Sql &query)
    {
        m_statements += query;
        return m_statements.size() - 1;
    }
    QList<Sql> m_statements;
};

} // namespace

Result<ObjectCatalog> readObjectCatalog(Connection &connection, const CancelToken &cancel)
{
    const CatalogQuestions questions(connection.serverVersionNum());
    const QList<Result<Rows>> answers = connection.execAll(questions.statements(), cancel, catalogTimeMs);
    // the first that failed tells why; those behind it in the transaction only that it is over
    for (qsizetype i = 0; i <= questions.rest; ++i) {
        if (!answers.at(i))
            return answers.at(i).error();
    }
    ObjectCatalogBuilder builder;
    builder.takeObjects(*answers.at(questions.objects));
    builder.takeDependencies(*answers.at(questions.dependencies));
    builder.takeSearchPathAndLargeObjects(*answers.at(questions.rest));
    const Result<Rows> &sizes = answers.at(questions.sizes);
    if (sizes)
        builder.takeSizes(*sizes);
    else if (sizes.error().code() != "error.sql"_L1)
        return sizes.error();
    return builder.build();
}

} // namespace trunkline
