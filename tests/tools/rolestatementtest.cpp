#include "tools/rolestatement.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class RoleStatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesAreWhereTheGrammarHasThem_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<QString>("replaced"); ///< each role with "2" at its end
        const auto row = [](const char *name, const QString &statement, const QStringList &roles,
                            const QString &replaced) { QTest::newRow(name) << statement << roles << replaced; };
        row("owner", u"ALTER TABLE app.t OWNER TO a"_s, {u"a"_s}, u"ALTER TABLE app.t OWNER TO \"a2\""_s);
        row("owner of a function", u"ALTER FUNCTION app.f(\"owner to\" text) OWNER TO \"Ow\"\"n er\""_s,
            {u"Ow\"n er"_s}, u"ALTER FUNCTION app.f(\"owner to\" text) OWNER TO \"Ow\"\"n er2\""_s);
        row("owner of a large object", u"ALTER LARGE OBJECT 12 OWNER TO a"_s, {u"a"_s},
            u"ALTER LARGE OBJECT 12 OWNER TO \"a2\""_s);
        row("grant", u"GRANT ALL ON TABLE app.\"to\" TO a"_s, {u"a"_s}, u"GRANT ALL ON TABLE app.\"to\" TO \"a2\""_s);
        row("columns", u"GRANT SELECT(\"on\"),UPDATE(c) ON TABLE app.t TO \"w,r\" WITH GRANT OPTION"_s, {u"w,r"_s},
            u"GRANT SELECT(\"on\"),UPDATE(c) ON TABLE app.t TO \"w,r2\" WITH GRANT OPTION"_s);
        row("several", u"GRANT SELECT ON TABLE t TO a, PUBLIC, \"B\""_s, {u"a"_s, u"B"_s},
            u"GRANT SELECT ON TABLE t TO \"a2\", PUBLIC, \"B2\""_s);
        row("group", u"GRANT SELECT ON TABLE t TO GROUP a"_s, {u"a"_s}, u"GRANT SELECT ON TABLE t TO GROUP \"a2\""_s);
        row("public alone", u"REVOKE ALL ON FUNCTION app.f(a text) FROM PUBLIC"_s, {},
            u"REVOKE ALL ON FUNCTION app.f(a text) FROM PUBLIC"_s);
        row("revoke", u"REVOKE GRANT OPTION FOR ALL ON TABLE t FROM a GRANTED BY b CASCADE"_s, {u"a"_s, u"b"_s},
            u"REVOKE GRANT OPTION FOR ALL ON TABLE t FROM \"a2\" GRANTED BY \"b2\" CASCADE"_s);
        row("defaults", u"ALTER DEFAULT PRIVILEGES FOR ROLE a IN SCHEMA app GRANT SELECT ON TABLES TO b"_s,
            {u"a"_s, u"b"_s},
            u"ALTER DEFAULT PRIVILEGES FOR ROLE \"a2\" IN SCHEMA app GRANT SELECT ON TABLES TO \"b2\""_s);
        row("defaults everywhere", u"ALTER DEFAULT PRIVILEGES FOR ROLE a REVOKE ALL ON FUNCTIONS FROM PUBLIC"_s,
            {u"a"_s}, u"ALTER DEFAULT PRIVILEGES FOR ROLE \"a2\" REVOKE ALL ON FUNCTIONS FROM PUBLIC"_s);
        row("session", u"SET SESSION AUTHORIZATION \"w,r\""_s, {u"w,r"_s}, u"SET ROLE \"w,r2\""_s);
        row("end of session", u"RESET SESSION AUTHORIZATION"_s, {}, u"RESET ROLE"_s);
        row("argument named to", u"GRANT ALL ON FUNCTION f(\"to\" text) TO a"_s, {u"a"_s},
            u"GRANT ALL ON FUNCTION f(\"to\" text) TO \"a2\""_s);
    }
    void rolesAreWhereTheGrammarHasThem()
    {
        QFETCH(QString, statement);
        QFETCH(QStringList, roles);
        QFETCH(QString, replaced);
        const std::optional<RoleStatement> parsed = RoleStatement::parse(statement);
        QVERIFY(parsed);
        QCOMPARE(parsed->roles(), roles);
        QCOMPARE(parsed->with([](const QString &role) { return role + u'2'; }), replaced);
    }
    void anythingElseIsNotTaken()
    {
        for (const QString &statement :
             {u"DROP TABLE t"_s, u"GRANT a TO b"_s, u"ALTER TABLE t OWNER TO a, b"_s,
              u"ALTER TABLE t OWNER TO CURRENT_USER"_s, u"GRANT ALL ON TABLE t TO a; DROP TABLE t"_s,
              u"GRANT ALL ON TABLE f(;) TO a"_s, u"GRANT ALL ON TABLE t TO a b"_s, u"GRANT ALL ON TABLE t TO 'a'"_s,
              u"ALTER TABLE t OWNER TO \"a"_s, u"SET SESSION AUTHORIZATION DEFAULT, x"_s,
              u"ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO a"_s, u"GRANT ALL ON TABLE t TO"_s, u""_s,
              u"ALTER TABLE t OWNER TO \"\""_s, u"GRANT ALL ON TABLE t TO a WITH HIERARCHY OPTION"_s})
            QVERIFY2(!RoleStatement::parse(statement), qPrintable(statement));
    }
};

TRUNKLINE_TEST(RoleStatementTest)
#include "rolestatementtest.moc"
