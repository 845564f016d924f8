#include "pg/objectcatalogreader.h"

#include "pg/objectcatalogbuilder.h"
#include "pg/objectcatalogqueries.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

using Query = ObjectCatalogQueries;

constexpr int catalogTimeMs = 60000;
constexpr int fileSizesTimeMs = 5000; ///< a nicety; nobody waits longer for exact sizes

/// System catalogs of many objects are often without statistics, for which the server then plans loops within loops;
/// and compiling a query takes longer than this one.
Sql beginReading(int version)
{
    const Sql settings(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL enable_nestloop = off; "
                       u"SET LOCAL work_mem = '64MB'; ");
    return version >= 110000 ? Quoting::join({settings, Sql(u"SET LOCAL jit = off; ")}, Sql()) : settings;
}

/// All that must be of one moment.
Result<void> readSnapshot(Connection &connection, ObjectCatalogBuilder &builder, const CancelToken &cancel)
{
    const int version = connection.serverVersionNum();
    const Result<Rows> objects =
        connection.exec(Quoting::join({beginReading(version), Query::objects(version)}, Sql()), cancel, catalogTimeMs);
    if (!objects)
        return objects.error();
    builder.takeObjects(*objects);
    const Result<Rows> dependencies = connection.exec(Query::dependencies(version), cancel, catalogTimeMs);
    if (!dependencies)
        return dependencies.error();
    builder.takeDependencies(*dependencies);
    const Result<Rows> rest = connection.exec(Query::searchPathAndLargeObjects(), cancel, catalogTimeMs);
    if (!rest)
        return rest.error();
    builder.takeSearchPathAndLargeObjects(*rest);
    return {};
}

} // namespace

Result<ObjectCatalog> readObjectCatalog(Connection &connection, const CancelToken &cancel)
{
    ObjectCatalogBuilder builder;
    const Result<void> read = readSnapshot(connection, builder, cancel);
    // the end of the transaction gives search_path back, too
    if (!read) {
        (void)connection.exec(Sql(u"ROLLBACK"), {}, fileSizesTimeMs);
        return read.error();
    }
    const Result<Rows> sizes =
        connection.exec(Quoting::join({Sql(u"ROLLBACK; "), Query::sizes()}, Sql()), cancel, fileSizesTimeMs);
    if (sizes)
        builder.takeSizes(*sizes);
    else if (sizes.error().code() == "error.cancelled"_L1 || sizes.error().code() == "error.connection-lost"_L1)
        return sizes.error();
    return builder.build();
}

} // namespace trunkline
