#pragma once

#include "core/enumnames.h"
#include "core/runevent.h"
#include "core/verification.h"

namespace trunkline {

// The names of every enumeration that is stored. They are part of the file formats: never change one.
template <> std::span<const EnumName<PasswordPlace>> enumNames<PasswordPlace>();
template <> std::span<const EnumName<ServerLabel>> enumNames<ServerLabel>();
template <> std::span<const EnumName<Compressor>> enumNames<Compressor>();
template <> std::span<const EnumName<Method>> enumNames<Method>();
template <> std::span<const EnumName<TargetDatabaseMode>> enumNames<TargetDatabaseMode>();
template <> std::span<const EnumName<RoleSelection>> enumNames<RoleSelection>();
template <> std::span<const EnumName<OwnerMode>> enumNames<OwnerMode>();
template <> std::span<const EnumName<GrantMode>> enumNames<GrantMode>();
template <> std::span<const EnumName<TablespaceMode>> enumNames<TablespaceMode>();
template <> std::span<const EnumName<ManagedTarget>> enumNames<ManagedTarget>();
template <> std::span<const EnumName<Half>> enumNames<Half>();
template <> std::span<const EnumName<Travel>> enumNames<Travel>();
template <> std::span<const EnumName<LargeObjects>> enumNames<LargeObjects>();
template <> std::span<const EnumName<ObjectKind>> enumNames<ObjectKind>();
template <> std::span<const EnumName<OnError>> enumNames<OnError>();
template <> std::span<const EnumName<Tool>> enumNames<Tool>();
template <> std::span<const EnumName<ToolsOrigin>> enumNames<ToolsOrigin>();
template <> std::span<const EnumName<Side>> enumNames<Side>();
template <> std::span<const EnumName<StepKind>> enumNames<StepKind>();
template <> std::span<const EnumName<Severity>> enumNames<Severity>();
template <> std::span<const EnumName<RemedyKind>> enumNames<RemedyKind>();
template <> std::span<const EnumName<VerifyLevel>> enumNames<VerifyLevel>();
template <> std::span<const EnumName<Comparison>> enumNames<Comparison>();
template <> std::span<const EnumName<RowPlace>> enumNames<RowPlace>();
template <> std::span<const EnumName<Moment>> enumNames<Moment>();
template <> std::span<const EnumName<LedgerState>> enumNames<LedgerState>();
template <> std::span<const EnumName<ProblemClass>> enumNames<ProblemClass>();
template <> std::span<const EnumName<RunState>> enumNames<RunState>();
template <> std::span<const EnumName<StepEnd>> enumNames<StepEnd>();
template <> std::span<const EnumName<LogLevel>> enumNames<LogLevel>();
template <> std::span<const EnumName<ActivityKind>> enumNames<ActivityKind>();
template <> std::span<const EnumName<ProgressUnit>> enumNames<ProgressUnit>();

} // namespace trunkline
