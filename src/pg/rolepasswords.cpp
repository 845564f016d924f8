#include "pg/rolepasswords.h"

#include "core/redaction.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int passwordTimeMs = 30000;

/// A server may quote the statement, and with it what is set. Its first line alone is kept, and cleaned; the excerpt
/// "LINE 1: …" may be cut anywhere and is not.
Error withoutSecret(const Error &error, const Secret &secret)
{
    const Redaction redaction({secret});
    Error clean = error;
    for (QString &argument : clean.message.arguments)
        argument = redaction.clean(argument);
    clean.toolWords = redaction.clean(error.toolWords.section(u'\n', 0, 0));
    return clean;
}

Result<void> alterPassword(Connection &connection, const QString &role, const Secret &encrypted,
                           const CancelToken &cancel)
{
    const Result<Rows> set =
        connection.exec(Sql(u"ALTER ROLE %1 PASSWORD %2")
                            .arg({Quoting::identifierSql(role), Quoting::literalSql(encrypted.revealText())}),
                        cancel, passwordTimeMs);
    if (!set)
        return withoutSecret(set.error(), encrypted);
    return {};
}

} // namespace

Result<QMap<QString, Secret>> readScramVerifiers(Connection &connection, const QStringList &roles,
                                                 const CancelToken &cancel)
{
    QMap<QString, Secret> verifiers;
    if (roles.isEmpty())
        return verifiers;
    QList<Sql> names;
    for (const QString &role : roles)
        names += Quoting::literalSql(role);
    const Result<Rows> rows = connection.exec(
        Sql(u"SELECT rolname, rolpassword FROM pg_authid WHERE rolpassword LIKE 'SCRAM-SHA-256$%' AND rolname IN (%1)")
            .arg({Quoting::join(names, Sql(u", "))}),
        cancel, passwordTimeMs);
    if (!rows)
        return rows.error();
    for (qsizetype i = 0; i < rows->rows.size(); ++i)
        verifiers.insert(rows->at(i, 0), Secret(rows->at(i, 1)));
    return verifiers;
}

Result<void> setVerifier(Connection &connection, const QString &role, const Secret &verifier, const CancelToken &cancel)
{
    // SCRAM-SHA-256$iterations:salt$stored key:server key (PostgreSQL manual, pg_authid)
    static const QRegularExpression form(
        u"\\ASCRAM-SHA-256\\$[0-9]+:[A-Za-z0-9+/=]+\\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=\\z"_s);
    if (!form.match(verifier.revealText()).hasMatch())
        return Error(u"error.password-verifier"_s, {role});
    return alterPassword(connection, role, verifier, cancel);
}

Result<void> setPassword(Connection &connection, const QString &role, const Secret &password, const CancelToken &cancel)
{
    if (password.isEmpty())
        return Error(u"error.password-empty"_s);
    const Result<Rows> wanted = connection.exec(Sql(u"SHOW password_encryption"), cancel, passwordTimeMs);
    if (!wanted)
        return wanted.error();
    const bool md5 = wanted->at(0, 0) == "md5"_L1;
    const Result<Secret> encrypted = connection.encryptedPassword(password, role, md5 ? u"md5"_s : u"scram-sha-256"_s);
    if (!encrypted)
        return encrypted.error();
    return alterPassword(connection, role, *encrypted, cancel);
}

} // namespace trunkline
