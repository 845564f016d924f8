#pragma once

#include "engine/check.h"

#include <QList>
#include <span>

namespace trunkline {

using CheckList = std::span<const Check *const>;

// One list per file checks_<subject>.cpp; equally bad findings are shown in the order of these lists.
CheckList serversChecks();     ///< reaching both servers, their versions and limits
CheckList halvesChecks();      ///< export only and import only
CheckList databaseChecks();    ///< the database itself: encoding, locale, properties
CheckList objectsChecks();     ///< what was chosen to travel, and what it needs
CheckList definitionsChecks(); ///< kinds of definitions that travel badly
CheckList needsChecks();       ///< what the target must offer for what travels
CheckList rightsChecks();      ///< what the target's user must be allowed for it
CheckList conditionsChecks();  ///< what goes on on both servers and how they are set
CheckList expressionsChecks(); ///< what indexes, constraints and columns compute
CheckList rolesChecks();       ///< roles, owners and rights
CheckList repairChecks();      ///< bringing what an earlier run left missing
CheckList travelChecks();      ///< how it will go: writers, duration, jobs
CheckList deepChecks();        ///< reading the source's data, when asked
CheckList settingsChecks();    ///< method, and how the target is set for it
CheckList localChecks();       ///< this computer: client tools, disk

/// Every check there is.
const QList<const Check *> &allChecks();

} // namespace trunkline
