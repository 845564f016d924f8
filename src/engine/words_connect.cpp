#include "engine/wordstable.h"

#include <QCoreApplication>

namespace trunkline {

namespace {
constexpr WordsEntry connectEntries[] = {
    {"error.cancelled", QT_TRANSLATE_NOOP("Words", "This was cancelled.")},
    {"error.deadline",
     QT_TRANSLATE_NOOP(
         "Words",
         "The server took too long to answer, so the question was withdrawn. Try again when it is less busy.")},
    {"error.sql", QT_TRANSLATE_NOOP("Words", "The server did not accept a statement: %1")},
    {"error.locale-not-offered",
     QT_TRANSLATE_NOOP("Words",
                       "The server does not offer the locale %1 for this database. Choose another one, or have "
                       "it installed on the server's computer.")},
    {"error.connection-lost", QT_TRANSLATE_NOOP("Words", "The connection to the server was lost. See whether the "
                                                         "server still runs and the network is up, then try again.")},
    {"error.conninfo-control-character",
     QT_TRANSLATE_NOOP("Words", "The value of %1 holds an invisible control character. Type it anew.")},
    {"error.conninfo-empty",
     QT_TRANSLATE_NOOP("Words", "Say where the server is: a host, a service name or at least a database.")},
    {"error.conninfo-host-is-uri",
     QT_TRANSLATE_NOOP("Words",
                       "A whole connection string does not belong in the host's place. Paste it into the line at "
                       "the top, which takes it apart.")},
    {"error.conninfo-own-field",
     QT_TRANSLATE_NOOP("Words", "%1 has a field of its own in this dialog and is set there.")},
    {"error.conninfo-port", QT_TRANSLATE_NOOP("Words", "“%1” is no port. A port is a number from 1 to 65535.")},
    {"error.conninfo-secret",
     QT_TRANSLATE_NOOP("Words",
                       "%1 is a secret and is never stored among the parameters. A password belongs in the field "
                       "Password on the tab Server.")},
    {"error.conninfo-invalid",
     QT_TRANSLATE_NOOP("Words",
                       "This is neither a connection URI nor a list of key=value pairs that can be understood. Compare "
                       "it with what was copied; the words below say where it goes wrong.")},
    {"error.conninfo-not-encoded",
     QT_TRANSLATE_NOOP("Words",
                       "The user name or the password in this URI holds a character such as @ or /, which must be "
                       "written as %40 or %2F. Write it so, or type the password into its own field.")},

    {"error.connect-name-not-found",
     QT_TRANSLATE_NOOP("Words", "There is no computer named %1. Check how the host name is written; a name of a "
                                "private network is known only inside of that network or its VPN.")},
    {"error.connect-name-lookup",
     QT_TRANSLATE_NOOP("Words", "The name %1 could not be looked up just now. Check that this computer is online and "
                                "that its VPN, if it needs one, is connected.")},
    {"error.connect-refused",
     QT_TRANSLATE_NOOP("Words", "%1 answered, but no server accepts connections on port %2. Check the port, and that "
                                "PostgreSQL runs there and listens on this address (listen_addresses).")},
    {"error.connect-timeout",
     QT_TRANSLATE_NOOP("Words", "Nothing answered at %1, port %2, in time. Usually a firewall or a security group is "
                                "in the way: allow this computer's address there, or check host and port.")},
    {"error.connect-no-answer",
     QT_TRANSLATE_NOOP("Words", "Something at %1, port %2, took the connection and then said nothing. Either the "
                                "server is overloaded or hangs, or something other than PostgreSQL listens there.")},
    {"error.connect-unreachable",
     QT_TRANSLATE_NOOP("Words", "There is no way to %1 from this computer. Check the address, and the VPN if the "
                                "server is in a private network.")},
    {"error.connect-network-down",
     QT_TRANSLATE_NOOP("Words", "This computer has no network that leads to %1. Check that it is online; the server "
                                "may have only an IPv6 address where this network has only IPv4.")},
    {"error.connect-socket-missing",
     QT_TRANSLATE_NOOP("Words", "No server accepts local connections in %1 on port %2. Check that PostgreSQL runs on "
                                "this computer, or give localhost as the host.")},
    {"error.connect-socket-denied",
     QT_TRANSLATE_NOOP(
         "Words",
         "This user of the computer may not use the server's local socket in %1. Give localhost as the host instead.")},
    {"error.connect-closed",
     QT_TRANSLATE_NOOP("Words", "The server at %1, port %2, closed the connection while signing in. Its log says why; "
                                "a proxy in between that has no server behind it does the same.")},
    {"error.connect-not-postgres",
     QT_TRANSLATE_NOOP(
         "Words", "What answers at %1, port %2, is not a PostgreSQL server. Check the port: the usual one is 5432.")},
    {"error.connect-server-too-old",
     QT_TRANSLATE_NOOP("Words", "The server is PostgreSQL %1. Trunkline works with version 10 and newer.")},

    {"error.connect-tls-not-offered",
     QT_TRANSLATE_NOOP("Words", "The server at %1 offers no encryption, and this connection demands it. Turn on TLS on "
                                "the server, or, only in a network that you trust, set Encryption to prefer.")},
    {"error.connect-tls-required",
     QT_TRANSLATE_NOOP(
         "Words",
         "The server at %1 lets user %3 in only over an encrypted connection. Set Encryption to require or stricter.")},
    {"error.connect-tls-failed",
     QT_TRANSLATE_NOOP(
         "Words",
         "The encrypted connection to %1 could not be set up: client and server did not agree on how to encrypt. The "
         "words below name the reason; an old server may need a lower ssl_min_protocol_version.")},
    {"error.connect-certificate-untrusted",
     QT_TRANSLATE_NOOP("Words", "The certificate of %1 is not signed by an authority that is trusted here, or it has "
                                "expired. Choose the file with the provider's root certificate under Encryption.")},
    {"error.connect-root-certificate-missing",
     QT_TRANSLATE_NOOP(
         "Words",
         "The file with the root certificates, against which the server's certificate is to be checked, is missing or "
         "cannot be read. Choose it under Encryption; the server's provider offers it for download.")},
    {"error.connect-host-mismatch",
     QT_TRANSLATE_NOOP(
         "Words", "The server's certificate was made for another name than %1. Connect by the name in the certificate. "
                  "If you are sure of the server, set Encryption to verify-ca, which does not compare the name.")},
    {"error.connect-client-certificate",
     QT_TRANSLATE_NOOP("Words", "The certificate or the key of this client cannot be used. Check both files under "
                                "Encryption; the key's file must be readable by you alone.")},
    {"error.connect-client-certificate-refused",
     QT_TRANSLATE_NOOP("Words", "The server asks for a client certificate and did not accept the one it got, or got "
                                "none. Choose certificate and key under Encryption.")},
    {"error.connect-channel-binding",
     QT_TRANSLATE_NOOP(
         "Words",
         "Channel binding was demanded, and the server at %1 cannot do it in this session. It needs an encrypted "
         "connection and a password that is stored as SCRAM; otherwise set channel_binding to prefer.")},
    {"error.connect-auth-method",
     QT_TRANSLATE_NOOP("Words", "The server wants to be signed in to in a way that this connection forbids or does not "
                                "know. Check require_auth under Advanced, and the server's pg_hba.conf.")},
    {"error.connect-gss",
     QT_TRANSLATE_NOOP("Words", "Signing in with Kerberos (GSSAPI or SSPI) did not work. Check that you hold a valid "
                                "ticket, or set gssencmode to disable where Kerberos is not used.")},

    {"error.connect-password-needed",
     QT_TRANSLATE_NOOP("Words", "The server asks for a password for user %3. Please give it.")},
    {"error.connect-password-wrong",
     QT_TRANSLATE_NOOP("Words", "The server did not accept this password for user %3. Check user and password; it says "
                                "the same when the user does not exist or the password has expired.")},
    {"error.connect-role-missing",
     QT_TRANSLATE_NOOP("Words",
                       "The server has no user named %3. Check how it is written; large and small letters differ.")},
    {"error.connect-role-no-login",
     QT_TRANSLATE_NOOP("Words", "The role %3 exists on the server, but may not log in. Use another user, or allow it "
                                "with ALTER ROLE … LOGIN.")},
    {"error.connect-role-refused",
     QT_TRANSLATE_NOOP("Words",
                       "The server does not let user %3 in: either there is no such user, or it may not log in.")},
    {"error.connect-peer",
     QT_TRANSLATE_NOOP("Words", "The server lets user %3 in only from an account of the same name on its own computer. "
                                "Run Trunkline under that account, or give localhost as the host and a password.")},
    {"error.connect-not-admitted",
     QT_TRANSLATE_NOOP("Words",
                       "The server's rules of access (pg_hba.conf) do not let user %3 into database %4 from this "
                       "computer. Add this computer's address there, or connect from one that is allowed.")},
    {"error.connect-database-missing",
     QT_TRANSLATE_NOOP(
         "Words",
         "There is no database named %4 on the server. Check how it is written, or choose one from the list.")},
    {"error.connect-database-closed",
     QT_TRANSLATE_NOOP("Words", "The database %4 accepts no connections at the moment; somebody has closed it "
                                "(ALLOW_CONNECTIONS). Choose another one, or open it.")},
    {"error.connect-database-denied",
     QT_TRANSLATE_NOOP(
         "Words",
         "User %3 has no right to connect to database %4. Its owner can grant it: GRANT CONNECT ON DATABASE.")},
    {"error.connect-too-many",
     QT_TRANSLATE_NOOP("Words", "The server, the database or the user has no free connection left. Wait until others "
                                "have ended theirs, or raise the limit.")},
    {"error.connect-starting", QT_TRANSLATE_NOOP("Words", "The server is starting up. Try again in a moment.")},
    {"error.connect-stopping",
     QT_TRANSLATE_NOOP("Words", "The server is shutting down. Try again when it is up again.")},
    {"error.connect-not-now",
     QT_TRANSLATE_NOOP("Words", "The server accepts no connections at the moment. Try again in a moment.")},
    {"error.connect-server-kind",
     QT_TRANSLATE_NOOP(
         "Words",
         "None of the hosts is of the kind that target_session_attrs asks for. Check that parameter under Advanced.")},

    {"error.connect-service",
     QT_TRANSLATE_NOOP("Words", "The service of this connection is not defined in the connection service file, or the "
                                "file cannot be read. Check pg_service.conf.")},
    {"error.connect-parameters",
     QT_TRANSLATE_NOOP(
         "Words",
         "The parameters of this connection cannot be used as they are. The words below name the one to be changed.")},
    {"error.connect-parameter-unsupported",
     QT_TRANSLATE_NOOP("Words", "The parameter %1 protects this connection, but the libpq of this program is too old "
                                "to know it. Remove it under Advanced, or use a newer libpq.")},
    {"error.connect-setting-refused",
     QT_TRANSLATE_NOOP("Words",
                       "The server, or a connection pooler in front of it, refuses a setting that this connection asks "
                       "for. Remove it under Advanced (options), or use the server's direct port.")},
    {"error.connect-session",
     QT_TRANSLATE_NOOP("Words", "The server let us in, but refused the settings that every session of ours needs. If "
                                "this is a connection pooler, use the server's direct address.")},
    {"error.connect-other",
     QT_TRANSLATE_NOOP("Words",
                       "The connection to %1 could not be made. The words below are those of the server or of libpq.")},

    {"note.test-name", QT_TRANSLATE_NOOP("Words", "The name %1 was found.")},
    {"note.test-connected", QT_TRANSLATE_NOOP("Words", "The server answered at %1, port %2.")},
    {"note.test-connected-socket", QT_TRANSLATE_NOOP("Words", "The server answered on its local socket in %1.")},
    {"note.test-tls-full",
     QT_TRANSLATE_NOOP("Words",
                       "The connection is encrypted (%1), and the server's certificate and name were checked.")},
    {"note.test-tls-authority",
     QT_TRANSLATE_NOOP(
         "Words",
         "The connection is encrypted (%1). The certificate's authority was checked, the server's name was not.")},
    {"note.test-tls-unchecked",
     QT_TRANSLATE_NOOP("Words", "The connection is encrypted (%1). That it is the right server was not checked.")},
    {"note.test-gss-encrypted", QT_TRANSLATE_NOOP("Words", "The connection is encrypted by Kerberos.")},
    {"note.test-plain",
     QT_TRANSLATE_NOOP("Words", "The connection is not encrypted: whoever is on the way can read the data. Set "
                                "Encryption to require or stricter where the server allows it.")},
    {"note.test-plain-local",
     QT_TRANSLATE_NOOP("Words", "The connection stays inside of this computer and needs no encryption.")},
    {"note.test-signed-in", QT_TRANSLATE_NOOP("Words", "Signed in as %1 to database %2.")},
    {"note.test-server", QT_TRANSLATE_NOOP("Words", "PostgreSQL %1.")},
    {"note.test-server-rds", QT_TRANSLATE_NOOP("Words", "PostgreSQL %1, Amazon RDS.")},
    {"note.test-server-aurora", QT_TRANSLATE_NOOP("Words", "PostgreSQL %1, Amazon Aurora.")},
    {"note.test-server-cloud-sql", QT_TRANSLATE_NOOP("Words", "PostgreSQL %1, Google Cloud SQL.")},
    {"note.test-server-azure", QT_TRANSLATE_NOOP("Words", "PostgreSQL %1, Azure Database.")},
    {"note.test-server-supabase", QT_TRANSLATE_NOOP("Words", "PostgreSQL %1, Supabase.")},
    {"note.test-server-neon", QT_TRANSLATE_NOOP("Words", "PostgreSQL %1, Neon.")},
    {"note.test-server-standby",
     QT_TRANSLATE_NOOP("Words", "PostgreSQL %1, a standby: it can be a source, but not a target.")},
    {"note.test-server-read-only",
     QT_TRANSLATE_NOOP("Words", "PostgreSQL %1, set to read-only: it can be a source, but not a target.")},
    {"note.test-rights-superuser",
     QT_TRANSLATE_NOOP("Words", "%1 is a superuser and may do everything that a migration needs.")},
    {"note.test-rights-create",
     QT_TRANSLATE_NOOP("Words", "%1 is no superuser, may create databases and roles, and can be used at either end.")},
    {"note.test-rights-create-databases",
     QT_TRANSLATE_NOOP("Words", "%1 is no superuser. It may create databases, but no roles.")},
    {"note.test-rights-create-roles",
     QT_TRANSLATE_NOOP("Words", "%1 is no superuser. It may create roles, but no databases.")},
    {"note.test-rights-read",
     QT_TRANSLATE_NOOP("Words",
                       "%1 may read everything, but may create neither databases nor roles: good for a source.")},
    {"note.test-rights-few",
     QT_TRANSLATE_NOOP("Words", "%1 may create neither databases nor roles. As a source it needs the right to read "
                                "every table; as a target an empty database must be there for it.")},
};
} // namespace

std::span<const WordsEntry> connectWords()
{
    return connectEntries;
}

} // namespace trunkline
