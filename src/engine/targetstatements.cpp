#include "engine/targetstatements.h"

#include "engine/endpointreader.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
constexpr int statementTimeMs = 60000;
}

Result<void> runOnTarget(const Remedy &remedy, const ConnectionParams &params, const std::optional<Secret> &password,
                         const CancelToken &cancel)
{
    Result<Connection> opened =
        openEndpoint(params, password, remedy.arguments.value(0), u"trunkline-remedy"_s, cancel);
    if (!opened)
        return opened.error();
    for (const QString &statement : remedy.statements()) {
        if (const Result<Rows> done = opened->exec(Quoting::fromPlan(statement), cancel, statementTimeMs); !done)
            return done.error();
    }
    return {};
}

} // namespace trunkline
