#include "engine/checklist.h"

namespace trunkline {

const QList<const Check *> &allChecks()
{
    static const QList<const Check *> checks = [] {
        QList<const Check *> all;
        for (const CheckList list :
             {serversChecks(), repairChecks(), conditionsChecks(), deepChecks(), halvesChecks(), localChecks(),
              databaseChecks(), objectsChecks(), needsChecks(), rightsChecks(), definitionsChecks(),
              expressionsChecks(), rolesChecks(), travelChecks(), settingsChecks()}) {
            for (const Check *check : list)
                all += check;
        }
        return all;
    }();
    return checks;
}

} // namespace trunkline
