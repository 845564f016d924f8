#include "engine/problemremedies.h"

#include "engine/remedies.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

using Maker = QList<Remedy> (*)(const QString &argument, const ProblemCircumstances &circumstances);

ObjectName databaseWide(ObjectKind kind, const QString &name)
{
    return {kind, {}, name, {}};
}

QList<Remedy> leaveExtensionOut(const QString &name, const ProblemCircumstances &)
{
    return {Remedies::leaveOut({databaseWide(ObjectKind::Extension, name)}), Remedies::showStage(u"objects"_s)};
}

QList<Remedy> showServer(const QString &, const ProblemCircumstances &in)
{
    return {Remedies::showStage(in.side == Side::Source ? u"source"_s : u"target"_s)};
}

QList<Remedy> aboutMissingRole(const QString &role, const ProblemCircumstances &in)
{
    QList<Remedy> remedies;
    if (in.profile.half == Half::Both && in.profile.roles.selection == RoleSelection::None)
        remedies += Remedies::migrateRoles({role});
    if (!in.targetUser.isEmpty())
        remedies += Remedies::mapRole(role, in.targetUser);
    remedies += Remedies::oneOwner({});
    return remedies;
}

/// A new kind of problem that a change of the profile mends is an entry here. `argument` is the first one of the
/// problem's message.
const QHash<QString, Maker> &makers()
{
    static const QHash<QString, Maker> all{
        {u"problem.role-missing"_s, aboutMissingRole},
        {u"problem.owner-rights"_s,
         [](const QString &role, const ProblemCircumstances &in) -> QList<Remedy> {
             return {Remedies::mapRole(role, in.targetUser), Remedies::oneOwner({})};
         }},
        {u"problem.role-rights"_s,
         [](const QString &, const ProblemCircumstances &) -> QList<Remedy> { return {Remedies::withoutRoles()}; }},
        {u"problem.extension-not-available"_s, leaveExtensionOut},
        {u"problem.extension-rights"_s, leaveExtensionOut},
        {u"problem.extension-version"_s, leaveExtensionOut},
        {u"problem.event-trigger-rights"_s,
         [](const QString &name, const ProblemCircumstances &) -> QList<Remedy> {
             return {Remedies::leaveOut({databaseWide(ObjectKind::EventTrigger, name)})};
         }},
        {u"problem.subscription-rights"_s,
         [](const QString &, const ProblemCircumstances &) -> QList<Remedy> {
             return {Remedies::withoutContent(u"subscriptions"_s)};
         }},
        {u"problem.publication-rights"_s,
         [](const QString &, const ProblemCircumstances &) -> QList<Remedy> {
             return {Remedies::withoutContent(u"publications"_s)};
         }},
        {u"problem.tablespace-missing"_s,
         [](const QString &, const ProblemCircumstances &) -> QList<Remedy> {
             return {Remedies::withoutContent(u"tablespaces"_s), Remedies::showStage(u"options"_s)};
         }},
        {u"problem.compression-lz4"_s,
         [](const QString &, const ProblemCircumstances &) -> QList<Remedy> {
             return {Remedies::withoutContent(u"toastCompression"_s)};
         }},
        {u"problem.parameter-rights"_s,
         [](const QString &, const ProblemCircumstances &) -> QList<Remedy> {
             return {Remedies::withoutContent(u"databaseSettings"_s), Remedies::withoutContent(u"roleSettings"_s)};
         }},
        {u"problem.too-many-connections"_s,
         [](const QString &, const ProblemCircumstances &in) -> QList<Remedy> {
             if (in.profile.jobs < 2)
                 return {};
             return {Remedies::jobs(in.profile.jobs / 2)};
         }},
        {u"problem.locale-missing"_s,
         [](const QString &, const ProblemCircumstances &) -> QList<Remedy> {
             return {Remedies::targetLocale(u"libc"_s, u"C"_s), Remedies::showStage(u"options"_s)};
         }},
        {u"problem.no-equivalent"_s,
         [](const QString &, const ProblemCircumstances &) -> QList<Remedy> {
             return {Remedies::targetEncoding(u"UTF8"_s)};
         }},
        {u"problem.already-exists"_s,
         [](const QString &, const ProblemCircumstances &) -> QList<Remedy> {
             return {Remedies::targetDatabaseMode(TargetDatabaseMode::Replace)};
         }},
        {u"problem.disk-full-here"_s,
         [](const QString &, const ProblemCircumstances &) -> QList<Remedy> {
             return {Remedies::showStage(u"options"_s)};
         }},
        {u"problem.version-mismatch"_s,
         [](const QString &, const ProblemCircumstances &) -> QList<Remedy> {
             return {Remedies::showStage(u"options"_s)};
         }},
        {u"problem.password-refused"_s, showServer},
        {u"problem.password-missing"_s, showServer},
        {u"problem.encryption-needed"_s, showServer},
        {u"problem.address-refused"_s, showServer},
        {u"problem.tls-not-offered"_s, showServer},
        {u"problem.tls-wrong-name"_s, showServer},
        {u"problem.tls-no-root"_s, showServer},
        {u"problem.tls-untrusted"_s, showServer},
        {u"problem.connect-refused"_s, showServer},
        {u"problem.host-unknown"_s, showServer},
        {u"problem.role-no-login"_s, showServer},
        {u"problem.login-role-missing"_s, showServer},
        {u"problem.channel-binding"_s, showServer},
        {u"problem.auth-method"_s, showServer},
    };
    return all;
}

} // namespace

QList<Remedy> problemRemedies(const Problem &problem, const ProblemCircumstances &circumstances)
{
    const Maker make = makers().value(problem.message.code);
    return make ? make(problem.message.arguments.value(0), circumstances) : QList<Remedy>();
}

} // namespace trunkline
