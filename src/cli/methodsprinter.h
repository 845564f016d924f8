#pragma once

#include "engine/methodadvice.h"

#include <QJsonArray>

namespace trunkline::cli {

/// How long each method would take, the fastest first, with a mark at the one that is taken; then the advice.
QStringList methodLines(const MethodAdvice &advice, Method taken);
/// An array of objects with "method", "leastMs", "mostMs", "recommended", and "obstacle" with its sentence or "reason".
QJsonArray methodsJson(const MethodAdvice &advice);

} // namespace trunkline::cli
