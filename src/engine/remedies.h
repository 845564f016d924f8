#pragma once

#include "core/migrationprofile.h"
#include "core/remedy.h"

namespace trunkline {

/// The profile as the remedy changes it; unchanged where the remedy does something else (Remedy::changesProfile()).
/// Applying it twice is the same as once. Pure.
MigrationProfile withRemedy(MigrationProfile profile, const Remedy &remedy);

/// What the findings of checks and the rules for problems offer; each with its label.
struct Remedies
{
    static Remedy useClientTools(const QString &version, const QString &folder);
    static Remedy jobs(int jobs);
    static Remedy method(Method method);
    /// `needed` travel even where the profile leaves them out.
    static Remedy migrateRoles(const QStringList &needed = {});
    static Remedy withoutRoles();
    static Remedy mapRole(const QString &from, const QString &to);
    /// `owner` empty: the target's user.
    static Remedy oneOwner(const QString &owner);
    static Remedy leaveOut(const QList<ObjectName> &objects);
    static Remedy structureOnly(const QList<ObjectName> &objects);
    /// A member of ContentOptions, as in the profile's file: "comments", "subscriptions", "tablespaces" …
    static Remedy withoutContent(const QString &member);
    static Remedy targetDatabaseMode(TargetDatabaseMode mode);
    static Remedy targetDatabaseName(const QString &name);
    static Remedy targetTemplate(const QString &name);
    static Remedy targetLocale(const QString &provider, const QString &locale);
    static Remedy targetEncoding(const QString &encoding);
    static Remedy freezeSource();
    /// Without LOGIN: who signs in as them is decided later.
    static Remedy createRoles(const QStringList &roles);
    static Remedy disableEventTriggers(const QString &database, const QStringList &triggers);
    static Remedy showStage(const QString &stage);
};

} // namespace trunkline
