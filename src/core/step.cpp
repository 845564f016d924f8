#include "core/step.h"

#include "core/json_names.h"

namespace trunkline {

QString stepKindName(StepKind kind)
{
    return enumName(kind);
}

} // namespace trunkline
