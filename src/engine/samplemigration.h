#pragma once

#include "core/migrationprofile.h"
#include "core/result.h"

#include <QObject>

namespace trunkline {

/// Two throw-away servers, the first one filled with the sample database, and a profile that is ready to be run from
/// the one to the other. The servers end with this object.
class SampleMigration : public QObject
{
    Q_OBJECT
public:
    explicit SampleMigration(QObject *parent = nullptr);
    ~SampleMigration() override;

    /// `scale` 1 makes about 50 MB; `folder` empty: a new one in the temporary folder.
    void start(double scale = 1.0, const QString &folder = {});
    /// Ends the servers and removes the folder; neither ready() nor failed() comes after it.
    void cancel();
    /// Ends the servers without waiting for them; stopped() comes when both are gone and the folder with them.
    void stop();
    bool isRunning() const; ///< both servers are up

Q_SIGNALS:
    void progress(const trunkline::Message &message); ///< "note.sample-…"
    /// The profile is written beside the servers' folders.
    void ready(const trunkline::MigrationProfile &profile, const QString &profilePath);
    /// "error.sample-…" or "error.server-…"; also later, when a server ends by itself. Everything is taken down then.
    void failed(const trunkline::Error &error);
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trunkline
