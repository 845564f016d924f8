#pragma once

#include "engine/steprunner.h"

namespace trunkline {

/// Gives the imported objects their owners and grants, and moves them to their tablespaces, as OwnershipWork says.
class OwnershipRunner : public StepRunner
{
    Q_OBJECT
public:
    OwnershipRunner(const Step &step, RunContext &context, QObject *parent = nullptr);

    void start() override;
    void cancel() override;
};

} // namespace trunkline
