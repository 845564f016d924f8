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
     QT_TRANSLATE_NOOP("Words", "A guess from the amount of data alone. Who must not lose a write has to keep "
                                "applications away from the source for that time.")},
    {"finding.travel-time-frozen-detail",
     QT_TRANSLATE_NOOP("Words", "A guess from the amount of data alone. For that time the source can only be read.")},
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
