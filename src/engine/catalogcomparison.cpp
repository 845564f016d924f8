#include "engine/catalogcomparison.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// In the order in which archives restore them.
const QStringList &kindOrder()
{
    static const QStringList kinds{u"DATABASE"_s,
                                   u"DATABASE SETTING"_s,
                                   u"ROLE"_s,
                                   u"SCHEMA"_s,
                                   u"EXTENSION"_s,
                                   u"PROCEDURAL LANGUAGE"_s,
                                   u"ACCESS METHOD"_s,
                                   u"COLLATION"_s,
                                   u"CONVERSION"_s,
                                   u"SHELL TYPE"_s,
                                   u"TYPE"_s,
                                   u"DOMAIN"_s,
                                   u"FUNCTION"_s,
                                   u"PROCEDURE"_s,
                                   u"AGGREGATE"_s,
                                   u"OPERATOR"_s,
                                   u"OPERATOR FAMILY"_s,
                                   u"OPERATOR CLASS"_s,
                                   u"CAST"_s,
                                   u"TRANSFORM"_s,
                                   u"TEXT SEARCH PARSER"_s,
                                   u"TEXT SEARCH TEMPLATE"_s,
                                   u"TEXT SEARCH DICTIONARY"_s,
                                   u"TEXT SEARCH CONFIGURATION"_s,
                                   u"FOREIGN DATA WRAPPER"_s,
                                   u"SERVER"_s,
                                   u"USER MAPPING"_s,
                                   u"TABLE"_s,
                                   u"FOREIGN TABLE"_s,
                                   u"COLUMN"_s,
                                   u"VIEW"_s,
                                   u"MATERIALIZED VIEW"_s,
                                   u"SEQUENCE"_s,
                                   u"LARGE OBJECT"_s,
                                   u"CHECK CONSTRAINT"_s,
                                   u"CONSTRAINT"_s,
                                   u"INDEX"_s,
                                   u"STATISTICS"_s,
                                   u"RULE"_s,
                                   u"TRIGGER"_s,
                                   u"FK CONSTRAINT"_s,
                                   u"POLICY"_s,
                                   u"PUBLICATION"_s,
                                   u"PUBLICATION TABLE"_s,
                                   u"PUBLICATION TABLES IN SCHEMA"_s,
                                   u"SUBSCRIPTION"_s,
                                   u"EVENT TRIGGER"_s,
                                   u"DEFAULT ACL"_s};
    return kinds;
}

qsizetype placeOf(const QString &kind)
{
    const qsizetype place = kindOrder().indexOf(kind);
    return place < 0 ? kindOrder().size() : place;
}

bool isRelationItself(const CatalogItem &item)
{
    return item.kind == "TABLE"_L1 || item.kind == "FOREIGN TABLE"_L1 || item.kind == "VIEW"_L1 ||
           item.kind == "MATERIALIZED VIEW"_L1;
}

bool isPartOfOne(const CatalogItem &item)
{
    static const QSet<QString> parts{u"COLUMN"_s, u"CONSTRAINT"_s, u"FK CONSTRAINT"_s, u"CHECK CONSTRAINT"_s,
                                     u"INDEX"_s,  u"TRIGGER"_s,    u"RULE"_s,          u"POLICY"_s};
    return parts.contains(item.kind);
}

using Relation = std::pair<QString, QString>;

QSet<Relation> relationsIn(const QList<CatalogItem> &items)
{
    QSet<Relation> relations;
    for (const CatalogItem &item : items) {
        if (isRelationItself(item))
            relations.insert({item.schema, item.name});
    }
    return relations;
}

/// As a person knows it.
QString shownName(const CatalogItem &item)
{
    if (item.kind == "DEFAULT ACL"_L1 || (item.kind == "DATABASE SETTING"_L1 && !item.relation.isEmpty()))
        return item.name + u" OF "_s + item.relation;
    return item.name;
}

QString shownValue(const CatalogItem &item, const QString &facet, const QString &value)
{
    if (facet.startsWith("secret "_L1))
        return {};
    if (facet == "grants"_L1 && !value.isEmpty())
        return CatalogGrants::of(item.kind, value).text();
    return value;
}

QString shownFacet(const QString &facet)
{
    return facet.startsWith("secret "_L1) ? facet.sliced(7) : facet;
}

} // namespace

CatalogComparer::CatalogComparer(const CatalogChoices &choices)
    : m_judge(choices)
{
}

CatalogComparer::Key CatalogComparer::keyOf(const CatalogItem &item)
{
    const bool byRelation = item.kind == "DEFAULT ACL"_L1 || item.kind == "DATABASE SETTING"_L1;
    return {item.kind, item.schema, item.name, byRelation ? item.relation : QString()};
}

/// Names as the target has them. Default privileges of roles that become one become one's.
QList<CatalogItem> CatalogComparer::renamed(const QList<CatalogItem> &items) const
{
    QList<CatalogItem> there;
    QHash<QString, qsizetype> defaults;
    for (const CatalogItem &item : items) {
        const CatalogItem one = m_judge.renamed(item);
        const QString key = one.kind == "DEFAULT ACL"_L1
                                ? QStringList{one.schema, one.name, one.relation}.join(QChar(u'\0'))
                                : QString();
        if (key.isEmpty() || !defaults.contains(key)) {
            if (!key.isEmpty())
                defaults.insert(key, there.size());
            there += one;
            continue;
        }
        CatalogItem &first = there[defaults.value(key)];
        QMap<QString, QString> facets = facetsOf(first);
        QString &grants = facets[u"grants"_s];
        // two lists as JSON become one
        const QString more = facetsOf(item).value(u"grants"_s);
        if (more.size() > 2)
            grants = grants.size() > 2 ? grants.chopped(1) + u',' + more.sliced(1) : more;
        first.facets = packedFacets(facets);
    }
    return there;
}

void CatalogComparer::take(const QList<CatalogItem> &source, const QList<CatalogItem> &target)
{
    const QSet<Relation> sourceRelations = relationsIn(source);
    const QSet<Relation> targetRelations = relationsIn(target);
    const auto isTold = [](const CatalogItem &item, const QSet<Relation> &there) {
        return !isPartOfOne(item) || there.contains({item.schema, item.relation});
    };
    std::map<Key, const CatalogItem *> others;
    for (const CatalogItem &item : target) {
        if (m_judge.isCompared(item) && isTold(item, sourceRelations))
            others.emplace(keyOf(item), &item);
    }
    const QList<CatalogItem> expected = renamed(source);
    for (const CatalogItem &item : expected) {
        if (!m_judge.isCompared(item) || !isTold(item, targetRelations))
            continue;
        const auto other = others.find(keyOf(item));
        if (other == others.end()) {
            tellAlone(item, RowPlace::Source);
            continue;
        }
        compare(item, *other->second);
        others.erase(other);
    }
    for (const auto &[key, item] : others)
        tellAlone(*item, RowPlace::Target);
}

void CatalogComparer::tellAlone(const CatalogItem &item, RowPlace place)
{
    const Message reason = place == RowPlace::Source ? m_judge.whyMissing(item) : m_judge.whyExtra(item);
    count(item.kind,
          {CatalogDifference{item.kind, item.schema, shownName(item), {}, place, {}, {}, !reason.isEmpty(), reason}});
}

void CatalogComparer::compare(const CatalogItem &source, const CatalogItem &target)
{
    if (source.facets == target.facets) {
        ++m_counts[source.kind].equal;
        return;
    }
    const QMap<QString, QString> sourceFacets = facetsOf(source);
    const QMap<QString, QString> targetFacets = facetsOf(target);
    QStringList names = sourceFacets.keys() + targetFacets.keys();
    names.sort();
    names.removeDuplicates();
    QList<CatalogDifference> differences;
    for (const QString &name : std::as_const(names)) {
        const CatalogJudge::Facet facet{source, sourceFacets, targetFacets, name};
        if (name.startsWith(u'.') || facet.source() == facet.target() || m_judge.isSame(facet))
            continue;
        const RowPlace place = !targetFacets.contains(name)   ? RowPlace::Source
                               : !sourceFacets.contains(name) ? RowPlace::Target
                                                              : RowPlace::Both;
        const Message reason = m_judge.whyDifferent(facet);
        differences += CatalogDifference{source.kind,
                                         source.schema,
                                         shownName(source),
                                         shownFacet(name),
                                         place,
                                         shownValue(source, name, facet.source()),
                                         shownValue(source, name, facet.target()),
                                         !reason.isEmpty(),
                                         reason};
    }
    count(source.kind, differences);
}

void CatalogComparer::count(const QString &kind, const QList<CatalogDifference> &differences)
{
    CatalogCount &count = m_counts[kind];
    const bool isChosen = std::all_of(differences.begin(), differences.end(),
                                      [](const CatalogDifference &difference) { return difference.byChoice; });
    ++(differences.isEmpty() ? count.equal : isChosen ? count.byChoice : count.different);
    m_differences += differences;
}

CatalogComparison CatalogComparer::result() const
{
    CatalogComparison comparison;
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
        comparison.counts += it.value();
        comparison.counts.last().kind = it.key();
    }
    std::sort(comparison.counts.begin(), comparison.counts.end(), [](const CatalogCount &a, const CatalogCount &b) {
        return std::pair(placeOf(a.kind), a.kind) < std::pair(placeOf(b.kind), b.kind);
    });
    comparison.differences = m_differences;
    const auto order = [](const CatalogDifference &one) {
        return std::tuple(one.byChoice, placeOf(one.kind), one.schema, one.name, one.facet);
    };
    std::sort(comparison.differences.begin(), comparison.differences.end(),
              [&](const CatalogDifference &a, const CatalogDifference &b) { return order(a) < order(b); });
    return comparison;
}

} // namespace trunkline
