#pragma once

#include "engine/runcontext.h"
#include "pg/job.h"

#include <QObject>

namespace trunkline {

/// Holds a snapshot of the source for other sessions, by a transaction of its own that ends with this object. Lives on
/// the run's thread.
class SnapshotKeeper : public QObject
{
    Q_OBJECT
public:
    explicit SnapshotKeeper(QObject *parent = nullptr);
    ~SnapshotKeeper() override;

    /// Leads to taken(), unless it is destroyed before.
    void take(const SideAddress &source);
    void cancel();

Q_SIGNALS:
    /// Its name. Errors: those of signing in and of Connection::exec().
    void taken(const trunkline::Result<QString> &snapshot);

private:
    struct Taken
    {
        std::shared_ptr<Connection> session;
        QString snapshot;
    };
    Job<Result<Taken>> m_job;
    std::shared_ptr<Connection> m_session;
};

} // namespace trunkline
