#include "core/clienttools.h"

#include "core/json_names.h"

namespace trunkline {

QString toolName(Tool tool)
{
    return enumName(tool);
}

} // namespace trunkline
