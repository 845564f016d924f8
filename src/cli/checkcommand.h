#pragma once

#include "cli/plannedcommand.h"

namespace trunkline::cli {

/// trunkline-cli check PROFILE: exit code 0 when all passed, 1 with warnings, 2 when a check blocks.
class CheckCommand : public PlannedCommand
{
    Q_OBJECT
public:
    CheckCommand();
    QString parse(const QStringList &arguments) override;
    QString help() const override;

protected:
    void complete(PlanRequest &request) const override;
    int print(const PlanOutcome &outcome) override;
};

} // namespace trunkline::cli
