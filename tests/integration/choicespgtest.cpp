#include "choicesexpected.h"
#include "choicesfixture.h"
#include "support/testregistry.h"

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {
using Change = std::function<void(CatalogText &)>;

/// Everything about the objects named, by the beginning of their identity.
Change removed(const QStringList &beginnings)
{
    return [beginnings](CatalogText &text) {
        text.remove([&](const CatalogLine &line) {
            return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &beginning) {
                return line.identity.startsWith(beginning) ||
                       (line.kind == "comment"_L1 && line.identity.endsWith(u' ' + beginning));
            });
        });
    };
}

Change removedKinds(const QStringList &kinds)
{
    return
        [kinds](CatalogText &text) { text.remove([&](const CatalogLine &line) { return kinds.contains(line.kind); }); };
}

Change databaseLine(const QString &property, const QString &value)
{
    return [property, value](CatalogText &text) {
        text.change([&](CatalogLine &line) {
            if (line.kind == "database"_L1 && line.property == property)
                line.value = value;
        });
    };
}

Change mapped(const QMap<QString, QString> &map, bool owners, bool grants)
{
    return [=](CatalogText &text) { expected::mappedRoles(text, map, owners, grants); };
}
} // namespace

/// For each choice one migration by the console program between two servers, and a comparison of both catalogs that
/// shows what this choice changed, and nothing else.
class ChoicesPgTest : public QObject
{
    Q_OBJECT

    ChoicesFixture m_choices;

    /// `reason`: the code with which the comparison explains what the choice changed.
    void row(const char *name, const QStringList &options, const Change &change = {}, const QString &reason = {})
    {
        QTest::addRow("%s, %s", name, qPrintable(m_method))
            << QStringList{u"--method"_s, m_method} + options << change << reason;
    }
    // what may be chosen, with what it means for the catalogs
    void addChoices()
    {
        row("nothing", {});
        row("schema", {u"--schema"_s, u"app"_s}, [](CatalogText &text) {
            expected::onlySchemaApp(text);
            expected::withoutLargeObjects(text);
        });
        row("schema and large objects", {u"--schema"_s, u"app"_s, u"--large-objects"_s}, [](CatalogText &text) {
            CatalogText large = text;
            large.keep([](const CatalogLine &line) {
                return line.kind == "large object"_L1 || line.identity.startsWith("large object "_L1);
            });
            expected::onlySchemaApp(text);
            for (const CatalogLine &line : large.lines())
                text.add(line);
        });
        row("exclude schema", {u"--exclude-schema"_s, u"archiv?"_s}, expected::withoutSchemaArchive,
            u"ledger.by-choice"_s);
        row("exclude table", {u"--exclude-table"_s, u"app.log"_s}, expected::withoutLog, u"ledger.by-choice"_s);
        row("exclude a partitioned table",
            {u"--exclude-table"_s, u"app.orders"_s, u"--leave-out"_s, u"view:app.orders_with_fee"_s, u"--leave-out"_s,
             u"materialized-view:app.by_day"_s},
            removed({u"app.orders"_s, u"app.by_day"_s, u"table constraint orders_person_fkey"_s}));
        row("exclude table data", {u"--exclude-table-data"_s, u"app.orders"_s}, expected::withoutOrders);
        row("structure only", {u"--exclude-table-data"_s, u"*.*"_s}, expected::withoutRows, u"ledger.structure-only"_s);
        row("no large objects", {u"--no-large-objects"_s}, expected::withoutLargeObjects,
            u"ledger.without-large-objects"_s);
        row("leave out a function", {u"--leave-out"_s, u"function:app.lonely(integer, text)"_s},
            expected::withoutLonely, u"ledger.by-choice"_s);
        row("leave out a type, a trigger, a foreign key and an index",
            {u"--leave-out"_s, u"type:app.span"_s, u"--leave-out"_s, u"trigger:app.person.person_touch"_s,
             u"--leave-out"_s, u"foreign-key:app.orders.orders_person_fkey"_s, u"--leave-out"_s,
             u"index:app.person.person_slug"_s},
            removed({u"app.span"_s, u"app.person.person_touch"_s, u"app.orders.orders_person_fkey"_s,
                     u"app.orders_2024.orders_person_fkey"_s, u"app.orders_rest.orders_person_fkey"_s,
                     u"app.person_slug"_s, u"table constraint orders_person_fkey"_s}));
        row("leave out a view, a rule, a policy and statistics",
            {u"--leave-out"_s, u"view:app.good_names"_s, u"--leave-out"_s, u"rule:app.picture.picture_told"_s,
             u"--leave-out"_s, u"policy:app.person.own_rows"_s, u"--leave-out"_s, u"statistics:app.person_stats"_s},
            removed(
                {u"app.good_names"_s, u"app.picture.picture_told"_s, u"app.person.own_rows"_s, u"app.person_stats"_s}));
        row("leave out an extension and a hostile function",
            {u"--leave-out"_s, u"extension:pg_trgm"_s, u"--leave-out"_s,
             u"function:\"Odd \"\"name\"\" 100% it's\".\"f \"\"x\"\" (y)(integer)\""_s},
            removed({u"pg_trgm"_s, u"\"Odd \"\"name\"\" 100% it's\".\"f \"\"x\"\" (y)\"(integer)"_s}));

        row("one owner", {u"--owner"_s, u"ch_new"_s}, [](CatalogText &text) { expected::oneOwner(text, u"ch_new"_s); });
        row(
            "no owner", {u"--no-owner"_s}, [](CatalogText &text) { expected::oneOwner(text, u"postgres"_s); },
            u"note.by-owner"_s);
        row("one owner, no grants", {u"--owner"_s, u"ch_new"_s, u"--no-grants"_s}, [](CatalogText &text) {
            expected::withoutGrants(text);
            expected::oneOwner(text, u"ch_new"_s);
        });
        row("map owner", {u"--map-owner"_s, u"ch_owner=ch_new"_s}, mapped({{u"ch_owner"_s, u"ch_new"_s}}, true, true),
            u"note.by-owner-map"_s);
        row("map a hostile owner", {u"--map-owner"_s, u"Ch 'other' 100% \"x\"=ch_new"_s},
            mapped({{ChoicesFixture::other, u"ch_new"_s}}, true, true));
        row("map owner, keep grants", {u"--map-owner"_s, u"ch_owner=ch_new"_s, u"--keep-grants"_s},
            mapped({{u"ch_owner"_s, u"ch_new"_s}}, true, false), u"note.by-owner-map"_s);
        row("map owner, no grants", {u"--map-owner"_s, u"ch_owner=ch_new"_s, u"--no-grants"_s}, [](CatalogText &text) {
            expected::withoutGrants(text);
            expected::mappedRoles(text, {{u"ch_owner"_s, u"ch_new"_s}}, true, true);
        });
        row("map grants", {u"--map-owner"_s, u"ch_reader=ch_new"_s, u"--keep-owners"_s},
            mapped({{u"ch_reader"_s, u"ch_new"_s}}, false, true), u"note.by-role-map"_s);
        row("one owner, map grants",
            {u"--owner"_s, u"ch_new"_s, u"--map-owner"_s, u"ch_reader=ch_idle"_s, u"--map-grants"_s},
            [](CatalogText &text) {
                expected::mappedRoles(text, {{u"ch_reader"_s, u"ch_idle"_s}}, false, true);
                expected::oneOwner(text, u"ch_new"_s);
            });
        row("no grants", {u"--no-grants"_s}, expected::withoutGrants, u"ledger.without-grants"_s);
        row("no default privileges", {u"--no-default-privileges"_s}, expected::withoutDefaultPrivileges,
            u"note.by-no-default-privileges"_s);

        row("no comments", {u"--no-comments"_s}, expected::withoutComments, u"ledger.without-comments"_s);
        row("no publications", {u"--no-publications"_s}, removedKinds({u"publication"_s}),
            u"ledger.without-publications"_s);
        row("no security labels", {u"--no-security-labels"_s});
        row("no tablespaces", {u"--no-tablespaces"_s}, expected::withoutTablespaces, u"note.by-tablespaces"_s);
        row("map tablespace", {u"--map-tablespace"_s, u"ch_space=ch_else"_s}, expected::mappedTablespaces,
            u"note.by-tablespaces"_s);
        row("no database settings", {u"--no-database-settings"_s}, removedKinds({u"database setting"_s}),
            u"note.by-no-database-settings"_s);
        row("no role settings", {u"--no-role-settings"_s}, removedKinds({u"role setting"_s}),
            u"note.by-no-role-settings"_s);
        row("no database properties", {u"--no-database-properties"_s}, expected::withoutProperties,
            u"note.by-no-database-properties"_s);
        row("target owner", {u"--target-owner"_s, u"ch_new"_s}, [](CatalogText &text) {
            CatalogText database = text;
            database.keep([](const CatalogLine &line) { return line.kind == "database"_L1; });
            text.remove([](const CatalogLine &line) { return line.kind == "database"_L1; });
            expected::oneOwner(database, u"ch_new"_s);
            for (const CatalogLine &line : database.lines())
                text.add(line);
        });
        row("locale", {u"--locale"_s, u"C"_s}, databaseLine(u"locale"_s, u"C C c"_s), u"note.by-target-database"_s);
        row("encoding and locale", {u"--encoding"_s, u"LATIN1"_s, u"--locale"_s, u"C"_s}, [](CatalogText &text) {
            databaseLine(u"encoding"_s, u"LATIN1"_s)(text);
            databaseLine(u"locale"_s, u"C C c"_s)(text);
        });
    }
    QString m_method; ///< of the rows that are being added

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        QCOMPARE(m_choices.start(), QString());
        QVERIFY(m_choices.sourceText().lines().size() > 500);
    }

    void aChoiceChangesNothingElse_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("reason");
        m_method = u"file"_s;
        addChoices();
        // rows that do not come out of an archive are chosen by other code
        m_method = u"direct"_s;
        addChoices();
    }
    void aChoiceChangesNothingElse()
    {
        QFETCH(QStringList, options);
        QFETCH(Change, change);
        QFETCH(QString, reason);
        m_choices.prepareTarget(ChoicesFixture::RolesThere::Yes);
        const CliRunner::Ended ended = m_choices.migrate(QStringList{u"--no-subscriptions"_s} + options);
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        CatalogText wanted = m_choices.sourceText();
        expected::withoutSubscriptions(wanted);
        if (change)
            change(wanted);
        const QString difference = wanted.differenceTo(m_choices.targetText());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        const CatalogsFound found = m_choices.verifyCatalogs();
        QVERIFY2(found.unexplained().isEmpty(), qPrintable(found.unexplained()));
        // subscriptions are left out in each row
        QStringList reasons{u"ledger.without-subscriptions"_s};
        if (!reason.isEmpty())
            reasons += reason;
        for (const QString &code : std::as_const(reasons))
            QVERIFY2(found.codes().contains(code), qPrintable(code + u" is not in "_s + found.codes().join(u' ')));
    }

    void theTemplateIsWhatTheDatabaseIsMadeOf()
    {
        m_choices.prepareTarget(ChoicesFixture::RolesThere::Yes);
        m_choices.target().psql(u"CREATE DATABASE ch_template TEMPLATE template0 ENCODING 'UTF8'"_s);
        m_choices.target().psql(u"CREATE SCHEMA of_template"_s, u"ch_template"_s);
        const CliRunner::Ended ended = m_choices.migrate({u"--no-subscriptions"_s, u"--template"_s, u"ch_template"_s});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        CatalogText there = m_choices.targetText();
        QVERIFY(there.contains(u"schema"_s, u"of_template"_s));
        there.remove([](const CatalogLine &line) { return line.identity == "of_template"_L1; });
        CatalogText wanted = m_choices.sourceText();
        expected::withoutSubscriptions(wanted);
        QCOMPARE(wanted.differenceTo(there), QString());
        QCOMPARE(m_choices.verifyCatalogs().unexplained(), QString());
        m_choices.target().dropDatabase(u"ch_template"_s);
    }
};

TRUNKLINE_TEST(ChoicesPgTest)
#include "choicespgtest.moc"
