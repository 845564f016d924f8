#include "store/profilefile.h"

#include "core/json.h"
#include "store/profileupgrade.h"
#include "store/textfile.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

Error profileFileError(const TextFile::Problem &problem, const QString &path)
{
    switch (problem.failure) {
    case TextFile::Failure::Missing:
        return Error(u"error.profile-missing"_s, {path});
    case TextFile::Failure::TooLarge:
        return Error(u"error.profile-too-large"_s, {path});
    case TextFile::Failure::NotWritten:
        return Error(u"error.profile-write"_s, {path}, problem.words);
    case TextFile::Failure::Unreadable:
        break;
    }
    return Error(u"error.profile-unreadable"_s, {path}, problem.words);
}

} // namespace

Result<MigrationProfile> ProfileFile::read(const QString &path)
{
    const auto content = TextFile::read(path, maximumSize);
    if (const auto *problem = std::get_if<TextFile::Problem>(&content))
        return profileFileError(*problem, path);
    return parse(std::get<QByteArray>(content), path);
}

Result<void> ProfileFile::write(const QString &path, const MigrationProfile &profile)
{
    const QByteArray json = serialise(profile);
    if (json.size() > maximumSize)
        return Error(u"error.profile-too-large"_s, {path});
    if (const auto problem = TextFile::write(path, json))
        return profileFileError(*problem, path);
    return {};
}

Result<MigrationProfile> ProfileFile::parse(const QByteArray &json, const QString &path)
{
    if (json.size() > maximumSize)
        return Error(u"error.profile-too-large"_s, {path});
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isObject()) {
        const QString words = parseError.error == QJsonParseError::NoError ? QString() : parseError.errorString();
        return Error(u"error.profile-damaged"_s, {path}, words);
    }
    const Result<QJsonObject> upgraded =
        upgradedProfile(document.object(), MigrationProfile::currentFormatVersion, profileUpgraders());
    if (!upgraded)
        return Error(upgraded.error().code(), QStringList{path} + upgraded.error().message.arguments);
    Result<MigrationProfile> profile = migrationProfileFromJson(*upgraded);
    if (!profile && profile.error().code() == "error.json-secret"_L1)
        return Error(u"error.profile-secret"_s, QStringList{path} + profile.error().message.arguments);
    return profile;
}

QByteArray ProfileFile::serialise(const MigrationProfile &profile)
{
    return QJsonDocument(toJson(profile)).toJson(QJsonDocument::Indented);
}

} // namespace trunkline
