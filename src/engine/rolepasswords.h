#pragma once

#include "core/connectionparams.h"
#include "core/result.h"
#include "core/secret.h"
#include "pg/job.h"

#include <QObject>

namespace trunkline {

/// Sets passwords of roles on a server, for the window, after a run left them behind. Each is encrypted on this side
/// and goes to that server alone. Lives on the thread that made it and never holds it up; destroying it breaks off what
/// is under way.
class RolePasswords : public QObject
{
    Q_OBJECT
public:
    /// With `params` as a run has the target's: what answered. Where their database is not there any more, a
    /// maintenance database serves.
    RolePasswords(ConnectionParams params, std::optional<Secret> password, QString applicationName,
                  QObject *parent = nullptr);

    /// Several wait for each other; each leads to one done(), in this order.
    void set(const QString &role, const Secret &password);
    bool isBusy() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// Errors: as setPassword() in pg/rolepasswords.h and Connection::open().
    void done(const QString &role, const trunkline::Result<void> &result);

private:
    void startNext();

    const ConnectionParams m_params;
    const std::optional<Secret> m_password;
    const QString m_applicationName;
    QList<std::pair<QString, Secret>> m_waiting;
    Job<Result<void>> m_job;
};

} // namespace trunkline
