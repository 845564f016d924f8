#include "engine/wordstable.h"

namespace trunkline {

namespace {

constexpr WordsEntry verifyEntries[] = {
    {"error.verify-half",
     QT_TRANSLATE_NOOP("Words",
                       "A profile that only exports or only imports names no two databases that could be compared.")},
    {"note.verify-source-failed", QT_TRANSLATE_NOOP("Words", "could not be read on the source")},
    {"note.verify-target-failed", QT_TRANSLATE_NOOP("Words", "could not be read on the target")},
    {"note.verify-snapshot",
     QT_TRANSLATE_NOOP("Words", "The source is read while it is exported, as of the same moment.")},
    {"note.verify-now", QT_TRANSLATE_NOOP("Words", "The source is read again, as it is then.")},
    {"problem.not-compared", QT_TRANSLATE_N_NOOP("Words", "%n object(s) could not be compared: %2"), 1},
    {"error.no-session-left", QT_TRANSLATE_NOOP("Words", "The server has no session left beside the one of pg_dump.")},
    {"error.no-snapshot", QT_TRANSLATE_NOOP("Words", "The server gives no snapshot that others can share.")},
    {"note.verify-catalogs",
     QT_TRANSLATE_NOOP("Words", "What the catalogs tell, once owners and grants are what they are to be.")},
    {"note.verify-missing", QT_TRANSLATE_NOOP("Words", "is not on the target")},
    {"note.verify-other-partitions",
     QT_TRANSLATE_NOOP("Words", "some rows lie in other partitions of %1 than on the source; all of them are there")},
    {"note.verify-columns", QT_TRANSLATE_NOOP("Words", "has other columns on the target")},
    {"note.verify-source-moved",
     QT_TRANSLATE_NOOP("Words", "differs from the exported moment; the source has moved on since, so that the rows "
                                "cannot be named")},
    {"note.catalogs-source-failed", QT_TRANSLATE_NOOP("Words", "The catalogs of the source could not be read")},
    {"note.catalogs-target-failed", QT_TRANSLATE_NOOP("Words", "The catalogs of the target could not be read")},
    {"note.by-version", QT_TRANSLATE_NOOP("Words", "PostgreSQL %1 and %2 tell it differently")},
    {"note.by-archive", QT_TRANSLATE_NOOP("Words", "archives of pg_dump do not hold it")},
    {"note.by-owner", QT_TRANSLATE_NOOP("Words", "everything belongs to “%1”")},
    {"note.by-owner-map", QT_TRANSLATE_NOOP("Words", "what belonged to “%1” belongs to “%2”")},
    {"note.by-extension-owner", QT_TRANSLATE_NOOP("Words", "an extension belongs to whoever imports")},
    {"note.by-target-owner", QT_TRANSLATE_NOOP("Words", "the target database was to belong to “%1”")},
    {"note.by-target-user", QT_TRANSLATE_NOOP("Words", "the target's own user stays as it is")},
    {"note.by-role-map", QT_TRANSLATE_NOOP("Words", "roles were replaced by others")},
    {"note.by-existing-role", QT_TRANSLATE_NOOP("Words", "the role was there before, and stays as it is")},
    {"note.by-role-left-out", QT_TRANSLATE_NOOP("Words", "a role that it names did not travel")},
    {"note.by-no-default-privileges", QT_TRANSLATE_NOOP("Words", "default privileges are left out")},
    {"note.by-no-database-settings", QT_TRANSLATE_NOOP("Words", "settings of the database are left out")},
    {"note.by-no-role-settings", QT_TRANSLATE_NOOP("Words", "settings of roles in the database are left out")},
    {"note.by-no-database-properties",
     QT_TRANSLATE_NOOP("Words", "comment, connection limit and grants of the database are left out")},
    {"note.by-freeze", QT_TRANSLATE_NOOP("Words", "the run holds the source read-only")},
    {"note.by-managed-target", QT_TRANSLATE_NOOP("Words", "the target's user is no superuser, and may not set it")},
    {"note.by-existing-database", QT_TRANSLATE_NOOP("Words", "the target database was there before")},
    {"note.by-template", QT_TRANSLATE_NOOP("Words", "it is in the template “%1”")},
    {"note.by-target-database", QT_TRANSLATE_NOOP("Words", "it was chosen so for the target database")},
    {"note.by-tablespaces", QT_TRANSLATE_NOOP("Words", "tablespaces do not travel as they are")},
    {"note.by-no-compression", QT_TRANSLATE_NOOP("Words", "compression of columns is left out")},
    {"note.by-no-access-methods", QT_TRANSLATE_NOOP("Words", "access methods of tables are left out")},
};

} // namespace

std::span<const WordsEntry> verifyWords()
{
    return verifyEntries;
}

} // namespace trunkline
