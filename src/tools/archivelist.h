#pragma once

#include "core/step.h"
#include "tools/archivescript.h"

namespace trunkline {

/// What a list for pg_restore -L holds, and what it leaves out.
struct ArchiveList
{
    QString text;    ///< the file's content: entries in the archive's order, those left out as comments
    ArchiveToc kept; ///< the table of contents without what was left out
    QList<TocEntry> leftOut;
};

/// Makes the list. An entry is left out when its object is to be left out, or when it is a part of such a one
/// (archiveparts.h), and so on. With ArchiveFilter::only, what arrived before is in neither of the two. pg_restore looks only at the number in front of a line; the rest is for people. Pure.
ArchiveList restoreList(const ArchiveToc &toc, const ArchiveScript &script, const ArchiveFilter &filter);

} // namespace trunkline
