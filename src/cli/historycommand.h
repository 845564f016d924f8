#pragma once

#include "cli/command.h"
#include "core/runrecord.h"

namespace trunkline {
class History;
} // namespace trunkline

namespace trunkline::cli {

/// trunkline-cli history [RUN]: all runs, or one with its steps, problems and log.
class HistoryCommand : public Command
{
    Q_OBJECT
public:
    HistoryCommand();
    QString parse(const QStringList &arguments) override;
    QString help() const override;
    void start() override;

private:
    int list(const History &history);
    int showLedger(const RunRecord &run, const QList<RunEvent> &events);
    int show(const History &history, const QString &run);

    QCommandLineParser m_parser;
};

} // namespace trunkline::cli
