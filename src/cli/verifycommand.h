#pragma once

#include "cli/command.h"
#include "cli/credentialsource.h"
#include "engine/verifier.h"
#include "pg/job.h"

namespace trunkline::cli {

/// trunkline-cli verify PROFILE: exit code 0 when both are equal, 1 when they differ, 2 when something could not be
/// compared.
class VerifyCommand : public Command
{
    Q_OBJECT
public:
    VerifyCommand();
    QString parse(const QStringList &arguments) override;
    QString help() const override;
    void start() override;

private:
    int print(const Result<Verification> &verification) const;
    bool json() const;

    QCommandLineParser m_parser;
    static constexpr int mostDifferences = 1000;
    std::optional<VerifyLevel> m_level;
    int m_differences = 10;
    CredentialSource m_credentials;
    Job<Result<Verification>> m_job;
};

} // namespace trunkline::cli
