#include "pg/localetrial.h"

#include "support/testregistry.h"
#include "support/testserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Locales that a server has and such as it has not, of each provider, as a user sees it who may do little.
class LocaleTrialPgTest : public QObject
{
    Q_OBJECT

private:
    static TestServer &server() { return *TestServer::sharedPair().first; }

    /// "offered", "not offered" (with a word of the server's), or the code of another error.
    static QString answer(const TestServer &server, const QString &provider, const QString &libc, const QString &locale,
                          const QString &database = u"postgres"_s, const QString &encoding = u"UTF8"_s)
    {
        ConnectRequest request;
        request.params = server.params(database);
        request.params.set(u"user"_s, u"locale_user"_s);
        Result<Connection> opened = Connection::open(request);
        if (!opened)
            return opened.error().code();
        const Result<void> tried = tryLocale(*opened, provider, libc, libc, locale, encoding);
        // the session is as it was, and nothing is left behind
        const Result<Rows> after = opened->exec(
            Sql(u"SELECT current_setting('lc_monetary') <> %1 AND now() = statement_timestamp() AND NOT EXISTS "
                u"(SELECT 1 FROM pg_collation WHERE collname = 'trunkline_trial')")
                .arg({Quoting::literalSql(u"xx_XX.nonsense"_s)}));
        if (!after || after->at(0, 0) != "t"_L1)
            return u"left something behind"_s;
        if (tried)
            return u"offered"_s;
        if (tried.error().code() != "error.locale-not-offered"_L1)
            return tried.error().code();
        const QString which = tried.error().message.arguments.value(0);
        return which == libc || which == locale ? u"not offered"_s : which;
    }
    static void compare(TestServer &server)
    {
        const int major = server.psql(u"SHOW server_version_num"_s).toInt() / 10000;
        QCOMPARE(server.psql(u"CREATE ROLE locale_user LOGIN"_s), QString());
        QCOMPARE(server.psql(u"CREATE DATABASE locale_ascii TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' "
                             u"LC_CTYPE 'C'"_s),
                 QString());
        QCOMPARE(server.psql(u"CREATE DATABASE locale_closed TEMPLATE template0"_s), QString());
        QCOMPARE(server.psql(u"REVOKE TEMPORARY ON DATABASE locale_closed FROM PUBLIC"_s), QString());
        const QString unknown = u"xx_XX.nonsense"_s;
        const QString hostile = u"x'; DROP TABLE x; --"_s;
        const QString no = u"not offered"_s;
        const QString yes = u"offered"_s;
        QCOMPARE(answer(server, u"libc"_s, u"C.UTF-8"_s, {}), yes);
        QCOMPARE(answer(server, u"libc"_s, u"C"_s, {}), yes);
        QCOMPARE(answer(server, u"libc"_s, {}, {}), yes);
        for (const QString &database : {u"postgres"_s, u"locale_ascii"_s, u"locale_closed"_s}) {
            QCOMPARE(answer(server, u"libc"_s, u"C.UTF-8"_s, {}, database), yes);
            QCOMPARE(answer(server, u"libc"_s, unknown, {}, database), no);
            QCOMPARE(answer(server, u"libc"_s, hostile, {}, database), no);
            QCOMPARE(answer(server, u"icu"_s, unknown, u"und"_s, database), no);
        }
        QCOMPARE(answer(server, u"libc"_s, u"C.UTF-8"_s, {}, u"locale_ascii"_s, u"SQL_ASCII"_s), yes);
        QCOMPARE(answer(server, u"libc"_s, u"C.UTF-8"_s, {}, u"postgres"_s, u"LATIN1"_s), yes);
        QCOMPARE(answer(server, u"icu"_s, u"C"_s, u"und"_s), major >= 15 ? yes : no);
        QCOMPARE(answer(server, u"icu"_s, u"C"_s, u"de-DE"_s), major >= 15 ? yes : no);
        QCOMPARE(answer(server, u"icu"_s, u"C"_s, u"nonsense"_s), major == 15 ? yes : no);
        QCOMPARE(answer(server, u"icu"_s, u"C"_s, u"und"_s, u"locale_ascii"_s), major >= 15 ? yes : no);
        QCOMPARE(answer(server, u"builtin"_s, u"C"_s, u"C.UTF-8"_s), major >= 17 ? yes : no);
        QCOMPARE(answer(server, u"builtin"_s, u"C"_s, u"PG_UNICODE_FAST"_s), major >= 18 ? yes : no);
        QCOMPARE(answer(server, u"builtin"_s, u"C"_s, u"de_DE"_s), no);
        QCOMPARE(answer(server, u"builtin"_s, u"C"_s, u"C.UTF-8"_s, u"locale_ascii"_s), major >= 17 ? yes : no);
        server.dropDatabase(u"locale_ascii"_s);
        server.dropDatabase(u"locale_closed"_s);
        server.dropRole(u"locale_user"_s);
    }

private Q_SLOTS:
    void initTestCase() { TRUNKLINE_NEEDS_SERVER(); }

    void localesAreTriedOnTheServer_data()
    {
        QTest::addColumn<int>("major");
        for (int major = 10; major <= 18; ++major)
            QTest::addRow("%d", major) << major;
    }
    void localesAreTriedOnTheServer()
    {
        QFETCH(int, major);
        TestServerOptions options;
        options.binFolder = TestServer::binFolderOf(major);
        if (options.binFolder.isEmpty())
            QSKIP("no server of this major version is installed");
        TestServer other(options);
        QVERIFY2(other.start(), qPrintable(other.errorText()));
        compare(other);
    }

    void aCancelEndsTheTrial()
    {
        ConnectRequest request;
        request.params = server().params();
        Result<Connection> opened = Connection::open(request);
        QVERIFY(opened.ok());
        CancelToken cancel;
        cancel.cancel();
        QCOMPARE(tryLocale(*opened, u"libc"_s, u"C"_s, u"C"_s, {}, u"UTF8"_s, cancel).error().code(),
                 u"error.cancelled"_s);
    }
};

TRUNKLINE_TEST(LocaleTrialPgTest)
#include "localetrialpgtest.moc"
