#include "engine/wordstable.h"

#include <QCoreApplication>

namespace trunkline {

namespace {
constexpr WordsEntry toolsEntries[] = {
    {"error.tool-killed",
     QT_TRANSLATE_NOOP("Words",
                       "%1 was killed from outside (signal %2). Often the system does that when memory runs out.")},
    {"error.tool-terminated",
     QT_TRANSLATE_NOOP(
         "Words",
         "%1 was told to end from outside (%2): by a person, at log-off, or when the computer was shut down.")},
    {"error.tool-limit",
     QT_TRANSLATE_NOOP("Words", "%1 reached a limit of time or file size that the system sets (signal %2).")},
    {"error.tool-no-memory", QT_TRANSLATE_NOOP("Words", "%1 ended because memory ran out (%2).")},
    {"error.tool-library-missing",
     QT_TRANSLATE_NOOP("Words", "%1 cannot run here: a library that it needs is missing or of another kind (%2). "
                                "Install the complete client tools.")},
    {"error.tool-not-allowed", QT_TRANSLATE_NOOP("Words", "The system did not let %1 run (%2).")},
    {"problem.rights", QT_TRANSLATE_NOOP("Words", "The user lacks a right that this needs.")},
    {"problem.something-missing", QT_TRANSLATE_NOOP("Words", "Something that this needs does not exist.")},
    {"problem.something-exists", QT_TRANSLATE_NOOP("Words", "Something of this name exists already.")},
    {"problem.constraint", QT_TRANSLATE_NOOP("Words", "The rows break a constraint.")},
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
    // passfile, archive
    {"error.passfile-write",
     QT_TRANSLATE_NOOP("Words",
                       "The file that hands the password to the PostgreSQL utilities could not be written: %1")},
    {"error.passfile-line-end",
     QT_TRANSLATE_NOOP("Words",
                       "The password of %1 holds a line end, which the PostgreSQL utilities cannot be given.")},
    {"error.toc-unreadable",
     QT_TRANSLATE_NOOP("Words", "The list of the archive's contents could not be understood at: %1")},
    // problems: connecting and signing in
    {"problem.password-refused",
     QT_TRANSLATE_NOOP(
         "Words", "The server refused the password of %1. It may be wrong or expired, or the user does not exist.")},
    {"problem.password-missing",
     QT_TRANSLATE_NOOP("Words", "The server asks for a password, and none is known. Enter it in the connection.")},
    {"problem.encryption-needed",
     QT_TRANSLATE_NOOP(
         "Words",
         "The server accepts this connection only with encryption. Set the encryption of the connection to require.")},
    {"problem.address-refused",
     QT_TRANSLATE_NOOP("Words", "The server does not accept this user, database and address together. Its "
                                "administrator has to allow them in pg_hba.conf.")},
    {"problem.tls-not-offered", QT_TRANSLATE_NOOP("Words", "Encryption is required, but the server offers none.")},
    {"problem.tls-wrong-name",
     QT_TRANSLATE_NOOP("Words", "The server's certificate is made out to %1 and not to the host of the connection.")},
    {"problem.tls-no-root",
     QT_TRANSLATE_NOOP("Words",
                       "The file with the trusted certificates does not exist: %1. Choose it in the connection.")},
    {"problem.tls-untrusted",
     QT_TRANSLATE_NOOP("Words", "The server's certificate is signed by nobody whom this computer trusts. Choose the "
                                "certificate of its authority in the connection.")},
    {"problem.connect-refused",
     QT_TRANSLATE_NOOP(
         "Words", "Nothing answers at this host and port. The server may be stopped, or a firewall is in the way.")},
    {"problem.connect-timeout",
     QT_TRANSLATE_NOOP("Words", "The server did not answer in time. A firewall may be in the way.")},
    {"problem.connect-failed",
     QT_TRANSLATE_NOOP("Words", "The server could not be reached or did not accept the connection.")},
    {"problem.host-unknown", QT_TRANSLATE_NOOP("Words", "The host name %1 is not known.")},
    {"problem.database-missing", QT_TRANSLATE_NOOP("Words", "The database %1 does not exist.")},
    {"problem.role-no-login", QT_TRANSLATE_NOOP("Words", "The user %1 may not sign in.")},
    {"problem.login-role-missing", QT_TRANSLATE_NOOP("Words", "The user %1 does not exist on the server.")},
    {"problem.too-many-connections",
     QT_TRANSLATE_NOOP("Words",
                       "The server has no free connections. Run with fewer jobs, or end other sessions first.")},
    {"problem.auth-method",
     QT_TRANSLATE_NOOP("Words", "The server does not sign in with the method that the connection requires (%1).")},
    {"problem.channel-binding",
     QT_TRANSLATE_NOOP(
         "Words",
         "The connection requires channel binding, which works only with encryption. Set the encryption to require.")},
    {"problem.read-only",
     QT_TRANSLATE_NOOP("Words", "The server is read-only: it is a standby, or transactions are set to read-only.")},
    // problems: the utilities and their files
    {"problem.version-mismatch",
     QT_TRANSLATE_NOOP("Words", "The client tools are older than the server. Choose newer ones.")},
    {"problem.program-missing",
     QT_TRANSLATE_NOOP(
         "Words",
         "The program %1 is missing beside the others or is of another version. Install the complete client tools.")},
    {"problem.psql-too-old",
     QT_TRANSLATE_NOOP(
         "Words", "This psql is older than the utility that wrote the script. Bring the client tools up to date.")},
    {"problem.archive-newer",
     QT_TRANSLATE_NOOP(
         "Words",
         "The archive has format %1, which this pg_restore is too old for. Use one set of client tools for both.")},
    {"problem.archive-not-one",
     QT_TRANSLATE_NOOP("Words", "The file is no archive of pg_dump, or only its beginning is there.")},
    {"problem.archive-damaged", QT_TRANSLATE_NOOP("Words", "The archive is damaged or incomplete. Export it again.")},
    {"problem.disk-full-here",
     QT_TRANSLATE_NOOP("Words", "The disk of this computer is full. Make room or choose another folder for the dump.")},
    {"problem.disk-full-target", QT_TRANSLATE_NOOP("Words", "The disk of the target server is full.")},
    {"problem.out-of-locks",
     QT_TRANSLATE_NOOP("Words", "The server has no room for so many locks. Raise max_locks_per_transaction there.")},
    {"problem.connection-lost",
     QT_TRANSLATE_NOOP(
         "Words",
         "The server closed the connection. It was restarted or has crashed, its disk is full, or the network broke.")},
    {"problem.session-ended", QT_TRANSLATE_NOOP("Words", "The server ended the session: %1.")},
    {"problem.worker-died",
     QT_TRANSLATE_NOOP("Words",
                       "One of the parallel processes ended unexpectedly. The message before this one tells why.")},
    {"problem.snapshot-gone",
     QT_TRANSLATE_NOOP("Words", "The session that held the source's state in place is gone. Start the export again.")},
    {"problem.terminated", QT_TRANSLATE_NOOP("Words", "The utility was ended from outside.")},
    // problems: harmless ones and notes
    {"problem.parameter-harmless",
     QT_TRANSLATE_NOOP("Words", "The target is older and does not know the setting %1. Nothing is lost by that.")},
    {"problem.exists-harmless",
     QT_TRANSLATE_NOOP("Words", "The %1 %2 is there already, as on every server. Nothing is lost by that.")},
    {"problem.comment-of-missing-extension",
     QT_TRANSLATE_NOOP(
         "Words", "The comment on the extension %1 was left out because the extension itself could not be created.")},
    {"problem.circular-keys",
     QT_TRANSLATE_NOOP("Words", "Tables refer to each other in a circle. A complete migration is not affected.")},
    {"problem.collation-version",
     QT_TRANSLATE_NOOP("Words", "The sort order of a database was made with another version of the system's library. "
                                "Indexes on text may have to be rebuilt there.")},
    {"problem.with-oids",
     QT_TRANSLATE_NOOP(
         "Words",
         "The hidden OID column of a table does not exist any more since version 12. Its values are not taken along.")},
    {"problem.subscriptions-not-dumped",
     QT_TRANSLATE_NOOP("Words", "Subscriptions were left out, because only a superuser may read them.")},
    // problems: rights
    {"problem.row-security", QT_TRANSLATE_NOOP("Words", "A policy of the table %1 would hide rows from this user. "
                                                        "Export as a user with BYPASSRLS or as the table's owner.")},
    {"problem.extension-rights",
     QT_TRANSLATE_NOOP("Words",
                       "The target's user may not create the extension %1. An administrator has to create it.")},
    {"problem.event-trigger-rights",
     QT_TRANSLATE_NOOP("Words", "The event trigger %1 was not created: only a superuser may do that.")},
    {"problem.subscription-rights",
     QT_TRANSLATE_NOOP("Words", "A subscription was not created: the target's user may not do that.")},
    {"problem.publication-rights",
     QT_TRANSLATE_NOOP("Words", "A publication for all tables was not created: only a superuser may do that.")},
    {"problem.default-privileges-rights",
     QT_TRANSLATE_NOOP("Words",
                       "Default privileges of another role were not set: the target's user is not a member of it.")},
    {"problem.database-rights", QT_TRANSLATE_NOOP("Words", "The target's user may not create databases.")},
    {"problem.role-rights",
     QT_TRANSLATE_NOOP("Words", "The target's user may not create or change this role or one of its attributes.")},
    {"problem.role-reserved", QT_TRANSLATE_NOOP("Words", "The server keeps the role name %1 for itself.")},
    {"problem.parameter-rights", QT_TRANSLATE_NOOP("Words", "The target's user may not set the parameter %1.")},
    {"problem.owner-rights",
     QT_TRANSLATE_NOOP("Words", "The owner could not be set to %1: the target's user is not a member of that role.")},
    {"problem.language-rights", QT_TRANSLATE_NOOP("Words", "The target's user may not use the language %1.")},
    {"problem.permission-denied", QT_TRANSLATE_NOOP("Words", "Permission was denied for the %1 %2.")},
    {"problem.not-owner", QT_TRANSLATE_NOOP("Words", "This needs the owner of the %1.")},
    // problems: what the target does not have
    {"problem.extension-not-available",
     QT_TRANSLATE_NOOP("Words", "The extension %1 is not installed on the target server.")},
    {"problem.extension-version",
     QT_TRANSLATE_NOOP("Words", "The target server does not offer the extension %1 in version %2.")},
    {"problem.library-missing", QT_TRANSLATE_NOOP("Words", "The target server does not have the library %1.")},
    {"problem.compression-lz4",
     QT_TRANSLATE_NOOP("Words",
                       "The target server was built without the compression lz4, so the table was not created.")},
    {"problem.tablespace-missing",
     QT_TRANSLATE_NOOP(
         "Words", "The tablespace %1 does not exist on the target. What belongs there goes into the default one.")},
    {"problem.role-missing", QT_TRANSLATE_NOOP("Words", "The role %1 does not exist on the target.")},
    {"problem.language-missing",
     QT_TRANSLATE_NOOP("Words", "The language %1 is not installed in the target database.")},
    {"problem.parameter-unknown", QT_TRANSLATE_NOOP("Words", "The target does not know the setting %1.")},
    {"problem.locale-missing",
     QT_TRANSLATE_NOOP(
         "Words", "The target server does not have the locale %1. Choose another locale for the target database.")},
    {"problem.encoding-locale",
     QT_TRANSLATE_NOOP(
         "Words", "The encoding %1 does not go with the locale %2. Choose another locale for the target database.")},
    // problems: what is in the way
    {"problem.database-in-use", QT_TRANSLATE_NOOP("Words", "Other sessions use the database %1. End them first.")},
    {"problem.already-exists", QT_TRANSLATE_NOOP("Words", "It is on the target already: %1.")},
    // problems: data
    {"problem.invalid-bytes",
     QT_TRANSLATE_NOOP("Words", "The data holds bytes that are not valid in the encoding %1.")},
    {"problem.no-equivalent",
     QT_TRANSLATE_NOOP("Words", "The data holds characters that the encoding %1 does not have.")},
    {"problem.not-unique",
     QT_TRANSLATE_NOOP("Words", "The unique index %1 could not be built: the data holds duplicates.")},
    {"problem.foreign-key",
     QT_TRANSLATE_NOOP("Words", "The foreign key %1 does not hold: rows refer to others that are not there.")},
    {"problem.check-constraint", QT_TRANSLATE_NOOP("Words", "The condition %1 does not hold for the data.")},
    {"problem.duplicate-key",
     QT_TRANSLATE_NOOP("Words",
                       "Rows with the same key are in the table already (%1). It may have been loaded twice.")},
    {"problem.statement-cancelled", QT_TRANSLATE_NOOP("Words", "The server broke off the statement: %1.")},
    {"problem.copy-failed", QT_TRANSLATE_NOOP("Words", "The rows of the table %1 could not be loaded.")},
    // problems: follow-ups and the rest
    {"problem.syntax",
     QT_TRANSLATE_NOOP("Words",
                       "The server does not understand the statement at %1. It may be older than what was exported.")},
    {"problem.missing-dependency",
     QT_TRANSLATE_NOOP(
         "Words",
         "The %1 %2 is not there. It may be a consequence of an earlier problem, or of a name without its schema.")},
    {"problem.unknown-error", QT_TRANSLATE_NOOP("Words", "The utility reported an error. Its own words are below.")},
    {"problem.unknown-warning", QT_TRANSLATE_NOOP("Words", "The utility gave a warning. Its own words are below.")},
};
} // namespace

std::span<const WordsEntry> toolsWords()
{
    return toolsEntries;
}

} // namespace trunkline
