#include "engine/managedtarget.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

struct ManagedCase
{
    MigrationProfile profile = MigrationProfile::create();
    ServerFacts source;
    ServerFacts target;
    ObjectCatalog objects;

    ManagedCase()
    {
        profile.source.params.set(u"dbname"_s, u"tickets"_s);
        source.versionNum = target.versionNum = 150000;
        source.databases = {{u"tickets"_s, u"postgres"_s, u"UTF8"_s, {}, {}, {}, {}, 1, true, false}};
        addRole(source, u"postgres"_s).superuser = true;
        addRole(source, u"app"_s).inUse = true;
        addRole(target, u"admin"_s).mayBecome = true;
        addRole(target, u"postgres"_s).superuser = true;
        target.currentUser = u"admin"_s;
        target.mayCreateRoles = true;
    }
    static RoleFacts &addRole(ServerFacts &server, const QString &name)
    {
        RoleFacts role;
        role.name = name;
        server.roles += role;
        return server.roles.last();
    }
    CatalogObject &add(ObjectKind kind, const QString &name, const QString &owner = QString())
    {
        CatalogObject object;
        object.name = {kind, isDatabaseWide(kind) ? QString() : u"app"_s, name, {}};
        object.owner = owner;
        objects.objects += object;
        return objects.objects.last();
    }
    ManagedRules rules() const { return applyManagedRules(profile, source, target, objects); }
};

} // namespace

/// What changes where the target's user is no superuser, and that a choice of the person's stays.
class ManagedTargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyApplyWhereTheUserIsNoSuperuser_data()
    {
        QTest::addColumn<ManagedTarget>("choice");
        QTest::addColumn<bool>("superuser");
        QTest::addColumn<Provider>("provider");
        QTest::addColumn<bool>("apply");
        QTest::newRow("superuser") << ManagedTarget::Auto << true << Provider::Plain << false;
        QTest::newRow("no superuser") << ManagedTarget::Auto << false << Provider::Plain << true;
        QTest::newRow("service") << ManagedTarget::Auto << true << Provider::Neon << true;
        QTest::newRow("yes") << ManagedTarget::Yes << true << Provider::Plain << true;
        QTest::newRow("no") << ManagedTarget::No << false << Provider::AmazonRds << false;
    }
    void theyApplyWhereTheUserIsNoSuperuser()
    {
        QFETCH(ManagedTarget, choice);
        QFETCH(bool, superuser);
        QFETCH(Provider, provider);
        QFETCH(bool, apply);
        ManagedCase one;
        one.profile.managedTarget = choice;
        one.target.superuser = superuser;
        one.target.provider = provider;
        QCOMPARE(one.rules().apply, apply);
        QCOMPARE(one.rules().profile == one.profile, !apply);
        QCOMPARE(one.rules().withoutExtensionComments, apply);
    }

    void ownersToWhomHeMayNotGiveAreMapped()
    {
        ManagedCase one;
        one.add(ObjectKind::Table, u"a"_s, u"app"_s);
        one.add(ObjectKind::Schema, u"public"_s, u"pg_database_owner"_s);
        // the role is not there and does not travel
        QCOMPARE(one.rules().mappedOwners,
                 (QMap<QString, QString>{{u"app"_s, u"admin"_s}, {u"postgres"_s, u"admin"_s}}));
        QCOMPARE(one.rules().profile.ownership.owners, OwnerMode::Map);
        QCOMPARE(one.rules().profile.ownership.grants, GrantMode::Map);
        // it travels
        one.profile.roles.selection = RoleSelection::InUse;
        QCOMPARE(one.rules().mappedOwners, (QMap<QString, QString>{{u"postgres"_s, u"admin"_s}}));
        one.profile.roles.leftOut = {u"app"_s};
        QCOMPARE(one.rules().mappedOwners.size(), 2);
        one.profile.roles.leftOut.clear();
        one.target.mayCreateRoles = false;
        QCOMPARE(one.rules().mappedOwners.size(), 2);
        // it is there
        RoleFacts &there = ManagedCase::addRole(one.target, u"app"_s);
        QCOMPARE(one.rules().mappedOwners.size(), 2);
        there.mayAdminister = true;
        QCOMPARE(one.rules().mappedOwners.size(), 1);
        there.mayAdminister = false;
        there.mayBecome = true;
        QCOMPARE(one.rules().mappedOwners.size(), 1);
    }

    void whatAPersonChoseStays()
    {
        ManagedCase one;
        one.add(ObjectKind::Table, u"a"_s, u"app"_s);
        OwnershipOptions &ownership = one.profile.ownership;
        ownership.owners = OwnerMode::One;
        QVERIFY(one.rules().mappedOwners.isEmpty());
        QCOMPARE(one.rules().profile.ownership, ownership);
        ownership.owners = OwnerMode::Map;
        ownership.grants = GrantMode::Drop;
        ownership.roleMap = {{u"app"_s, u"other"_s}};
        QCOMPARE(one.rules().mappedOwners, (QMap<QString, QString>{{u"postgres"_s, u"admin"_s}}));
        QCOMPARE(one.rules().profile.ownership.roleMap,
                 (QMap<QString, QString>{{u"app"_s, u"other"_s}, {u"postgres"_s, u"admin"_s}}));
        QCOMPARE(one.rules().profile.ownership.grants, GrantMode::Drop);
        // owners are kept, and grants mapped: no owner that may stay one becomes another
        ownership.owners = OwnerMode::Keep;
        ownership.grants = GrantMode::Map;
        ownership.roleMap = {{u"app"_s, u"other"_s}, {u"reader"_s, u"other"_s}};
        ManagedCase::addRole(one.target, u"app"_s).mayBecome = true;
        QCOMPARE(one.rules().profile.ownership.roleMap,
                 (QMap<QString, QString>{{u"postgres"_s, u"admin"_s}, {u"reader"_s, u"other"_s}}));
        QCOMPARE(one.rules().profile.ownership.grants, GrantMode::Map);
        one.profile.content.tablespaces = TablespaceMode::Map;
        QCOMPARE(one.rules().profile.content.tablespaces, TablespaceMode::Map);
    }

    void ownersOfWhatStaysAreNotAsked()
    {
        ManagedCase one;
        one.source.databases[0].owner = u"admin"_s;
        one.add(ObjectKind::Table, u"a"_s, u"app"_s);
        one.profile.objects.choices = {{one.objects.objects.at(0).name, Travel::LeftOut}};
        QVERIFY(one.rules().mappedOwners.isEmpty());
        QCOMPARE(one.rules().profile.ownership.owners, OwnerMode::Keep);
    }

    void whatOnlyASuperuserMakesStaysWithWhatNeedsIt()
    {
        ManagedCase one;
        one.add(ObjectKind::Function, u"c()"_s, u"admin"_s).needsSuperuser = true;
        one.add(ObjectKind::View, u"of c"_s, u"admin"_s);
        one.add(ObjectKind::View, u"of that"_s, u"admin"_s);
        one.add(ObjectKind::View, u"alone"_s, u"admin"_s);
        one.add(ObjectKind::Extension, u"pageinspect"_s);
        one.add(ObjectKind::Extension, u"citext"_s);
        one.target.refusedExtensions = {u"pageinspect"_s};
        one.objects.dependencies = {{1, 0}, {2, 1}};
        const ManagedRules rules = one.rules();
        QCOMPARE(rules.leftOut, (QList<qint32>{0, 1, 2, 4}));
        QCOMPARE(rules.refusedExtensions, QStringList{u"pageinspect"_s});
        QCOMPARE(rules.profile.objects.choices.size(), 4);
        for (const ObjectChoice &choice : rules.profile.objects.choices)
            QCOMPARE(choice.travel, Travel::LeftOut);
        // said once: what a person left out is not told again
        one.profile.objects.choices = {{one.objects.objects.at(0).name, Travel::LeftOut},
                                       {one.objects.objects.at(4).name, Travel::LeftOut}};
        QVERIFY(one.rules().leftOut.isEmpty());
    }

    void subscriptionsLabelsAndTablespacesStay()
    {
        ManagedCase one;
        QVERIFY(!one.rules().withoutSubscriptions && !one.rules().withoutTablespaces);
        QVERIFY(!one.rules().profile.content.subscriptions && !one.rules().profile.content.securityLabels);
        QCOMPARE(one.rules().profile.content.tablespaces, TablespaceMode::Default);
        one.add(ObjectKind::Subscription, u"s"_s, u"postgres"_s);
        one.add(ObjectKind::Table, u"t"_s, u"admin"_s).tablespace = u"fast"_s;
        QVERIFY(one.rules().withoutSubscriptions && one.rules().withoutTablespaces);
        one.profile.content.subscriptions = false;
        one.profile.content.tablespaces = TablespaceMode::Default;
        QVERIFY(!one.rules().withoutSubscriptions && !one.rules().withoutTablespaces);
    }
};

TRUNKLINE_TEST(ManagedTargetTest)
#include "managedtargettest.moc"
