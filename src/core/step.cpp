#include "core/step.h"

#include "core/json_names.h"

namespace trunkline {

QString stepKindName(StepKind kind)
{
    return enumName(kind);
}

std::optional<StepKind> stepKindFromName(QStringView name)
{
    return enumFromName<StepKind>(name);
}

} // namespace trunkline
