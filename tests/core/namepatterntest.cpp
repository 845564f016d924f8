#include "core/namepattern.h"

#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// What patterns match; tests/pg/namepatternpgtest.cpp compares the same with pg_dump's choice on a real server.
class NamePatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relationsAreMatched_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("matches");
        const auto row = [](const QString &pattern, const QString &schema, const QString &name, bool matches) {
            QTest::newRow(qPrintable(pattern + u" / "_s + schema + u'.' + name))
                << pattern << schema << name << matches;
        };
        row(u"person"_s, u"app"_s, u"person"_s, true);
        row(u"person"_s, u"app"_s, u"persons"_s, false);
        row(u"person"_s, u"app"_s, u"a person"_s, false);
        row(u"PERSON"_s, u"app"_s, u"person"_s, true);
        row(u"PERSON"_s, u"app"_s, u"PERSON"_s, false);
        row(u"\"PERSON\""_s, u"app"_s, u"PERSON"_s, true);
        row(u"\"PERSON\""_s, u"app"_s, u"person"_s, false);
        row(u"ÄRGER"_s, u"app"_s, u"Ärger"_s, true);
        row(u"ÄRGER"_s, u"app"_s, u"Ärger"_s.toUpper(), false);
        row(u"Ärger"_s, u"app"_s, u"Ärger"_s, true);
        row(u"per*"_s, u"app"_s, u"person"_s, true);
        row(u"per*"_s, u"app"_s, u"super"_s, false);
        row(u"*"_s, u"app"_s, u"new\nline"_s, true);
        row(u"new?line"_s, u"app"_s, u"new\nline"_s, true);
        row(u"p?rson"_s, u"app"_s, u"person"_s, true);
        row(u"p?rson"_s, u"app"_s, u"prson"_s, false);
        row(u"\"p?rson\""_s, u"app"_s, u"person"_s, false);
        row(u"\"p?rson\""_s, u"app"_s, u"p?rson"_s, true);
        row(u"\"a*\""_s, u"app"_s, u"a*"_s, true);
        row(u"\"a*\""_s, u"app"_s, u"ab"_s, false);
        row(u"a|b"_s, u"app"_s, u"b"_s, true);
        row(u"a|b"_s, u"app"_s, u"ab"_s, false);
        row(u"(a|b)c"_s, u"app"_s, u"bc"_s, true);
        row(u"t[0-9]+"_s, u"app"_s, u"t42"_s, true);
        row(u"t[0-9]+"_s, u"app"_s, u"t"_s, false);
        row(u"t[^0-9]"_s, u"app"_s, u"tx"_s, true);
        row(u"t[[:digit:]]{2}"_s, u"app"_s, u"t42"_s, true);
        row(u"cash$"_s, u"app"_s, u"cash$"_s, true);
        row(u"cash$"_s, u"app"_s, u"cash"_s, false);
        row(u"int[]"_s, u"app"_s, u"int[]"_s, true);
        row(u"app.person"_s, u"app"_s, u"person"_s, true);
        row(u"app.person"_s, u"other"_s, u"person"_s, false);
        row(u"a*.p*"_s, u"app"_s, u"person"_s, true);
        row(u"\"app.person\""_s, u"app"_s, u"person"_s, false);
        row(u"\"app.person\""_s, u"x"_s, u"app.person"_s, true);
        row(u"\"a.b\".\"c.d\""_s, u"a.b"_s, u"c.d"_s, true);
        row(u"\"quo\"\"te\""_s, u"app"_s, u"quo\"te"_s, true);
        row(u"qu\"O.\"te"_s, u"app"_s, u"quO.te"_s, true);
        row(u"\"back\\slash\""_s, u"app"_s, u"back\\slash"_s, true);
        row(u"\"new\nline\""_s, u"app"_s, u"new\nline"_s, true);
        row(u"a ?"_s, u"app"_s, u"a 😀"_s, true);
        row(u"***"_s, u"app"_s, u"person"_s, true);
        row(u"app."_s, u"app"_s, u"person"_s, false);
    }
    void relationsAreMatched()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, schema);
        QFETCH(QString, name);
        const Result<NamePattern> made = NamePattern::forRelations(pattern);
        QVERIFY2(made.ok(), qPrintable(made.ok() ? QString() : made.error().message.arguments.join(u' ')));
        QTEST(made->matchesRelation(schema, name), "matches");
    }

    void schemasAreMatched()
    {
        QVERIFY(NamePattern::forSchemas(u"app*"_s)->matchesSchema(u"application"_s));
        QVERIFY(!NamePattern::forSchemas(u"app*"_s)->matchesSchema(u"my app"_s));
        QVERIFY(NamePattern::forSchemas(u"\"a.b\""_s)->matchesSchema(u"a.b"_s));
        QVERIFY(NamePattern::forRelations(u"a.b"_s)->namesSchema());
        QVERIFY(!NamePattern::forRelations(u"b"_s)->namesSchema());
    }

    void whatCannotBeAPatternIsSaid_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString() << u"error.pattern-empty"_s;
        QTest::newRow("blank") << u"  "_s << u"error.pattern-empty"_s;
        QTest::newRow("dots") << u"a.b.c"_s << u"error.pattern-dots"_s;
        QTest::newRow("open") << u"(a"_s << u"error.pattern-invalid"_s;
        QTest::newRow("close") << u"a)"_s << u"error.pattern-invalid"_s;
        QTest::newRow("bracket") << u"[a"_s << u"error.pattern-invalid"_s;
        QTest::newRow("range") << u"[z-a]"_s << u"error.pattern-invalid"_s;
        QTest::newRow("nothing repeated") << u"+a"_s << u"error.pattern-invalid"_s;
        QTest::newRow("twice") << u"a++"_s << u"error.pattern-invalid"_s;
        QTest::newRow("star and plus") << u"a*+"_s << u"error.pattern-invalid"_s;
        QTest::newRow("unfinished") << u"a{2"_s << u"error.pattern-invalid"_s;
        QTest::newRow("backslash") << u"a\\d"_s << u"error.pattern-unsupported"_s;
    }
    void whatCannotBeAPatternIsSaid()
    {
        QFETCH(QString, pattern);
        const Result<NamePattern> made = NamePattern::forRelations(pattern);
        QVERIFY(!made.ok());
        QTEST(made.error().code(), "code");
        QCOMPARE(made.error().message.arguments.value(0), pattern);
        QCOMPARE(NamePattern::forSchemas(u"a.b"_s).error().code(), u"error.pattern-dots"_s);
    }

    void exactlyOneNameIsMatched()
    {
        const QStringList names{u"a"_s,         u"A"_s,   u"a*"_s, u"a?"_s,     u"a.b"_s, u"a\"b"_s, u"\"a\""_s,
                                u"a|b"_s,       u"(a)"_s, u"a$"_s, u"^a"_s,     u"[a]"_s, u"a{1}"_s, u"a\\d"_s,
                                u"new\nline"_s, u" a "_s, u"Ä😀"_s, u"a'; --"_s, u"+"_s,   u"a++"_s,  u"a{2"_s};
        for (const QString &name : names) {
            const Result<NamePattern> relation = NamePattern::forRelations(NamePattern::exactly(name, name));
            const Result<NamePattern> schema = NamePattern::forSchemas(NamePattern::exactly(name));
            QVERIFY2(relation.ok() && schema.ok(), qPrintable(name));
            for (const QString &other : names) {
                QCOMPARE(relation->matchesRelation(name, other), name == other);
                QCOMPARE(schema->matchesSchema(other), name == other);
            }
        }
    }
};

TRUNKLINE_TEST(NamePatternTest)
#include "namepatterntest.moc"
