#include "pg/connecterrors.h"

#include "core/redaction.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// One way to fail. A rule fits when its SQLSTATE (if it has one) and its pattern (if it has one) are both in the
/// words.
struct ConnectRule
{
    const char *code;
    const char *sqlState;
    const char *pattern;
};

// Several attempts may be in one text (addresses, encrypted and plain). The rules are in the order of what says most:
// a wrong password on one of them tells more than a refusal on the other.
constexpr ConnectRule connectRules[] = {
    // our own side
    {"error.connect-service", "",
     "definition of service .* not found|service file .* not found|syntax error in service file|service file .* line"},
    {"error.connect-parameters", "",
     "invalid connection option|invalid port number|invalid integer value|invalid \\S+ value|could not match \\d+|"
     "could not parse network address|missing \"=\"|value \".*\" invalid when SSL support|invalid URI|"
     "weak sslmode|unsupported frontend protocol|path .* is too long"},
    {"error.connect-root-certificate-missing", "",
     "root certificate file .* does not exist|could not read root certificate file|could not load system root "
     "certificate|"
     "could not get home directory to locate root certificate"},
    {"error.connect-client-certificate", "",
     "could not open certificate file|could not read certificate file|could not load private key file|"
     "certificate present, but not private key|private key file .* (has group|must be owned|is not a regular)|"
     "certificate does not match private key|could not stat private key|could not initialize PKCS"},
    {"error.connect-host-mismatch", "",
     "does not match host name|host name must be specified for a verified|could not get server's host name|"
     "certificate contains IP address"},
    {"error.connect-certificate-untrusted", "", "certificate verify failed|certificate could not be obtained"},
    {"error.connect-client-certificate-refused", "",
     "alert (unknown ca|bad certificate|certificate required|certificate unknown|certificate expired|certificate "
     "revoked|unsupported certificate|decrypt error)|requires? a valid client certificate|"
     "certificate authentication failed"},
    {"error.connect-tls-not-offered", "", "server does not support SSL"},
    {"error.connect-not-postgres", "",
     "received invalid response to (SSL|GSSAPI) negotiation|expected authentication request from server|"
     "unexpected response from server|received invalid response|wrong version number|"
     "server sent an error response during SSL exchange"},
    {"error.connect-channel-binding", "", "channel binding"},
    {"error.connect-auth-method", "",
     "authentication method requirement|authentication method \\S+ not supported|requested .* authentication, but"},
    {"error.connect-password-needed", "", "no password supplied|empty password returned"},
    {"error.connect-password-wrong", "28P01", ""},
    {"error.connect-gss", "", "GSSAPI|SSPI|GSS "},
    {"error.connect-database-missing", "3D000", ""},
    {"error.connect-database-missing", "08P01", "no such database"},
    {"error.connect-database-denied", "42501", ""},
    {"error.connect-database-closed", "55000", ""},
    {"error.connect-too-many", "53300", ""},
    {"error.connect-too-many", "08P01", "no more connections allowed"},
    {"error.connect-starting", "57P03", "starting up|not yet accepting|recovery"},
    {"error.connect-stopping", "57P03", "shutting down"},
    {"error.connect-not-now", "57P03", ""},
    {"error.connect-stopping", "57P01", ""},
    {"error.connect-role-no-login", "28000", "is not permitted to log in"},
    {"error.connect-role-missing", "28000", "role \".*\" does not exist"},
    {"error.connect-role-refused", "28000", "InitializeSessionUserId"},
    {"error.connect-password-wrong", "08P01", "no such user|password authentication failed|auth failed"},
    // the entry that is missing for the plain attempt is no news where an encrypted one was refused as well
    {"error.connect-not-admitted", "28000", "no pg_hba\\.conf entry.*((SSL|GSS) encryption|SSL on)"},
    {"error.connect-tls-required", "28000", "no pg_hba\\.conf entry.*(no encryption|SSL off)"},
    {"error.connect-peer", "28000", "Peer authentication failed|Ident authentication failed|auth_failed"},
    {"error.connect-not-admitted", "28000", ""},
    {"error.connect-setting-refused", "22023", ""},
    {"error.connect-setting-refused", "42704", ""},
    {"error.connect-setting-refused", "08P01", "unsupported startup parameter"},
    {"error.connect-server-kind", "", "session is (not )?read-only|server is (not )?in hot standby mode"},
    {"error.connect-tls-failed", "", "SSL error|SSL SYSCALL error|could not establish SSL connection"},
    {"error.connect-name-not-found", "", "could not translate host name"},
    {"error.connect-socket-missing", "", "No such file or directory\\s+Is the server running locally"},
    {"error.connect-socket-missing", "", "Connection refused\\s+Is the server running locally"},
    {"error.connect-socket-denied", "", "Permission denied\\s+Is the server running locally"},
    {"error.connect-refused", "", "Connection refused|\\(0x0000274D/10061\\)"},
    {"error.connect-timeout", "", "timed out|timeout expired|\\(0x0000274C/10060\\)"},
    {"error.connect-unreachable", "", "No route to host|Host is (down|unreachable)|\\(0x00002751/10065\\)"},
    {"error.connect-network-down", "", "Network is (unreachable|down)|\\(0x00002743/10051\\)"},
    {"error.connect-closed", "",
     "server closed the connection unexpectedly|Connection reset|could not (send|receive) |\\(0x00002746/10054\\)"},
};

/// "FATAL:  28P01: …": the severity is in the server's language, the two spaces and the five characters are not.
const QRegularExpression &stateInWords()
{
    static const QRegularExpression pattern(u":  ([0-9A-Z]{5}): "_s);
    return pattern;
}

QStringList statesInWords(const QString &words)
{
    QStringList states;
    for (auto it = stateInWords().globalMatch(words); it.hasNext();)
        states += it.next().captured(1);
    return states;
}

bool ruleFits(const ConnectRule &rule, const QString &words, const QStringList &states)
{
    const QString state = QString::fromLatin1(rule.sqlState);
    if (!state.isEmpty() && !states.contains(state))
        return false;
    return !*rule.pattern ||
           QRegularExpression(QString::fromLatin1(rule.pattern), QRegularExpression::CaseInsensitiveOption)
               .match(words)
               .hasMatch();
}

} // namespace

QString plainConnectWords(const QString &words)
{
    static const QRegularExpression place(u"^LOCATION:  .*$\\n?"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression state(u":  [0-9A-Z]{5}: "_s);
    QString plain = words;
    plain.remove(place);
    plain.replace(state, u":  "_s);
    return plain.trimmed();
}

Error connectError(const ConnectFailure &failure)
{
    const QStringList states = statesInWords(failure.words);
    QString code = u"error.connect-other"_s;
    if (failure.needsPassword) {
        code = u"error.connect-password-needed"_s;
    } else {
        for (const ConnectRule &rule : connectRules) {
            if (ruleFits(rule, failure.words, states)) {
                code = QString::fromLatin1(rule.code);
                break;
            }
        }
    }
    return Error(code, {failure.host, failure.port, failure.user, failure.database},
                 Redaction().clean(plainConnectWords(failure.words)), states.value(0));
}

} // namespace trunkline
