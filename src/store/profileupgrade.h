#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <span>

namespace trunkline {

/// Turns a profile of format `from` into one of format `from` + 1. Pure; never changed once it was released.
struct ProfileUpgrader
{
    int from;
    QJsonObject (*upgrade)(QJsonObject profile);
};

/// One for each format before MigrationProfile::currentFormatVersion.
std::span<const ProfileUpgrader> profileUpgraders();

/// Brings a profile from its own "formatVersion" to `current`, one version after the other. Errors, argument the
/// version as it was found: "error.profile-newer" (and `current`), "error.profile-version" where it is no version that
/// there was.
Result<QJsonObject> upgradedProfile(QJsonObject profile, int current, std::span<const ProfileUpgrader> upgraders);

} // namespace trunkline
