#pragma once

#include "core/error.h"

#include <QList>
#include <QMap>

namespace trunkline {

/// The utilities that are driven.
enum class Tool
{
    PgDump,
    PgRestore,
    PgDumpall,
    Psql,
};

/// The file name without a suffix: "pg_dump".
QString toolName(Tool tool);

/// Where a set of client tools was found.
enum class ToolsOrigin
{
    ChosenByHand,
    Bundled,
    Path,
    UsualPlace,
};

/// One installed set of the PostgreSQL utilities of one version, in one folder.
struct ClientTools
{
    QString folder;  ///< absolute, symbolic links resolved
    QString version; ///< as printed, "15.18"; empty when the probe failed
    int major = 0;   ///< 15
    int minor = 0;   ///< 18
    ToolsOrigin origin = ToolsOrigin::UsualPlace;
    QMap<Tool, QString> programs; ///< absolute paths of those that exist
    std::optional<Error> defect;  ///< why the set cannot be used: a tool is missing, does not start, hangs

    bool usable() const { return !defect && major > 0; }
    QString program(Tool tool) const { return programs.value(tool); }
    bool operator==(const ClientTools &) const = default;
};

/// The set that a migration uses, and why.
struct ClientToolsChoice
{
    ClientTools tools;
    Message reason; ///< code "note.tools-…"
};

} // namespace trunkline
