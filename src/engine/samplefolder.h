#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QTemporaryDir>

namespace trunkline {

/// The folder of one sample migration: the scripts that fill the database, a passfile, the place for the two servers
/// and for dumps. It goes with this object when it made the folder itself. Errors: "error.sample-folder" with the path.
class SampleFolder
{
public:
    /// Removes what is left in `place` by programs that are gone; the work of the background. Only what belongs to the
    /// owner of `own`, which stays.
    static void sweepStale(const QString &place, const QString &own);
    /// `path` empty: a new folder in the temporary one.
    static Result<std::unique_ptr<SampleFolder>> create(const QString &path);

    QString path(const QString &name) const;
    /// Both servers have the same password. It is made here and written to the passfile only.
    const Secret &password() const { return m_password; }
    QString passfile() const { return path(QStringLiteral("passfile")); }

private:
    SampleFolder() = default;
    Result<void> fill();
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_temporary;
    Secret m_password;
};

} // namespace trunkline
