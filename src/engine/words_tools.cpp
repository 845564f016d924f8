#include "engine/wordstable.h"

#include <QCoreApplication>

namespace trunkline {

namespace {
constexpr WordsEntry toolsEntries[] = {
    // client tools: why a set cannot be used
    {"error.tools-none",
     QT_TRANSLATE_NOOP(
         "Words",
         "No PostgreSQL client tools were found on this computer. Install them, or add the folder that holds them.")},
    {"error.tools-too-old",
     QT_TRANSLATE_NOOP("Words", "The source runs PostgreSQL %1, and the newest client tools on this computer are "
                                "version %2. Client tools of version %1 or newer are needed.")},
    {"error.tools-folder-unusable",
     QT_TRANSLATE_NOOP("Words", "The folder %1 holds no usable client tools. Choose another folder.")},
    {"error.tools-missing", QT_TRANSLATE_NOOP("Words", "%1 is missing in the folder %2.")},
    {"error.tools-wrapper",
     QT_TRANSLATE_NOOP(
         "Words",
         "The programs in %1 only choose one of several installed versions. Add the folder of one version instead.")},
    {"error.tools-not-started",
     QT_TRANSLATE_NOOP("Words",
                       "%1 does not start on this computer. It may be damaged or made for another kind of processor.")},
    {"error.tools-no-answer",
     QT_TRANSLATE_NOOP("Words", "%1 did not tell its version within five seconds and was ended.")},
    {"error.tools-not-a-utility",
     QT_TRANSLATE_NOOP("Words", "%1 is no PostgreSQL utility: it does not tell its version as one does.")},
    {"error.tools-crashed",
     QT_TRANSLATE_NOOP("Words",
                       "%1 crashed when it was asked for its version (signal or exception %2). It may be damaged.")},
    {"error.tools-not-usable",
     QT_TRANSLATE_NOOP(
         "Words",
         "%1 ended with exit code %2 when it was asked for its version. A library that it needs may be missing.")},
    {"error.tools-mixed",
     QT_TRANSLATE_NOOP(
         "Words",
         "%1 is version %2, but pg_dump in the same folder is version %3. All client tools must be of one version.")},
    // client tools: why this set was chosen; version, source major, target major
    {"note.tools-by-hand", QT_TRANSLATE_NOOP("Words", "Client tools %1, chosen by hand.")},
    {"note.tools-by-hand-newer",
     QT_TRANSLATE_NOOP("Words", "Client tools %1, chosen by hand. They are newer than the target (PostgreSQL %3), "
                                "which may not understand a few of their settings.")},
    {"note.tools-as-target", QT_TRANSLATE_NOOP("Words", "Client tools %1: the same major version as the target.")},
    {"note.tools-between", QT_TRANSLATE_NOOP("Words", "Client tools %1: new enough for the source (PostgreSQL %2), and "
                                                      "the target (PostgreSQL %3) understands what they write.")},
    {"note.tools-newer-than-target",
     QT_TRANSLATE_NOOP("Words", "Client tools %1: the nearest that are new enough for the source (PostgreSQL %2). The "
                                "target (PostgreSQL %3) is older and may not understand a few of their settings.")},
    // servers of our own
    {"error.server-folder",
     QT_TRANSLATE_NOOP("Words", "The folder %1 for a local server cannot be made or written, or it is not empty.")},
    {"error.server-folder-closed",
     QT_TRANSLATE_NOOP("Words", "A local server runs as the user %2, who may not enter the folder %1. Use a folder "
                                "that is open to that user.")},
    {"error.server-not-started", QT_TRANSLATE_NOOP("Words", "%1 could not be started.")},
    {"error.server-initdb",
     QT_TRANSLATE_NOOP("Words", "The data of a local server could not be set up: initdb failed.")},
    {"error.server-start", QT_TRANSLATE_NOOP("Words", "The local server did not start.")},
    {"error.server-ended", QT_TRANSLATE_NOOP("Words", "The local server ended unexpectedly.")},
};
} // namespace

std::span<const WordsEntry> toolsWords()
{
    return toolsEntries;
}

} // namespace trunkline
