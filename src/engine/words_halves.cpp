#include "engine/wordstable.h"

namespace trunkline {

namespace {

constexpr WordsEntry halvesEntries[] = {
    // Export only
    {"finding.export-folder", QT_TRANSLATE_NOOP("Words", "The export goes to %1")},
    {"finding.export-folder-unnamed",
     QT_TRANSLATE_NOOP("Words", "No folder is chosen for the export. Choose one on the Options page.")},
    {"finding.export-folder-taken",
     QT_TRANSLATE_NOOP("Words",
                       "There are files in the folder for the export already: %1. Choose a new or an empty one.")},
    {"error.export-write", QT_TRANSLATE_NOOP("Words", "%1 could not be written.")},
    {"error.export-unreadable", QT_TRANSLATE_NOOP("Words", "%1 could not be read.")},

    // Import only
    {"finding.archive-readable",
     QT_TRANSLATE_NOOP("Words", "The archive can be read: database “%1” of PostgreSQL %2, exported by pg_dump %3")},
    {"finding.archive-unusable", QT_TRANSLATE_NOOP("Words", "The archive cannot be used: %1")},
    {"finding.roles-not-in-archive", QT_TRANSLATE_NOOP("Words", "No roles can be taken along: %1 holds none")},
    {"finding.roles-not-in-archive-detail",
     QT_TRANSLATE_NOOP("Words", "An archive of pg_dump never does, and an export holds roles only where they were to "
                                "travel. Make the roles on the target yourself, or map the owners to others.")},
    {"error.archive-missing",
     QT_TRANSLATE_NOOP("Words", "There is no file or folder “%1”. Choose the folder of an export, or an archive of "
                                "pg_dump.")},
    {"error.archive-plain-text",
     QT_TRANSLATE_NOOP("Words",
                       "“%1” is a dump as plain SQL, not an archive: pg_restore cannot read it, and nothing can "
                       "be chosen from it. Make an archive with pg_dump -Fc, or run it with psql yourself.")},
    {"error.archive-unknown",
     QT_TRANSLATE_NOOP("Words", "“%1” is neither the folder of an export nor an archive of pg_dump.")},
    {"error.archive-changed",
     QT_TRANSLATE_NOOP("Words", "The archive %1 is not the one that was exported: its SHA-256 is another than its "
                                "manifest says. Fetch it again from where it was made.")},
    {"error.manifest-missing", QT_TRANSLATE_NOOP("Words", "There is no %1.")},
    {"error.manifest-damaged",
     QT_TRANSLATE_NOOP("Words", "%1 is damaged and cannot be used. The archive beside it can be imported by itself.")},
    {"error.manifest-version",
     QT_TRANSLATE_NOOP("Words", "The manifest has format %1, which this version of Trunkline does not know.")},
    {"error.export-file-missing", QT_TRANSLATE_NOOP("Words", "%1 is named by the manifest, but is not there.")},
    {"error.export-file-size",
     QT_TRANSLATE_NOOP("Words", "%1 has %2 bytes, but the manifest says %3: it was not copied whole.")},
};

} // namespace

std::span<const WordsEntry> halvesWords()
{
    return halvesEntries;
}

} // namespace trunkline
