#pragma once

#include "core/migrationprofile.h"
#include "core/result.h"

namespace trunkline {

/// The profile that a window has open: its content, its file, and whether the two differ. The pages read it and change
/// it through update(), and follow changed(); no page hands values to another. Owned by the window's Session; lives on
/// the window's thread. Files are read and written in the background; the callbacks come on this thread, once, and not
/// at all when the document is gone.
class ProfileDocument : public QObject
{
    Q_OBJECT
public:
    using Change = std::function<void(MigrationProfile &)>;
    using Done = std::function<void(Result<void>)>;

    explicit ProfileDocument(QObject *parent = nullptr);

    const MigrationProfile &profile() const { return m_profile; }
    /// Applies a change; changed() follows when something is different after it.
    void update(const Change &change);

    QString path() const { return m_path; } ///< absolute; empty: never saved
    /// The file's name without the suffix, or the word for a profile that was never saved.
    QString displayName() const;
    bool isModified() const { return m_modified; }
    /// Nothing was opened and nothing was changed: another profile may take its place.
    bool isPristine() const { return m_path.isEmpty() && !m_modified; }

    /// A new, empty profile takes the place of the present one.
    void reset();
    /// On an error (error.profile-…) the present profile stays.
    void open(const QString &path, Done done);
    /// Legal only with a path.
    void save(Done done);
    /// Writes and, when that went well, goes on under the new path. The suffix .trunkline is added where there is none.
    void saveAs(const QString &path, Done done);

    static QString suffix(); ///< "trunkline"

Q_SIGNALS:
    void changed();
    void pathChanged();
    void modifiedChanged(bool modified);

private:
    void replace(const MigrationProfile &profile, const QString &path);
    void setPath(const QString &path);
    void updateModified();

    MigrationProfile m_profile;
    MigrationProfile m_saved; ///< as it is in the file
    QString m_path;
    bool m_modified = false;
};

} // namespace trunkline
