#include "engine/ownershipscript.h"
#include "support/datafile.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

ArchiveContents contentsOf(int major)
{
    ArchiveContents contents;
    if (const auto toc = parseArchiveToc(
            QString::fromUtf8(testing::dataFile(u"tools/data/archive_toc_%1.txt"_s.arg(major))), {u"Owner \"q\" x"_s}))
        contents.toc = *toc;
    if (const auto script =
            parseArchiveScript(testing::dataFile(u"tools/data/archive_script_%1.txt"_s.arg(major)), contents.toc))
        contents.script = *script;
    return contents;
}

QStringList textsOf(const QList<OwnershipStatement> &statements, const QString &object)
{
    QStringList texts;
    for (const OwnershipStatement &statement : statements) {
        if (statement.object == object)
            texts += statement.sql;
    }
    return texts;
}

OwnershipWork everything()
{
    OwnershipWork work;
    work.setsOwners = true;
    work.setsGrants = true;
    return work;
}

} // namespace

/// From an archive's statements to those for the target.
class OwnershipScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementIsUnderstood()
    {
        for (const int major : {13, 15, 17}) {
            const ArchiveContents contents = contentsOf(major);
            const OwnershipScript script = ownershipScript(contents, everything(), {}, u"mover"_s);
            QVERIFY(script.notUnderstood.isEmpty());
            QVERIFY(script.owners.size() > 20);
            QVERIFY(script.grants.size() > 10);
            QCOMPARE(script.schemaOwners.size(), 2);
            QCOMPARE(script.defaultPrivileges.size(), 2);
        }
    }
    void ownersAndTheirOwnPrivilegesGoTogether()
    {
        const ArchiveContents contents = contentsOf(17);
        OwnershipWork work = everything();
        work.roleMap = {{u"app_owner"_s, u"new \"owner\""_s}, {u"reader"_s, u"reader 2"_s}};
        const OwnershipScript kept = ownershipScript(contents, work, {}, u"mover"_s);
        QCOMPARE(textsOf(kept.owners, u"TABLE app.person"_s),
                 QStringList{u"ALTER TABLE app.person OWNER TO \"new \"\"owner\"\"\""_s});
        const QStringList country = textsOf(kept.grants, u"app.TABLE country"_s);
        QCOMPARE(country.size(), 3);
        QVERIFY(country.at(0).startsWith("REVOKE "_L1));
        QVERIFY(country.at(0).endsWith(" FROM \"new \"\"owner\"\"\""_L1));
        QVERIFY(country.at(1).endsWith(" TO \"new \"\"owner\"\"\""_L1));
        QVERIFY(country.at(2).endsWith(" TO PUBLIC"_L1));
        // grants are kept: nobody but the owner is replaced
        QCOMPARE(textsOf(kept.grants, u"app.TABLE person"_s),
                 QStringList{u"GRANT SELECT ON TABLE app.person TO \"reader\""_s});
        work.mapsGrants = true;
        const OwnershipScript mapped = ownershipScript(contents, work, {}, u"mover"_s);
        QCOMPARE(textsOf(mapped.grants, u"app.TABLE person"_s),
                 QStringList{u"GRANT SELECT ON TABLE app.person TO \"reader 2\""_s});
        QCOMPARE(mapped.defaultPrivileges.first().sql,
                 u"ALTER DEFAULT PRIVILEGES FOR ROLE \"new \"\"owner\"\"\" IN SCHEMA app GRANT SELECT ON TABLES TO "
                 "\"reader 2\""_s);
    }
    void ownersStayWhereTheMapIsForGrants()
    {
        OwnershipWork work = everything();
        work.mapsGrants = true;
        work.mapsOwners = false;
        work.roleMap = {{u"app_owner"_s, u"new"_s}, {u"reader"_s, u"reader 2"_s}};
        const OwnershipScript script = ownershipScript(contentsOf(17), work, {}, u"mover"_s);
        QCOMPARE(textsOf(script.owners, u"TABLE app.person"_s),
                 QStringList{u"ALTER TABLE app.person OWNER TO \"app_owner\""_s});
        QCOMPARE(textsOf(script.grants, u"app.TABLE person"_s),
                 QStringList{u"GRANT SELECT ON TABLE app.person TO \"reader 2\""_s});
        QVERIFY(textsOf(script.grants, u"app.TABLE country"_s).at(0).endsWith(" FROM \"app_owner\""_L1));
    }
    void oneOwner()
    {
        OwnershipWork work = everything();
        work.owner = u"one"_s;
        const OwnershipScript script = ownershipScript(contentsOf(15), work, {}, u"mover"_s);
        for (const OwnershipStatement &statement : script.owners)
            QVERIFY2(statement.sql.endsWith(" OWNER TO \"one\""_L1), qPrintable(statement.sql));
        QVERIFY(textsOf(script.grants, u"app.TABLE country"_s).first().endsWith(" FROM \"one\""_L1));
        // who gave a grant on must be acted for, too
        QCOMPARE(script.roles, (QStringList{u"one"_s, u"wr,iter"_s}));
        QVERIFY(script.creates.contains(NeededCreate{u"app"_s, u"one"_s}));
        QVERIFY(script.creates.contains(NeededCreate{u"Sch \"q\" x"_s, u"one"_s}));
        QVERIFY(script.creates.contains(NeededCreate{QString(), u"one"_s}));
    }
    void whatTheImporterOwnsIsNotGivenToHim()
    {
        OwnershipWork work = everything();
        work.owner = u"mover"_s;
        const OwnershipScript script = ownershipScript(contentsOf(15), work, {}, u"mover"_s);
        QVERIFY(script.owners.isEmpty());
        QVERIFY(!script.grants.isEmpty());
        // nothing is known of who owns what where pg_restore gave the owners
        QVERIFY(!ownershipScript(contentsOf(15), work, {}, {}).owners.isEmpty());
        work.setsOwners = false;
        work.owner.clear();
        const OwnershipScript left = ownershipScript(contentsOf(15), work, {}, u"mover"_s);
        QVERIFY(left.owners.isEmpty() && left.schemaOwners.isEmpty());
        QVERIFY(textsOf(left.grants, u"app.TABLE country"_s).first().endsWith(" FROM \"mover\""_L1));
        QVERIFY(textsOf(ownershipScript(contentsOf(15), work, {}, {}).grants, u"app.TABLE country"_s)
                    .first()
                    .endsWith(" FROM \"app_owner\""_L1));
    }
    void whatIsSaidInAnothersNameStaysTogether()
    {
        OwnershipWork work = everything();
        work.mapsGrants = true;
        work.roleMap = {{u"wr,iter"_s, u"w2"_s}};
        const QStringList column =
            textsOf(ownershipScript(contentsOf(17), work, {}, u"mover"_s).grants, u"app.COLUMN person.c"_s);
        QCOMPARE(column.size(), 2);
        QCOMPARE(column.at(1),
                 u"SET ROLE \"w2\";\nGRANT SELECT(c) ON TABLE app.person TO \"public owner\";\nRESET ROLE"_s);
    }
    void whatIsPassedOnIsSaidInTheOwnersName()
    {
        OwnershipWork work = everything();
        const OwnershipScript plain = ownershipScript(contentsOf(17), work, {}, u"mover"_s);
        work.joinsOwners = true;
        const OwnershipScript joined = ownershipScript(contentsOf(17), work, {}, u"mover"_s);
        int inOwnersName = 0;
        for (qsizetype i = 0; i < plain.grants.size(); ++i) {
            const QString sql = joined.grants.at(i).sql;
            if (sql != plain.grants.at(i).sql) {
                QVERIFY2(sql.startsWith("SET ROLE \"app_owner\";\n"_L1) && sql.endsWith(";\nRESET ROLE"_L1),
                         qPrintable(sql));
                ++inOwnersName;
            }
        }
        QVERIFY(inOwnersName > 0);
        // nothing on it can be given on: nobody but the owner can be meant
        QCOMPARE(textsOf(joined.grants, u"app.TABLE country"_s), textsOf(plain.grants, u"app.TABLE country"_s));
    }
    void whatWasLeftOutIsNotNamed()
    {
        const ArchiveContents contents = contentsOf(15);
        QSet<int> leftOut;
        for (const TocEntry &entry : contents.toc.entries) {
            if (entry.tag == "person"_L1 || entry.tag == "TABLE person"_L1)
                leftOut.insert(entry.dumpId);
        }
        OwnershipWork work = everything();
        work.defaultPrivileges = false;
        const OwnershipScript script = ownershipScript(contents, work, leftOut, u"mover"_s);
        QVERIFY(textsOf(script.owners, u"TABLE app.person"_s).isEmpty());
        QVERIFY(textsOf(script.grants, u"app.TABLE person"_s).isEmpty());
        QVERIFY(script.defaultPrivileges.isEmpty());
        work.setsGrants = false;
        QVERIFY(ownershipScript(contents, work, leftOut, u"mover"_s).grants.isEmpty());
    }
};

TRUNKLINE_TEST(OwnershipScriptTest)
#include "ownershipscripttest.moc"
