#pragma once

#include "core/clienttools.h"
#include "core/objectname.h"

#include <QStringList>
#include <variant>

namespace trunkline {

enum class Side
{
    Source,
    Target,
};

enum class StepKind
{
    Check,
    Freeze, ///< the source takes no writes from here to the run's end
    Roles,
    CreateDatabase,
    Export,
    Import,
    Analyze,
    Ownership,  ///< owners, grants and tablespaces that pg_restore cannot set as they are wanted
    Properties, ///< what belongs to the database itself
    Verify,     ///< source and target are compared
};

/// A stable name of the kind, also the default step id: "check", "roles", "create-database", "export", …
QString stepKindName(StepKind kind);
/// Of the step of kind Verify that compares only what the catalogs tell, where that is a step of its own.
QString verifyCatalogsStepId();
std::optional<StepKind> stepKindFromName(QStringView name);

/// What of an archive pg_restore is to leave out. The list for -L is written from the archive's own table of contents,
/// once that is known; objects are told apart by their numbers, never by name.
struct ArchiveFilter
{
    QString listFile;            ///< absolute; written before the command is started
    QList<ObjectId> leftOut;     ///< with everything that belongs to them: comments, grants, rows, indexes
    QList<ObjectId> withoutRows; ///< their definition travels alone
    bool largeObjects = true;
    bool extensionComments = true; ///< COMMENT ON EXTENSION: wants the extension's owner
    bool defaultPrivileges = true; ///< ALTER DEFAULT PRIVILEGES
    /// Dump ids of what an earlier run left missing: nothing else is restored but materialized views over such rows.
    std::optional<QList<int>> only{};

    bool leavesOutNothing() const
    {
        return !only && leftOut.isEmpty() && withoutRows.isEmpty() && largeObjects && extensionComments &&
               defaultPrivileges;
    }
    bool operator==(const ArchiveFilter &) const = default;
};

/// A utility and everything it is started with, but the password: PGPASSFILE is added when it is started.
struct ToolCommand
{
    Tool tool = Tool::PgDump;
    Side side = Side::Source; ///< which server it talks to
    QString program;          ///< absolute path
    QStringList arguments;
    QMap<QString, QString> environment; ///< what is set beside the clean environment
    QString standardOutputFile;         ///< absolute; empty: stdout is read as progress
    /// A file that is written before the command is started, path and content (a roles script); may be empty.
    QString inputFile;
    QString inputText;
    std::optional<ArchiveFilter> archiveFilter; ///< pg_restore with -L

    bool operator==(const ToolCommand &) const = default;
};

/// Statements that are sent through libpq, one by one, each in a transaction of its own.
struct SqlWork
{
    Side side = Side::Target;
    QString database; ///< the database to be connected to
    QStringList statements;
    /// A statement that fails is a problem and the next one follows; else it ends the step.
    bool goesOn = false;

    bool operator==(const SqlWork &) const = default;
};

/// Work that the program does itself; the statements say to a person what it amounts to.
struct InProcessWork
{
    QStringList statements;
    QStringList roles{}; ///< those that it is about; "role-passwords": whose password verifiers travel

    bool operator==(const InProcessWork &) const = default;
};

/// What pg_restore was told to leave away, because it can only do it as on the source or only as a superuser: owners
/// and grants, taken from the archive's own statements with other roles in their places, and tablespaces. Done in
/// process.
struct OwnershipWork
{
    bool setsOwners = false;
    QString owner; ///< not empty: everything belongs to this role
    bool setsGrants = false;
    bool mapsGrants = false;
    bool defaultPrivileges = true;
    QMap<QString, QString>
        roleMap; ///< role in the archive, role on the target; applied to owners, and to grants with mapsGrants
    bool mapsOwners = true; ///< the map holds for owners, where `owner` names none
    /// The target's user is no superuser: he joins each owner for the time of the step, and leaves it again.
    bool joinsOwners = false;
    QStringList tablespaceStatements; ///< ALTER … SET TABLESPACE, sent first
    QStringList statements;           ///< what the rest amounts to, for a person; the exact ones are in the archive

    bool operator==(const OwnershipWork &) const = default;
};

/// The definitions of an archive and the rows of the source's tables, made on the target by several sessions. Done in
/// process.
struct DirectWork
{
    QStringList switches; ///< those of pg_restore that say what stays away: --no-owner, --no-privileges, …
    ArchiveFilter filter; ///< without a file for -L
    int jobs = 2;         ///< sessions of each server that copy and build; at least 1
    bool stopsOnError = false;
    bool analyzes = true;
    QStringList statements; ///< what it amounts to, for a person

    /// The pg_restore that would restore the same of an archive with rows.
    ToolCommand asRestore() const;
    bool operator==(const DirectWork &) const = default;
};

/// pg_dump whose output goes through a pipe into pg_restore.
struct StreamWork
{
    ToolCommand dump;    ///< without the snapshot, which is known only when it runs
    ToolCommand restore; ///< without an archive: it reads what it is given

    bool operator==(const StreamWork &) const = default;
};

using StepPayload = std::variant<ToolCommand, SqlWork, InProcessWork, OwnershipWork, DirectWork, StreamWork>;

/// One part of a plan. What a person reads and copies is made from the payload (core/commandtext.h).
struct Step
{
    /// Of an estimate that no earlier run bears out.
    static constexpr double usualDoubt = 1;

    QString id; ///< stable within a stored plan
    StepKind kind = StepKind::Check;
    QStringList dependsOn; ///< ids
    StepPayload payload;
    Message note{};          ///< what to know about it; may be empty
    qint64 estimatedMs = -1; ///< for the hatched bar; -1 unknown
    /// What it takes lies between estimatedMs / (1 + this) and estimatedMs * (1 + this), as a rule.
    double estimateDoubt = usualDoubt;
    /// What the amounts alone say, before what earlier runs have shown; -1: nothing is to be learnt of it.
    qint64 modelMs = -1;
    qint64 expectedItems = -1; ///< archive entries or tables, as the measure of progress; -1 unknown

    /// With StepKind::Import: pg_restore as it is started, or as DirectWork stands in its place.
    std::optional<ToolCommand> restoreCommand() const;
    /// The pg_dump that takes rows or definitions from the source, of whatever kind the step is.
    std::optional<ToolCommand> dumpCommand() const;
    bool operator==(const Step &) const = default;
};

} // namespace trunkline
