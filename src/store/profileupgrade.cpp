#include "store/profileupgrade.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

std::span<const ProfileUpgrader> profileUpgraders()
{
    return {}; // format 1 is the first
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
