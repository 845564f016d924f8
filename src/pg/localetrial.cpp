#include "pg/localetrial.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int localeTrialTimeMs = 10000;

/// One session's trials. Every one of them ends with the session as it was.
class LocaleTrial
{
public:
    LocaleTrial(Connection &connection, const CancelToken &cancel)
        : m_connection(connection)
        , m_cancel(cancel)
    {
    }

    Result<void> readEncoding();
    const QString &encoding() const { return m_encoding; }
    /// Whether the operating system has it: a setting that asks only for that, whatever the encoding and for any user.
    Result<void> trySetting(const QString &locale);
    /// Makes a collation. A refusal with one of these SQLSTATEs is one of the locale.
    Result<void> tryCollation(const Sql &before, const Sql &options, const QString &locale, const QStringList &states);

private:
    Result<void> tryStatements(const Sql &statements, const QString &locale, const QStringList &states);

    Connection &m_connection;
    CancelToken m_cancel;
    QString m_encoding;
};

Result<void> LocaleTrial::readEncoding()
{
    const Result<Rows> rows = m_connection.exec(Sql(u"SELECT getdatabaseencoding()"), m_cancel, localeTrialTimeMs);
    if (!rows)
        return rows.error();
    m_encoding = rows->at(0, 0);
    return {};
}

Result<void> LocaleTrial::trySetting(const QString &locale)
{
    if (locale.isEmpty())
        return {};
    return tryStatements(Sql(u"SET LOCAL lc_monetary = %1").arg({Quoting::literalSql(locale)}), locale, {u"22023"_s});
}

Result<void> LocaleTrial::tryCollation(const Sql &before, const Sql &options, const QString &locale,
                                       const QStringList &states)
{
    const Sql create = Sql(u"CREATE COLLATION pg_temp.trunkline_trial (%1)").arg({options});
    return tryStatements(Quoting::join({before, create}, Sql()), locale, states);
}

Result<void> LocaleTrial::tryStatements(const Sql &statements, const QString &locale, const QStringList &states)
{
    const Sql whole = Quoting::join({Sql(u"BEGIN"), statements, Sql(u"ROLLBACK")}, Sql(u"; "));
    const Result<Rows> tried = m_connection.exec(whole, m_cancel, localeTrialTimeMs);
    if (tried)
        return {};
    const Error &said = tried.error();
    if (said.code() == "error.connection-lost"_L1)
        return said;
    const Result<Rows> ended = m_connection.exec(Sql(u"ROLLBACK"), {}, localeTrialTimeMs);
    if (!ended)
        return ended.error();
    if (said.code() != "error.sql"_L1)
        return said;
    // other refusals are of the trial: no right to make one, a read-only session
    if (!states.contains(said.sqlState))
        return {};
    return Error(u"error.locale-not-offered"_s, {locale}, said.toolWords, said.sqlState);
}

Result<void> tryLibc(LocaleTrial &trial, const QString &collate, const QString &ctype, const QString &encoding)
{
    for (const QString &locale : QStringList{collate, ctype}) {
        if (const Result<void> tried = trial.trySetting(locale); !tried)
            return tried;
        // The encoding must be the locale's own, which can be tried in a database of the wanted encoding only. A
        // database in SQL_ASCII may have any locale, a collation in it may not.
        if (locale.isEmpty() || trial.encoding() != encoding || encoding == "SQL_ASCII"_L1)
            continue;
        const Sql name = Quoting::literalSql(locale);
        const Sql options = Sql(u"provider = libc, lc_collate = %1, lc_ctype = %1").arg({name});
        if (const Result<void> tried = trial.tryCollation(Sql(), options, locale, {u"22023"_s}); !tried)
            return tried;
    }
    return {};
}

Result<void> tryIcu(LocaleTrial &trial, int version, const QString &locale)
{
    if (version < 150000)
        return Error(u"error.locale-not-offered"_s, {locale});
    QStringList states{u"22023"_s};
    // "not supported" means the encoding of the connected database, unless that is one that ICU knows for sure
    if (trial.encoding() == "UTF8"_L1)
        states += u"0A000"_s;
    // an unknown language is an error without a state of its own on 16 and 17
    if (version >= 160000)
        states += u"XX000"_s;
    const Sql strict = version >= 160000 ? Sql(u"SET LOCAL icu_validation_level = error; ") : Sql();
    return trial.tryCollation(strict, Sql(u"provider = icu, locale = %1").arg({Quoting::literalSql(locale)}), locale,
                              states);
}

Result<void> tryBuiltin(LocaleTrial &trial, int version, const QString &locale, const QString &encoding)
{
    if (version < 170000)
        return Error(u"error.locale-not-offered"_s, {locale});
    // a refusal may mean the encoding of the connected database; all there are hold in UTF8
    if (trial.encoding() != encoding && trial.encoding() != "UTF8"_L1)
        return {};
    return trial.tryCollation(Sql(), Sql(u"provider = builtin, locale = %1").arg({Quoting::literalSql(locale)}), locale,
                              {u"42809"_s, u"22023"_s});
}

} // namespace

Result<void> tryLocale(Connection &connection, const QString &provider, const QString &collate, const QString &ctype,
                       const QString &locale, const QString &encoding, const CancelToken &cancel)
{
    LocaleTrial trial(connection, cancel);
    if (const Result<void> read = trial.readEncoding(); !read)
        return read;
    // whatever the provider, a database has a collation and a character type of the operating system, too
    if (const Result<void> tried = tryLibc(trial, collate, ctype, encoding); !tried || locale.isEmpty())
        return tried;
    const int version = connection.serverVersionNum();
    if (provider == "icu"_L1)
        return tryIcu(trial, version, locale);
    if (provider == "builtin"_L1)
        return tryBuiltin(trial, version, locale, encoding);
    return {};
}

} // namespace trunkline
