#pragma once

#include "engine/planrequest.h"

#include <QObject>

namespace trunkline {

/// Finds out all that a plan needs, in the background: both servers' facts side by side, client tools, the roles of the
/// source; makes the checks and the plan. Changes nothing anywhere. Lives on the thread that made it; one request at a
/// time, a new one cancels the old.
class MigrationPlanner : public QObject
{
    Q_OBJECT
public:
    explicit MigrationPlanner(QObject *parent = nullptr);
    ~MigrationPlanner() override;

    void plan(const PlanRequest &request);
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void planned(const trunkline::PlanOutcome &outcome);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trunkline
