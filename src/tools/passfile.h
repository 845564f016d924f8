#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QList>

namespace trunkline {

struct PassfileEntry
{
    QString host; ///< as the utility is told it: host, not hostaddr; a socket folder or empty means localhost
    QString port;
    QString database; ///< empty: any
    QString user;
    Secret password;
};

/// A temporary passfile of mode 0600 in the user's runtime folder, removed when the object goes. Lives as long as the
/// run. Errors: "error.passfile-write" with the path, "error.passfile-line-end" with
/// the user whose password holds a line end, which a passfile cannot.
class Passfile
{
public:
    static Result<std::unique_ptr<Passfile>> create(const QString &runId, const QList<PassfileEntry> &entries);
    ~Passfile();
    const QString &path() const { return m_path; }

    /// Removes passfiles whose run is not alive any more (by the pid in their names); gives their number.
    static int sweepStale();
    /// One line of a passfile; backslash and colon escaped.
    static QByteArray line(const PassfileEntry &entry);

private:
    explicit Passfile(QString path);
    QString m_path;
};

} // namespace trunkline
