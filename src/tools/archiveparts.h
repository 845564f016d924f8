#pragma once

#include "tools/archivescript.h"

namespace trunkline {

/// Which entries of an archive are nothing without another one: comments and grants, rows, indexes, constraints,
/// triggers, the attaching of a partition to its table. Found by the dependencies that pg_dump recorded, never by the
/// names in the table of contents:
///
/// - what describes an object (ACL, COMMENT, SECURITY LABEL, SEQUENCE SET, SEQUENCE OWNED BY, STATISTICS DATA) names it
///   as its first dependency;
/// - rows and row security have the number of their table;
/// - what ties two objects together (TABLE ATTACH, INDEX ATTACH, PUBLICATION TABLE …) goes with each of them;
/// - a part of a relation (DEFAULT, INDEX, TRIGGER, the constraints, RULE, POLICY, STATISTICS) goes with that one.
/// Where
///   it depends on more than one relation, as foreign keys do, the part's own statement says on which it stands, and
///   that is looked for among them;
/// - a sequence depends on a table only where a column of it owns the sequence;
/// - a partition in an archive of 13 or older is attached by its own entry, which cannot do without the parent;
/// - a user mapping has no dependencies; its statement names the server.
///
/// Pure.
class ArchiveParts
{
public:
    ArchiveParts(const ArchiveToc &toc, const ArchiveScript &script);

    /// The entries that this one goes with; any of them left out leaves it out. Empty for what stands for itself.
    QList<int> wholesOf(int dumpId) const { return m_wholes.value(dumpId); }
    /// The partitioned table of a partition whatever way it is attached, or 0.
    int attachedTo(int partition) const { return m_attachedTo.value(partition); }
    const TocEntry *entry(int dumpId) const { return m_entries.value(dumpId); }

private:
    QList<int> find(const TocEntry &entry) const;
    QList<int> relationOf(const TocEntry &entry) const;
    QList<int> partitionedTableOf(const TocEntry &entry) const;
    int relationNamed(const QList<int> &candidates, const std::pair<QString, QString> &name) const;
    QList<int> listed(const QList<int> &dumpIds) const;

    const ArchiveScript &m_script;
    QHash<int, const TocEntry *> m_entries;
    QHash<quint32, int> m_relations; ///< dump id of the relation with this number
    QHash<QString, int> m_servers;
    QHash<QString, int> m_types; ///< by "schema name", as the table of contents writes it: for shell types
    QHash<int, QList<int>> m_wholes;
    QHash<int, int> m_attachedTo;
};

/// True for what pg_dump calls an object that an index, a trigger or a constraint can stand on.
bool isArchiveRelation(const TocEntry &entry);

} // namespace trunkline
