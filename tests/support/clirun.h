#pragma once

#include "support/clirunner.h"
#include "support/testserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace trunkline::testing {

/// What `trunkline-cli run --json` told of a run.
struct CliRun
{
    int exitCode = -1;
    QString id;
    QString state;
    QJsonObject ledger;
    QJsonObject verification;
    QList<QJsonObject> findings;
    QList<QJsonObject> problems;
    QJsonObject plan;
    QString out;
    QString err;

    /// "arrived", "failed", "left-out", "expected".
    int count(QLatin1String ledgerState) const { return ledger.value(QLatin1String("counts"))[ledgerState].toInt(-1); }
    QJsonObject entry(const QString &kind, const QString &name) const;
    QString stateOf(const QString &kind, const QString &name) const;
    QJsonObject finding(const QString &checkId) const;
    /// The first problem with this code.
    QJsonObject problem(const QString &code) const;
    /// What the comparison at its end tells: tables and objects that no choice explains, "TABLE t", "INDEX t_a owner".
    QStringList differences() const;
    QString told() const; ///< for a test's complaint
};

/// Profiles and runs of the console program between two servers, in a folder of their own.
class CliMigrations
{
public:
    CliMigrations(const QString &program, const TestServer &source, const TestServer &target);

    /// `trunkline-cli new`, with the method file unless the choices say another; gives the profile's path.
    QString profile(const QString &database, const QStringList &choices = {}) const;
    CliRun run(const QString &profile, const QStringList &options = {}) const;
    CliRun check(const QString &profile, const QStringList &options = {}) const;
    CliRunner::Ended cli(const QStringList &arguments) const;
    QString folder() const { return m_folder.path(); }

private:
    QString m_program;
    const TestServer &m_source;
    const TestServer &m_target;
    QTemporaryDir m_folder;
};

} // namespace trunkline::testing
