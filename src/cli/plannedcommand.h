#pragma once

#include "cli/command.h"
#include "cli/credentialsource.h"
#include "engine/migrationplanner.h"

namespace trunkline::cli {

/// What plan and check have in common: read the profile, find the passwords, plan, and print what came of it.
class PlannedCommand : public Command
{
    Q_OBJECT
public:
    PlannedCommand();
    void start() override;

protected:
    /// Adds what only one of them asks for.
    virtual void complete(PlanRequest &) const { }
    virtual int print(const PlanOutcome &outcome) = 0;
    QString parsePlanned(const QString &name, const QStringList &arguments);
    QCommandLineParser m_parser;
    bool json() const { return m_parser.isSet(QStringLiteral("json")); }
    QStringList overrides() const { return m_parser.values(QStringLiteral("override")); }

private:
    CredentialSource m_credentials;
    MigrationPlanner m_planner;
};

} // namespace trunkline::cli
