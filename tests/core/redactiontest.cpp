#include "core/redaction.h"
#include "core/redactionstream.h"
#include "support/testregistry.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {
const QString canary = u"ca:n\\a'r y€\"%"_s;
}

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownPasswordGoesInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("raw") << u"x "_s + canary + u" y"_s;
        QTest::newRow("twice") << canary + canary;
        QTest::newRow("conninfo") << u"ca:n\\\\a\\'r y€\"%"_s;
        QTest::newRow("passfile") << u"h:1:*:u:ca\\:n\\\\a'r y€\"%"_s;
        QTest::newRow("percent") << QString::fromLatin1(QUrl::toPercentEncoding(canary));
        QTest::newRow("percent, lower") << u"ca%3an%5ca%27r%20y%e2%82%ac%22%25"_s;
        QTest::newRow("percent, few") << u"ca:n%5Ca'r%20y%E2%82%AC%22%25"_s;
        QTest::newRow("sql") << u"'ca:n\\a''r y€\"%'"_s;
        QTest::newRow("sql, escape form") << u"E'ca:n\\\\a''r y€\"%'"_s;
        QTest::newRow("conninfo in sql") << u"'x=ca:n\\\\a\\''r y€\"%'"_s;
        QTest::newRow("json") << u"{\"x\":\"ca:n\\\\a'r y€\\\"%\"}"_s;
        QTest::newRow("bash") << u"'ca:n\\a'\\''r y€\"%'"_s;
    }
    void aKnownPasswordGoesInEveryForm()
    {
        QFETCH(QString, text);
        const QString cleaned = Redaction({Secret(canary)}).clean(text);
        QVERIFY2(cleaned.contains(Redaction::mark()), qPrintable(cleaned));
        for (const QString &piece : {u"ca:n"_s, u"ca%3"_s, u"ca\\:"_s, u"r y€"_s, u"r%20y"_s, u"\"%"_s})
            QVERIFY2(!cleaned.contains(piece), qPrintable(cleaned));
    }
    void aShortPasswordGoesOnlyWhereItStandsAlone()
    {
        const Redaction redaction({Secret(u"ab"_s)});
        QCOMPARE(redaction.clean(u"about 'ab' ab:ab cab"_s), u"about '***' ***:*** cab"_s);
    }
    void aLongerPasswordGoesBeforeItsBeginning()
    {
        QCOMPARE(Redaction({Secret(u"hunter"_s), Secret(u"hunter22"_s)}).clean(u"hunter22 hunter"_s), u"*** ***"_s);
    }
    void emptyPasswordsTakeNothingOut() { QCOMPARE(Redaction({Secret(), Secret(u""_s)}).clean(u"abc"_s), u"abc"_s); }

    void whatLooksLikeASecretGoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("conninfo") << u"host=x password=abc dbname=y"_s << u"host=x password=*** dbname=y"_s;
        QTest::newRow("conninfo quoted") << u"password = 'a \\' b' user=u"_s << u"password = *** user=u"_s;
        QTest::newRow("conninfo escaped") << u"password=a\\ b user=u"_s << u"password=*** user=u"_s;
        QTest::newRow("unterminated") << u"password='a b c"_s << u"password=***"_s;
        QTest::newRow("sslpassword") << u"sslpassword=abc"_s << u"sslpassword=***"_s;
        QTest::newRow("environment") << u"PGPASSWORD=abc pg_dump"_s << u"PGPASSWORD=*** pg_dump"_s;
        QTest::newRow("oauth") << u"oauth_client_secret=abc x"_s << u"oauth_client_secret=*** x"_s;
        QTest::newRow("parameter of a URI") << u"postgresql://h/d?password=abc"_s << u"postgresql://h/d?password=***"_s;
        QTest::newRow("json") << u"{\"password\": \"a\\\"b\", \"c\": 1}"_s << u"{\"password\": ***, \"c\": 1}"_s;
        QTest::newRow("uri") << u"to postgresql://u:p%40w@h:5432/d"_s << u"to postgresql://u:***@h:5432/d"_s;
        QTest::newRow("uri with an @") << u"postgresql://u:p@w/x@h/d"_s << u"postgresql://u:***@h/d"_s;
        QTest::newRow("uri without") << u"postgresql://u@h:5432/d"_s << u"postgresql://u@h:5432/d"_s;
        QTest::newRow("role") << u"ALTER ROLE x WITH LOGIN PASSWORD 'SCRAM-SHA-256$4096:a''b' VALID UNTIL 'infinity';"_s
                              << u"ALTER ROLE x WITH LOGIN PASSWORD *** VALID UNTIL 'infinity';"_s;
        QTest::newRow("role, lower case")
            << u"create user x encrypted password\n'md5abc';"_s << u"create user x encrypted password\n***;"_s;
        QTest::newRow("role, E") << u"PASSWORD E'a\\'b' x"_s << u"PASSWORD *** x"_s;
        QTest::newRow("role, dollar") << u"PASSWORD $q$a'b$q$ x"_s << u"PASSWORD *** x"_s;
        QTest::newRow("user mapping")
            << u"Command was: CREATE USER MAPPING FOR x SERVER s OPTIONS (\n    password 'abc',\n"
               "    \"user\" 'u'\n);"_s
            << u"Command was: CREATE USER MAPPING FOR x SERVER s OPTIONS (\n    password ***,\n"
               "    \"user\" 'u'\n);"_s;
        QTest::newRow("user mapping, quoted") << u"OPTIONS (\"password\" 'a b')"_s << u"OPTIONS (\"password\" ***)"_s;
        QTest::newRow("subscription")
            << u"CREATE SUBSCRIPTION s CONNECTION 'host=h password=''a b'' user=u' PUBLICATION p"_s
            << u"CREATE SUBSCRIPTION s CONNECTION 'host=h password=*** user=u' PUBLICATION p"_s;
        QTest::newRow("no password") << u"FATAL:  password authentication failed for user \"x\""_s
                                     << u"FATAL:  password authentication failed for user \"x\""_s;
    }
    void whatLooksLikeASecretGoes()
    {
        QFETCH(QString, text);
        QTEST(Redaction().clean(text), "expected");
    }
    void aSubscriptionsPasswordGoesHoweverItIsWritten()
    {
        for (const QString &text : {u"CONNECTION 'password=abc' PUBLICATION p;"_s, u"CONNECTION 'password=abc';"_s,
                                    u"CONNECTION E'password=\\'abc\\' x'"_s, u"CONNECTION 'password=''a\\''bc'' x'"_s})
            QVERIFY2(!Redaction().clean(text).contains(u"bc"_s), qPrintable(Redaction().clean(text)));
    }

    void rowsGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("line") << u"CONTEXT:  COPY big, line 509547: \"1\tAda\t\"x\"\""_s
                              << u"CONTEXT:  COPY big, line 509547: ***"_s;
        QTest::newRow("column") << u"CONTEXT:  COPY big, line 3, column note: \"Ada\""_s
                                << u"CONTEXT:  COPY big, line 3, column note: ***"_s;
        QTest::newRow("in one line")
            << u"pg_restore: error: COPY failed for table \"big\": ERROR:  x CONTEXT: COPY big, line 1: \"secret row\""_s
            << u"pg_restore: error: COPY failed for table \"big\": ERROR:  x CONTEXT: COPY big, line 1: ***"_s;
        QTest::newRow("german") << u"KONTEXT:  COPY big, Zeile 3, Spalte a: »Ada«"_s
                                << u"KONTEXT:  COPY big, Zeile 3, Spalte a: ***"_s;
        QTest::newRow("only the line number") << u"CONTEXT:  COPY big, line 4"_s << u"CONTEXT:  COPY big, line 4"_s;
        QTest::newRow("key") << u"DETAIL:  Key (a)=(1) already exists."_s
                             << u"DETAIL:  Key (a)=(***) already exists."_s;
        QTest::newRow("keys") << u"DETAIL:  Key (a, lower(b))=(1, x) y) is duplicated."_s
                              << u"DETAIL:  Key (a, lower(b))=(***) is duplicated."_s;
        QTest::newRow("foreign key") << u"DETAIL:  Key (a)=(1) is not present in table \"t\"."_s
                                     << u"DETAIL:  Key (a)=(***) is not present in table \"t\"."_s;
        QTest::newRow("exclusion") << u"DETAIL:  Key (c)=([1,2)) conflicts with existing key (c)=([1,3))."_s
                                   << u"DETAIL:  Key (c)=(***"_s;
        QTest::newRow("failing row") << u"DETAIL:  Failing row contains (1, Ada (x), null)."_s
                                     << u"DETAIL:  Failing row contains (***)."_s;
        QTest::newRow("partition") << u"DETAIL:  Partition key of the failing row contains (a) = (17)."_s
                                   << u"DETAIL:  Partition key of the failing row contains (a) = (***)."_s;
        QTest::newRow("input") << u"ERROR:  invalid input syntax for type integer: \"Ada\""_s
                               << u"ERROR:  invalid input syntax for type integer: ***"_s;
        QTest::newRow("enum") << u"ERROR:  invalid input value for enum app.mood: \"Ada\""_s
                              << u"ERROR:  invalid input value for enum app.mood: ***"_s;
        QTest::newRow("range") << u"ERROR:  value \"99999\" is out of range for type smallint"_s
                               << u"ERROR:  value *** is out of range for type smallint"_s;
        QTest::newRow("json") << u"CONTEXT:  JSON data, line 1: {\"a\":..."_s << u"CONTEXT:  JSON data, line 1: ***"_s;
        QTest::newRow("function") << u"CONTEXT:  PL/pgSQL function app.slug(text) line 1 at RETURN"_s
                                  << u"CONTEXT:  PL/pgSQL function app.slug(text) line 1 at RETURN"_s;
        QTest::newRow("several lines") << u"DETAIL:  Failing row contains (1, first\nsecond, 2).\nHINT:  x"_s
                                       << u"DETAIL:  Failing row contains (***\n***\nHINT:  x"_s;
        QTest::newRow("plain") << u"pg_restore: processing data for table \"app.person\""_s
                               << u"pg_restore: processing data for table \"app.person\""_s;
    }
    void rowsGo()
    {
        QFETCH(QString, text);
        QTEST(Redaction().clean(text), "expected");
    }
    void aStreamRemembersThatARowGoesOn()
    {
        RedactionStream stream(Redaction({Secret(u"hunter2"_s)}));
        QCOMPARE(stream.cleanLine(u"pg_restore: connecting with hunter2"_s), u"pg_restore: connecting with ***"_s);
        QCOMPARE(stream.cleanLine(u"DETAIL:  Key (a)=(first"_s), u"DETAIL:  Key (a)=(***"_s);
        QCOMPARE(stream.cleanLine(u"second line of the value"_s), u"***"_s);
        QCOMPARE(stream.cleanLine(u""_s), u""_s);
        QCOMPARE(stream.cleanLine(u"third) already exists."_s), u"***"_s);
        QCOMPARE(stream.cleanLine(u"Command was: ALTER TABLE x"_s), u"Command was: ALTER TABLE x"_s);
        QCOMPARE(stream.cleanLine(u"    ADD PRIMARY KEY (a);"_s), u"    ADD PRIMARY KEY (a);"_s);
    }
    void aLineCostsLittle()
    {
        const Redaction redaction({Secret(u"correct horse"_s), Secret(canary)});
        const QString line = u"pg_restore: finished item 4217 TABLE DATA ticketing_purchases_2024 (from app)"_s;
        constexpr int lines = 200'000;
        QElapsedTimer timer;
        timer.start();
        qsizetype size = 0;
        for (int i = 0; i < lines; ++i)
            size += redaction.clean(line).size();
        QCOMPARE(size, lines * line.size());
        qInfo("%d lines in %lld ms", lines, timer.elapsed());
        QVERIFY2(timer.elapsed() < 5'000, "cleaning a line takes far too long");
    }
};

TRUNKLINE_TEST(RedactionTest)
#include "redactiontest.moc"
