#pragma once

#include "core/message.h"
#include "core/objectname.h"

#include <QList>

namespace trunkline {

/// What a remedy does. All but the last two change the profile (engine/remedies.h), and nothing else.
enum class RemedyKind
{
    UseClientTools, ///< arguments: the folder
    Jobs,           ///< arguments: the number
    TakeMethod,     ///< arguments: its name
    MigrateRoles,   ///< the roles in use travel too
    WithoutRoles,   ///< no roles travel
    MapRole,        ///< arguments: role on the source, role on the target; for owners and grants
    OneOwner,       ///< arguments: the role that everything belongs to, empty for the target's user; grants stay behind
    LeaveOut,       ///< objects
    StructureOnly,  ///< objects
    WithoutContent, ///< arguments: names of members of ContentOptions to switch off, as in the profile's file
    TargetDatabaseMode, ///< arguments: "create", "use-empty" or "replace"
    TargetDatabaseName, ///< arguments: the name
    TargetTemplate,     ///< arguments: the template database
    TargetLocale,       ///< arguments: provider, locale
    TargetEncoding,     ///< arguments: encoding
    FreezeSource,       ///< the source is read-only while the run is on
    RunOnTarget,        ///< arguments: the database (empty: any), then the statements; a person sees them before
    ShowStage,          ///< arguments: "source", "target", "objects" or "options": where a person decides it
};

/// What one click can do about a finding or a problem. A value; says what is to be done and does nothing.
struct Remedy
{
    RemedyKind kind = RemedyKind::ShowStage;
    Message label; ///< of the button: "Use 17.10"; `code` starts with "remedy."
    QStringList arguments;
    QList<ObjectName> objects;

    bool changesProfile() const { return kind != RemedyKind::ShowStage && kind != RemedyKind::RunOnTarget; }
    /// What would be run; none for other kinds.
    QStringList statements() const { return kind == RemedyKind::RunOnTarget ? arguments.mid(1) : QStringList(); }
    bool operator==(const Remedy &) const = default;
};

} // namespace trunkline
