#include "engine/remedies.h"

#include "core/json.h"
#include "engine/words.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// What remedies change in a profile.
class RemediesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChangesTheProfile_data()
    {
        QTest::addColumn<Remedy>("remedy");
        QTest::addColumn<QString>("member");
        const ObjectName table{ObjectKind::Table, u"app"_s, u"person"_s, {}};
        const auto row = [](const char *name, const Remedy &remedy, const char *member) {
            QTest::newRow(name) << remedy << QString::fromLatin1(member);
        };
        row("tools", Remedies::useClientTools(u"17.10"_s, u"/opt/17/bin"_s), "options");
        row("jobs", Remedies::jobs(7), "options");
        row("roles", Remedies::migrateRoles(), "roles");
        row("map", Remedies::mapRole(u"a"_s, u"b"_s), "ownership");
        row("one owner", Remedies::oneOwner({}), "ownership");
        row("leave out", Remedies::leaveOut({table}), "objects");
        row("structure", Remedies::structureOnly({table}), "objects");
        for (const char *member :
             {"comments", "publications", "subscriptions", "securityLabels", "toastCompression", "tableAccessMethods",
              "databaseSettings", "roleSettings", "databaseProperties", "tablespaces"})
            row(member, Remedies::withoutContent(QString::fromLatin1(member)), "content");
        row("mode", Remedies::targetDatabaseMode(TargetDatabaseMode::UseEmpty), "targetDatabase");
        row("name", Remedies::targetDatabaseName(u"shop2"_s), "targetDatabase");
        row("template", Remedies::targetTemplate(u"template1"_s), "targetDatabase");
        row("locale", Remedies::targetLocale(u"icu"_s, u"de"_s), "targetDatabase");
        row("encoding", Remedies::targetEncoding(u"UTF8"_s), "targetDatabase");
        row("freeze", Remedies::freezeSource(), "options");
    }

    void eachChangesTheProfile()
    {
        QFETCH(Remedy, remedy);
        const MigrationProfile before = MigrationProfile::create();
        const MigrationProfile after = withRemedy(before, remedy);
        QVERIFY(remedy.changesProfile());
        QVERIFY(after != before);
        QCOMPARE(withRemedy(after, remedy), after);
        QVERIFY(Words::knows(remedy.label.code));
        QVERIFY(!Words::sentence(remedy.label).contains(u'%'));
        // what it changed is kept in the profile's file
        const Result<MigrationProfile> reread = migrationProfileFromJson(toJson(after));
        QVERIFY(reread.ok());
        QCOMPARE(*reread, after);
    }

    void theOthersDoNot()
    {
        const MigrationProfile before = MigrationProfile::create();
        const Remedy show = Remedies::showStage(u"objects"_s);
        QVERIFY(!show.changesProfile());
        QCOMPARE(withRemedy(before, show), before);
        for (const char *stage : {"source", "target", "objects", "options"})
            QVERIFY(Words::knows(Remedies::showStage(QString::fromLatin1(stage)).label.code));
        for (const Remedy &remedy : {Remedies::createRoles({u"a\"; DROP ROLE b; --"_s, u"B"_s}),
                                     Remedies::disableEventTriggers(u"shop"_s, {u"a\"; DROP ROLE b; --"_s, u"B"_s})}) {
            QVERIFY(!remedy.changesProfile());
            QCOMPARE(withRemedy(before, remedy), before);
            QVERIFY(Words::knows(remedy.label.code));
            QCOMPARE(remedy.statements().size(), 2);
            QVERIFY(remedy.statements().constFirst().contains(u" \"a\"\"; DROP ROLE b; --\" "_s));
        }
    }
};

TRUNKLINE_TEST(RemediesTest)

#include "remediestest.moc"
