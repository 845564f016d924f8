#include "engine/importedentries.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

bool isSwitchedOff(const QString &description, const QStringList &arguments)
{
    const auto has = [&arguments](QLatin1String argument) { return arguments.contains(argument); };
    if (description.startsWith("PUBLICATION"_L1))
        return has("--no-publications"_L1);
    if (description.startsWith("SUBSCRIPTION"_L1))
        return has("--no-subscriptions"_L1);
    if (description == "COMMENT"_L1)
        return has("--no-comments"_L1);
    if (description == "SECURITY LABEL"_L1)
        return has("--no-security-labels"_L1);
    if (description.startsWith("ACL"_L1) || description == "DEFAULT ACL"_L1)
        return has("--no-privileges"_L1) || has("--no-acl"_L1) || has("-x"_L1);
    return false;
}

} // namespace

ArchiveToc withoutSwitchedOff(const ArchiveToc &toc, const QStringList &arguments)
{
    ArchiveToc kept = toc;
    kept.entries.removeIf([&arguments](const TocEntry &entry) { return isSwitchedOff(entry.description, arguments); });
    return kept;
}

ArchiveList importedEntries(const ArchiveContents &contents, const ToolCommand &command)
{
    ArchiveList list = restoreList(contents.toc, contents.script, command.archiveFilter.value_or(ArchiveFilter()));
    // grants that pg_restore leaves out are those that are sent afterwards: they are not left out of the migration
    for (const TocEntry &entry : std::as_const(list.kept.entries)) {
        const bool isGrant = entry.description.startsWith("ACL"_L1) || entry.description == "DEFAULT ACL"_L1;
        if (!isGrant && isSwitchedOff(entry.description, command.arguments))
            list.leftOut += entry;
    }
    list.kept = withoutSwitchedOff(list.kept, command.arguments);
    return list;
}

bool leavesOwnersOut(const QStringList &arguments)
{
    return arguments.contains("--no-owner"_L1) || arguments.contains("-O"_L1);
}

QStringList knownRoleNames(const RunContext &context)
{
    QStringList names;
    for (const RoleFacts &role : context.source.roles + context.target.roles)
        names += role.name;
    return names;
}

} // namespace trunkline
