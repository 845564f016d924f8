#pragma once

#include "core/objectname.h"
#include "core/result.h"
#include "tools/archivetoc.h"
#include "tools/rolestatement.h"

#include <QHash>
#include <QStringList>

namespace trunkline {

/// What pg_restore would do for one entry of an archive.
struct ArchiveScriptEntry
{
    int dumpId = 0;
    ObjectId id; ///< catalog 0 where the entry is of something that has no row of its own: a comment, grants, rows
    QList<int> dependencies; ///< dump ids; of things too that the archive does not hold
    /// In which tablespace pg_restore would make it, where it is a table, an index or a materialized view with rows in
    /// one; empty: the database's own.
    QString tablespace;
    QString accessMethod; ///< that a table is made with; empty: the database's default
    QStringList statements; ///< in the archive's order, without semicolons
};

/// The statements and dependencies of an archive, entry by entry: what `pg_restore -v -f -` prints where the list for
/// -L leaves the rows out. A value; made by parseArchiveScript().
struct ArchiveScript
{
    QList<ArchiveScriptEntry> entries; ///< as pg_restore would restore them: grants after everything else

    const ArchiveScriptEntry *entry(int dumpId) const;
    /// Empty where the entry is not in the script.
    QList<int> dependenciesOf(int dumpId) const;
    /// At the end; the dump id must be a new one.
    void append(const ArchiveScriptEntry &entry);

private:
    friend class ArchiveScriptBuilder;
    QHash<int, qsizetype> m_positions;
};

/// Everything that an archive says of what it holds, but the rows.
struct ArchiveContents
{
    ArchiveToc toc;
    ArchiveScript script;
};

/// The statement that gives the entry's object its owner; nothing where it has none. A group of large objects has
/// several, all with the same role; this is the last one.
std::optional<RoleStatement> ownerStatement(const ArchiveScriptEntry &entry);
/// All roles that the script makes owners of something.
QStringList ownersIn(const ArchiveScript &script);
/// All roles that the script names: owners, and those that grants and default privileges are about.
QStringList rolesIn(const ArchiveScript &script);

/// Which entries the script is asked for: a list for -L without rows and large objects' contents, which would only be
/// dropped, and could pass for statements.
QString scriptList(const ArchiveToc &toc);
/// True for entries that hold rows or the contents of large objects.
bool holdsRows(const TocEntry &entry);

/// Reads the script. Headers count only between statements (sqlscriptsplitter.h), and each must name an entry of the
/// table of contents with that one's catalog and number, and each only once: what is not so was not written by
/// pg_restore. Pure. Errors: "error.archive-script" with what stood there, "error.archive-encoding".
Result<ArchiveScript> parseArchiveScript(const QString &script, const ArchiveToc &toc);
/// The same from bytes, in the archive's own encoding (those that this Qt can decode).
Result<ArchiveScript> parseArchiveScript(const QByteArray &script, const ArchiveToc &toc);

} // namespace trunkline
