#include "engine/wordstable.h"

namespace trunkline {

namespace {

constexpr WordsEntry planEntries[] = {
    // Reaching the two servers
    {"finding.source-reachable", QT_TRANSLATE_NOOP("Words", "The source answers: PostgreSQL %1")},
    {"finding.source-unreachable", QT_TRANSLATE_NOOP("Words", "The source cannot be reached")},
    {"finding.target-reachable", QT_TRANSLATE_NOOP("Words", "The target answers: PostgreSQL %1")},
    {"finding.target-unreachable", QT_TRANSLATE_NOOP("Words", "The target cannot be reached")},
    {"finding.same-database",
     QT_TRANSLATE_NOOP("Words",
                       "Source and target are the same database, “%1”. Choose another target or another name.")},
    {"finding.target-not-older", QT_TRANSLATE_NOOP("Words", "The target is not older than the source (%1 to %2)")},
    {"finding.target-older", QT_TRANSLATE_NOOP("Words", "The target (PostgreSQL %2) is older than the source (%1)")},
    {"finding.target-older-detail",
     QT_TRANSLATE_NOOP("Words",
                       "PostgreSQL does not promise that this works: definitions that the older version does not know "
                       "will fail, and each one will be listed. Choose a target of the same or a newer version.")},
    {"finding.target-standby", QT_TRANSLATE_NOOP("Words", "The target is a standby server, which cannot be written to. "
                                                          "Connect to its primary server instead.")},
    {"finding.target-read-only",
     QT_TRANSLATE_NOOP("Words",
                       "The target is set to read-only (default_transaction_read_only). Switch that off first.")},
    {"finding.connections-suffice",
     QT_TRANSLATE_NOOP("Words", "%1 jobs need up to %2 connections, the target allows %3 more")},
    {"finding.connections-short",
     QT_TRANSLATE_NOOP("Words",
                       "%1 jobs need up to %2 connections, but the target allows only %3 more. Choose fewer jobs.")},

    // How the data travels
    {"note.definitions-only",
     QT_TRANSLATE_NOOP("Words", "Only definitions: the rows go from server to server, in the same snapshot.")},
    {"note.direct",
     QT_TRANSLATE_NOOP(
         "Words", "Rows by COPY from server to server in %1 sessions of each; indexes, keys and statistics are made "
                  "as soon as the rows are there.")},
    {"note.stream",
     QT_TRANSLATE_NOOP("Words", "Everything goes through one pipe from pg_dump to pg_restore. Nothing is written to a "
                                "disk of this computer, and nothing is left to repair from.")},
    {"error.stream-no-snapshot",
     QT_TRANSLATE_NOOP("Words", "The source gives no snapshot that several sessions can share, which the method stream "
                                "needs to know beforehand what will come. Choose the method file, or connect without "
                                "a pooler in between.")},
    {"error.stream-unreadable",
     QT_TRANSLATE_NOOP("Words", "What pg_dump would send could not be read beforehand: %1. Choose the method file.")},
    {"error.stream-source-failed",
     QT_TRANSLATE_NOOP("Words", "pg_dump could not bring everything (%2); what pg_restore lacked follows from that.")},
    {"error.direct-no-snapshot",
     QT_TRANSLATE_NOOP("Words", "The source gives no snapshot that several sessions can share, which the method direct "
                                "needs. Choose another method, or connect without a pooler in between.")},
    {"error.table-rewritten",
     QT_TRANSLATE_NOOP("Words",
                       "The table %1 was emptied or rewritten on the source while the run began. Nothing of it "
                       "was copied. Start the run again.")},
    {"error.stopped-on-error", QT_TRANSLATE_NOOP("Words", "Stopped at the first statement that failed, as chosen.")},

    // The databases
    {"finding.source-database-unnamed",
     QT_TRANSLATE_NOOP("Words", "No source database is chosen. Choose one on the Source page.")},
    {"finding.source-database", QT_TRANSLATE_N_NOOP("Words", "The source database “%1” holds %n table(s)"), 2},
    {"finding.target-exists", QT_TRANSLATE_NOOP("Words", "The target database “%1” exists already")},
    {"finding.target-exists-detail",
     QT_TRANSLATE_NOOP("Words", "Choose another name, use it if it is empty, or replace it: on the Options page.")},
    {"finding.target-absent",
     QT_TRANSLATE_NOOP("Words", "The target database “%1” does not exist and will be created")},
    {"finding.target-missing",
     QT_TRANSLATE_NOOP("Words",
                       "The target database “%1” is to be used, but does not exist. Let the run create it instead.")},
    {"finding.target-database-unreadable",
     QT_TRANSLATE_NOOP("Words", "The target database “%1” cannot be looked into")},
    {"finding.target-not-empty",
     QT_TRANSLATE_N_NOOP("Words", "The target database “%1” is not empty: it holds %n object(s)"), 2},
    {"finding.target-not-empty-detail",
     QT_TRANSLATE_NOOP("Words", "An import into it would fail or double rows. Choose another name, or replace it.")},
    {"finding.target-empty", QT_TRANSLATE_NOOP("Words", "The target database “%1” exists and is empty")},
    {"finding.target-will-be-replaced",
     QT_TRANSLATE_NOOP("Words", "The target database “%1” will be dropped and created anew, as confirmed")},
    {"finding.replace-unconfirmed", QT_TRANSLATE_NOOP("Words", "The target database “%1” would be replaced")},
    {"finding.replace-unconfirmed-detail",
     QT_TRANSLATE_NOOP("Words",
                       "Everything in it would be lost. Confirm it by typing its name, “%1”, when the run starts.")},
    {"finding.may-create-database", QT_TRANSLATE_NOOP("Words", "The target user “%1” may create databases")},
    {"finding.may-not-create-database", QT_TRANSLATE_NOOP("Words", "The target user “%1” may not create databases")},
    {"finding.may-not-create-database-detail",
     QT_TRANSLATE_NOOP(
         "Words", "Have an administrator run ALTER ROLE \"%1\" CREATEDB, or have an empty database made and use it.")},
    {"finding.encoding-fits", QT_TRANSLATE_NOOP("Words", "The encodings fit (%1 to %2)")},
    {"finding.encoding-differs",
     QT_TRANSLATE_NOOP("Words", "The encodings differ: %1 on the source, %2 on the target")},
    {"finding.encoding-differs-detail",
     QT_TRANSLATE_NOOP("Words",
                       "Rows with characters that %1 does not have will be refused. UTF8 takes every character.")},
    {"finding.encoding-sql-ascii",
     QT_TRANSLATE_NOOP("Words", "The source does not say how its text is encoded (SQL_ASCII)")},
    {"finding.encoding-sql-ascii-detail",
     QT_TRANSLATE_NOOP("Words",
                       "The text is taken as UTF8. Tables with other bytes will be refused by the target and listed.")},

    // Rights and contents
    {"finding.source-readable", QT_TRANSLATE_NOOP("Words", "The source user “%1” may read every table")},
    {"finding.source-not-readable", QT_TRANSLATE_N_NOOP("Words", "The source user “%2” may not read %n table(s)"), 1},
    {"finding.source-not-readable-detail",
     QT_TRANSLATE_NOOP(
         "Words",
         "pg_dump stops at the first table that it may not read. Grant SELECT on them, or sign in as their owner.")},
    {"finding.row-security",
     QT_TRANSLATE_N_NOOP("Words", "Row security hides rows of %n table(s) from the source user “%2”"), 1},
    {"finding.row-security-detail",
     QT_TRANSLATE_NOOP(
         "Words", "pg_dump refuses to export a part of a table. Sign in as a superuser or as the tables' owner, or "
                  "have an administrator run ALTER ROLE \"%1\" BYPASSRLS.")},
    {"finding.extensions-available",
     QT_TRANSLATE_N_NOOP("Words", "The target offers all %n extension(s) of the source"), 1},
    {"finding.extensions-missing", QT_TRANSLATE_N_NOOP("Words", "The target does not offer %n extension(s): %2"), 1},
    {"finding.extensions-missing-detail",
     QT_TRANSLATE_NOOP("Words",
                       "Everything that uses them would be missing. Install them on the target's server first.")},
    {"finding.roles-present",
     QT_TRANSLATE_NOOP("Words", "Every role that this database uses is, or will be, on the target")},
    {"finding.roles-missing", QT_TRANSLATE_N_NOOP("Words", "%n role(s) of this database are missing on the target: %2"),
     1},
    {"finding.roles-missing-detail",
     QT_TRANSLATE_NOOP(
         "Words", "Their objects will belong to the target user and their grants will be lost, each one listed as a "
                  "problem. Take the roles along: on the Options page.")},
    {"finding.roles-will-be-created", QT_TRANSLATE_N_NOOP("Words", "%n role(s) will be created on the target: %2"), 1},
    {"finding.roles-without-password",
     QT_TRANSLATE_N_NOOP("Words", "Passwords stay behind: %n of them may sign in and will need a new one: %2"), 1},
    {"finding.may-not-create-roles",
     QT_TRANSLATE_N_NOOP("Words", "The target user “%1” may not create the %n role(s) that are to travel"), 2},
    {"finding.may-not-create-roles-detail",
     QT_TRANSLATE_NOOP(
         "Words",
         "Have an administrator run ALTER ROLE \"%1\" CREATEROLE, or leave the roles out on the Options page.")},
    {"finding.roles-unreadable", QT_TRANSLATE_NOOP("Words", "The roles of the source could not be read")},
    {"finding.roles-refused",
     QT_TRANSLATE_N_NOOP("Words", "%n line(s) about roles were left out because they are not what they claim to be"),
     1},
    {"finding.roles-refused-detail",
     QT_TRANSLATE_NOOP(
         "Words",
         "They do not match the source's own catalog, as when a role name holds a command. None of them will be run.")},
    {"finding.roles-exist", QT_TRANSLATE_N_NOOP("Words", "%n role(s) are on the target already"), 1},
    {"finding.roles-exist-detail", QT_TRANSLATE_NOOP("Words", "They stay exactly as they are.")},
    {"finding.role-parts-left", QT_TRANSLATE_N_NOOP("Words", "%n thing(s) about roles will stay behind"), 1},
    {"finding.role-parts-left-detail",
     QT_TRANSLATE_NOOP("Words", "Attributes that the target user may not set, and what lies outside of this migration. "
                                "The list names each one.")},
    {"error.roles-read",
     QT_TRANSLATE_NOOP("Words", "pg_dumpall ended with exit code %1 before it had read the roles.")},

    // This computer
    {"finding.tools-fit", QT_TRANSLATE_NOOP("Words", "Client tools %1 will be used")},
    {"finding.tools-unusable", QT_TRANSLATE_NOOP("Words", "There are no client tools for this migration")},
    {"finding.tools-newer-than-target",
     QT_TRANSLATE_NOOP("Words", "The client tools (%1) are newer than the target (%2)")},
    {"finding.tools-newer-than-target-detail",
     QT_TRANSLATE_NOOP(
         "Words",
         "They may set parameters that the target does not know; such lines are harmless and will be marked so.")},
    {"finding.dump-folder-unusable", QT_TRANSLATE_NOOP("Words", "The dump folder cannot be used: %1")},
    {"finding.disk-suffices",
     QT_TRANSLATE_NOOP("Words", "Disk space: the archive needs at most %1 MB, %2 MB are free")},
    {"finding.compressor-unknown",
     QT_TRANSLATE_NOOP("Words", "The client tools of version %2 cannot compress with %1")},
    {"finding.compressor-unknown-detail",
     QT_TRANSLATE_NOOP("Words",
                       "From version 16 on they can, where they were built with it. Choose newer tools, or gzip.")},
    {"finding.disk-short",
     QT_TRANSLATE_NOOP("Words", "Disk space: the archive may need up to %1 MB, only %2 MB are free in %3")},
    {"finding.disk-short-detail",
     QT_TRANSLATE_NOOP("Words",
                       "Compression may make it fit. Make room or choose another dump folder on the Options page.")},
    {"error.dump-folder-relative",
     QT_TRANSLATE_NOOP("Words", "“%1” is not a whole path. Choose a folder with its whole path.")},
    {"error.dump-folder-make",
     QT_TRANSLATE_NOOP("Words", "The folder “%1” does not exist and cannot be made. Choose another one.")},
    {"error.dump-folder-write",
     QT_TRANSLATE_NOOP("Words",
                       "Nothing can be written into the folder “%1”. Choose another one, or mend its rights.")},

    // Running the steps
    {"note.freeze",
     QT_TRANSLATE_NOOP("Words", "The database “%1” takes no writes until the run ends; sessions that are "
                                "open are ended and may sign in again")},
    {"error.freeze", QT_TRANSLATE_NOOP("Words", "The source database “%1” could not be made read-only")},
    {"problem.sessions-may-write",
     QT_TRANSLATE_N_NOOP("Words",
                         "%n session(s) of other users could not be ended and may still write to the source. What they "
                         "write from now on does not travel."),
     1},
    {"problem.source-still-frozen",
     QT_TRANSLATE_NOOP("Words", "The source database “%1” is still read-only, since it could not be reached at the "
                                "end. To give it back: SET default_transaction_read_only TO off; %2")},
    {"note.roles-count", QT_TRANSLATE_NOOP("Words", "%1 roles to create, %2 are there already and stay as they are")},
    {"error.step-input-file",
     QT_TRANSLATE_NOOP("Words", "The script for %1 could not be written into the dump folder.")},
    {"error.tool-not-started", QT_TRANSLATE_NOOP("Words", "%1 could not be started.")},
    {"error.tool-crashed",
     QT_TRANSLATE_NOOP(
         "Words", "%1 crashed (signal or exception %2). It may be damaged, or of another version than its libraries.")},
    {"error.tool-failed", QT_TRANSLATE_NOOP("Words", "%1 ended with exit code %2.")},
    {"error.archive-unreadable", QT_TRANSLATE_NOOP("Words", "The archive “%1” was written but cannot be read back.")},
    {"error.completeness-unknown",
     QT_TRANSLATE_NOOP("Words", "The import ended, but the target database “%1” could not be asked what has arrived.")},
    {"error.target-claimed",
     QT_TRANSLATE_NOOP("Words", "Another run is filling the target database “%1” now. Wait for its end.")},
    {"error.drop-other-database",
     QT_TRANSLATE_NOOP("Words", "The database “%1” is not the one that this run made any more. It was left alone.")},
    {"problem.objects-missing",
     QT_TRANSLATE_N_NOOP("Words", "%n object(s) of the archive did not arrive, and no error says why: %2"), 1},
    {"problem.errors-not-listed", QT_TRANSLATE_NOOP("Words", "pg_restore ignored errors (%1) that it did not list.")},
    {"problem.not-analyzed", QT_TRANSLATE_NOOP("Words", "%1 has no planner statistics yet. Run ANALYZE on it.")},
    {"problem.sessions-not-ended",
     QT_TRANSLATE_NOOP("Words",
                       "A server could not be asked to end the sessions named %1. They may go on for a while.")},
};

} // namespace

std::span<const WordsEntry> planWords()
{
    return planEntries;
}

} // namespace trunkline
