#pragma once

#include "cli/plannedcommand.h"

namespace trunkline::cli {

/// trunkline-cli plan PROFILE: the commands and scripts that a run would use.
class PlanCommand : public PlannedCommand
{
    Q_OBJECT
public:
    PlanCommand();
    QString parse(const QStringList &arguments) override;
    QString help() const override;

protected:
    int print(const PlanOutcome &outcome) override;
};

} // namespace trunkline::cli
