#pragma once

#include "core/result.h"

#include <QList>

namespace trunkline {

/// One line of pg_restore -l: "dumpId; tableoid oid DESC SCHEMA TAG OWNER".
struct TocEntry
{
    int dumpId = 0;
    quint32 tableOid = 0;
    quint32 oid = 0;
    QString description; ///< "TABLE", "TABLE DATA", "FK CONSTRAINT", …
    QString schema;      ///< "-" where there is none
    QString tag;
    QString owner; ///< may be empty
};

struct ArchiveToc
{
    QString databaseName;
    QString dumpedFromVersion;
    QString dumpedByVersion;
    int declaredEntries = -1; ///< "TOC Entries: N"
    QList<TocEntry> entries;

    qsizetype count(const QString &description) const;
    /// Large objects that it lists: one entry each up to 16, one entry for a range "17624..17673" since 17, which may
    /// have gaps.
    qint64 largeObjects() const;
};

/// Reads the listing. The owner is the last word only where the entry has one; names with spaces make the border
/// between tag and owner uncertain, then `knownOwners` decides. Errors: "error.toc-unreadable" with the line.
Result<ArchiveToc> parseArchiveToc(const QString &listing, const QStringList &knownOwners = {});

} // namespace trunkline
