#include "core/objectcatalog.h"

#include <algorithm>

namespace trunkline {

qint32 ObjectCatalog::find(const ObjectName &name) const
{
    const auto found =
        std::find_if(objects.begin(), objects.end(), [&](const CatalogObject &object) { return object.name == name; });
    return found == objects.end() ? -1 : static_cast<qint32>(found - objects.begin());
}

} // namespace trunkline
