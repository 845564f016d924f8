#pragma once

#include "core/message.h"
#include "core/remedy.h"

namespace trunkline {

enum class ProblemClass
{
    Harmless,
    NeedsALook,
    ObjectMissing,
    Fatal,
};

/// An error or warning line from a utility or a server, classified and tied to its object. `message.code` starts with
/// "problem.". Row data and secrets are already taken out of `toolWords` and `statement`.
struct Problem
{
    int number = 0; ///< 1, 2, … within the run; set by the run
    ProblemClass kind = ProblemClass::NeedsALook;
    Message message;
    QString object;    ///< "TABLE app.person", from the archive's entry where it is known
    QString toolWords; ///< the utility's own text, several lines possible
    QString statement; ///< what it was doing, shortened
    QString sqlState;
    int entry = -1;   ///< dump id of the archive's entry; -1 where it is none or not known
    QList<Remedy> remedies{}; ///< what can be done before it is run again; set by the run
    int causedBy = 0;        ///< number of the problem that this one only follows from; 0: it stands for itself

    bool operator==(const Problem &) const = default;
};

} // namespace trunkline
