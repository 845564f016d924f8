#include "engine/wordstable.h"

namespace trunkline {

namespace {

constexpr WordsEntry travelEntries[] = {
    {"finding.nobody-connected", QT_TRANSLATE_NOOP("Words", "Nobody else is connected to the source database")},
    {"finding.sessions-connected",
     QT_TRANSLATE_N_NOOP("Words", "%n other session(s) are connected to the source database, and none is writing now"),
     1},
    {"finding.sessions-write",
     QT_TRANSLATE_N_NOOP("Words", "%n session(s) are writing to the source database now, of %2 that are connected"), 1},
    {"finding.later-writes-stay",
     QT_TRANSLATE_NOOP("Words",
                       "What is written once the export has begun does not travel. Stop the applications before "
                       "you start, or have the source made read-only while the run is on.")},
    {"finding.source-will-be-frozen",
     QT_TRANSLATE_N_NOOP("Words", "The source will take no writes while the run is on; %n session(s) will be ended"),
     1},
    {"finding.source-will-be-frozen-detail",
     QT_TRANSLATE_NOOP("Words", "Those who sign in again can read. It is undone when the run ends, however it ends.")},
    {"finding.may-freeze", QT_TRANSLATE_NOOP("Words", "The source user “%1” may make the source read-only")},
    {"finding.may-not-freeze", QT_TRANSLATE_NOOP("Words", "The source user “%1” may not make “%2” read-only")},
    {"finding.may-not-freeze-detail",
     QT_TRANSLATE_NOOP("Words",
                       "Only the database's owner and a superuser may. Sign in as one of them, or switch it off "
                       "on the Options page.")},
    {"finding.source-read-only", QT_TRANSLATE_NOOP("Words", "The source database “%1” is set to read-only")},
    {"finding.source-read-only-detail",
     QT_TRANSLATE_NOOP("Words",
                       "default_transaction_read_only is on for it. With the database settings the target would "
                       "be read-only too.")},
    {"finding.travel-time",
     QT_TRANSLATE_NOOP("Words", "The migration will take about %{duration:1} to %{duration:2} (%{bytes:3} of tables)")},
    {"finding.large-database",
     QT_TRANSLATE_NOOP("Words", "With %{bytes:3} of tables this will take about %{duration:1} to %{duration:2}; a dump "
                                "and a restore suit databases of less than 100 GB")},
    {"finding.travel-time-detail",
     QT_TRANSLATE_NOOP("Words", "Reckoned from the amounts of data, without an earlier run that bears it out. Who must "
                                "not lose a write has to keep "
                                "applications away from the source for that time.")},
    {"finding.travel-time-frozen-detail",
     QT_TRANSLATE_NOOP("Words", "Reckoned from the amounts of data, without an earlier run that bears it out. For that "
                                "time the source can only be read.")},
    {"finding.travel-time-learnt-detail",
     QT_TRANSLATE_NOOP("Words",
                       "Reckoned from what earlier runs of this profile took. Who must not lose a write has to "
                       "keep applications away from the source for that time.")},
    {"finding.travel-time-learnt-frozen-detail",
     QT_TRANSLATE_NOOP("Words", "Reckoned from what earlier runs of this profile took. For that time the source can "
                                "only be read.")},
    {"finding.method-fits", QT_TRANSLATE_NOOP("Words", "The method %1 suits this migration")},
    {"finding.method-slower",
     QT_TRANSLATE_NOOP("Words", "The method %1 will take about %{duration:3}, the method %2 about %{duration:4}")},
    {"finding.method-unfit", QT_TRANSLATE_NOOP("Words", "The method %1 does not suit this migration")},
    {"finding.wal-size-small",
     QT_TRANSLATE_NOOP("Words", "The target will write a checkpoint about %2 times: its max_wal_size is %{bytes:1}")},
    {"finding.wal-size-small-detail",
     QT_TRANSLATE_NOOP("Words", "Each one slows the import down. With max_wal_size = %1MB for that time there are few. "
                                "It can be changed with a reload, by who administers the target.")},
    {"finding.wal-level", QT_TRANSLATE_NOOP("Words", "The target logs every row: its wal_level is %1")},
    {"finding.wal-level-detail",
     QT_TRANSLATE_NOOP("Words", "Where nothing is replicated from the target yet, wal_level = minimal and "
                                "max_wal_senders = 0 for the time of the migration save writing the rows twice. Both "
                                "want a restart, and a base backup made afterwards.")},
    {"finding.maintenance-memory",
     QT_TRANSLATE_NOOP("Words", "The target sorts indexes in little memory: its maintenance_work_mem is %{bytes:1}")},
    {"finding.maintenance-memory-detail",
     QT_TRANSLATE_NOOP("Words", "Large indexes are built in fewer passes with maintenance_work_mem = 1GB, where the "
                                "target has that memory for each job.")},
    {"problem.scratch-database-stays",
     QT_TRANSLATE_NOOP("Words", "The scratch database %1 of the rehearsal could not be dropped. Drop it by hand.")},
    {"note.method-no-room",
     QT_TRANSLATE_NOOP("Words", "The dump would not fit into the dump folder, where %{bytes:1} are free.")},
    {"note.method-needs-both", QT_TRANSLATE_NOOP("Words", "Needs both servers at the same time.")},
    {"note.method-makes-no-dump", QT_TRANSLATE_NOOP("Words", "Makes no dump, and one is to be kept.")},
    {"note.method-pooler",
     QT_TRANSLATE_NOOP("Words", "Cannot be had through a connection pooler: connect to the server itself.")},
    {"note.method-few-sessions",
     QT_TRANSLATE_NOOP("Words", "Needs %1 sessions on each server, more than one of them still allows.")},
    {"note.method-dump-fastest", QT_TRANSLATE_NOOP("Words", "Recommended: the fastest of those that make a dump.")},
    {"note.method-dump-small",
     QT_TRANSLATE_NOOP("Words", "Recommended: one file is the handiest dump, and with so little data it is as fast.")},
    {"note.method-only-one", QT_TRANSLATE_NOOP("Words", "Recommended: the only one that can be had here.")},
    {"note.method-small",
     QT_TRANSLATE_NOOP("Words", "Recommended: about %{duration:1}; with so little data the others are hardly slower.")},
    {"note.method-fastest",
     QT_TRANSLATE_NOOP("Words", "Recommended: about %{duration:1}, where the next fastest takes %{duration:2}.")},
    {"note.method-fastest-learnt",
     QT_TRANSLATE_NOOP("Words", "Recommended: about %{duration:1} as earlier runs have shown, where the next fastest "
                                "takes %{duration:2}.")},
    {"finding.jobs-fit", QT_TRANSLATE_N_NOOP("Words", "%n job(s) of the import suit both servers and this computer"),
     1},
    {"finding.jobs-many",
     QT_TRANSLATE_NOOP("Words", "The import is set to %2 jobs; more than %1 will hardly make it faster")},
    {"finding.jobs-few", QT_TRANSLATE_NOOP("Words", "The import is set to %2 jobs; %1 would make it faster")},
    {"finding.jobs-by-processors", QT_TRANSLATE_NOOP("Words", "This computer has no more processors.")},
    {"finding.jobs-by-connections", QT_TRANSLATE_NOOP("Words", "The target allows no more connections.")},
    {"finding.jobs-by-tables", QT_TRANSLATE_NOOP("Words", "There are no more tables.")},
    {"finding.jobs-by-gain", QT_TRANSLATE_NOOP("Words", "Beyond that, the jobs wait for each other.")},
};

} // namespace

std::span<const WordsEntry> travelWords()
{
    return travelEntries;
}

} // namespace trunkline
