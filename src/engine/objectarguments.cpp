#include "engine/objectarguments.h"

#include "core/namepattern.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

class ArgumentMaker
{
public:
    ArgumentMaker(const ObjectCatalog &catalog, const ObjectSelection &selection, const ResolvedObjects &resolved,
                  int toolsMajor)
        : m_catalog(catalog)
        , m_selection(selection)
        , m_resolved(resolved)
        , m_toolsMajor(toolsMajor)
    {
    }
    ObjectArguments make();

private:
    bool canNameSchemas() const;
    void nameSchemas();
    void leaveOut(qsizetype position);
    bool isGoneWithSchema(const ObjectName &name) const { return m_goneSchemas.contains(name.schema); }
    void add(const QString &option, const QString &pattern) { m_made.dump += option + u'=' + pattern; }

    const ObjectCatalog &m_catalog;
    const ObjectSelection &m_selection;
    const ResolvedObjects &m_resolved;
    int m_toolsMajor;
    bool m_namesSchemas = false;
    QSet<QString> m_goneSchemas; ///< that are in no archive: everything in them is gone too
    ObjectArguments m_made;
};

/// With --schema pg_dump takes what is in these schemas and nothing else, but for extensions that are named too.
bool ArgumentMaker::canNameSchemas() const
{
    if (m_selection.schemas.isEmpty() || !m_selection.tables.isEmpty())
        return false;
    for (qsizetype i = 0; i < m_catalog.objects.size(); ++i) {
        if (m_resolved.travel.at(i) == Travel::LeftOut)
            continue;
        const ObjectName &name = m_catalog.objects.at(i).name;
        const bool isExtension = name.kind == ObjectKind::Extension;
        if (isExtension ? m_toolsMajor < 14 : m_resolved.reasons.at(i) == TravelReason::Needed)
            return false;
    }
    return true;
}

void ArgumentMaker::nameSchemas()
{
    for (const QString &pattern : m_selection.schemas)
        add(u"--schema"_s, pattern);
    for (qsizetype i = 0; i < m_catalog.objects.size(); ++i) {
        const ObjectName &name = m_catalog.objects.at(i).name;
        if (name.kind == ObjectKind::Extension && m_resolved.travel.at(i) != Travel::LeftOut)
            add(u"--extension"_s, NamePattern::exactly(name.name));
        if (name.kind == ObjectKind::Schema && m_resolved.reasons.at(i) == TravelReason::NotNamed)
            m_goneSchemas.insert(name.name);
    }
}

void ArgumentMaker::leaveOut(qsizetype position)
{
    const CatalogObject &object = m_catalog.objects.at(position);
    const TravelReason reason = m_resolved.reasons.at(position);
    const ObjectName &name = object.name;
    if (name.kind == ObjectKind::Schema) {
        if (!m_goneSchemas.contains(name.name) && reason != TravelReason::Pattern)
            add(u"--exclude-schema"_s, NamePattern::exactly(name.name));
        m_goneSchemas.insert(name.name);
    } else if (isGoneWithSchema(name)) {
        return;
    } else if (isRelation(name.kind)) {
        // The pattern that named it is among the switches already.
        if (reason != TravelReason::Pattern)
            add(u"--exclude-table"_s, NamePattern::exactly(name.schema, name.name));
    } else if (isPartOfRelation(name.kind)) {
        // A part whose table is gone is in no archive.
        if (object.parent < 0 || m_resolved.takes(object.parent))
            m_made.restoreLeftOut += object.id;
    } else if (!m_namesSchemas || !isDatabaseWide(name.kind)) {
        m_made.restoreLeftOut += object.id;
    }
}

ObjectArguments ArgumentMaker::make()
{
    m_namesSchemas = canNameSchemas();
    if (m_namesSchemas)
        nameSchemas();
    for (const QString &pattern : m_selection.excludedSchemas)
        add(u"--exclude-schema"_s, pattern);
    for (const QString &pattern : m_selection.excludedTables)
        add(u"--exclude-table"_s, pattern);
    for (const QString &pattern : m_selection.excludedTableData)
        add(u"--exclude-table-data"_s, pattern);
    // Schemas stand first in a catalog.
    for (qsizetype i = 0; i < m_catalog.objects.size(); ++i) {
        const Travel travel = m_resolved.travel.at(i);
        const ObjectName &name = m_catalog.objects.at(i).name;
        if (travel == Travel::LeftOut)
            leaveOut(i);
        else if (travel == Travel::StructureOnly && isRelation(name.kind) &&
                 m_resolved.reasons.at(i) != TravelReason::Pattern)
            add(u"--exclude-table-data"_s, NamePattern::exactly(name.schema, name.name));
    }
    return m_made;
}

} // namespace

ObjectArguments objectArguments(const ObjectCatalog &catalog, const ObjectSelection &selection,
                                const ResolvedObjects &resolved, int toolsMajor)
{
    return ArgumentMaker(catalog, selection, resolved, toolsMajor).make();
}

} // namespace trunkline
