#include "core/step.h"

#include "core/json_names.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

ToolCommand DirectWork::asRestore() const
{
    ToolCommand command;
    command.tool = Tool::PgRestore;
    command.side = Side::Target;
    command.arguments = switches;
    command.archiveFilter = filter;
    return command;
}

std::optional<ToolCommand> Step::restoreCommand() const
{
    if (const auto *direct = std::get_if<DirectWork>(&payload))
        return direct->asRestore();
    if (const auto *stream = std::get_if<StreamWork>(&payload))
        return stream->restore;
    if (const auto *command = std::get_if<ToolCommand>(&payload); command && kind == StepKind::Import)
        return *command;
    return std::nullopt;
}

std::optional<ToolCommand> Step::dumpCommand() const
{
    if (const auto *stream = std::get_if<StreamWork>(&payload))
        return stream->dump;
    if (const auto *command = std::get_if<ToolCommand>(&payload); command && kind == StepKind::Export)
        return *command;
    return std::nullopt;
}

QString stepKindName(StepKind kind)
{
    return enumName(kind);
}

QString verifyCatalogsStepId()
{
    return u"verify-catalogs"_s;
}

std::optional<StepKind> stepKindFromName(QStringView name)
{
    return enumFromName<StepKind>(name);
}

} // namespace trunkline
