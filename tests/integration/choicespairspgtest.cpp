#include "choicesexpected.h"
#include "choicesfixture.h"
#include "core/quoting.h"
#include "support/testregistry.h"

#include <array>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

/// One value of each parameter.
struct Combination
{
    int selection; // everything, a schema, without a table, structure only, without a function
    int roles;     // none, in use, all
    int owners;    // keep, one, map
    int grants;    // keep, drop, map
    int comments;
    int tablespaces; // keep, default, map
    int properties;
    int largeObjects;
    int user; // superuser, managed

    std::array<int, 9> values() const
    {
        return {selection, roles, owners, grants, comments, tablespaces, properties, largeObjects, user};
    }
};

constexpr std::array<int, 9> valueCounts{5, 3, 3, 3, 2, 3, 2, 2, 2};

// Every two values of two parameters stand together in one of these; everyPairIsCovered() counts them.
constexpr Combination combinations[] = {
    {0, 0, 0, 0, 0, 0, 0, 0, 0}, {0, 1, 1, 1, 1, 1, 1, 1, 1}, {0, 1, 2, 2, 0, 2, 0, 0, 0}, {0, 2, 0, 0, 0, 0, 0, 0, 0},
    {1, 0, 0, 1, 0, 1, 0, 0, 1}, {1, 1, 1, 0, 1, 0, 0, 1, 0}, {1, 2, 2, 2, 1, 2, 1, 0, 0}, {2, 0, 1, 0, 1, 2, 1, 0, 1},
    {2, 1, 2, 2, 0, 0, 0, 0, 0}, {2, 2, 0, 1, 0, 0, 0, 1, 0}, {2, 2, 1, 2, 0, 1, 0, 1, 1}, {3, 0, 2, 1, 0, 2, 0, 1, 1},
    {3, 1, 0, 2, 1, 1, 1, 0, 0}, {3, 2, 1, 0, 0, 0, 0, 0, 0}, {4, 0, 0, 2, 0, 2, 0, 0, 0}, {4, 0, 2, 0, 1, 1, 0, 1, 0},
    {4, 1, 0, 1, 0, 0, 1, 0, 1}, {4, 2, 1, 0, 0, 0, 0, 0, 0},
};

const QString pairsManagedUser = u"ch_managed"_s;
const QMap<QString, QString> pairsRoleMap{{u"ch_owner"_s, u"ch_new"_s}};

QStringList optionsOf(const Combination &chosen)
{
    static const QList<QStringList> selections{{},
                                               {u"--schema"_s, u"app"_s},
                                               {u"--exclude-table"_s, u"app.log"_s},
                                               {u"--exclude-table-data"_s, u"*.*"_s},
                                               {u"--leave-out"_s, u"function:app.lonely(integer, text)"_s}};
    QStringList options{u"--no-subscriptions"_s};
    options += selections.at(chosen.selection);
    if (chosen.roles > 0)
        options += chosen.roles == 1 ? u"--roles"_s : u"--all-roles"_s;
    if (chosen.owners == 1)
        options += {u"--owner"_s, u"ch_new"_s};
    if (chosen.owners == 2 || chosen.grants == 2)
        options += {u"--map-owner"_s, u"ch_owner=ch_new"_s};
    if (chosen.owners == 0 && chosen.grants == 2)
        options += u"--keep-owners"_s;
    if (chosen.owners == 1 && chosen.grants == 2)
        options += u"--map-grants"_s;
    if (chosen.grants == 1)
        options += u"--no-grants"_s;
    if (chosen.owners == 2 && chosen.grants == 0)
        options += u"--keep-grants"_s;
    if (chosen.comments == 1)
        options += u"--no-comments"_s;
    if (chosen.tablespaces == 1)
        options += u"--no-tablespaces"_s;
    if (chosen.tablespaces == 2)
        options += {u"--map-tablespace"_s, u"ch_space=ch_else"_s};
    if (chosen.properties == 1)
        options += {u"--no-database-settings"_s, u"--no-role-settings"_s, u"--no-database-properties"_s};
    options += chosen.largeObjects == 0 ? u"--large-objects"_s : u"--no-large-objects"_s;
    return options;
}

void expectOwnership(const Combination &chosen, CatalogText &text)
{
    const bool isManaged = chosen.user == 1;
    // What the managed rules say beforehand: nobody may give to the superuser.
    QMap<QString, QString> owners = chosen.owners == 2 ? pairsRoleMap : QMap<QString, QString>();
    QMap<QString, QString> grantees = chosen.grants == 2 ? pairsRoleMap : QMap<QString, QString>();
    if (isManaged)
        owners.insert(u"postgres"_s, pairsManagedUser);
    if (chosen.grants == 1) {
        expected::withoutGrants(text);
        if (chosen.owners == 2)
            grantees = pairsRoleMap; // for settings
    }
    expected::mappedRoles(text, grantees, false, true);
    if (chosen.owners == 1)
        expected::oneOwner(text, u"ch_new"_s);
    else
        expected::mappedRoles(text, owners, true, false);
}

void expectCombination(const Combination &chosen, CatalogText &text)
{
    expected::withoutSubscriptions(text);
    static constexpr std::array<void (*)(CatalogText &), 5> selections{
        nullptr, expected::onlySchemaApp, expected::withoutLog, expected::withoutRows, expected::withoutLonely};
    CatalogText largeObjects = text;
    largeObjects.keep([](const CatalogLine &line) {
        return line.kind == "large object"_L1 || line.identity.startsWith("large object "_L1);
    });
    if (selections.at(chosen.selection)) {
        selections.at(chosen.selection)(text);
        if (chosen.selection == 1) {
            for (const CatalogLine &line : largeObjects.lines())
                text.add(line);
        }
    }
    if (chosen.largeObjects == 1)
        expected::withoutLargeObjects(text);
    if (chosen.comments == 1)
        expected::withoutComments(text);
    const bool isManaged = chosen.user == 1;
    if (chosen.tablespaces == 1 || (isManaged && chosen.tablespaces == 0))
        expected::withoutTablespaces(text);
    else if (chosen.tablespaces == 2)
        expected::mappedTablespaces(text);
    if (isManaged) {
        // Only its owner may comment an extension, and that is a superuser.
        text.change([](CatalogLine &line) {
            if (line.identity == "extension citext"_L1)
                line.value = u"data type for case-insensitive character strings"_s;
        });
    }
    if (chosen.properties == 1) {
        expected::withoutProperties(text);
        text.remove([](const CatalogLine &line) { return line.kind.endsWith(" setting"_L1); });
    }
    expectOwnership(chosen, text);
}

} // namespace

/// Choices together: a small table in which every two values of two parameters meet, each row a migration, and what is
/// to arrive is put together from what the single choices do.
class ChoicesPairsPgTest : public QObject
{
    Q_OBJECT

    ChoicesFixture m_choices;

private Q_SLOTS:
    void everyPairIsCovered()
    {
        std::set<std::array<int, 4>> covered;
        for (const Combination &chosen : combinations) {
            const std::array<int, 9> values = chosen.values();
            for (size_t i = 0; i < values.size(); ++i) {
                QVERIFY(values[i] < valueCounts[i]);
                for (size_t j = i + 1; j < values.size(); ++j)
                    covered.insert({static_cast<int>(i), values[i], static_cast<int>(j), values[j]});
            }
        }
        size_t pairs = 0;
        for (size_t i = 0; i < valueCounts.size(); ++i) {
            for (size_t j = i + 1; j < valueCounts.size(); ++j)
                pairs += static_cast<size_t>(valueCounts[i] * valueCounts[j]);
        }
        QCOMPARE(covered.size(), pairs);
    }

    void choicesGoTogether_data()
    {
        TRUNKLINE_NEEDS_SERVER();
        QCOMPARE(m_choices.start(), QString());
        QTest::addColumn<int>("position");
        for (size_t i = 0; i < std::size(combinations); ++i) {
            const QStringList options = optionsOf(combinations[i]);
            QTest::newRow(qPrintable((combinations[i].user == 1 ? u"managed "_s : QString()) + options.join(u' ')))
                << static_cast<int>(i);
        }
    }
    void choicesGoTogether()
    {
        QFETCH(int, position);
        const Combination &chosen = combinations[position];
        m_choices.prepareTarget(chosen.roles == 0 ? ChoicesFixture::RolesThere::Yes : ChoicesFixture::RolesThere::No);
        m_choices.target().psql(u"CREATE ROLE ch_managed LOGIN CREATEDB CREATEROLE"_s);
        const CliRunner::Ended ended =
            m_choices.migrate(optionsOf(chosen), chosen.user == 1 ? pairsManagedUser : QString());
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        CatalogText wanted = m_choices.sourceText();
        expectCombination(chosen, wanted);
        const QString difference = wanted.differenceTo(m_choices.targetText());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        // who gave the database away may perhaps not look into it any more
        if (m_choices.target().psql(u"SELECT has_database_privilege('ch_managed', %1, 'CONNECT')"_s.arg(
                Quoting::literal(ChoicesFixture::database))) == "f"_L1 &&
            chosen.user == 1)
            return;
        const CatalogsFound found = m_choices.verifyCatalogs();
        QVERIFY2(found.unexplained().isEmpty(), qPrintable(found.unexplained()));
    }
};

TRUNKLINE_TEST(ChoicesPairsPgTest)
#include "choicespairspgtest.moc"
