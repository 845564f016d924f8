#pragma once

#include "core/connectionparams.h"
#include "core/credentials.h"
#include "core/result.h"
#include "core/step.h"
#include "tools/passfile.h"
#include "tools/toolprocess.h"

#include <QObject>
#include <QTemporaryDir>

namespace trunkline {

/// A passfile entry for the sessions that the utilities open with these parameters. None where no password is known.
std::optional<PassfileEntry> passfileEntry(const ConnectionParams &params, const std::optional<Secret> &password);

/// Reads the roles of the source with pg_dumpall into memory. Lives on the thread that made it; one reading at a time.
class RolesReader : public QObject
{
    Q_OBJECT
public:
    explicit RolesReader(QObject *parent = nullptr);
    ~RolesReader() override;

    void read(const ToolCommand &command, const std::optional<PassfileEntry> &passfileEntry, const QString &runId,
              const QString &applicationName);
    void cancel();

Q_SIGNALS:
    void finished(const trunkline::Result<QString> &globals);

private:
    void onDone(const ProcessEnd &end);

    std::unique_ptr<ToolProcess> m_process;
    std::unique_ptr<Passfile> m_passfile;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_stderr;
};

} // namespace trunkline
