#include "core/json_names.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

template <> std::span<const EnumName<PasswordPlace>> enumNames<PasswordPlace>()
{
    static constexpr EnumName<PasswordPlace> names[] = {
        {PasswordPlace::AskEachTime, "ask"_L1},
        {PasswordPlace::Keychain, "keychain"_L1},
        {PasswordPlace::LibpqOwn, "libpq"_L1},
    };
    return names;
}

template <> std::span<const EnumName<ServerLabel>> enumNames<ServerLabel>()
{
    static constexpr EnumName<ServerLabel> names[] = {
        {ServerLabel::None, "none"_L1},
        {ServerLabel::Production, "production"_L1},
        {ServerLabel::Staging, "staging"_L1},
        {ServerLabel::Test, "test"_L1},
    };
    return names;
}

template <> std::span<const EnumName<Compressor>> enumNames<Compressor>()
{
    static constexpr EnumName<Compressor> names[] = {
        {Compressor::Gzip, "gzip"_L1},
        {Compressor::Lz4, "lz4"_L1},
        {Compressor::Zstd, "zstd"_L1},
    };
    return names;
}

template <> std::span<const EnumName<Method>> enumNames<Method>()
{
    static constexpr EnumName<Method> names[] = {
        {Method::File, "file"_L1},
        {Method::Directory, "directory"_L1},
        {Method::Stream, "stream"_L1},
        {Method::Direct, "direct"_L1},
    };
    return names;
}

template <> std::span<const EnumName<TargetDatabaseMode>> enumNames<TargetDatabaseMode>()
{
    static constexpr EnumName<TargetDatabaseMode> names[] = {
        {TargetDatabaseMode::Create, "create"_L1},
        {TargetDatabaseMode::UseEmpty, "use-empty"_L1},
        {TargetDatabaseMode::Replace, "replace"_L1},
    };
    return names;
}

template <> std::span<const EnumName<RoleSelection>> enumNames<RoleSelection>()
{
    static constexpr EnumName<RoleSelection> names[] = {
        {RoleSelection::None, "none"_L1},
        {RoleSelection::InUse, "in-use"_L1},
        {RoleSelection::All, "all"_L1},
    };
    return names;
}

template <> std::span<const EnumName<OwnerMode>> enumNames<OwnerMode>()
{
    static constexpr EnumName<OwnerMode> names[] = {
        {OwnerMode::Keep, "keep"_L1},
        {OwnerMode::One, "one"_L1},
        {OwnerMode::Map, "map"_L1},
    };
    return names;
}

template <> std::span<const EnumName<GrantMode>> enumNames<GrantMode>()
{
    static constexpr EnumName<GrantMode> names[] = {
        {GrantMode::Keep, "keep"_L1},
        {GrantMode::Drop, "drop"_L1},
        {GrantMode::Map, "map"_L1},
    };
    return names;
}

template <> std::span<const EnumName<TablespaceMode>> enumNames<TablespaceMode>()
{
    static constexpr EnumName<TablespaceMode> names[] = {
        {TablespaceMode::Keep, "keep"_L1},
        {TablespaceMode::Default, "default"_L1},
        {TablespaceMode::Map, "map"_L1},
    };
    return names;
}

template <> std::span<const EnumName<ManagedTarget>> enumNames<ManagedTarget>()
{
    static constexpr EnumName<ManagedTarget> names[] = {
        {ManagedTarget::Auto, "auto"_L1},
        {ManagedTarget::Yes, "yes"_L1},
        {ManagedTarget::No, "no"_L1},
    };
    return names;
}

template <> std::span<const EnumName<Half>> enumNames<Half>()
{
    static constexpr EnumName<Half> names[] = {
        {Half::Both, "both"_L1},
        {Half::ExportOnly, "export-only"_L1},
        {Half::ImportOnly, "import-only"_L1},
    };
    return names;
}

template <> std::span<const EnumName<Travel>> enumNames<Travel>()
{
    static constexpr EnumName<Travel> names[] = {
        {Travel::Whole, "whole"_L1},
        {Travel::StructureOnly, "structure-only"_L1},
        {Travel::LeftOut, "left-out"_L1},
    };
    return names;
}

template <> std::span<const EnumName<LargeObjects>> enumNames<LargeObjects>()
{
    static constexpr EnumName<LargeObjects> names[] = {
        {LargeObjects::AsSelected, "as-selected"_L1},
        {LargeObjects::Take, "take"_L1},
        {LargeObjects::LeaveOut, "leave-out"_L1},
    };
    return names;
}

template <> std::span<const EnumName<ObjectKind>> enumNames<ObjectKind>()
{
    static constexpr EnumName<ObjectKind> names[] = {
        {ObjectKind::Schema, "schema"_L1},
        {ObjectKind::Table, "table"_L1},
        {ObjectKind::ForeignTable, "foreign-table"_L1},
        {ObjectKind::View, "view"_L1},
        {ObjectKind::MaterializedView, "materialized-view"_L1},
        {ObjectKind::Sequence, "sequence"_L1},
        {ObjectKind::Function, "function"_L1},
        {ObjectKind::Type, "type"_L1},
        {ObjectKind::Collation, "collation"_L1},
        {ObjectKind::Operator, "operator"_L1},
        {ObjectKind::OperatorClass, "operator-class"_L1},
        {ObjectKind::Conversion, "conversion"_L1},
        {ObjectKind::TextSearch, "text-search"_L1},
        {ObjectKind::Statistics, "statistics"_L1},
        {ObjectKind::Extension, "extension"_L1},
        {ObjectKind::Language, "language"_L1},
        {ObjectKind::Cast, "cast"_L1},
        {ObjectKind::Transform, "transform"_L1},
        {ObjectKind::AccessMethod, "access-method"_L1},
        {ObjectKind::ForeignDataWrapper, "foreign-data-wrapper"_L1},
        {ObjectKind::ForeignServer, "foreign-server"_L1},
        {ObjectKind::Publication, "publication"_L1},
        {ObjectKind::Subscription, "subscription"_L1},
        {ObjectKind::EventTrigger, "event-trigger"_L1},
        {ObjectKind::ForeignKey, "foreign-key"_L1},
        {ObjectKind::Index, "index"_L1},
        {ObjectKind::Trigger, "trigger"_L1},
        {ObjectKind::Rule, "rule"_L1},
        {ObjectKind::Policy, "policy"_L1},
    };
    return names;
}

template <> std::span<const EnumName<OnError>> enumNames<OnError>()
{
    static constexpr EnumName<OnError> names[] = {
        {OnError::GoOn, "go-on"_L1},
        {OnError::Stop, "stop"_L1},
    };
    return names;
}

template <> std::span<const EnumName<Tool>> enumNames<Tool>()
{
    static constexpr EnumName<Tool> names[] = {
        {Tool::PgDump, "pg_dump"_L1},
        {Tool::PgRestore, "pg_restore"_L1},
        {Tool::PgDumpall, "pg_dumpall"_L1},
        {Tool::Psql, "psql"_L1},
    };
    return names;
}

template <> std::span<const EnumName<ToolsOrigin>> enumNames<ToolsOrigin>()
{
    static constexpr EnumName<ToolsOrigin> names[] = {
        {ToolsOrigin::ChosenByHand, "by-hand"_L1},
        {ToolsOrigin::Bundled, "bundled"_L1},
        {ToolsOrigin::Path, "path"_L1},
        {ToolsOrigin::UsualPlace, "usual-place"_L1},
    };
    return names;
}

template <> std::span<const EnumName<Side>> enumNames<Side>()
{
    static constexpr EnumName<Side> names[] = {
        {Side::Source, "source"_L1},
        {Side::Target, "target"_L1},
    };
    return names;
}

template <> std::span<const EnumName<StepKind>> enumNames<StepKind>()
{
    static constexpr EnumName<StepKind> names[] = {
        {StepKind::Check, "check"_L1},           {StepKind::Freeze, "freeze"_L1},
        {StepKind::Roles, "roles"_L1},           {StepKind::CreateDatabase, "create-database"_L1},
        {StepKind::Export, "export"_L1},         {StepKind::Import, "import"_L1},
        {StepKind::Analyze, "analyze"_L1},       {StepKind::Ownership, "ownership"_L1},
        {StepKind::Properties, "properties"_L1}, {StepKind::Verify, "verify"_L1},
    };
    return names;
}

template <> std::span<const EnumName<Severity>> enumNames<Severity>()
{
    static constexpr EnumName<Severity> names[] = {
        {Severity::Passed, "passed"_L1},
        {Severity::Info, "info"_L1},
        {Severity::Warning, "warning"_L1},
        {Severity::Blocks, "blocks"_L1},
    };
    return names;
}

template <> std::span<const EnumName<RemedyKind>> enumNames<RemedyKind>()
{
    static constexpr EnumName<RemedyKind> names[] = {
        {RemedyKind::UseClientTools, "use-client-tools"_L1},
        {RemedyKind::Jobs, "jobs"_L1},
        {RemedyKind::TakeMethod, "method"_L1},
        {RemedyKind::MigrateRoles, "migrate-roles"_L1},
        {RemedyKind::WithoutRoles, "without-roles"_L1},
        {RemedyKind::MapRole, "map-role"_L1},
        {RemedyKind::OneOwner, "one-owner"_L1},
        {RemedyKind::LeaveOut, "leave-out"_L1},
        {RemedyKind::StructureOnly, "structure-only"_L1},
        {RemedyKind::WithoutContent, "without-content"_L1},
        {RemedyKind::TargetDatabaseMode, "target-database-mode"_L1},
        {RemedyKind::TargetDatabaseName, "target-database-name"_L1},
        {RemedyKind::TargetTemplate, "target-template"_L1},
        {RemedyKind::TargetLocale, "target-locale"_L1},
        {RemedyKind::TargetEncoding, "target-encoding"_L1},
        {RemedyKind::FreezeSource, "freeze-source"_L1},
        {RemedyKind::RunOnTarget, "run-on-target"_L1},
        {RemedyKind::ShowStage, "show-stage"_L1},
    };
    return names;
}

template <> std::span<const EnumName<VerifyLevel>> enumNames<VerifyLevel>()
{
    static constexpr EnumName<VerifyLevel> names[] = {
        {VerifyLevel::None, "none"_L1},
        {VerifyLevel::Counts, "counts"_L1},
        {VerifyLevel::Checksums, "checksums"_L1},
        {VerifyLevel::Sample, "sample"_L1},
    };
    return names;
}

template <> std::span<const EnumName<Comparison>> enumNames<Comparison>()
{
    static constexpr EnumName<Comparison> names[] = {
        {Comparison::Equal, "equal"_L1},
        {Comparison::Different, "different"_L1},
        {Comparison::NotCompared, "not-compared"_L1},
    };
    return names;
}

template <> std::span<const EnumName<Moment>> enumNames<Moment>()
{
    static constexpr EnumName<Moment> names[] = {
        {Moment::Export, "export"_L1},
        {Moment::Verification, "verification"_L1},
        {Moment::EachTable, "each-table"_L1},
    };
    return names;
}

template <> std::span<const EnumName<RowPlace>> enumNames<RowPlace>()
{
    static constexpr EnumName<RowPlace> names[] = {
        {RowPlace::Source, "source"_L1},
        {RowPlace::Target, "target"_L1},
        {RowPlace::Both, "both"_L1},
    };
    return names;
}

template <> std::span<const EnumName<LedgerState>> enumNames<LedgerState>()
{
    static constexpr EnumName<LedgerState> names[] = {
        {LedgerState::Expected, "expected"_L1},
        {LedgerState::Arrived, "arrived"_L1},
        {LedgerState::Failed, "failed"_L1},
        {LedgerState::LeftOut, "left-out"_L1},
    };
    return names;
}

template <> std::span<const EnumName<ProblemClass>> enumNames<ProblemClass>()
{
    static constexpr EnumName<ProblemClass> names[] = {
        {ProblemClass::Harmless, "harmless"_L1},
        {ProblemClass::NeedsALook, "needs-a-look"_L1},
        {ProblemClass::ObjectMissing, "object-missing"_L1},
        {ProblemClass::Fatal, "fatal"_L1},
    };
    return names;
}

template <> std::span<const EnumName<RunState>> enumNames<RunState>()
{
    static constexpr EnumName<RunState> names[] = {
        {RunState::Idle, "idle"_L1},
        {RunState::Checking, "checking"_L1},
        {RunState::Running, "running"_L1},
        {RunState::Paused, "paused"_L1},
        {RunState::Cancelling, "cancelling"_L1},
        {RunState::Succeeded, "succeeded"_L1},
        {RunState::SucceededWithProblems, "succeeded-with-problems"_L1},
        {RunState::Incomplete, "incomplete"_L1},
        {RunState::Different, "different"_L1},
        {RunState::Blocked, "blocked"_L1},
        {RunState::Failed, "failed"_L1},
        {RunState::Cancelled, "cancelled"_L1},
        {RunState::Interrupted, "interrupted"_L1},
    };
    return names;
}

template <> std::span<const EnumName<StepEnd>> enumNames<StepEnd>()
{
    static constexpr EnumName<StepEnd> names[] = {
        {StepEnd::Succeeded, "succeeded"_L1}, {StepEnd::SucceededWithProblems, "succeeded-with-problems"_L1},
        {StepEnd::Failed, "failed"_L1},       {StepEnd::Cancelled, "cancelled"_L1},
        {StepEnd::Skipped, "skipped"_L1},
    };
    return names;
}

template <> std::span<const EnumName<LogLevel>> enumNames<LogLevel>()
{
    static constexpr EnumName<LogLevel> names[] = {
        {LogLevel::Info, "info"_L1},
        {LogLevel::Warning, "warning"_L1},
        {LogLevel::Error, "error"_L1},
    };
    return names;
}

template <> std::span<const EnumName<ActivityKind>> enumNames<ActivityKind>()
{
    static constexpr EnumName<ActivityKind> names[] = {
        {ActivityKind::Other, "other"_L1},       {ActivityKind::Table, "table"_L1},
        {ActivityKind::Index, "index"_L1},       {ActivityKind::Constraint, "constraint"_L1},
        {ActivityKind::Schema, "schema"_L1},     {ActivityKind::LargeObjects, "large-objects"_L1},
        {ActivityKind::Role, "role"_L1},         {ActivityKind::Statement, "statement"_L1},
        {ActivityKind::Checksum, "checksum"_L1},
    };
    return names;
}

template <> std::span<const EnumName<ProgressUnit>> enumNames<ProgressUnit>()
{
    static constexpr EnumName<ProgressUnit> names[] = {
        {ProgressUnit::Items, "items"_L1},
        {ProgressUnit::Bytes, "bytes"_L1},
        {ProgressUnit::Work, "work"_L1},
    };
    return names;
}

} // namespace trunkline
