#pragma once

#include "core/clienttools.h"

namespace trunkline {

/// A folder that holds at least one utility, not yet probed.
struct ToolsPlace
{
    QString folder; ///< absolute, symbolic links resolved
    ToolsOrigin origin = ToolsOrigin::UsualPlace;
    QMap<Tool, QString> programs;
    bool isWrapper = false; ///< Debian's pg_wrapper, which chooses a version by itself
};

/// Looks at one folder; no programs when it holds none.
ToolsPlace toolsPlace(const QString &folder, ToolsOrigin origin);
/// All folders with utilities, each once: added by hand, bundled, PATH, usual places. Reads the disk, may take long.
/// Folders with wrappers are left out, a folder added by hand stays even when it is empty.
QList<ToolsPlace> toolsPlaces(const QStringList &foldersAddedByHand);

/// The folders where this system's packages and installers put the utilities, patterns resolved.
QStringList usualToolsFolders();
/// The existing folders that match "/usr/lib/postgresql/*/bin": one * may stand for a part of a path element.
QStringList foldersMatching(const QString &pattern);
/// The command or the address that gets the client tools on this system.
QString toolsInstallHint();
/// From the text of /etc/os-release: "sudo apt install postgresql-client" and its kind; empty for an unknown system.
QString installHintForOsRelease(const QString &osRelease);

} // namespace trunkline
