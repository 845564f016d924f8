#pragma once

#include "core/objectcatalog.h"
#include "tools/archivescript.h"

namespace trunkline {

/// The objects of an archive, where there is no source to ask: what the Objects page shows of it, with owners and what
/// each needs. Rows and sizes are not known. Numbers are those of the server that was dumped, as the filter of a list
/// for -L wants them. Parts of relations are in it only where they need something outside of their relation. Pure.
ObjectCatalog archiveCatalog(const ArchiveToc &toc, const ArchiveScript &script);

/// How an archive would call an object of this kind: "TABLE"; the most usual name where there are several.
QString archiveDescription(ObjectKind kind);

} // namespace trunkline
