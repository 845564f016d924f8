#include "core/exportmanifest.h"

#include <algorithm>

namespace trunkline {

const ExportedFile *ExportManifest::file(const QString &name) const
{
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const ExportedFile &entry) { return entry.name == name; });
    return found == files.end() ? nullptr : &*found;
}

} // namespace trunkline
