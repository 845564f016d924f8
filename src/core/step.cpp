#include "core/step.h"

#include "core/json_names.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

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
