#include "pg/conninfo.h"

#include "core/quoting.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class ConninfoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUriIsTakenApart()
    {
        const Result<ParsedConninfo> parsed =
            parseConninfo(u" postgresql://me:p%40ss@db.example:6432/shop?sslmode=require\n"_s);
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->params.host(), u"db.example"_s);
        QCOMPARE(parsed->params.port(), u"6432"_s);
        QCOMPARE(parsed->params.user(), u"me"_s);
        QCOMPARE(parsed->params.databaseName(), u"shop"_s);
        QCOMPARE(parsed->params.sslMode(), u"require"_s);
        QCOMPARE(parsed->params.keywords().size(), 5);
        QVERIFY(parsed->password);
        QCOMPARE(parsed->password->revealText(), u"p@ss"_s);
    }

    void withoutAPasswordThereIsNone()
    {
        const Result<ParsedConninfo> parsed = parseConninfo(u"host=h dbname='my db'"_s);
        QVERIFY(parsed.ok());
        QVERIFY(!parsed->password);
        QCOMPARE(parsed->params.databaseName(), u"my db"_s);
    }

    void secretsNeverBecomeParameters()
    {
        const Result<ParsedConninfo> parsed = parseConninfo(u"host=h sslpassword=canary password=canary"_s);
        QVERIFY(parsed.ok());
        for (const QString &value : parsed->params.values())
            QVERIFY(!value.contains("canary"_L1));
    }

    void whatIsWrongIsSaidWithoutThePassword_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown keyword") << u"host=h password=canary nonsense=1"_s;
        QTest::newRow("no value") << u"password=canary host"_s;
        QTest::newRow("bad escape") << u"postgresql://me:canary%zz@h/db"_s;
        QTest::newRow("stray equals") << u"postgresql://me:x@h/db?password=a=canary"_s;
        QTest::newRow("stray bracket") << u"postgresql://me:canary@[::1/db"_s;
        QTest::newRow("space in a password") << u"host=h password=my canary"_s;
        QTest::newRow("open quote") << u"password='canary host=h"_s;
    }
    void whatIsWrongIsSaidWithoutThePassword()
    {
        QFETCH(QString, text);
        const Result<ParsedConninfo> parsed = parseConninfo(text);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code(), u"error.conninfo-invalid"_s);
        QVERIFY(!parsed.error().toolWords.isEmpty());
        QVERIFY2(!parsed.error().toolWords.contains("canary"_L1), qPrintable(parsed.error().toolWords));
    }

    void aPasswordThatIsNotEncodedIsNoticed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("slash") << u"postgresql://me:can/ary@h/db"_s;
        QTest::newRow("slash behind digits") << u"postgresql://me:123/ary@h/db"_s;
        QTest::newRow("at") << u"postgresql://me:can@ary@h/db"_s;
        QTest::newRow("at and slash") << u"postgres://me:c@n/ary@h/db"_s;
    }
    void aPasswordThatIsNotEncodedIsNoticed()
    {
        QFETCH(QString, text);
        const Result<ParsedConninfo> parsed = parseConninfo(text);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code(), u"error.conninfo-not-encoded"_s);
    }

    void unusualUrisStayValid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("database with an at") << u"postgresql://me:pw@h/d@b"_s;
        QTest::newRow("several hosts") << u"postgresql://me:pw@h1:5432,h2:5433/db"_s;
        QTest::newRow("socket") << u"postgresql://%2Frun%2Fpostgresql/db"_s;
        QTest::newRow("address") << u"postgresql://me@[::1]:5432/db"_s;
        QTest::newRow("colon and question mark in the password") << u"postgresql://me:a:b%3Fc@h/db"_s;
    }
    void unusualUrisStayValid()
    {
        QFETCH(QString, text);
        const Result<ParsedConninfo> parsed = parseConninfo(text);
        QVERIFY2(parsed.ok(), qPrintable(parsed.ok() ? QString() : parsed.error().code() + parsed.error().toolWords));
    }

    void wordsNameWhatIsWrongWhereThereIsNoPassword()
    {
        const Result<ParsedConninfo> parsed = parseConninfo(u"host=h nonsense=1"_s);
        QVERIFY(!parsed.ok());
        QVERIFY(parsed.error().toolWords.contains("nonsense"_L1));
    }

    void quotedValuesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("quotes") << u"it's \"x\""_s;
        QTest::newRow("backslashes") << u"a\\b\\\\' \\'"_s;
        QTest::newRow("ends in a backslash") << u"a\\"_s;
        QTest::newRow("spaces") << u"  a b  "_s;
        QTest::newRow("line break") << u"a\nb\tc"_s;
        QTest::newRow("unicode") << u"ünïcödé 日本語 🐘"_s;
        QTest::newRow("looks like a URI") << u"postgresql://u:p@h/db?x=y"_s;
        QTest::newRow("looks like pairs") << u"x' host='elsewhere"_s;
        QTest::newRow("percent and equals") << u"%20=='#"_s;
    }
    void quotedValuesComeBackAsTheyWere()
    {
        QFETCH(QString, value);
        const QString text = Quoting::conninfo({{u"dbname"_s, value}, {u"host"_s, u"h"_s}, {u"password"_s, value}});
        const Result<ParsedConninfo> parsed = parseConninfo(text);
        QVERIFY2(parsed.ok(), qPrintable(text));
        QCOMPARE(parsed->params.databaseName(), value);
        QCOMPARE(parsed->params.host(), u"h"_s);
        QCOMPARE(parsed->password->revealText(), value);
    }

    void optionsAreLibpqsOwn()
    {
        qputenv("PGHOST", "from-the-environment");
        qputenv("PGPASSWORD", "canary");
        const QList<ConninfoOption> options = conninfoOptions();
        qunsetenv("PGHOST");
        qunsetenv("PGPASSWORD");
        const auto option = [&](const QString &keyword) {
            for (const ConninfoOption &one : options) {
                if (one.keyword == keyword)
                    return one;
            }
            return ConninfoOption();
        };
        QCOMPARE(option(u"host"_s).environmentVariable, u"PGHOST"_s);
        QCOMPARE(option(u"host"_s).defaultValue, u"from-the-environment"_s);
        QVERIFY(option(u"password"_s).secret);
        QVERIFY(option(u"password"_s).defaultValue.isEmpty());
        QVERIFY(option(u"sslpassword"_s).secret);
        QVERIFY(!option(u"sslmode"_s).secret);
        QVERIFY(option(u"options"_s).keyword == u"options"_s);
    }

    void keywordsOfThisLibpqAreKnown()
    {
        QVERIFY(isKnownConninfoKeyword(u"sslmode"_s));
        QVERIFY(!isKnownConninfoKeyword(u"of_the_year_2099"_s));
    }
};

TRUNKLINE_TEST(ConninfoTest)
#include "conninfotest.moc"
