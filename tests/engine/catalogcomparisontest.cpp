#include "engine/catalogcomparison.h"

#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// What the comparison makes of two catalogs and a profile's choices, without a server.
class CatalogComparisonTest : public QObject
{
    Q_OBJECT

    using Facets = QMap<QString, QString>;

    static CatalogChoices plain()
    {
        CatalogChoices choices;
        choices.profile = MigrationProfile::create();
        choices.sourceVersion = 150000;
        choices.targetVersion = 150000;
        choices.targetUser = u"admin"_s;
        return choices;
    }
    static CatalogItem item(const QString &kind, const QString &name, const Facets &facets = {},
                            const QString &relation = {}, const QString &schema = u"s"_s)
    {
        return CatalogItem{kind, schema, name, relation, packedFacets(facets)};
    }
    static CatalogComparison compared(const CatalogChoices &choices, const QList<CatalogItem> &source,
                                      const QList<CatalogItem> &target)
    {
        CatalogComparer comparer(choices);
        comparer.take(source, target);
        return comparer.result();
    }
    /// One object that differs in one facet: why, or "different", or "equal".
    static QString why(const CatalogChoices &choices, const CatalogItem &source, const Facets &target)
    {
        CatalogItem there = source;
        there.facets = packedFacets(target);
        const CatalogComparison comparison = compared(choices, {source}, {there});
        if (comparison.differences.isEmpty())
            return u"equal"_s;
        const CatalogDifference &first = comparison.differences.constFirst();
        return first.byChoice ? first.reason.code : u"different"_s;
    }
    static QString grant(const QString &grantee, const QString &privilege, const QString &grantor = u"null"_s)
    {
        return u"[%1,%2,\"%3\"]"_s.arg(grantee, grantor, privilege);
    }

private Q_SLOTS:
    void equalIsEqual()
    {
        const QList<CatalogItem> both{item(u"TABLE"_s, u"t"_s, {{u"owner"_s, u"a"_s}}),
                                      item(u"COLUMN"_s, u"t a"_s, {{u"type"_s, u"integer"_s}}, u"t"_s)};
        const CatalogComparison comparison = compared(plain(), both, both);
        QCOMPARE(comparison.differences, QList<CatalogDifference>());
        QCOMPARE(comparison.total(&CatalogCount::equal), 2);
        QCOMPARE(comparison.counts.size(), 2);
        QCOMPARE(comparison.counts.constFirst().kind, u"TABLE"_s);
    }

    void differencesAreNamed()
    {
        const CatalogComparison comparison =
            compared(plain(),
                     {item(u"TABLE"_s, u"t"_s, {{u"owner"_s, u"a"_s}, {u"comment"_s, u"words"_s}}),
                      item(u"TABLE"_s, u"gone"_s), item(u"COLUMN"_s, u"gone a"_s, {}, u"gone"_s)},
                     {item(u"TABLE"_s, u"t"_s, {{u"owner"_s, u"b"_s}}), item(u"VIEW"_s, u"more"_s),
                      item(u"COLUMN"_s, u"more a"_s, {}, u"more"_s)});
        const QList<CatalogDifference> expected{
            {u"TABLE"_s, u"s"_s, u"gone"_s, {}, RowPlace::Source, {}, {}, false, {}},
            {u"TABLE"_s, u"s"_s, u"t"_s, u"comment"_s, RowPlace::Source, u"words"_s, {}, false, {}},
            {u"TABLE"_s, u"s"_s, u"t"_s, u"owner"_s, RowPlace::Both, u"a"_s, u"b"_s, false, {}},
            {u"VIEW"_s, u"s"_s, u"more"_s, {}, RowPlace::Target, {}, {}, false, {}}};
        QCOMPARE(comparison.differences, expected);
        QCOMPARE(comparison.total(&CatalogCount::different), 3);
        // what is in a relation that is not there is not told by itself
        QCOMPARE(comparison.total(&CatalogCount::equal), 0);
    }

    void secretsAreNotShown()
    {
        const CatalogComparison comparison =
            compared(plain(), {item(u"SERVER"_s, u"far"_s, {{u"secret options"_s, u"1"_s}}, {}, {})},
                     {item(u"SERVER"_s, u"far"_s, {{u"secret options"_s, u"2"_s}}, {}, {})});
        QCOMPARE(comparison.differences.size(), 1);
        QCOMPARE(comparison.differences.constFirst().facet, u"options"_s);
        QCOMPARE(comparison.differences.constFirst().source, QString());
    }

    void owners()
    {
        CatalogChoices choices = plain();
        const CatalogItem table = item(u"TABLE"_s, u"t"_s, {{u"owner"_s, u"a"_s}});
        QCOMPARE(why(choices, table, {{u"owner"_s, u"b"_s}}), u"different"_s);
        choices.profile.ownership.owners = OwnerMode::Map;
        choices.profile.ownership.roleMap.insert(u"a"_s, u"b"_s);
        QCOMPARE(why(choices, table, {{u"owner"_s, u"b"_s}}), u"note.by-owner-map"_s);
        QCOMPARE(why(choices, table, {{u"owner"_s, u"c"_s}}), u"different"_s);
        choices.profile.ownership.owners = OwnerMode::One;
        QCOMPARE(why(choices, table, {{u"owner"_s, u"admin"_s}}), u"note.by-owner"_s);
        QCOMPARE(why(choices, table, {{u"owner"_s, u"b"_s}}), u"different"_s);
        const CatalogItem extension = item(u"EXTENSION"_s, u"x"_s, {{u"owner"_s, u"a"_s}}, {}, {});
        QCOMPARE(why(plain(), extension, {{u"owner"_s, u"admin"_s}}), u"note.by-extension-owner"_s);
    }

    void grants()
    {
        CatalogChoices choices = plain();
        const QString all =
            u"[null,null,\"SELECT\"],[null,null,\"INSERT\"],[null,null,\"UPDATE\"],[null,null,\"DELETE\"],"
            u"[null,null,\"TRUNCATE\"],[null,null,\"REFERENCES\"],[null,null,\"TRIGGER\"]"_s;
        const auto list = [&all](const QString &more) { return u'[' + all + u',' + more + u']'; };
        const QString reader = grant(u"\"r\""_s, u"SELECT"_s);
        const CatalogItem table = item(u"TABLE"_s, u"t"_s, {{u"grants"_s, list(reader)}, {u"owner"_s, u"a"_s}});
        const Facets owned{{u"owner"_s, u"a"_s}};
        const auto with = [&](const QString &grants) {
            Facets facets = owned;
            facets.insert(u"grants"_s, grants);
            return facets;
        };
        QCOMPARE(why(choices, table, owned), u"different"_s);
        // the order is none, and what is granted by itself need not be said
        QCOMPARE(why(choices, table, with(u'[' + reader + u',' + all + u']')), u"equal"_s);
        QCOMPARE(why(choices, item(u"TABLE"_s, u"t"_s, with(u'[' + all + u']')), owned), u"equal"_s);
        choices.profile.ownership.grants = GrantMode::Drop;
        QCOMPARE(why(choices, table, owned), u"ledger.without-grants"_s);
        QCOMPARE(why(choices, table, with(list(grant(u"\"x\""_s, u"SELECT"_s)))), u"different"_s);
        choices.profile.ownership.grants = GrantMode::Map;
        choices.profile.ownership.roleMap.insert(u"r"_s, u"x"_s);
        QCOMPARE(why(choices, table, with(list(grant(u"\"x\""_s, u"SELECT"_s)))), u"note.by-role-map"_s);
        QCOMPARE(why(choices, table, with(list(grant(u"\"x\""_s, u"UPDATE"_s)))), u"different"_s);
        // who becomes the owner has what he had, and the owner's
        choices.profile.ownership.roleMap.insert(u"r"_s, u"a"_s);
        QCOMPARE(why(choices, table, owned), u"note.by-role-map"_s);
    }

    void maintainIsOfNewerServers()
    {
        CatalogChoices choices = plain();
        choices.targetVersion = 170000;
        const auto facets = [](const QString &more) {
            return Facets{{u"grants"_s, u"[[null,null,\"SELECT\"],[\"r\",null,\"SELECT\"]"_s + more + u']'}};
        };
        const CatalogItem table = item(u"TABLE"_s, u"t"_s, facets({}));
        QCOMPARE(why(choices, table, facets(u",[null,null,\"MAINTAIN\"]"_s)), u"equal"_s);
        QCOMPARE(why(choices, table, facets(u",[\"r\",null,\"MAINTAIN\"]"_s)), u"note.by-version"_s);
        QCOMPARE(why(choices, table, facets(u",[\"r\",null,\"DELETE\"]"_s)), u"different"_s);
        choices.sourceVersion = 170000;
        QCOMPARE(why(choices, table, facets(u",[null,null,\"MAINTAIN\"]"_s)), u"different"_s);
    }

    void viewsArePrintedDifferentlyFrom16On()
    {
        CatalogChoices choices = plain();
        const CatalogItem view = item(
            u"VIEW"_s, u"v"_s, {{u"definition"_s, u" SELECT person.id,\n    person.\"a b\"\n   FROM app.person;"_s}});
        const Facets shorter{{u"definition"_s, u" SELECT id,\n    \"a b\"\n   FROM app.person;"_s}};
        const Facets another{{u"definition"_s, u" SELECT id,\n    c\n   FROM app.person;"_s}};
        const Facets otherTable{{u"definition"_s, u" SELECT other.id,\n    other.\"a b\"\n   FROM app.person;"_s}};
        QCOMPARE(why(choices, view, shorter), u"different"_s);
        choices.targetVersion = 160000;
        QCOMPARE(why(choices, view, shorter), u"equal"_s);
        QCOMPARE(why(choices, view, another), u"note.by-version"_s);
        QCOMPARE(why(choices, view, otherTable), u"note.by-version"_s);
    }

    void whatIsLeftOutIsByChoice()
    {
        CatalogChoices choices = plain();
        choices.leftOut = {{ObjectKind::Table, u"s"_s, u"t"_s, {}},
                           {ObjectKind::Schema, {}, u"old"_s, {}},
                           {ObjectKind::Trigger, u"s"_s, u"touch"_s, u"u"_s},
                           {ObjectKind::OperatorClass, u"s"_s, u"ops"_s, {}},
                           {ObjectKind::ForeignServer, {}, u"far"_s, {}}};
        const CatalogItem rest = item(u"TABLE"_s, u"u"_s);
        const CatalogComparison comparison =
            compared(choices,
                     {rest, item(u"TABLE"_s, u"t"_s), item(u"VIEW"_s, u"v"_s, {}, {}, u"old"_s),
                      item(u"TRIGGER"_s, u"u touch"_s, {}, u"u"_s), item(u"OPERATOR CLASS"_s, u"ops USING btree"_s),
                      item(u"USER MAPPING"_s, u"USER MAPPING x SERVER far"_s, {}, u"far"_s, {}),
                      item(u"PUBLICATION TABLE"_s, u"p t"_s, {}, u"p"_s), item(u"TRIGGER"_s, u"u other"_s, {}, u"u"_s)},
                     {rest});
        QCOMPARE(comparison.total(&CatalogCount::byChoice), 6);
        QCOMPARE(comparison.total(&CatalogCount::different), 1);
        QCOMPARE(comparison.differences.constFirst().name, u"u other"_s);
    }

    void options()
    {
        CatalogChoices choices = plain();
        ContentOptions &content = choices.profile.content;
        const CatalogItem table = item(u"TABLE"_s, u"t"_s, {{u"comment"_s, u"c"_s}, {u"tablespace"_s, u"fast"_s}});
        const Facets without{{u"tablespace"_s, u"fast"_s}};
        QCOMPARE(why(choices, table, without), u"different"_s);
        content.comments = false;
        QCOMPARE(why(choices, table, without), u"ledger.without-comments"_s);
        QCOMPARE(why(choices, table, {{u"comment"_s, u"d"_s}, {u"tablespace"_s, u"fast"_s}}), u"different"_s);
        const Facets moved{{u"comment"_s, u"c"_s}, {u"tablespace"_s, u"slow"_s}};
        QCOMPARE(why(choices, table, moved), u"different"_s);
        content.tablespaces = TablespaceMode::Map;
        content.tablespaceMap.insert(u"fast"_s, u"slow"_s);
        QCOMPARE(why(choices, table, moved), u"note.by-tablespaces"_s);

        const CatalogItem view = item(u"MATERIALIZED VIEW"_s, u"m"_s, {{u"populated"_s, u"yes"_s}});
        QCOMPARE(why(choices, view, {{u"populated"_s, u"no"_s}}), u"different"_s);
        choices.structureOnly.insert({ObjectKind::MaterializedView, u"s"_s, u"m"_s, {}});
        QCOMPARE(why(choices, view, {{u"populated"_s, u"no"_s}}), u"ledger.structure-only"_s);

        const CatalogItem extension = item(u"EXTENSION"_s, u"x"_s, {{u"version"_s, u"1"_s}}, {}, {});
        QCOMPARE(why(choices, extension, {{u"version"_s, u"2"_s}}), u"different"_s);
        choices.targetVersion = 180000;
        QCOMPARE(why(choices, extension, {{u"version"_s, u"2"_s}}), u"note.by-version"_s);
    }

    void onlyMigratedRolesAreCompared()
    {
        CatalogChoices choices = plain();
        const QList<CatalogItem> source{item(u"ROLE"_s, u"a"_s, {{u"attributes"_s, u"LOGIN SUPERUSER"_s}}, {}, {}),
                                        item(u"ROLE"_s, u"b"_s, {}, {}, {})};
        const QList<CatalogItem> target{item(u"ROLE"_s, u"a"_s, {{u"attributes"_s, u"LOGIN"_s}}, {}, {}),
                                        item(u"ROLE"_s, u"of target"_s, {}, {}, {})};
        QCOMPARE(compared(choices, source, target), CatalogComparison());
        choices.roles = {u"a"_s, u"b"_s};
        CatalogComparison comparison = compared(choices, source, target);
        QCOMPARE(comparison.total(&CatalogCount::different), 2);
        choices.targetSuperuser = false;
        comparison = compared(choices, source, target);
        QCOMPARE(comparison.total(&CatalogCount::different), 1);
        QCOMPARE(comparison.differences.constLast().reason.code, u"note.by-managed-target"_s);
        // where it is known that a role was there before the run
        choices.targetSuperuser = true;
        choices.keptRoles = {u"a"_s};
        comparison = compared(choices, source, target);
        QCOMPARE(comparison.differences.constLast().reason.code, u"note.by-existing-role"_s);
    }

    void defaultPrivilegesOfTwoRolesBecomeOnes()
    {
        CatalogChoices choices = plain();
        choices.profile.ownership.owners = OwnerMode::One;
        choices.profile.ownership.owner = u"o"_s;
        const auto defaults = [](const QString &role, const QString &grants) {
            return item(u"DEFAULT ACL"_s, u"DEFAULT PRIVILEGES FOR TABLES"_s, {{u"grants"_s, u'[' + grants + u']'}},
                        role);
        };
        const QString one = grant(u"\"x\""_s, u"SELECT"_s);
        const QString two = grant(u"\"y\""_s, u"SELECT"_s);
        const CatalogComparison comparison =
            compared(choices, {defaults(u"a"_s, one), defaults(u"b"_s, two)}, {defaults(u"o"_s, two + u',' + one)});
        QCOMPARE(comparison.differences, QList<CatalogDifference>());
        QCOMPARE(comparison.total(&CatalogCount::equal), 1);
    }

    void whatTheTargetHasAlone()
    {
        CatalogChoices choices = plain();
        const auto reason = [&choices](const CatalogItem &item) {
            const CatalogComparison comparison = compared(choices, {}, {item});
            return comparison.differences.constFirst().reason.code;
        };
        const CatalogItem table = item(u"TABLE"_s, u"t"_s);
        QCOMPARE(reason(table), QString());
        QCOMPARE(reason(item(u"SCHEMA"_s, u"public"_s, {}, {}, {})), u"note.by-template"_s);
        choices.profile.targetDatabase.databaseTemplate = u"ours"_s;
        QCOMPARE(reason(table), u"note.by-template"_s);
        choices.profile.targetDatabase.mode = TargetDatabaseMode::UseEmpty;
        QCOMPARE(reason(table), QString());
        QCOMPARE(reason(item(u"EXTENSION"_s, u"x"_s, {}, {}, {})), u"note.by-existing-database"_s);
    }
};

TRUNKLINE_TEST(CatalogComparisonTest)
#include "catalogcomparisontest.moc"
