#pragma once

#include "core/clienttools.h"

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
    Roles,
    CreateDatabase,
    Export,
    Import,
    Analyze,
};

/// A stable name of the kind, also the default step id: "check", "roles", "create-database", "export", …
QString stepKindName(StepKind kind);

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

    bool operator==(const ToolCommand &) const = default;
};

/// Statements that are sent through libpq, one by one, each in a transaction of its own.
struct SqlWork
{
    Side side = Side::Target;
    QString database; ///< the database to be connected to
    QStringList statements;

    bool operator==(const SqlWork &) const = default;
};

/// Work that the program does itself; the statements say to a person what it amounts to.
struct InProcessWork
{
    QStringList statements;

    bool operator==(const InProcessWork &) const = default;
};

using StepPayload = std::variant<ToolCommand, SqlWork, InProcessWork>;

/// One part of a plan. What a person reads and copies is made from the payload (core/commandtext.h).
struct Step
{
    QString id; ///< stable within a stored plan
    StepKind kind = StepKind::Check;
    QStringList dependsOn; ///< ids
    StepPayload payload;
    Message note{};            ///< what to know about it; may be empty
    qint64 estimatedMs = -1;   ///< for the hatched bar; -1 unknown
    qint64 expectedItems = -1; ///< archive entries or tables, as the measure of progress; -1 unknown

    bool operator==(const Step &) const = default;
};

} // namespace trunkline
