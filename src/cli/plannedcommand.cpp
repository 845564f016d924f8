#include "cli/plannedcommand.h"

#include "cli/exitcodes.h"
#include "cli/profileargument.h"
#include "store/settings.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

PlannedCommand::PlannedCommand()
{
    m_parser.addPositionalArgument(u"PROFILE"_s, tr("the profile, a *.trunkline file"));
    m_parser.addOption({u"json"_s, tr("print JSON")});
    m_parser.addOption({u"override"_s, tr("go on although the check ID blocks; may be given again"), u"ID"_s});
    m_parser.addOption({u"confirm-replace"_s, tr("the name of the target database that is to be replaced"), u"NAME"_s});
}

QString PlannedCommand::parsePlanned(const QString &name, const QStringList &arguments)
{
    return parseWith(m_parser, name, arguments, {u"PROFILE"_s});
}

void PlannedCommand::start()
{
    const QString path = m_parser.positionalArguments().constFirst();
    const std::optional<MigrationProfile> profile = readProfileArgument(path);
    if (!profile) {
        Q_EMIT finished(FailedToDoIt);
        return;
    }
    connect(&m_credentials, &CredentialSource::found, this, [this, profile, path](const Credentials &credentials) {
        PlanRequest request;
        request.profile = *profile;
        request.profilePath = path;
        request.credentials = credentials;
        request.overrides = overrides();
        request.confirmedReplaceName = m_parser.value(u"confirm-replace"_s);
        request.toolFolders = Settings().toolFolders();
        complete(request);
        m_planner.plan(request);
    });
    connect(&m_planner, &MigrationPlanner::planned, this,
            [this](const PlanOutcome &outcome) { Q_EMIT finished(print(outcome)); });
    m_credentials.find(*profile);
}

} // namespace trunkline::cli
