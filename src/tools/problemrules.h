#pragma once

#include "core/clienttools.h"
#include "core/problem.h"
#include "core/runevent.h"

namespace trunkline {

/// What is known of an error or warning before it is classified.
struct ProblemFacts
{
    Tool tool = Tool::PgRestore;
    LogLevel level = LogLevel::Error;
    QString words;
    QString statement;
};

struct ProblemRuling
{
    ProblemClass kind = ProblemClass::NeedsALook;
    Message message;
};

/// Finds the rule for an error. An error that no rule knows is "problem.unknown-error" and never harmless. Pure.
ProblemRuling judgeProblem(const ProblemFacts &facts);

} // namespace trunkline
