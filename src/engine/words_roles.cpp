#include "engine/wordstable.h"

#include <QCoreApplication>

namespace trunkline {

namespace {

constexpr WordsEntry rolesEntries[] = {
    // Roles that are on the target already
    {"finding.roles-exist-altered-detail",
     QT_TRANSLATE_NOOP("Words", "What differs is altered, as chosen, where the target user may do so.")},
    {"finding.roles-differ",
     QT_TRANSLATE_N_NOOP("Words", "%n role(s) are on the target already and differ from those of the source"), 1},
    {"finding.roles-uncompared",
     QT_TRANSLATE_N_NOOP("Words",
                         "%n role(s) that are on the target already have settings, comments or memberships on the "
                         "source, which are not taken along"),
     1},
    {"finding.roles-differ-detail",
     QT_TRANSLATE_NOOP("Words", "They stay as they are on the target. Altering roles that exist can be chosen on the "
                                "Options page.")},
    {"finding.roles-shut-out",
     QT_TRANSLATE_N_NOOP("Words", "%n role(s) of this database may sign in on the source, but not on the target: %2"),
     1},
    {"finding.roles-shut-out-detail",
     QT_TRANSLATE_NOOP("Words",
                       "Choose on the Options page that roles that exist are altered, or have an administrator "
                       "of the target run ALTER ROLE … LOGIN for them.")},
    {"finding.roles-altered", QT_TRANSLATE_N_NOOP("Words", "%n role(s) of the target will be altered, as chosen"), 1},
    {"finding.roles-altered-detail",
     QT_TRANSLATE_NOOP("Words", "They get what the source says of them. SUPERUSER is neither given nor taken away, and "
                                "what only the target has stays.")},
    {"finding.roles-mapped",
     QT_TRANSLATE_N_NOOP("Words", "%n role(s) are not created; roles of the target take their places: %2"), 1},

    // Passwords
    {"finding.passwords-travel", QT_TRANSLATE_N_NOOP("Words", "The passwords of up to %n role(s) travel: %2"), 1},
    {"finding.passwords-travel-detail",
     QT_TRANSLATE_NOOP("Words", "Only passwords that the source keeps as SCRAM-SHA-256 do. Those kept as MD5 stay "
                                "behind; the log names such roles, and they can be given a new password after the "
                                "run.")},
    {"finding.passwords-not-readable",
     QT_TRANSLATE_NOOP("Words", "Passwords are to travel, but the source user “%1” may not read them")},
    {"finding.passwords-not-settable",
     QT_TRANSLATE_NOOP("Words", "Passwords are to travel, but the target user “%1” may not set them")},
    {"finding.passwords-stay-detail",
     QT_TRANSLATE_N_NOOP("Words",
                         "%n role(s) will need a new password. Sign in to the source as a superuser and to the target "
                         "as a user with CREATEROLE, or set the passwords after the run."),
     1},
    {"error.password-empty", QT_TRANSLATE_NOOP("Words", "The password is empty. Type one.")},
    {"error.password-encrypt",
     QT_TRANSLATE_NOOP("Words", "The password could not be encrypted on this computer (%1), so it was not sent.")},
    {"error.password-verifier",
     QT_TRANSLATE_NOOP("Words", "What the source keeps as the password of “%1” is no SCRAM verifier. Set a new one.")},
    {"problem.password-not-set",
     QT_TRANSLATE_NOOP("Words", "The password of the role “%1” could not be taken along. Set a new one.")},
    {"problem.passwords-not-copied",
     QT_TRANSLATE_NOOP("Words", "Passwords could not be taken along. Roles that may sign in need new ones.")},
};

} // namespace

std::span<const WordsEntry> rolesWords()
{
    return rolesEntries;
}

} // namespace trunkline
