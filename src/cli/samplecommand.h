#pragma once

#include "cli/runcommand.h"
#include "engine/samplemigration.h"

namespace trunkline::cli {

/// trunkline-cli sample: two throw-away servers, the sample database, and a whole run between them.
class SampleCommand : public Command
{
    Q_OBJECT
public:
    SampleCommand();
    QString parse(const QStringList &arguments) override;
    QString help() const override;
    void start() override;
    void interrupt() override;

private:
    QCommandLineParser m_parser;
    SampleMigration m_sample;
    RunCommand m_run;
    bool m_running = false;
    int m_exitCode = 0;
};

} // namespace trunkline::cli
