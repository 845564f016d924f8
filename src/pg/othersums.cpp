#include "pg/othersums.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

Result<TableSum> readLargeObjectSum(Connection &connection, const SumStyle &style, const CancelToken &cancel)
{
    // not by the pages of pg_largeobject: holes in one side's are zeros in the other's
    const Sql content = Sql(u"oid::text || ':' || md5(lo_get(oid))");
    const Sql sum =
        style.level == VerifyLevel::Counts ? Sql(u"''") : Sql(u"coalesce(sum(%1), 0)").arg({hashSql(content, style)});
    const Result<Rows> rows =
        connection.exec(Sql(u"SELECT count(*), %1 FROM pg_largeobject_metadata").arg({sum}), cancel);
    if (!rows)
        return rows.error();
    return TableSum{rows->at(0, 0).toLongLong(), rows->at(0, 1)};
}

QString SequenceValue::text() const
{
    return QString::number(last) + (isCalled ? u", called"_s : u", not called"_s);
}

QList<Result<SequenceValue>> readSequences(Connection &connection, const QList<ObjectName> &sequences,
                                           const CancelToken &cancel)
{
    QList<Sql> statements;
    for (const ObjectName &sequence : sequences)
        statements +=
            Sql(u"SELECT last_value, is_called FROM %1").arg({Quoting::qualifiedSql(sequence.schema, sequence.name)});
    const QList<Result<Rows>> answers = connection.execAll(statements, cancel);
    QList<Result<SequenceValue>> values;
    for (const Result<Rows> &answer : answers)
        values += answer
                      ? Result<SequenceValue>(SequenceValue{answer->at(0, 0).toLongLong(), answer->at(0, 1) == "t"_L1})
                      : Result<SequenceValue>(answer.error());
    return values;
}

} // namespace trunkline
