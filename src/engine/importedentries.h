#pragma once

#include "engine/runcontext.h"
#include "tools/archivelist.h"

namespace trunkline {

/// What pg_restore restores of an archive when it is started like this: without what its list leaves out, and without
/// the kinds that its switches leave out (--no-publications, --no-privileges …). Pure.
ArchiveList importedEntries(const ArchiveContents &contents, const ToolCommand &command);
/// The same where no list was asked for and the statements are not known.
ArchiveToc withoutSwitchedOff(const ArchiveToc &toc, const QStringList &arguments);

/// --no-owner: what is restored belongs to whoever restores it.
bool leavesOwnersOut(const QStringList &arguments);
/// The names of the roles that the run knows of, for telling tags and owners apart.
QStringList knownRoleNames(const RunContext &context);

} // namespace trunkline
