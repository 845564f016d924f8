#include "choicesexpected.h"
#include "choicesfixture.h"
#include "support/testregistry.h"

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {
using RolesChange = std::function<void(CatalogText &)>;

bool isOfChoices(const CatalogLine &line)
{
    return line.identity.startsWith("ch_"_L1) || line.identity == ChoicesFixture::other;
}

CatalogText onlyOurs(CatalogText roles)
{
    roles.keep(isOfChoices);
    return roles;
}

void withoutRole(CatalogText &roles, const QString &name)
{
    roles.remove([&](const CatalogLine &line) {
        return line.identity == name || (line.kind == "membership"_L1 && line.value == name);
    });
}

void withoutPasswords(CatalogText &roles)
{
    roles.remove([](const CatalogLine &line) { return line.property == "password"_L1; });
}

void setAttributes(CatalogText &roles, const QString &name, const QString &value)
{
    roles.change([&](CatalogLine &line) {
        if (line.identity == name && line.property == "attributes"_L1)
            line.value = value;
    });
}
} // namespace

/// Which roles travel, and what with them: by the console program, compared role by role.
class ChoicesRolesPgTest : public QObject
{
    Q_OBJECT

    ChoicesFixture m_choices;

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        QCOMPARE(m_choices.start(), QString());
    }

    void rolesTravelAsChosen_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("onTarget"); // statements before the run
        QTest::addColumn<RolesChange>("roles");
        QTest::addColumn<RolesChange>("catalog");
        const auto row = [](
                             const char *name, const QStringList &options, const QString &onTarget,
                             const RolesChange &roles, const RolesChange &catalog = [](CatalogText &) {}) {
            QTest::newRow(name) << options << onTarget << roles << catalog;
        };
        row("those in use", {u"--roles"_s}, {}, [](CatalogText &roles) {
            withoutPasswords(roles);
            withoutRole(roles, u"ch_idle"_s);
        });
        row("all", {u"--all-roles"_s}, {}, withoutPasswords);
        row("all but one", {u"--all-roles"_s, u"--exclude-role"_s, u"ch_idle"_s}, {}, [](CatalogText &roles) {
            withoutPasswords(roles);
            withoutRole(roles, u"ch_idle"_s);
        });
        row("with their passwords", {u"--all-roles"_s, u"--take-verifiers"_s}, {}, [](CatalogText &) {});
        const QString there = u"CREATE ROLE ch_app NOLOGIN CREATEDB; ALTER ROLE ch_app SET work_mem = '1MB'"_s;
        row("one is there and stays", {u"--roles"_s}, there, [](CatalogText &roles) {
            withoutPasswords(roles);
            withoutRole(roles, u"ch_idle"_s);
            setAttributes(roles, u"ch_app"_s, u"f t f t f f f -1"_s);
            roles.change([](CatalogLine &line) {
                if (line.property == "setting"_L1)
                    line.value = u"work_mem=1MB"_s;
            });
            roles.remove(
                [](const CatalogLine &line) { return line.kind == "membership"_L1 && line.identity == "ch_app"_L1; });
        });
        row("one is there and is altered", {u"--roles"_s, u"--alter-existing-roles"_s}, there, [](CatalogText &roles) {
            withoutPasswords(roles);
            withoutRole(roles, u"ch_idle"_s);
        });
        row(
            "one is mapped", {u"--roles"_s, u"--map-owner"_s, u"ch_owner=ch_new"_s}, {},
            [](CatalogText &roles) {
                withoutPasswords(roles);
                withoutRole(roles, u"ch_idle"_s);
                withoutRole(roles, u"ch_owner"_s);
            },
            [](CatalogText &text) {
                expected::mappedRoles(text, {{u"ch_owner"_s, u"ch_new"_s}}, true, true);
            });
        row(
            "one is replaced and grants are dropped",
            {u"--roles"_s, u"--map-owner"_s, u"ch_owner=ch_new"_s, u"--no-grants"_s}, {},
            [](CatalogText &roles) {
                withoutPasswords(roles);
                withoutRole(roles, u"ch_idle"_s);
                withoutRole(roles, u"ch_owner"_s);
            },
            [](CatalogText &text) {
                expected::withoutGrants(text);
                expected::mappedRoles(text, {{u"ch_owner"_s, u"ch_new"_s}}, true, true);
            });
    }
    void rolesTravelAsChosen()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, onTarget);
        QFETCH(RolesChange, roles);
        QFETCH(RolesChange, catalog);
        m_choices.prepareTarget(ChoicesFixture::RolesThere::No);
        if (!onTarget.isEmpty())
            QCOMPARE(m_choices.target().psql(onTarget), QString());
        const CliRunner::Ended ended = m_choices.migrate(QStringList{u"--no-subscriptions"_s} + options);
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));

        CatalogText wantedRoles = onlyOurs(CatalogText::rolesOf(m_choices.source()));
        roles(wantedRoles);
        CatalogText thereRoles = onlyOurs(CatalogText::rolesOf(m_choices.target()));
        withoutRole(thereRoles, u"ch_new"_s);
        QString difference = wantedRoles.differenceTo(thereRoles);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));

        CatalogText wanted = m_choices.sourceText();
        expected::withoutSubscriptions(wanted);
        catalog(wanted);
        difference = wanted.differenceTo(m_choices.targetText());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        const CatalogsFound found = m_choices.verifyCatalogs();
        // nobody can tell afterwards who made a role: one that stays as it was differs
        const bool stays = onTarget.contains(u"CREATE ROLE"_s) && !options.contains(u"--alter-existing-roles"_s);
        QVERIFY2(stays || found.unexplained().isEmpty(), qPrintable(found.unexplained()));
        for (const QString &line : found.different())
            QVERIFY2(line.startsWith(u"ROLE ch_app "_s), qPrintable(line));
    }

    void anOwnerThatIsNotThereIsListed()
    {
        m_choices.prepareTarget(ChoicesFixture::RolesThere::No);
        const CliRunner::Ended ended = m_choices.migrate({u"--no-subscriptions"_s, u"--roles"_s, u"--exclude-role"_s,
                                                          u"ch_owner"_s, u"--managed-target"_s, u"no"_s});
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(ended.out.contains(u"ROLE-MISSING"_s) && ended.out.contains(u"ch_owner"_s), qPrintable(ended.out));
        // its objects are there all the same, and nothing is missing but what names the role
        const CatalogText actual = m_choices.targetText();
        for (const QString &table : {u"app.person"_s, u"app.orders_2024"_s, u"app.log"_s})
            QVERIFY2(actual.contains(u"table"_s, table), qPrintable(table));
        QCOMPARE(m_choices.target().psql(u"SELECT count(*) FROM app.log"_s, ChoicesFixture::database), u"50"_s);
    }

    void aSubscriptionTravelsAndIsSaid()
    {
        m_choices.prepareTarget(ChoicesFixture::RolesThere::Yes);
        const CliRunner::Ended ended = m_choices.migrate({u"--jobs"_s, u"1"_s});
        // One job: among the lines of several, the warning was missed in one run of forty.
        // The server says that its tables are not subscribed: that is for a person to do.
        QVERIFY2(ended.exitCode == 1, qPrintable(ended.out + ended.err));
        const QString difference = m_choices.sourceText().differenceTo(m_choices.targetText());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

TRUNKLINE_TEST(ChoicesRolesPgTest)
#include "choicesrolespgtest.moc"
