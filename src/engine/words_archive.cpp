#include "engine/wordstable.h"

#include <QCoreApplication>

namespace trunkline {

namespace {
constexpr WordsEntry archiveEntries[] = {
    {"error.archive-script",
     QT_TRANSLATE_NOOP("Words", "The statements of the archive could not be told apart. Here it went wrong: %1")},
    {"error.archive-encoding",
     QT_TRANSLATE_NOOP("Words",
                       "The archive is in the encoding %1. Its statements can only be read where it is UTF8 or "
                       "LATIN1.")},
};
} // namespace

std::span<const WordsEntry> archiveWords()
{
    return archiveEntries;
}

} // namespace trunkline
