#pragma once

#include <QList>
#include <span>

namespace trunkline {

/// One code and its words. `text` is marked with QT_TRANSLATE_NOOP("Words", …); %1, %2 … are the message's arguments,
/// %{bytes:1} and %{duration:2} such that are numbers of bytes and milliseconds.
/// Where the words depend on a number, `pluralArgument` is the 1-based argument that holds it and the text has %n
/// and is marked with QT_TRANSLATE_N_NOOP.
struct WordsEntry
{
    const char *code;
    const char *text;
    int pluralArgument = 0;
};

// One table per subject, each in a file words_<subject>.cpp. A new subject is added here and to allWords().
std::span<const WordsEntry> connectWords(); ///< error.connect-…, error.conninfo-…, error.sql, note.test-…
std::span<const WordsEntry> toolsWords(); ///< error.tools-…, error.process-…, error.toc-…, note.tools-…, problem.…
std::span<const WordsEntry> storeWords();  ///< error.profile-…, error.history-…, error.keychain-…, error.json-…
std::span<const WordsEntry> planWords();   ///< finding.…, step.…, note.… of plan and run
std::span<const WordsEntry> sampleWords(); ///< note.sample-…, error.server-…
std::span<const WordsEntry> objectsWords(); ///< error.pattern-…, finding.… of what was chosen to travel
std::span<const WordsEntry> rolesWords();   ///< what is said of roles, owners and grants
std::span<const WordsEntry> archiveWords(); ///< what is said of an archive's contents, its list and its statements
std::span<const WordsEntry> halvesWords();  ///< what is said of export only and import only
std::span<const WordsEntry> checksWords();  ///< finding.… of the checks that ask questions of their own
std::span<const WordsEntry> remedyWords();  ///< remedy.…, the labels of buttons
std::span<const WordsEntry> ledgerWords();  ///< ledger.…: why an object has not arrived
std::span<const WordsEntry> verifyWords();  ///< comparing source and target
std::span<const WordsEntry> travelWords();  ///< finding.… of how the migration will go: writers, duration, jobs

inline QList<std::span<const WordsEntry>> allWords()
{
    return {connectWords(), toolsWords(),  storeWords(),  planWords(),   sampleWords(), objectsWords(), rolesWords(),
            archiveWords(), halvesWords(), checksWords(), remedyWords(), ledgerWords(), travelWords(), verifyWords()};
}

} // namespace trunkline
