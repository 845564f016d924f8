#include "core/step.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QString stepKindName(StepKind kind)
{
    switch (kind) {
    case StepKind::Check:
        return u"check"_s;
    case StepKind::Roles:
        return u"roles"_s;
    case StepKind::CreateDatabase:
        return u"create-database"_s;
    case StepKind::Export:
        return u"export"_s;
    case StepKind::Import:
        return u"import"_s;
    case StepKind::Analyze:
        return u"analyze"_s;
    }
    return {};
}

} // namespace trunkline
