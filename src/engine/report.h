#pragma once

#include "core/runrecord.h"
#include "engine/runsummary.h"

namespace trunkline {

/// Who made a report, when and with what.
struct ReportOrigin
{
    QString by;   ///< the name of the user who is signed in at this computer
    QString host; ///< this computer's name
    QDateTime at; ///< UTC
    QString version;

    static ReportOrigin here();
};

/// One end of the route, as the run's record and plan tell it.
struct ReportEnd
{
    QString name;  ///< SavedConnection::displayName()
    QString route; ///< "host:port / database"
    QString host;
    QString port;
    QString database;
    QString serverVersion; ///< "15.18"; empty where the run did not ask it
};

/// The verification, ledger, problems and timeline of a run as a value, from which every form of the document is made.
/// The source is the run's events alone: live and from the history they give the same.
struct Report
{
    ReportOrigin origin;
    RunRecord run;
    RunSummary summary; ///< plan, steps with their times and ends
    ReportEnd source;
    ReportEnd target;
    QList<Finding> findings;
    QStringList overrides; ///< ids of blocking findings that a person decided to go on with
    QList<Problem> problems;
    std::optional<Ledger> ledger;
    std::optional<Verification> verification;
    QList<RunEvent> timeline; ///< the events that a timeline is made of; no log lines

    /// The last ledger and the last verification of `events` are the ones that hold. A pure function.
    static Report of(const RunRecord &run, const QList<RunEvent> &events, const ReportOrigin &origin);

    /// As the run's own events say it; of a run whose program is gone as its record does.
    RunState state() const { return summary.state(); }
    qint64 durationMs() const;
    /// The commands and statements of a step for bash, free of secrets; empty where it has none.
    static QString commandsOf(const Step &step);
};

} // namespace trunkline
