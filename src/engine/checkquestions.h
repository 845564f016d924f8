#pragma once

#include "engine/check.h"

namespace trunkline {

/// Asks a server the questions of all checks: one round trip, and a second one where answers lead to trials. Each has
/// its own deadline on the server and fails alone; an error of the session itself is the answer to all that were still
/// open. `inTargetDatabase` chooses between the questions for the session's database and those for the target's own.
/// The session is left as it was. Blocking, for a worker thread.
Answers askQuestions(Connection &connection, const QuestionScope &scope, bool inTargetDatabase,
                     const CancelToken &cancel);

} // namespace trunkline
