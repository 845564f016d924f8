#include "engine/rowvalues.h"

#include "engine/endpointreader.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Characters of a value: more are not compared by eye.
constexpr int longestValue = 4000;

/// The conditions that name one row each.
Sql whichRows(const ObjectComparison &table, const TableShape &shape, const SumStyle &style, const QString &key)
{
    if (!table.hasKey)
        return Sql(u"%1 = %2").arg({hashSql(rowText(shape.columns, style), style), Quoting::literalSql(key)});
    // a literal takes the column's type, so that the primary key's index finds the row
    const QStringList fields = shape.key.size() == 1 ? QStringList{key} : rowTextFields(key).value_or(QStringList());
    if (fields.size() != shape.key.size())
        return Sql(u"%1 = %2").arg({keyText(shape.key), Quoting::literalSql(key)});
    QList<Sql> conditions;
    for (qsizetype i = 0; i < fields.size(); ++i)
        conditions +=
            Sql(u"t.%1 = %2").arg({Quoting::identifierSql(shape.key.at(i)), Quoting::literalSql(fields.at(i))});
    return Quoting::join(conditions, Sql(u" AND "));
}

/// The row's values, or nothing where it is not there.
Result<QStringList> readRow(Connection &connection, const ObjectComparison &table, const TableShape &shape,
                            const SumStyle &style, const QString &key, const CancelToken &cancel)
{
    QList<Sql> values;
    for (const TableColumn &column : shape.columns)
        values +=
            Sql(u"left(t.%1::text, %2)").arg({Quoting::identifierSql(column.name), Quoting::numberSql(longestValue)});
    if (values.isEmpty())
        values += Sql(u"NULL");
    const Result<Rows> rows = connection.exec(
        Sql(u"SELECT %1 %2 WHERE %3 LIMIT 1")
            .arg({Quoting::join(values, Sql(u", ")), fromOnlySql(table.object), whichRows(table, shape, style, key)}),
        cancel);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? QStringList() : rows->rows.constFirst();
}

struct OpenSide
{
    Connection session;
    QString encoding;
};

Result<OpenSide> open(const SavedConnection &connection, const std::optional<Secret> &password, const QString &database,
                      bool anyDatabase, const CancelToken &cancel)
{
    const QString application = u"trunkline-verify"_s;
    const Result<EndpointFacts> facts =
        readEndpoint(EndpointRequest{connection, password, application, anyDatabase, {}}, cancel);
    if (!facts)
        return facts.error();
    const QString wanted = database.isEmpty() ? facts->facts.currentDatabase : database;
    Result<Connection> session = openEndpoint(facts->params, facts->usedPassword, wanted, application, cancel);
    if (!session)
        return session.error();
    const DatabaseFacts *found = facts->facts.database(wanted);
    return OpenSide{std::move(*session), found ? found->encoding : QString()};
}

} // namespace

Result<RowValuesTable> readRowValues(const RowValuesRequest &request, const CancelToken &cancel, Side *failedAt)
{
    const MigrationProfile &profile = request.profile;
    Result<OpenSide> source =
        open(profile.source, request.credentials.source, profile.sourceDatabaseName(), false, cancel);
    if (!source)
        return source.error();
    Result<OpenSide> target =
        open(profile.target, request.credentials.target, profile.targetDatabaseName(), true, cancel);
    if (!target && failedAt)
        *failedAt = Side::Target;
    if (!target)
        return target.error();
    const SumStyle style = SumStyle::forBoth(VerifyLevel::Checksums, source->session.serverVersionNum(),
                                             target->session.serverVersionNum(), source->encoding, target->encoding);
    const Result<TableShapes> shapes = readTableShapes(source->session, cancel);
    if (!shapes)
        return shapes.error();
    const TableShape shape = shapes->value({request.table.object.schema, request.table.object.name});
    for (OpenSide *side : {&*source, &*target}) {
        for (const Sql &setting : sumSettings(style)) {
            if (const Result<Rows> set = side->session.exec(setting, cancel); !set)
                return set.error();
        }
    }
    RowValuesTable table;
    for (const TableColumn &column : shape.columns)
        table.columns += column.name;
    for (const RowDifference &difference : request.table.rows) {
        RowValues row;
        row.key = difference.key;
        const auto read = [&](OpenSide &side) {
            return readRow(side.session, request.table, shape, style, difference.key, cancel);
        };
        const Result<QStringList> onSource = read(*source);
        const Result<QStringList> onTarget = read(*target);
        if (!onSource || !onTarget)
            return onSource ? onTarget.error() : onSource.error();
        row.source = *onSource;
        row.target = *onTarget;
        row.onSource = !row.source.isEmpty();
        row.onTarget = !row.target.isEmpty();
        table.rows += row;
    }
    return table;
}

std::optional<QStringList> rowTextFields(const QString &text)
{
    if (text.size() < 2 || !text.startsWith(u'(') || !text.endsWith(u')'))
        return std::nullopt;
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 1; i < text.size() - 1; ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' || (quoted && c == u'"' && text.at(i + 1) == u'"')) {
            ++i;
            if (i >= text.size() - 1)
                return std::nullopt;
            fields.last() += text.at(i);
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            fields += QString();
        } else {
            fields.last() += c;
        }
    }
    return quoted ? std::nullopt : std::optional(fields);
}

} // namespace trunkline
