#pragma once

#include "core/namepattern.h"
#include "core/objectcatalog.h"
#include "core/objectselection.h"

#include <QHash>

namespace trunkline {

/// The patterns of a selection, asked about the objects of a catalog. Remembers which of them matched something.
class PatternSet
{
public:
    PatternSet(const ObjectCatalog &catalog, const ObjectSelection &selection);

    bool namesSchema(const QString &schema) { return matchesSchema(m_schemas, m_named, schema); }
    bool excludesSchema(const QString &schema) { return matchesSchema(m_excludedSchemas, m_excluded, schema); }
    bool namesRelation(const ObjectName &relation) { return matchesRelation(m_tables, relation); }
    bool excludesRelation(const ObjectName &relation) { return matchesRelation(m_excludedTables, relation); }
    bool excludesRows(const ObjectName &relation) { return matchesRelation(m_excludedTableData, relation); }

    /// As they stand in the selection; right once every object was asked for.
    QStringList unmatched() const;
    /// Each with what is wrong with it.
    const QList<std::pair<QString, Message>> &invalid() const { return m_invalid; }

private:
    struct Entry
    {
        QString text;
        NamePattern pattern;
        bool matched = false;
    };
    using Entries = QList<Entry>;

    Entries read(const QStringList &texts, Result<NamePattern> (*parse)(const QString &));
    /// Answers to earlier questions, by schema: there are far fewer of them than objects.
    using Answers = QHash<QString, bool>;
    bool matchesSchema(Entries &entries, Answers &answers, const QString &schema);
    bool matchesRelation(Entries &entries, const ObjectName &relation);
    bool isVisible(const ObjectName &relation) const;

    QList<std::pair<QString, Message>> m_invalid; // before the lists, whose reading fills it
    Entries m_schemas;
    Entries m_excludedSchemas;
    Entries m_tables;
    Entries m_excludedTables;
    Entries m_excludedTableData;
    Answers m_named;
    Answers m_excluded;
    QHash<QString, QString> m_visibleSchema; ///< of each relation's name: the one in which it is found without a schema
};

} // namespace trunkline
