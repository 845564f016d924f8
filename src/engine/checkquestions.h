#pragma once

#include "engine/check.h"

namespace trunkline {

/// Asks a server the questions of all checks: one round trip, and a second one where answers lead to trials. Each has
/// its own deadline on the server and fails alone; an error of the session itself is the answer to all that were still
/// open. The deep ones are asked by themselves (QuestionScope::deepMs). `inTargetDatabase` chooses between the questions for the session's database and those for the target's own.
/// The session is left as it was. Blocking, for a worker thread.
Answers askQuestions(Connection &connection, const QuestionScope &scope, bool inTargetDatabase,
                     const CancelToken &cancel);
/// What is known where a server that was to be asked so did not let us in.
Answers allUnanswered(const QuestionScope &scope, const Error &error);

} // namespace trunkline
