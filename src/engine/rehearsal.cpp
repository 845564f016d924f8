#include "engine/rehearsal.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Bytes that a name may have (NAMEDATALEN - 1).
constexpr qsizetype longestName = 63;

} // namespace

MigrationProfile rehearsalOf(MigrationProfile profile)
{
    const QString suffix = u"_rehearsal"_s;
    QString name = profile.targetDatabaseName();
    while (name.toUtf8().size() > longestName - suffix.size())
        name.chop(1);
    // not half of a pair that stands for one character
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    profile.targetDatabase.name = name + suffix;
    profile.targetDatabase.mode = TargetDatabaseMode::Create;
    profile.freezeSource = false;
    profile.dump.keep = false;
    return profile;
}

} // namespace trunkline
