#include "cli/profileargument.h"

#include "cli/console.h"
#include "engine/words.h"
#include "store/profilefile.h"

namespace trunkline::cli {

std::optional<MigrationProfile> readProfileArgument(const QString &path)
{
    const Result<MigrationProfile> profile = ProfileFile::read(path);
    if (profile)
        return *profile;
    Console::err(Console::printable(Words::sentence(profile.error().message)));
    return std::nullopt;
}

} // namespace trunkline::cli
