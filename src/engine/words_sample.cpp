#include "engine/wordstable.h"

#include <QtGlobal>

namespace trunkline {

namespace {
constexpr WordsEntry sampleEntries[] = {
    {"note.sample-source", QT_TRANSLATE_NOOP("Words", "Sample, old server")},
    {"note.sample-target", QT_TRANSLATE_NOOP("Words", "Sample, new server")},
    {"note.sample-servers", QT_TRANSLATE_NOOP("Words", "Starting two throw-away servers from %1.")},
    {"note.sample-schema", QT_TRANSLATE_NOOP("Words", "Laying out the sample database.")},
    {"note.sample-venues", QT_TRANSLATE_NOOP("Words", "Building stadiums and seats.")},
    {"note.sample-teams", QT_TRANSLATE_NOOP("Words", "Founding leagues and teams.")},
    {"note.sample-events", QT_TRANSLATE_NOOP("Words", "Scheduling events.")},
    {"note.sample-people", QT_TRANSLATE_NOOP("Words", "Inviting people.")},
    {"note.sample-tickets", QT_TRANSLATE_NOOP("Words", "Printing tickets.")},
    {"note.sample-purchases", QT_TRANSLATE_NOOP("Words", "Selling tickets.")},
    {"note.sample-documents", QT_TRANSLATE_NOOP("Words", "Filing documents and large objects.")},
    {"note.sample-keys", QT_TRANSLATE_NOOP("Words", "Adding keys.")},
    {"note.sample-indexes", QT_TRANSLATE_NOOP("Words", "Building indexes.")},
    {"note.sample-routines", QT_TRANSLATE_NOOP("Words", "Adding functions and triggers.")},
    {"note.sample-views", QT_TRANSLATE_NOOP("Words", "Adding views.")},
    {"note.sample-rights", QT_TRANSLATE_NOOP("Words", "Granting rights.")},
    {"note.sample-analyze", QT_TRANSLATE_NOOP("Words", "Collecting statistics.")},
    {"error.sample-no-server",
     QT_TRANSLATE_NOOP("Words",
                       "No PostgreSQL server was found on this computer. The sample needs the programs initdb and "
                       "postgres: install PostgreSQL itself, not only its client tools (on Debian and Ubuntu: "
                       "sudo apt install postgresql), and try again.")},
    {"error.sample-folder",
     QT_TRANSLATE_NOOP("Words",
                       "The folder %1 for the sample cannot be written. Free some space or check its rights.")},
    {"error.sample-fill", QT_TRANSLATE_NOOP("Words", "The sample database could not be filled. psql says why below.")},
    {"error.server-folder",
     QT_TRANSLATE_NOOP("Words", "The folder %1 for a throw-away server cannot be used: it has to be new or empty, and "
                                "writable.")},
    {"error.server-folder-closed",
     QT_TRANSLATE_NOOP("Words",
                       "The throw-away server runs as the user %2, who may not pass the folder %1. Choose a place "
                       "that every user may pass, such as /tmp.")},
    {"error.server-not-started",
     QT_TRANSLATE_NOOP("Words", "%1 could not be started. The installation of PostgreSQL may be damaged or made for "
                                "another system.")},
    {"error.server-initdb",
     QT_TRANSLATE_NOOP("Words", "A throw-away server could not be set up. initdb says why below.")},
    {"error.server-start",
     QT_TRANSLATE_NOOP("Words", "A throw-away server did not start. The last lines of its log are below.")},
    {"error.server-ended",
     QT_TRANSLATE_NOOP("Words", "A throw-away server ended by itself. The last lines of its log are below.")},
};
} // namespace

std::span<const WordsEntry> sampleWords()
{
    return sampleEntries;
}

} // namespace trunkline
