#include "tools/toolprocess.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QProcessEnvironment toolEnvironment(const QString &applicationName, const QString &passfile)
{
    static constexpr const char *kept[] = {
        "PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "TMP", "TEMP", "XDG_RUNTIME_DIR", "LD_LIBRARY_PATH",
        // sign-in with Kerberos, trust stores of OpenSSL
        "KRB5CCNAME", "KRB5_CONFIG", "KRB5_KTNAME", "KRB5_CLIENT_KTNAME", "SSL_CERT_FILE", "SSL_CERT_DIR",
        "OPENSSL_CONF",
        // without these no program starts on Windows, or it does not find the user's folders
        "SystemRoot", "SystemDrive", "windir", "ComSpec", "PATHEXT", "APPDATA", "LOCALAPPDATA", "USERPROFILE",
        "USERNAME", "ProgramData", "ProgramFiles"};
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const char *name : kept) {
        const QString variable = QString::fromLatin1(name);
        if (system.contains(variable))
            environment.insert(variable, system.value(variable));
    }
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"PGCLIENTENCODING"_s, u"UTF8"_s);
    environment.insert(u"PGCONNECT_TIMEOUT"_s, u"10"_s);
    if (!applicationName.isEmpty())
        environment.insert(u"PGAPPNAME"_s, applicationName);
    if (!passfile.isEmpty())
        environment.insert(u"PGPASSFILE"_s, passfile);
    return environment;
}

} // namespace trunkline
