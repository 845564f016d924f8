#include "engine/plannedobjects.h"

#include "tools/archivecatalog.h"

namespace trunkline {

PlannedObjects planObjects(const ObjectsQuestion &question)
{
    PlannedObjects planned;
    planned.profile = question.profile;
    planned.objects = question.objects;
    if (question.archive)
        planned.objects = archiveCatalog(question.archive->toc, question.archive->script);
    if (!planned.objects)
        return planned;
    if (question.source && question.target) {
        planned.managed = applyManagedRules(question.profile, *question.source, *question.target, *planned.objects);
        planned.profile = planned.managed->profile;
    }
    planned.resolved = resolveObjects(*planned.objects, planned.profile.objects);
    return planned;
}

} // namespace trunkline
