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
    QString sqlState{}; ///< where it is known
};

struct ProblemRuling
{
    ProblemClass kind = ProblemClass::NeedsALook;
    Message message;
};

/// The codes of all rules.
QStringList problemRuleCodes();

/// Finds the rule for an error: by its words, or where they are in another language or new, by its SQLSTATE. An error that no rule knows is "problem.unknown-error" and never harmless. Pure.
ProblemRuling judgeProblem(const ProblemFacts &facts);

} // namespace trunkline
