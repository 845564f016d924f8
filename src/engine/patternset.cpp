#include "engine/patternset.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

PatternSet::PatternSet(const ObjectCatalog &catalog, const ObjectSelection &selection)
    : m_schemas(read(selection.schemas, &NamePattern::forSchemas))
    , m_excludedSchemas(read(selection.excludedSchemas, &NamePattern::forSchemas))
    , m_tables(read(selection.tables, &NamePattern::forRelations))
    , m_excludedTables(read(selection.excludedTables, &NamePattern::forRelations))
    , m_excludedTableData(read(selection.excludedTableData, &NamePattern::forRelations))
{
    const auto isShort = [](const Entry &entry) { return !entry.pattern.namesSchema(); };
    const bool asksForVisible = std::any_of(m_tables.begin(), m_tables.end(), isShort) ||
                                std::any_of(m_excludedTables.begin(), m_excludedTables.end(), isShort) ||
                                std::any_of(m_excludedTableData.begin(), m_excludedTableData.end(), isShort);
    if (!asksForVisible)
        return;
    const QStringList path = catalog.searchPath.isEmpty() ? QStringList{u"public"_s} : catalog.searchPath;
    for (const CatalogObject &object : catalog.objects) {
        const qsizetype place = path.indexOf(object.name.schema);
        if (!isRelation(object.name.kind) || place < 0)
            continue;
        QString &visible = m_visibleSchema[object.name.name];
        if (visible.isEmpty() || path.indexOf(visible) > place)
            visible = object.name.schema;
    }
}

PatternSet::Entries PatternSet::read(const QStringList &texts, Result<NamePattern> (*parse)(const QString &))
{
    Entries entries;
    for (const QString &text : texts) {
        Result<NamePattern> pattern = parse(text);
        if (pattern)
            entries += Entry{text, *pattern, false};
        else
            m_invalid += std::pair(text, pattern.error().message);
    }
    return entries;
}

bool PatternSet::matchesSchema(Entries &entries, Answers &answers, const QString &schema)
{
    if (entries.isEmpty())
        return false;
    if (const auto known = answers.constFind(schema); known != answers.cend())
        return *known;
    bool matches = false;
    for (Entry &entry : entries) {
        if (entry.pattern.matchesSchema(schema))
            matches = entry.matched = true;
    }
    answers.insert(schema, matches);
    return matches;
}

bool PatternSet::matchesRelation(Entries &entries, const ObjectName &relation)
{
    bool matches = false;
    for (Entry &entry : entries) {
        if (!entry.pattern.matchesRelation(relation.schema, relation.name))
            continue;
        if (entry.pattern.namesSchema() || isVisible(relation))
            matches = entry.matched = true;
    }
    return matches;
}

bool PatternSet::isVisible(const ObjectName &relation) const
{
    return m_visibleSchema.value(relation.name) == relation.schema;
}

QStringList PatternSet::unmatched() const
{
    QStringList texts;
    for (const Entries *entries :
         {&m_schemas, &m_excludedSchemas, &m_tables, &m_excludedTables, &m_excludedTableData}) {
        for (const Entry &entry : *entries) {
            if (!entry.matched)
                texts += entry.text;
        }
    }
    return texts;
}

} // namespace trunkline
