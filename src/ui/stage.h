#pragma once

#include "ui/stateicon.h"

#include <QCoreApplication>

namespace trunkline {

class RunCoordinator;
class Session;

/// The stages of a migration that the window has a page for, in their order.
enum class Stage
{
    Source,
    Target,
    Objects,
    Options,
    Check,
    Run,
    Verify,
};

/// What the stage list says of a stage. Made from what the window knows; holds nothing itself.
struct StageStatus
{
    Q_DECLARE_TR_FUNCTIONS(StageStatus)
public:
    StateIcon::State state = StateIcon::State::NotYet;
    QString text; ///< the second line: "PostgreSQL 15.18", "2 warnings"

    static constexpr Stage all[] = {Stage::Source, Stage::Target, Stage::Objects, Stage::Options,
                                    Stage::Check,  Stage::Run,    Stage::Verify};
    static QString title(Stage stage);
    static StageStatus of(Stage stage, const Session &session, const RunCoordinator &coordinator);
};

} // namespace trunkline
