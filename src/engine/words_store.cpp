#include "engine/wordstable.h"

namespace trunkline {

namespace {
constexpr WordsEntry storeEntries[] = {
    {"error.profile-missing",
     QT_TRANSLATE_NOOP("Words",
                       "There is no file %1. It may have been moved or renamed; open it from where it is now.")},
    {"error.profile-unreadable",
     QT_TRANSLATE_NOOP("Words", "The profile %1 cannot be read. Check that it is a file and that you may read it.")},
    {"error.profile-too-large",
     QT_TRANSLATE_NOOP("Words", "The file %1 is larger than 4 MiB, which no profile is. It was left as it is.")},
    {"error.profile-damaged",
     QT_TRANSLATE_NOOP("Words",
                       "The file %1 is no whole profile. It was left as it is; if you have a copy, open that one.")},
    {"error.profile-newer",
     QT_TRANSLATE_NOOP("Words", "The profile %1 has format version %2; this Trunkline understands versions up to %3. "
                                "It was left as it is. Update Trunkline to open it.")},
    {"error.profile-version",
     QT_TRANSLATE_NOOP("Words", "The file %1 does not say in which format it is written, or names one that there never "
                                "was: “%2”. It was left as it is.")},
    {"error.profile-secret",
     QT_TRANSLATE_NOOP(
         "Words",
         "The profile %1 holds a password in “%2”. A profile never holds one: take it out with a text editor, and open "
         "the profile again. The password is asked for when it is needed, or can be kept in the keychain.")},
    {"error.profile-write",
     QT_TRANSLATE_NOOP("Words", "The profile could not be written to %1. What was there before is unchanged. Check "
                                "that the folder may be written and that there is room, or save it somewhere else.")},
    {"error.connections-damaged",
     QT_TRANSLATE_NOOP(
         "Words", "The file of the saved connections was damaged. It was put aside as %1, and the list begins anew.")},
    {"error.connections-unreadable",
     QT_TRANSLATE_NOOP("Words", "The saved connections in %1 cannot be read. Check that you may read the file.")},
    {"error.connections-newer",
     QT_TRANSLATE_NOOP("Words", "The saved connections in %1 were written by a newer Trunkline. They were left as they "
                                "are; update Trunkline to use them.")},
    {"error.connections-write", QT_TRANSLATE_NOOP("Words", "The saved connections could not be written to %1. Check "
                                                           "that the folder may be written and that there is room.")},
    {"error.keychain-unavailable",
     QT_TRANSLATE_NOOP(
         "Words", "No keychain answers on this computer. The password is kept in memory until Trunkline is closed.")},
    {"error.keychain-read",
     QT_TRANSLATE_NOOP("Words",
                       "The keychain did not hand out the password. Type it, or unlock the keychain and try again.")},
    {"error.keychain-remove", QT_TRANSLATE_NOOP("Words", "The password could not be removed from the keychain. Remove "
                                                         "the entry “trunkline” with the keychain’s own program.")},
    {"error.history-open",
     QT_TRANSLATE_NOOP(
         "Words",
         "The history in %1 cannot be opened. Check that you may write the file and that there is room on the disk.")},
    {"error.history-newer",
     QT_TRANSLATE_NOOP("Words", "The history in %1 was written by a newer Trunkline (version %2; this one understands "
                                "%3). It was left as it is. Update Trunkline to use it.")},
    {"error.history-damaged",
     QT_TRANSLATE_NOOP("Words", "The history was damaged. It was put aside as %1, and a new one begins. The logs of "
                                "earlier runs are still in the folder “logs” beside it.")},
    {"error.history-read", QT_TRANSLATE_NOOP("Words", "The history in %1 cannot be read.")},
    {"error.history-write",
     QT_TRANSLATE_NOOP("Words", "The history in %1 could not be written. Check that the disk has room.")},
    {"error.history-no-run", QT_TRANSLATE_NOOP("Words", "There is no run %1 in the history.")},
    {"error.history-live",
     QT_TRANSLATE_NOOP("Words", "The run %1 is still going on. It can be removed when it has ended.")},
    {"error.json-missing", QT_TRANSLATE_NOOP("Words", "The file was left as it is: in it, “%1” is missing.")},
    {"error.json-value",
     QT_TRANSLATE_NOOP("Words", "The file was left as it is: in it, “%1” has a value that is not known here.")},
    {"error.json-range",
     QT_TRANSLATE_NOOP("Words", "The file was left as it is: in it, “%1” has to be a number from %2 to %3.")},
    {"error.json-not-text", QT_TRANSLATE_NOOP("Words", "The file was left as it is: in it, “%1” has to be a text.")},
    {"error.json-not-number",
     QT_TRANSLATE_NOOP("Words", "The file was left as it is: in it, “%1” has to be a whole number.")},
    {"error.json-not-flag",
     QT_TRANSLATE_NOOP("Words", "The file was left as it is: in it, “%1” has to be true or false.")},
    {"error.json-not-list", QT_TRANSLATE_NOOP("Words", "The file was left as it is: in it, “%1” has to be a list.")},
    {"error.json-not-object",
     QT_TRANSLATE_NOOP("Words",
                       "The file was left as it is: in it, “%1” has to be an object with members of its own.")},
    {"error.json-nul",
     QT_TRANSLATE_NOOP("Words",
                       "The file was left as it is: in it, “%1” holds a character that no text may hold (NUL).")},
    {"error.json-secret",
     QT_TRANSLATE_NOOP(
         "Words", "The file was left as it is: in it, “%1” would hold a password, which is never kept in a file.")},
    {"error.report-format",
     QT_TRANSLATE_NOOP("Words", "What “%1” is to be cannot be told by its ending. Give it one of these: .pdf, .html or "
                                ".json.")},
    {"error.report-write",
     QT_TRANSLATE_NOOP("Words", "The report could not be written to %1. What was there before is unchanged. Check that "
                                "the folder may be written and that there is room, or save it somewhere else.")},
};
} // namespace

std::span<const WordsEntry> storeWords()
{
    return storeEntries;
}

} // namespace trunkline
