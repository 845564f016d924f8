#include "pg/directfacts.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int generatedColumnsVersion = 120000;
constexpr int hashPartitionsVersion = 110000;

/// What users made, and not what belongs to the server.
constexpr char16_t tablesQuery[] =
    u"SELECT c.oid, n.nspname, c.relname, c.relkind, pg_table_size(c.oid), "
    u"pg_relation_size(c.oid) / (SELECT setting::bigint FROM pg_settings WHERE name = 'block_size'), "
    u"c.reltuples::bigint, "
    u"c.relispopulated, COALESCE((SELECT i.inhparent FROM pg_inherits i WHERE c.relispartition AND i.inhrelid = c.oid "
    u"LIMIT 1), 0), EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c') "
    u"FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
    u"WHERE c.relkind IN ('r', 'p', 'm') AND c.oid >= 16384 AND c.relpersistence <> 't' "
    u"AND n.nspname !~ '^pg_toast'";

constexpr char16_t columnsQuery[] =
    u"SELECT a.attrelid, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FILTER (WHERE %1 = ''), "
    u"string_agg(CASE WHEN t.typtype = 'e' OR b.typtype = 'e' THEN 'enum' "
    u"WHEN b.oid IS NOT NULL AND b.typtype = 'b' AND b.typnamespace = 'pg_catalog'::regnamespace THEN b.typname "
    u"WHEN t.typtype = 'b' AND t.typnamespace = 'pg_catalog'::regnamespace THEN t.typname ELSE '?' END, ' ' "
    u"ORDER BY a.attnum) FILTER (WHERE %1 = ''), bool_or(%1 <> '') "
    u"FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid "
    u"LEFT JOIN pg_type b ON b.oid = t.typbasetype AND t.typtype = 'd' "
    u"WHERE c.relkind IN ('r', 'p') AND c.oid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped GROUP BY 1";

constexpr char16_t indexesQuery[] =
    u"SELECT i.indexrelid, i.indrelid, pg_get_indexdef(i.indexrelid), pg_relation_size(i.indexrelid), "
    u"COALESCE(k.oid, 0), k.conname, COALESCE(k.contype::text, ''), COALESCE(k.condeferrable, false), "
    u"COALESCE(k.condeferred, false), x.relkind = 'I' "
    u"FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid "
    u"LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid "
    u"AND k.contype IN ('p', 'u', 'x') WHERE i.indrelid >= 16384 AND x.relnamespace <> 'pg_toast'::regnamespace";

constexpr char16_t foreignKeysQuery[] =
    u"SELECT oid, conrelid, confrelid, convalidated, conname FROM pg_constraint WHERE contype = 'f'";

constexpr char16_t sequencesQuery[] =
    u"SELECT c.oid, n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
    u"WHERE c.relkind = 'S' AND c.relpersistence <> 't'";

constexpr char16_t extensionRowsQuery[] =
    u"SELECT e.oid, t.relation, t.condition FROM pg_extension e, LATERAL unnest(e.extconfig, e.extcondition) "
    u"AS t(relation, condition) WHERE e.extconfig IS NOT NULL";

constexpr char16_t viewsQuery[] =
    u"SELECT DISTINCT r.ev_class, d.refobjid FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid "
    u"JOIN pg_class v ON v.oid = r.ev_class WHERE d.classid = 'pg_rewrite'::regclass "
    u"AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> r.ev_class AND v.relkind IN ('v', 'm') "
    u"AND r.ev_class >= 16384";

constexpr char16_t unsafeRootsQuery[] =
    u"SELECT p.partrelid FROM pg_partitioned_table p WHERE p.partstrat = 'h' AND EXISTS (SELECT 1 FROM "
    u"unnest(p.partclass) AS k(opclass) JOIN pg_opclass o ON o.oid = k.opclass WHERE o.opcname = 'enum_ops')";

constexpr char16_t largeObjectsQuery[] =
    u"SELECT m.oid, pg_get_userbyid(m.lomowner), d.description, m.lomacl IS NOT NULL FROM pg_largeobject_metadata m "
    u"LEFT JOIN pg_description d ON d.objoid = m.oid AND d.classoid = 'pg_largeobject'::regclass ORDER BY m.oid";

constexpr char16_t largeObjectGrantsQuery[] =
    u"SELECT m.oid, pg_get_userbyid(m.lomowner), a.grantee = m.lomowner, "
    u"CASE WHEN a.grantee = 0 THEN NULL ELSE pg_get_userbyid(a.grantee) END, a.privilege_type, a.is_grantable, "
    u"a.grantor = m.lomowner, pg_get_userbyid(a.grantor) FROM pg_largeobject_metadata m, "
    u"LATERAL aclexplode(m.lomacl) AS a WHERE m.lomacl IS NOT NULL";

constexpr char16_t largeObjectSizesQuery[] =
    u"SELECT loid, (max(pageno) + 1)::bigint * (SELECT setting::bigint FROM pg_settings WHERE name = 'block_size') / 4 "
    u"FROM pg_largeobject GROUP BY loid";

bool isTrue(const QString &value)
{
    return value == "t"_L1;
}

/// The rows of a query, one by one; the first error ends all.
class FactReader
{
public:
    FactReader(Connection &connection, const CancelToken &cancel)
        : m_connection(connection)
        , m_cancel(cancel)
    {
    }
    void read(const Sql &query, const std::function<void(const QStringList &)> &take)
    {
        if (m_error)
            return;
        const Result<Rows> rows = m_connection.exec(query, m_cancel);
        if (!rows) {
            m_error = rows.error();
            return;
        }
        for (const QStringList &row : rows->rows)
            take(row);
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    Connection &m_connection;
    CancelToken m_cancel;
    std::optional<Error> m_error;
};

void readTables(FactReader &reader, int version, DirectFacts &facts)
{
    reader.read(Sql(tablesQuery), [&facts](const QStringList &row) {
        DirectTable table;
        table.oid = row.at(0).toUInt();
        table.schema = row.at(1);
        table.name = row.at(2);
        table.kind = row.at(3).at(0);
        table.bytes = row.at(4).toLongLong();
        table.blocks = row.at(5).toLongLong();
        table.rows = row.at(6).toLongLong();
        table.populated = isTrue(row.at(7));
        table.parent = row.at(8).toUInt();
        table.hasConditions = isTrue(row.at(9));
        facts.tables.insert(table.oid, table);
    });
    const Sql generated = version >= generatedColumnsVersion ? Sql(u"a.attgenerated") : Sql(u"''::text");
    reader.read(Sql(columnsQuery).arg({generated}), [&facts](const QStringList &row) {
        const auto table = facts.tables.find(row.at(0).toUInt());
        if (table == facts.tables.end())
            return;
        table->columns = row.at(1);
        table->types = row.at(2).split(u' ', Qt::SkipEmptyParts);
        table->hasConditions = table->hasConditions || isTrue(row.at(3)) || table->types.contains("?"_L1);
    });
}

quint32 topmost(const DirectFacts &facts, quint32 table)
{
    for (quint32 parent = facts.tables.value(table).parent; parent != 0; parent = facts.tables.value(table).parent)
        table = parent;
    return table;
}

void readUnsafeRoots(FactReader &reader, DirectFacts &facts)
{
    QSet<quint32> unsafe;
    reader.read(Sql(unsafeRootsQuery), [&unsafe](const QStringList &row) { unsafe.insert(row.at(0).toUInt()); });
    if (unsafe.isEmpty())
        return;
    for (DirectTable &table : facts.tables) {
        for (quint32 parent = table.parent; parent != 0; parent = facts.tables.value(parent).parent) {
            if (unsafe.contains(parent))
                table.loadedThrough = topmost(facts, table.oid);
        }
    }
}

void readIndexes(FactReader &reader, DirectFacts &facts)
{
    reader.read(Sql(indexesQuery), [&facts](const QStringList &row) {
        DirectIndex index;
        index.oid = row.at(0).toUInt();
        index.table = row.at(1).toUInt();
        index.definition = row.at(2);
        index.bytes = row.at(3).toLongLong();
        index.constraint = row.at(4).toUInt();
        index.constraintName = row.at(5);
        index.constraintType = row.at(6).isEmpty() ? QChar() : row.at(6).at(0);
        index.deferrable = isTrue(row.at(7));
        index.deferred = isTrue(row.at(8));
        index.partitioned = isTrue(row.at(9));
        if (index.constraint != 0)
            facts.constraintIndex.insert(index.constraint, index.oid);
        facts.indexes.insert(index.oid, index);
    });
    reader.read(Sql(foreignKeysQuery), [&facts](const QStringList &row) {
        DirectForeignKey key{row.at(0).toUInt(), row.at(1).toUInt(), row.at(2).toUInt(), isTrue(row.at(3)), row.at(4)};
        facts.foreignKeys.insert(key.oid, key);
    });
}

/// As pg_dump writes them: what the owner has by himself is not granted, and what he gave away is revoked.
void readLargeObjectGrants(FactReader &reader, QHash<quint32, QStringList> &grants)
{
    struct OwnRights
    {
        QString owner;
        int count = 0;
    };
    constexpr int allRights = 2;
    QHash<quint32, OwnRights> own;
    QHash<quint32, QStringList> others;
    reader.read(Sql(largeObjectGrantsQuery), [&](const QStringList &row) {
        const quint32 oid = row.at(0).toUInt();
        OwnRights &rights = own[oid];
        rights.owner = row.at(1);
        const bool ofOwner = isTrue(row.at(2));
        rights.count += ofOwner;
        const QString grantee = row.at(3).isNull() ? u"PUBLIC"_s : Quoting::identifier(row.at(3));
        const QString option = isTrue(row.at(5)) && !ofOwner ? u" WITH GRANT OPTION"_s : QString();
        const QString grant =
            u"GRANT %1 ON LARGE OBJECT %2 TO %3%4"_s.arg(row.at(4), QString::number(oid), grantee, option);
        if (isTrue(row.at(6)))
            others[oid] += (ofOwner ? u"\1"_s : QString()) + grant;
        else
            others[oid] += {u"SET SESSION AUTHORIZATION "_s + Quoting::identifier(row.at(7)), grant,
                            u"RESET SESSION AUTHORIZATION"_s};
    });
    for (auto rights = own.cbegin(); rights != own.cend(); ++rights) {
        QStringList statements;
        const bool ownerHasAll = rights->count == allRights;
        if (!ownerHasAll)
            statements += u"REVOKE ALL ON LARGE OBJECT %1 FROM %2"_s.arg(QString::number(rights.key()),
                                                                         Quoting::identifier(rights->owner));
        for (const QString &grant : others.value(rights.key())) {
            const bool ofOwner = grant.startsWith(u'\1');
            if (!ofOwner || !ownerHasAll)
                statements += ofOwner ? grant.sliced(1) : grant;
        }
        grants.insert(rights.key(), statements);
    }
}

void readLargeObjects(FactReader &reader, bool superuser, DirectFacts &facts)
{
    QHash<quint32, QStringList> grants;
    readLargeObjectGrants(reader, grants);
    QHash<quint32, qint64> sizes;
    if (superuser) // nobody else may read pg_largeobject
        reader.read(Sql(largeObjectSizesQuery),
                    [&sizes](const QStringList &row) { sizes.insert(row.at(0).toUInt(), row.at(1).toLongLong()); });
    reader.read(Sql(largeObjectsQuery), [&](const QStringList &row) {
        const quint32 oid = row.at(0).toUInt();
        facts.largeObjects +=
            DirectLargeObject{oid, row.at(1), grants.value(oid), row.at(2), superuser ? sizes.value(oid, 0) : -1};
    });
}

} // namespace

Result<DirectFacts> readDirectFacts(Connection &source, bool withLargeObjects, const CancelToken &cancel)
{
    DirectFacts facts;
    FactReader reader(source, cancel);
    const int version = source.serverVersionNum();
    readTables(reader, version, facts);
    if (version >= hashPartitionsVersion)
        readUnsafeRoots(reader, facts);
    readIndexes(reader, facts);
    reader.read(Sql(sequencesQuery), [&facts](const QStringList &row) {
        const quint32 oid = row.at(0).toUInt();
        facts.sequences.insert(oid, DirectSequence{oid, row.at(1), row.at(2)});
    });
    reader.read(Sql(extensionRowsQuery), [&facts](const QStringList &row) {
        facts.extensionRows += DirectExtensionRows{row.at(0).toUInt(), row.at(1).toUInt(), row.at(2)};
    });
    reader.read(Sql(viewsQuery), [&facts](const QStringList &row) {
        facts.refreshedAfter.insert(row.at(0).toUInt(), row.at(1).toUInt());
    });
    if (withLargeObjects) {
        bool superuser = false;
        reader.read(Sql(u"SELECT rolsuper FROM pg_roles WHERE rolname = current_user"),
                    [&superuser](const QStringList &row) { superuser = isTrue(row.at(0)); });
        readLargeObjects(reader, superuser, facts);
    }
    if (reader.error())
        return *reader.error();
    return facts;
}

Result<void> lockForCopy(Connection &source, const QList<DirectTable> &tables, int patienceMs,
                         const CancelToken &cancel)
{
    constexpr qsizetype atOnce = 500;
    if (const Result<Rows> set =
            source.exec(Sql(u"SET lock_timeout = %1").arg({Quoting::numberSql(patienceMs)}), cancel);
        !set)
        return set.error();
    for (qsizetype first = 0; first < tables.size(); first += atOnce) {
        QList<Sql> names;
        QList<Sql> numbers;
        for (const DirectTable &table : tables.mid(first, atOnce)) {
            names += Sql(u"ONLY %1").arg({Quoting::qualifiedSql(table.schema, table.name)});
            numbers += Quoting::numberSql(table.oid);
        }
        const Result<Rows> locked =
            source.exec(Sql(u"LOCK TABLE %1 IN ACCESS SHARE MODE").arg({Quoting::join(names, Sql(u", "))}), cancel);
        if (!locked)
            return locked.error();
        // the function tells what is now, the column what was when the snapshot was taken
        const Result<Rows> rewritten =
            source.exec(Sql(u"SELECT c.oid::regclass FROM pg_class c WHERE c.oid IN (%1) AND c.relkind = 'r' "
                            u"AND c.relfilenode <> pg_relation_filenode(c.oid)")
                            .arg({Quoting::join(numbers, Sql(u", "))}),
                        cancel);
        if (!rewritten)
            return rewritten.error();
        if (!rewritten->isEmpty())
            return Error(u"error.table-rewritten"_s, {rewritten->at(0, 0)});
    }
    const Result<Rows> set = source.exec(Sql(u"SET lock_timeout = 0"), cancel);
    return set ? Result<void>() : Result<void>(set.error());
}

} // namespace trunkline
