#include "ui/stage.h"

#include "engine/verificationwords.h"
#include "engine/words.h"
#include "ui/runcoordinator.h"
#include "ui/session.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QString versionText(const ServerFacts &facts)
{
    //: The product and its version: "PostgreSQL 15.18", "Amazon RDS 17.5".
    return StageStatus::tr("%1 %2").arg(Words::provider(facts.provider), facts.version);
}

/// The folder or the archive in the place of a server.
StageStatus placeStatus(Side side, const Session &session)
{
    const QString path = session.document().profile().archive;
    const QString name = QFileInfo(path).fileName();
    if (side == Side::Target)
        return path.isEmpty() ? StageStatus{StateIcon::State::NotYet, StageStatus::tr("no folder chosen")}
                              : StageStatus{StateIcon::State::Passed, StageStatus::tr("folder %1").arg(name)};
    if (path.isEmpty())
        return {StateIcon::State::NotYet, StageStatus::tr("no archive chosen")};
    return {session.objects() ? StateIcon::State::Passed : StateIcon::State::NotYet,
            StageStatus::tr("archive %1").arg(name)};
}

StageStatus serverStatus(Side side, const Session &session)
{
    if (!session.asks(side))
        return placeStatus(side, session);
    const SavedConnection &connection = session.connection(side);
    if (connection.params.isEmpty())
        return {StateIcon::State::NotYet, StageStatus::tr("not chosen")};
    if (const auto &facts = session.facts(side))
        return {StateIcon::State::Passed, versionText(*facts)};
    return {StateIcon::State::NotYet, connection.displayName()};
}

StageStatus objectsStatus(const Session &session)
{
    const bool everything = session.document().profile().objects.isEverything();
    const auto &resolved = session.resolvedObjects();
    if (everything)
        return {StateIcon::State::Passed, StageStatus::tr("everything")};
    if (!resolved)
        return {StateIcon::State::NotYet, StageStatus::tr("not read yet")};
    const bool doubtful = !resolved->broken.isEmpty() || !resolved->unmatchedPatterns.isEmpty() ||
                          !resolved->invalidPatterns.isEmpty() || !resolved->unknownChoices.isEmpty();
    const QString text = StageStatus::tr("%1 of %n table(s)", nullptr, static_cast<int>(resolved->tables))
                             .arg(Words::rowCount(resolved->tablesTaken));
    return {doubtful ? StateIcon::State::Warning : StateIcon::State::Passed, text};
}

StageStatus optionsStatus(const Session &session)
{
    const MigrationProfile &profile = session.document().profile();
    switch (profile.half) {
    case Half::ExportOnly:
        return {StateIcon::State::Passed, StageStatus::tr("export only")};
    case Half::ImportOnly:
        return {StateIcon::State::Passed, StageStatus::tr("import only, %n job(s)", nullptr, profile.jobs)};
    case Half::Both:
        break;
    }
    return {StateIcon::State::Passed, StageStatus::tr("File, %n job(s)", nullptr, profile.jobs)};
}

StageStatus checkStatus(const Session &session, const RunCoordinator &coordinator)
{
    if (coordinator.phase() == RunCoordinator::Phase::Checking)
        return {StateIcon::State::Running, StageStatus::tr("checking")};
    if (!session.outcome())
        return {StateIcon::State::NotYet, StageStatus::tr("not yet run")};
    // After a run its check is part of what is past, not out of date.
    if (session.outcomeIsStale() && coordinator.runState() == RunState::Idle)
        return {StateIcon::State::NotYet, StageStatus::tr("out of date")};
    int blocks = 0;
    int warnings = 0;
    for (const Finding &finding : session.outcome()->findings) {
        if (finding.severity == Severity::Warning)
            ++warnings;
        else if (finding.severity == Severity::Blocks && !session.isOverridden(finding))
            ++blocks;
    }
    if (blocks > 0)
        return {StateIcon::State::Failed, StageStatus::tr("%n block(s)", nullptr, blocks)};
    if (warnings > 0)
        return {StateIcon::State::Warning, StageStatus::tr("%n warning(s)", nullptr, warnings)};
    return {StateIcon::State::Passed, StageStatus::tr("nothing in the way")};
}

StageStatus verifyStatus(const Session &session, const RunCoordinator &coordinator)
{
    if (coordinator.isComparing())
        return {StateIcon::State::Running, StageStatus::tr("comparing")};
    const auto &verification = session.verification();
    if (!verification)
        return {StateIcon::State::NotYet, StageStatus::tr("not yet compared")};
    const StateIcon::State state = verification->hasDifferences() ? StateIcon::State::Failed
                                   : verification->hasFailures()  ? StateIcon::State::Warning
                                                                  : StateIcon::State::Passed;
    return {state, VerificationWords::total(*verification)};
}

} // namespace

QString StageStatus::title(Stage stage)
{
    switch (stage) {
    case Stage::Source:
        return tr("Source");
    case Stage::Target:
        return tr("Target");
    case Stage::Objects:
        return tr("Objects");
    case Stage::Options:
        return tr("Options");
    case Stage::Check:
        return tr("Check");
    case Stage::Run:
        return tr("Run");
    case Stage::Verify:
        return tr("Verify");
    }
    return {};
}

StageStatus StageStatus::of(Stage stage, const Session &session, const RunCoordinator &coordinator)
{
    switch (stage) {
    case Stage::Source:
        return serverStatus(Side::Source, session);
    case Stage::Target:
        return serverStatus(Side::Target, session);
    case Stage::Objects:
        return objectsStatus(session);
    case Stage::Options:
        return optionsStatus(session);
    case Stage::Check:
        return checkStatus(session, coordinator);
    case Stage::Run:
        return {StateIcon::of(coordinator.runState()),
                !session.asks(Side::Target) && coordinator.runState() == RunState::Succeeded
                    ? tr("exported")
                    : Words::runState(coordinator.runState())};
    case Stage::Verify:
        return verifyStatus(session, coordinator);
    }
    return {};
}

} // namespace trunkline
