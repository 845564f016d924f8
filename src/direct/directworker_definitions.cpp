#include "direct/directworker.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Whom it gives an object to; empty: it does nothing of the kind.
QString ownerIn(const QString &statement)
{
    if (!statement.startsWith("ALTER "_L1) || !statement.contains(" OWNER TO "_L1))
        return {};
    const std::optional<RoleStatement> parsed = RoleStatement::parse(statement);
    return parsed && parsed->kind() == RoleStatement::Kind::Owner ? parsed->roles().value(0) : QString();
}

Sql resetTablespace()
{
    return Sql(u"SET default_tablespace = ''");
}

} // namespace

QList<Sql> DirectWorker::statementsOf(int dumpId) const
{
    QList<Sql> statements;
    const ArchiveScriptEntry *entry = m_task.contents.archive.script.entry(dumpId);
    for (const QString &statement : entry ? entry->statements : QStringList()) {
        // what one makes is one's own already
        const QString owner = ownerIn(statement);
        if (owner.isEmpty() || (m_task.choice.owners && owner != m_targetUser))
            statements += Quoting::fromArchive(statement);
    }
    return statements;
}

QList<Sql> DirectWorker::settingsFor(int dumpId, bool local) const
{
    QList<Sql> settings;
    const ArchiveScriptEntry *entry = m_task.contents.archive.script.entry(dumpId);
    if (!entry)
        return settings;
    const Sql set = local ? Sql(u"SET LOCAL") : Sql(u"SET");
    if (m_task.choice.tablespaces && !entry->tablespace.isEmpty())
        settings += Sql(u"%1 default_tablespace = %2").arg({set, Quoting::identifierSql(entry->tablespace)});
    if (!entry->accessMethod.isEmpty() && entry->accessMethod != "heap"_L1)
        settings += Sql(u"%1 default_table_access_method = %2").arg({set, Quoting::identifierSql(entry->accessMethod)});
    return settings;
}

QList<Sql> DirectWorker::settingsAfter(int dumpId) const
{
    if (settingsFor(dumpId, false).isEmpty())
        return {};
    QList<Sql> settings{resetTablespace()};
    const ArchiveScriptEntry *entry = m_task.contents.archive.script.entry(dumpId);
    if (!entry->accessMethod.isEmpty())
        settings += Sql(u"SET default_table_access_method = heap");
    return settings;
}

Result<bool> DirectWorker::define(const WorkNode &node)
{
    QList<Sql> statements;
    for (const int entry : node.entries)
        statements += settingsFor(entry, false) + statementsOf(entry) + settingsAfter(entry);
    const Result<Sent> sent = sendTogether(statements);
    if (!sent)
        return sent.error();
    if (sent->ok)
        return true;
    // nothing of it was done; alone, only what is wrong fails
    return defineEach(node.entries);
}

Result<bool> DirectWorker::defineEach(const QList<int> &entries)
{
    bool ok = true;
    for (const int entry : entries) {
        for (const Sql &setting : settingsFor(entry, false)) {
            if (const Result<bool> done = send(setting, entry); !done)
                return done;
        }
        bool first = true;
        const QString description = m_task.contents.descriptions.value(entry);
        const bool isGrant = description.startsWith("ACL"_L1) || description == "DEFAULT ACL"_L1;
        for (const Sql &statement : statementsOf(entry)) {
            const Result<bool> done = send(statement, entry);
            if (!done)
                return done;
            ok = ok && *done;
            // what is not there cannot be given an owner
            if (!*done && std::exchange(first, false) && !isGrant)
                break;
            first = false;
        }
        for (const Sql &setting : settingsAfter(entry)) {
            if (const Result<bool> done = send(setting, entry); !done)
                return done;
        }
    }
    return ok;
}

Result<bool> DirectWorker::makeUniqueIndex(const WorkNode &node)
{
    const int entry = node.entries.constFirst();
    const ArchiveScriptEntry *script = m_task.contents.archive.script.entry(entry);
    const DirectIndex index = m_task.facts.indexes.value(m_task.facts.constraintIndex.value(script->id.oid));
    const Result<Sent> sent =
        sendTogether(settingsFor(entry, true) + QList<Sql>{Quoting::fromCatalog(index.definition)});
    if (!sent)
        return sent.error();
    if (!sent->ok)
        fail(entry, index.definition, *sent->error);
    return sent->ok;
}

Result<bool> DirectWorker::makeConstraint(const WorkNode &node)
{
    const int entry = node.entries.constFirst();
    const ArchiveScriptEntry *script = m_task.contents.archive.script.entry(entry);
    const DirectIndex index = m_task.facts.indexes.value(m_task.facts.constraintIndex.value(script->id.oid));
    const DirectTable table = this->table(index.table);
    const Sql kind = index.constraintType == u'p' ? Sql(u"PRIMARY KEY") : Sql(u"UNIQUE");
    const Sql deferred = index.deferred     ? Sql(u" DEFERRABLE INITIALLY DEFERRED")
                         : index.deferrable ? Sql(u" DEFERRABLE")
                                            : Sql();
    const Sql name = Quoting::identifierSql(index.constraintName);
    QList<Sql> statements{Sql(u"ALTER TABLE ONLY %1 ADD CONSTRAINT %2 %3 USING INDEX %2%4")
                              .arg({Quoting::qualifiedSql(table.schema, table.name), name, kind, deferred})};
    // what stands behind it: a clustering, a replica identity
    statements += statementsOf(entry).mid(1);
    const Result<Sent> sent = sendTogether(statements);
    if (!sent)
        return sent.error();
    if (!sent->ok)
        fail(entry, statements.value(std::max<qsizetype>(0, sent->at)).text(), *sent->error);
    return sent->ok;
}

Result<bool> DirectWorker::addForeignKey(const WorkNode &node)
{
    QList<Sql> statements = statementsOf(node.entries.constFirst());
    if (!statements.isEmpty())
        statements.first() = Sql(u"%1 NOT VALID").arg({statements.constFirst()});
    const Result<Sent> sent = sendTogether(statements);
    if (!sent)
        return sent.error();
    if (!sent->ok)
        fail(node.entries.constFirst(), statements.value(std::max<qsizetype>(0, sent->at)).text(), *sent->error);
    return sent->ok;
}

Result<bool> DirectWorker::checkForeignKey(const WorkNode &node)
{
    const int entry = node.entries.constFirst();
    const DirectTable table = this->table(node.tables.constFirst());
    const Sql tableName = Quoting::qualifiedSql(table.schema, table.name);
    const ArchiveScriptEntry *script = m_task.contents.archive.script.entry(entry);
    const QString name = m_task.facts.foreignKeys.value(script->id.oid).name;
    const Sql statement = Sql(u"ALTER TABLE %1 VALIDATE CONSTRAINT %2").arg({tableName, Quoting::identifierSql(name)});
    const Result<Rows> done = m_target->exec(statement, m_cancel);
    if (done)
        return true;
    if (endsWork(done.error()))
        return done.error();
    // made at once, as an archive says it, it would not be there
    const QList<Sql> whole = statementsOf(entry);
    fail(entry, whole.isEmpty() ? statement.text() : whole.constFirst().text(), done.error());
    const Result<bool> dropped =
        send(Sql(u"ALTER TABLE %1 DROP CONSTRAINT IF EXISTS %2").arg({tableName, Quoting::identifierSql(name)}), entry);
    if (!dropped)
        return dropped;
    return false;
}

Sql DirectWorker::analyzeStatement(const QList<quint32> &tables) const
{
    QList<Sql> names;
    for (const quint32 oid : tables) {
        const DirectTable table = this->table(oid);
        names += Quoting::qualifiedSql(table.schema, table.name);
    }
    return Sql(u"ANALYZE %1").arg({Quoting::join(names, Sql(u", "))});
}

Result<bool> DirectWorker::analyze(const QList<quint32> &tables)
{
    return send(analyzeStatement(tables), -1);
}

Result<bool> DirectWorker::refresh(const WorkNode &node)
{
    const Result<bool> done = define(node);
    if (!done || !*done || !m_task.choice.analyze)
        return done;
    return analyze(node.tables);
}

} // namespace trunkline
