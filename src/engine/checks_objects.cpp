#include "engine/checklist.h"
#include "engine/checks.h"
#include "engine/remedies.h"

#include "core/quoting.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QStringList namesOf(const ObjectCatalog &catalog, const QList<qint32> &positions)
{
    QStringList names;
    for (const qint32 position : positions)
        names += displayName(catalog.objects.at(position).name);
    return names;
}

QList<ObjectName> travellingObjects(const CheckInput &input, Travel most, bool CatalogObject::*property)
{
    QList<ObjectName> names;
    for (qsizetype i = 0; i < input.objects->objects.size(); ++i) {
        const CatalogObject &object = input.objects->objects.at(i);
        if (object.*property && input.resolved.travel.at(i) <= most)
            names += object.name;
    }
    return names;
}

QStringList travellingWhere(const CheckInput &input, Travel most, bool CatalogObject::*property)
{
    QStringList names;
    for (qsizetype i = 0; i < input.objects->objects.size(); ++i) {
        const CatalogObject &object = input.objects->objects.at(i);
        if (object.*property && input.resolved.travel.at(i) <= most)
            names += displayName(object.name);
    }
    return names;
}

class ObjectsReadCheck final : public Check
{
public:
    constexpr ObjectsReadCheck()
        : Check("OBJ-READ", Source)
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.objectsError)
            return std::nullopt;
        Finding finding = found(Severity::Blocks, u"finding.objects-unreadable"_s);
        finding.detail = input.objectsError->message;
        if (!input.objectsError->toolWords.isEmpty())
            finding.objects = {input.objectsError->toolWords};
        return finding;
    }
};

class PatternsCheck final : public Check
{
public:
    constexpr PatternsCheck()
        : Check("OBJ-PATTERN", Source, "no matching tables were found")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.objects)
            return std::nullopt;
        if (!input.resolved.invalidPatterns.isEmpty()) {
            QStringList patterns;
            for (const auto &[text, message] : input.resolved.invalidPatterns)
                patterns += text;
            Finding finding =
                found(Severity::Blocks, u"finding.patterns-invalid"_s, {QString::number(patterns.size())}, patterns);
            finding.detail = input.resolved.invalidPatterns.constFirst().second;
            return finding;
        }
        if (input.resolved.unmatchedPatterns.isEmpty())
            return std::nullopt;
        Finding finding =
            found(Severity::Warning, u"finding.patterns-unmatched"_s,
                  {QString::number(input.resolved.unmatchedPatterns.size())}, input.resolved.unmatchedPatterns);
        finding.detail = Message{u"finding.patterns-unmatched-detail"_s, {}};
        return finding;
    }
};

class AnythingTravelsCheck final : public Check
{
public:
    constexpr AnythingTravelsCheck()
        : Check("OBJ-SELECTION", Source)
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.objects || input.objects->objects.isEmpty() || input.profile.objects.isEverything())
            return std::nullopt;
        const QStringList numbers{QString::number(input.resolved.tablesTaken), QString::number(input.resolved.tables)};
        const bool nothing = std::all_of(input.resolved.travel.begin(), input.resolved.travel.end(),
                                         [](Travel travel) { return travel == Travel::LeftOut; });
        if (nothing)
            return found(Severity::Blocks, u"finding.nothing-travels"_s);
        Finding finding = found(Severity::Info, u"finding.part-travels"_s, numbers);
        QStringList unknown;
        for (const ObjectName &name : input.resolved.unknownChoices)
            unknown += displayName(name);
        if (!unknown.isEmpty()) {
            finding.objects = unknown;
            finding.detail = Message{u"finding.choices-unknown"_s, {QString::number(unknown.size())}};
        }
        return finding;
    }
};

class NeedsCheck final : public Check
{
public:
    constexpr NeedsCheck()
        : Check("OBJ-NEEDED", Source, "relation … does not exist")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.objects || input.resolved.broken.isEmpty())
            return std::nullopt;
        QList<qint32> dependents;
        QStringList needed;
        for (const BrokenNeed &broken : input.resolved.broken) {
            needed += displayName(input.objects->objects.at(broken.needed).name);
            for (const qint32 dependent : broken.dependents) {
                if (!dependents.contains(dependent))
                    dependents += dependent;
            }
        }
        Finding finding =
            found(Severity::Warning, u"finding.needed-left-out"_s,
                  {QString::number(dependents.size()), needed.join(u", "_s)}, namesOf(*input.objects, dependents));
        finding.detail = Message{u"finding.needed-left-out-detail"_s, {}};
        QList<ObjectName> names;
        for (const qint32 dependent : dependents)
            names += input.objects->objects.at(dependent).name;
        finding.remedies = {Remedies::leaveOut(names), Remedies::showStage(u"objects"_s)};
        return finding;
    }
};

class LargeObjectsCheck final : public Check
{
public:
    constexpr LargeObjectsCheck()
        : Check("LO", Source, "permission denied for large object …")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.objects || input.resolved.largeObjects || input.objects->largeObjects == 0)
            return std::nullopt;
        const QStringList tables = travellingWhere(input, Travel::Whole, &CatalogObject::holdsLargeObjects);
        const QString count = QString::number(input.objects->largeObjects);
        if (tables.isEmpty())
            return found(Severity::Info, u"finding.large-objects-stay"_s, {count});
        Finding finding = found(Severity::Warning, u"finding.large-objects-stay"_s, {count}, tables);
        finding.detail = Message{u"finding.large-objects-missed"_s, {QString::number(tables.size())}};
        return finding;
    }
};

class ReadableCheck final : public Check
{
public:
    constexpr ReadableCheck()
        : Check("READ-PRIV", Source, "permission denied for table …")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.source || !input.objects)
            return std::nullopt;
        // pg_dump locks the tables whose structure it takes too.
        const QStringList tables = travellingWhere(input, Travel::StructureOnly, &CatalogObject::isUnreadable);
        if (tables.isEmpty())
            return found(Severity::Passed, u"finding.source-readable"_s, {input.source->currentUser});
        Finding finding = found(Severity::Blocks, u"finding.source-not-readable"_s,
                                {QString::number(tables.size()), input.source->currentUser}, tables);
        finding.detail = Message{u"finding.source-not-readable-detail"_s, {}};
        finding.remedies = {
            Remedies::leaveOut(travellingObjects(input, Travel::StructureOnly, &CatalogObject::isUnreadable))};
        return finding;
    }
};

class RowSecurityCheck final : public Check
{
public:
    constexpr RowSecurityCheck()
        : Check("RLS", Source, "query would be affected by row-level security policy for table …")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.source || !input.objects)
            return std::nullopt;
        const QStringList tables = travellingWhere(input, Travel::Whole, &CatalogObject::hidesRows);
        if (tables.isEmpty())
            return std::nullopt;
        Finding finding = found(Severity::Blocks, u"finding.row-security"_s,
                                {QString::number(tables.size()), input.source->currentUser}, tables);
        finding.detail = Message{u"finding.row-security-detail"_s, {input.source->currentUser}};
        finding.remedies = {
            Remedies::structureOnly(travellingObjects(input, Travel::Whole, &CatalogObject::hidesRows))};
        return finding;
    }
};

class ExtensionsCheck final : public Check
{
public:
    constexpr ExtensionsCheck()
        : Check("EXT-MISSING", Source | Target, "extension … is not available")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.target || !input.objects)
            return std::nullopt;
        int count = 0;
        QStringList missing;
        QList<ObjectName> missingObjects;
        for (qsizetype i = 0; i < input.objects->objects.size(); ++i) {
            const CatalogObject &object = input.objects->objects.at(i);
            if (object.name.kind != ObjectKind::Extension || !input.resolved.takes(static_cast<qint32>(i)))
                continue;
            ++count;
            if (!input.target->availableExtensions.contains(object.name.name)) {
                missing += object.name.name;
                missingObjects += object.name;
            }
        }
        if (count == 0)
            return std::nullopt;
        if (missing.isEmpty())
            return found(Severity::Passed, u"finding.extensions-available"_s, {QString::number(count)});
        Finding finding = found(Severity::Blocks, u"finding.extensions-missing"_s,
                                {QString::number(missing.size()), missing.join(u", "_s)}, missing);
        finding.detail = Message{u"finding.extensions-missing-detail"_s, {}};
        finding.remedies = {Remedies::leaveOut(missingObjects), Remedies::showStage(u"objects"_s)};
        finding.mayOverride = true;
        return finding;
    }
};

class ManagedLeftOutCheck final : public Check
{
public:
    constexpr ManagedLeftOutCheck()
        : Check("MANAGED-LOSS", Source | Target, "permission denied to create …")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.managed || !input.managed->apply || input.managed->leftOut.isEmpty() || !input.target)
            return std::nullopt;
        // The rules left objects out of the profile's selection: those that hold rows are no small thing.
        QStringList tables;
        for (const qint32 position : input.managed->leftOut) {
            const CatalogObject &object = input.objects->objects.at(position);
            if (object.name.kind == ObjectKind::Table)
                tables += displayName(object.name);
        }
        const QStringList names = namesOf(*input.objects, input.managed->leftOut);
        if (!tables.isEmpty()) {
            Finding finding = found(Severity::Blocks, u"finding.managed-tables-stay"_s,
                                    {QString::number(tables.size()), input.target->currentUser}, names);
            finding.detail = Message{u"finding.managed-tables-stay-detail"_s, {}};
            finding.mayOverride = true;
            return finding;
        }
        Finding finding = found(Severity::Warning, u"finding.managed-stays"_s,
                                {QString::number(names.size()), input.target->currentUser}, names);
        finding.detail = Message{u"finding.managed-stays-detail"_s, {}};
        return finding;
    }
};

class ManagedTargetCheck final : public Check
{
public:
    constexpr ManagedTargetCheck()
        : Check("MANAGED", Target, "must be owner of extension …")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.managed || !input.managed->apply || !input.target)
            return std::nullopt;
        QStringList changes;
        for (auto it = input.managed->mappedOwners.cbegin(); it != input.managed->mappedOwners.cend(); ++it)
            changes += it.key() + u" → "_s + it.value();
        if (input.managed->withoutSubscriptions)
            changes += u"--no-subscriptions"_s;
        if (input.managed->withoutTablespaces)
            changes += u"--no-tablespaces"_s;
        Finding finding = found(Severity::Info, u"finding.managed-target"_s, {input.target->currentUser}, changes);
        if (!input.managed->mappedOwners.isEmpty())
            finding.detail = Message{u"finding.managed-owners"_s,
                                     {QString::number(input.managed->mappedOwners.size()), input.target->currentUser}};
        return finding;
    }
};

class TablespacesCheck final : public Check
{
public:
    constexpr TablespacesCheck()
        : Check("TBLSPC", Source | Target, R"(invalid value for parameter "default_tablespace")")
    {
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        if (!input.target || !input.objects)
            return std::nullopt;
        const ContentOptions &content = input.profile.content;
        if (content.tablespaces == TablespaceMode::Default)
            return std::nullopt;
        QStringList missing;
        const auto ask = [&](const QString &there) {
            const QString wanted =
                content.tablespaces == TablespaceMode::Map ? content.tablespaceMap.value(there, there) : there;
            if (!there.isEmpty() && !input.target->tablespaces.contains(wanted) && !missing.contains(wanted))
                missing += wanted;
        };
        for (qsizetype i = 0; i < input.objects->objects.size(); ++i) {
            if (input.resolved.takes(static_cast<qint32>(i)))
                ask(input.objects->objects.at(i).tablespace);
        }
        for (const IndexPlace &place : input.objects->indexPlaces)
            ask(place.tablespace);
        if (missing.isEmpty())
            return std::nullopt;
        Finding finding = found(Severity::Warning, u"finding.tablespaces-missing"_s,
                                {QString::number(missing.size()), missing.join(u", "_s)}, missing);
        finding.detail = Message{u"finding.tablespaces-missing-detail"_s, {}};
        finding.remedies = {Remedies::withoutContent(u"tablespaces"_s)};
        return finding;
    }
};

} // namespace

CheckList objectsChecks()
{
    static const ObjectsReadCheck objectsReadCheck;
    static const PatternsCheck patternsCheck;
    static const AnythingTravelsCheck anythingTravelsCheck;
    static const NeedsCheck needsCheck;
    static const ReadableCheck readableCheck;
    static const RowSecurityCheck rowSecurityCheck;
    static const LargeObjectsCheck largeObjectsCheck;
    static const ManagedLeftOutCheck managedLeftOutCheck;
    static const ManagedTargetCheck managedTargetCheck;
    static const ExtensionsCheck extensionsCheck;
    static const TablespacesCheck tablespacesCheck;
    static const Check *const checks[] = {&objectsReadCheck,  &patternsCheck,       &anythingTravelsCheck,
                                          &needsCheck,        &readableCheck,       &rowSecurityCheck,
                                          &largeObjectsCheck, &managedLeftOutCheck, &managedTargetCheck,
                                          &extensionsCheck,   &tablespacesCheck};
    return checks;
}

} // namespace trunkline
