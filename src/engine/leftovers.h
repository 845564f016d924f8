#pragma once

#include "core/credentials.h"
#include "core/runrecord.h"
#include "core/savedconnection.h"
#include "engine/sourcefreeze.h"
#include "pg/canceltoken.h"

#include <QObject>

namespace trunkline {

/// What an interrupted run left behind.
struct Leftovers
{
    RunRecord run;
    QStringList processes; ///< "pg_restore (pid 4711)"
    QStringList sourceBackends;
    QStringList targetBackends;
    std::optional<SourceFreeze> freeze; ///< the source's database is still read-only
    std::optional<Error> sourceError;   ///< the server could not be asked
    std::optional<Error> targetError;

    bool isEmpty() const
    {
        return processes.isEmpty() && sourceBackends.isEmpty() && targetBackends.isEmpty() && !freeze;
    }
};

/// Looks and ends in one, unasked: for who goes on with the run. Blocking. Ends what it can; the first error where
/// something could not be ended.
std::optional<Error> endLeftoversOf(const RunRecord &run, const SavedConnection &source, const SavedConnection &target,
                                    const Credentials &credentials, const CancelToken &cancel);

/// Finds and ends what an interrupted run left: children by pid and start time, server backends by the run's own
/// application_name, a source that it made read-only. Nothing is ended unasked. Lives on the thread that made it, works
/// in the background.
class LeftoverFinder : public QObject
{
    Q_OBJECT
public:
    explicit LeftoverFinder(QObject *parent = nullptr);
    ~LeftoverFinder() override;

    void look(const RunRecord &run, const SavedConnection &source, const SavedConnection &target,
              const Credentials &credentials);
    void end(const Leftovers &leftovers, const SavedConnection &source, const SavedConnection &target,
             const Credentials &credentials);

Q_SIGNALS:
    void looked(const trunkline::Leftovers &leftovers);
    void finished(const std::optional<trunkline::Error> &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trunkline
