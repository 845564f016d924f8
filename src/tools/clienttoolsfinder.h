#pragma once

#include "core/clienttools.h"
#include "core/result.h"

#include <QObject>

namespace trunkline {

/// Finds the client tools on this computer: folders added by hand, bundled, PATH, the platform's usual places. Wrappers
/// (Debian's /usr/bin/pg_dump) are passed over. Each set is probed with --version in the background with a deadline;
/// nothing blocks. Lives on the thread that made it.
class ClientToolsFinder : public QObject
{
    Q_OBJECT
public:
    explicit ClientToolsFinder(QObject *parent = nullptr);
    ~ClientToolsFinder() override;

    /// Looks again; found() comes exactly once for it.
    void find(const QStringList &foldersAddedByHand);
    bool isSearching() const;
    const QList<ClientTools> &tools() const { return m_tools; }

    /// The folders that are looked into on this system beside PATH, patterns resolved.
    static QStringList usualFolders();
    /// How to install the client tools on this system: a command or an address for a person, e.g.
    /// "sudo apt install postgresql-client".
    static QString installHint();

Q_SIGNALS:
    /// All sets, newest first, unusable ones last with their defect.
    void found(const QList<trunkline::ClientTools> &tools);

private:
    class Private;
    std::unique_ptr<Private> d;
    QList<ClientTools> m_tools;
};

/// Chooses for a migration, pure: the folder chosen by hand if it is usable and not older than the source; else the
/// target's major when that is not older than the source's; else the oldest one that is newer than the target's, …
/// Errors: "error.tools-none", "error.tools-too-old" (source version, newest found), "error.tools-folder-unusable".
Result<ClientToolsChoice> chooseClientTools(const QList<ClientTools> &tools, int sourceMajor, int targetMajor,
                                            const QString &folderByHand);

} // namespace trunkline
