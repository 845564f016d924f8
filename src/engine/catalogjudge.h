#pragma once

#include "engine/catalogchoices.h"
#include "engine/cataloggrants.h"

namespace trunkline {

/// Why the catalogs of source and target may differ and nothing is wrong: a choice of the profile explains it, or
/// PostgreSQL makes it so between its versions. Pure.
class CatalogJudge
{
public:
    explicit CatalogJudge(const CatalogChoices &choices);

    /// Roles that the profile does not migrate are no part of the comparison.
    bool isCompared(const CatalogItem &item) const;
    /// The item of the source as it is named on the target.
    CatalogItem renamed(const CatalogItem &item) const;

    /// Empty where nothing explains that the target does not have it.
    Message whyMissing(const CatalogItem &item) const;
    /// Nor that it has it and the source does not.
    Message whyExtra(const CatalogItem &item) const;

    /// One facet on both sides; empty where it is not there.
    struct Facet
    {
        const CatalogItem &item;
        const QMap<QString, QString> &sourceFacets;
        const QMap<QString, QString> &targetFacets;
        QString name;

        QString source() const { return sourceFacets.value(name); }
        QString target() const { return targetFacets.value(name); }
    };
    /// The words differ and mean the same.
    bool isSame(const Facet &facet) const;
    Message whyDifferent(const Facet &facet) const;

private:
    Message byVersion() const;
    Message whyOwner(const Facet &facet) const;
    Message whyGrants(const Facet &facet) const;
    Message whyOfDatabase(const Facet &facet) const;
    Message whyOfRole(const Facet &facet) const;
    Message whyMissingDefaults() const;
    Message whyOtherSetting(const CatalogItem &item) const;
    Message whyMissingSetting(const CatalogItem &item) const;
    bool isLeftOut(const CatalogItem &item) const;
    CatalogGrants sourceGrants(const Facet &facet) const;
    CatalogGrants targetGrants(const Facet &facet) const;
    CatalogGrants comparable(const CatalogGrants &grants) const;

    const CatalogChoices m_choices;
};

} // namespace trunkline
