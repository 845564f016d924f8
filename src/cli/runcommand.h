#pragma once

#include "cli/command.h"
#include "cli/credentialsource.h"
#include "cli/runprinter.h"
#include "engine/resumepoint.h"
#include "engine/runcontroller.h"

namespace trunkline::cli {

/// trunkline-cli run PROFILE.
class RunCommand : public Command
{
    Q_OBJECT
public:
    RunCommand();
    QString parse(const QStringList &arguments) override;
    QString help() const override;
    void start() override;
    /// Cancels the run; finished() comes when it has ended.
    void interrupt() override;

    /// Runs a profile that is at hand already.
    void startWith(const PlanRequest &request);
    /// The id of the run that --repair names; empty, and said why, where there is none.
    QString runToRepair(const QString &profileId);

private:
    /// The newest run of the profile that began, without an id where there is none; nothing where it cannot be read.
    std::optional<RunRecord> lastRun(const QString &profileId);
    /// False where nothing is to be run: why was said, and finished() was told.
    bool findRunToResume(const QString &profileId, QString &resumeOf);

    QCommandLineParser m_parser;
    CredentialSource m_credentials;
    RunController m_controller;
    std::unique_ptr<RunPrinter> m_printer;
    bool m_interrupted = false;
};

} // namespace trunkline::cli
