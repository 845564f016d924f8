#include "store/profileupgrade.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

std::span<const ProfileUpgrader> profileUpgraders()
{
    // Format 2 added which objects travel, whose they become and what else travels; a profile of format 1 means the
    // defaults of all of these.
    static constexpr ProfileUpgrader upgraders[] = {
        {1, [](QJsonObject profile) { return profile; }},
    };
    return upgraders;
}

Result<QJsonObject> upgradedProfile(QJsonObject profile, int current, std::span<const ProfileUpgrader> upgraders)
{
    const QJsonValue member = profile.value("formatVersion"_L1);
    const qint64 found = member.toInteger(0);
    if (found < 1)
        return Error(u"error.profile-version"_s, {member.toVariant().toString()});
    if (found > current)
        return Error(u"error.profile-newer"_s, {QString::number(found), QString::number(current)});
    for (int version = static_cast<int>(found); version < current; ++version) {
        const auto upgrader = std::find_if(upgraders.begin(), upgraders.end(),
                                           [&](const ProfileUpgrader &entry) { return entry.from == version; });
        if (upgrader == upgraders.end())
            return Error(u"error.profile-version"_s, {QString::number(found)});
        profile = upgrader->upgrade(std::move(profile));
        profile.insert("formatVersion"_L1, version + 1);
    }
    return profile;
}

} // namespace trunkline
