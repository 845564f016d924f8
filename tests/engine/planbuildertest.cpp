#include "engine/planbuilder.h"
#include "core/json.h"
#include "core/quoting.h"
#include "support/testregistry.h"

#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

PlanInput plainInput()
{
    PlanInput input;
    input.profile = MigrationProfile::create();
    input.profile.source.params.set(u"dbname"_s, u"tickets"_s);
    input.profile.jobs = 4;
    input.runId = u"0123456789abcdef"_s;
    input.dumpFolder = u"/dumps"_s;
    input.now = QDateTime(QDate(2026, 11, 22), QTime(9, 30));
    input.source.versionNum = 150018;
    input.source.tableCount = 20;
    input.source.dataSize = 50'000'000;
    input.source.databases = {
        {u"tickets"_s, u"owner"_s, u"UTF8"_s, u"de_DE.UTF-8"_s, u"de_DE.UTF-8"_s, u"libc"_s, {}, 1, true, false}};
    input.target.versionNum = 150018;
    input.target.superuser = true;
    input.target.currentUser = u"postgres"_s;
    for (const Tool tool : {Tool::PgDump, Tool::PgRestore, Tool::PgDumpall, Tool::Psql})
        input.tools.tools.programs.insert(tool, u"/bin/"_s + toolName(tool));
    input.sourceParams.set(u"host"_s, u"db1"_s);
    input.sourceParams.set(u"hostaddr"_s, u"10.0.0.1"_s);
    input.sourceParams.set(u"port"_s, u"5432"_s);
    input.sourceParams.set(u"dbname"_s, u"tickets"_s);
    input.targetParams.set(u"host"_s, u"db2"_s);
    input.targetParams.set(u"dbname"_s, u"postgres"_s);
    return input;
}

QStringList stepIds(const MigrationPlan &plan)
{
    QStringList ids;
    for (const Step &step : plan.steps)
        ids += step.id;
    return ids;
}

/// A source with a table in a tablespace, an extension, and everything that a database can have set.
PlanInput richInput()
{
    PlanInput input = plainInput();
    const auto add = [&input](ObjectKind kind, const QString &schema, const QString &name, const QString &owner,
                              const QString &tablespace = QString()) {
        CatalogObject object;
        object.id = {1259, static_cast<quint32>(20000 + input.objects.objects.size())};
        object.name = {kind, schema, name, {}};
        object.owner = owner;
        object.tablespace = tablespace;
        input.objects.objects += object;
    };
    add(ObjectKind::Schema, {}, u"app"_s, u"owner"_s);
    add(ObjectKind::Table, u"app"_s, u"person"_s, u"owner"_s, u"fast"_s);
    add(ObjectKind::MaterializedView, u"app"_s, u"sums"_s, u"app"_s, u"fast"_s);
    add(ObjectKind::Function, u"app"_s, u"fee(integer)"_s, u"owner"_s);
    input.objects.indexPlaces = {{u"app"_s, u"person_i"_s, u"person"_s, u"slow"_s},
                                 {u"app"_s, u"gone_i"_s, u"gone"_s, u"slow"_s}};
    input.target.roles = {{}, {}, {}};
    input.target.roles[0].name = u"owner"_s;
    input.target.roles[1].name = u"app"_s;
    input.target.roles[2].name = u"new \"owner\""_s;
    input.target.tablespaces = {u"pg_default"_s, u"fast"_s, u"big"_s};
    DatabaseProperties &properties = input.source.properties;
    properties.comment = u"it's"_s;
    properties.connectionLimit = 9;
    properties.tablespace = u"fast"_s;
    properties.hasGrants = true;
    properties.grants = {{u"owner"_s, u"CONNECT"_s, false},
                         {u"app"_s, u"CONNECT"_s, true},
                         {{}, u"TEMPORARY"_s, false},
                         {u"nobody"_s, u"CREATE"_s, false}};
    properties.settings = {{{}, u"search_path"_s, u"app, \"a b\""_s},
                           {u"app"_s, u"work_mem"_s, u"5MB"_s},
                           {u"nobody"_s, u"work_mem"_s, u"6MB"_s}};
    return input;
}

/// What a step does, in one text: the arguments of its command, or its statements; empty where there is no such step.
QString textOf(const MigrationPlan &plan, const QString &id)
{
    const Step *step = plan.step(id);
    if (!step)
        return {};
    if (const auto *command = std::get_if<ToolCommand>(&step->payload))
        return u' ' + command->arguments.join(u' ') + u' ';
    if (const auto *sql = std::get_if<SqlWork>(&step->payload))
        return sql->statements.join(u";\n"_s);
    if (const auto *work = std::get_if<OwnershipWork>(&step->payload))
        return (work->tablespaceStatements + work->statements).join(u";\n"_s);
    return std::get<InProcessWork>(step->payload).statements.join(u";\n"_s);
}

QString createStatement(const MigrationPlan &plan)
{
    return std::get<SqlWork>(plan.step(u"create-database"_s)->payload).statements.constLast();
}

} // namespace

class PlanBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theComparisonStandsWhereItCanReadEverything_data()
    {
        QTest::addColumn<VerifyLevel>("level");
        QTest::addColumn<bool>("superuser");
        QTest::addColumn<Half>("half");
        QTest::addColumn<QString>("after"); ///< the step before it; empty: there is none
        QTest::newRow("last of all") << VerifyLevel::Checksums << true << Half::Both << u"ownership"_s;
        QTest::newRow("counts") << VerifyLevel::Counts << true << Half::Both << u"ownership"_s;
        QTest::newRow("none") << VerifyLevel::None << true << Half::Both << QString();
        QTest::newRow("before owners get their own") << VerifyLevel::Checksums << false << Half::Both << u"analyze"_s;
        QTest::newRow("only an export") << VerifyLevel::Checksums << true << Half::ExportOnly << QString();
        QTest::newRow("only an import") << VerifyLevel::Checksums << true << Half::ImportOnly << QString();
    }
    void theComparisonStandsWhereItCanReadEverything()
    {
        QFETCH(VerifyLevel, level);
        QFETCH(bool, superuser);
        QFETCH(Half, half);
        QFETCH(QString, after);
        PlanInput input = plainInput();
        input.profile.verification.level = level;
        input.profile.half = half;
        input.profile.ownership.owners = OwnerMode::Map;
        input.target.superuser = superuser;
        const QStringList ids = stepIds(buildPlan(input));
        QCOMPARE(ids.contains(u"verify"_s), !after.isEmpty());
        if (!after.isEmpty())
            QCOMPARE(ids.value(ids.indexOf(u"verify"_s) - 1), after);
    }
    void stepsFollowTheProfile_data()
    {
        QTest::addColumn<TargetDatabaseMode>("mode");
        QTest::addColumn<bool>("roles");
        QTest::addColumn<bool>("analyze");
        QTest::addColumn<QString>("ids");
        QTest::newRow("plain") << TargetDatabaseMode::Create << false << true
                               << u"check create-database export import analyze verify"_s;
        QTest::newRow("roles") << TargetDatabaseMode::Create << true << true
                               << u"check roles create-database export import analyze verify"_s;
        QTest::newRow("use empty") << TargetDatabaseMode::UseEmpty << false << true
                                   << u"check export import analyze verify"_s;
        QTest::newRow("no analyze") << TargetDatabaseMode::Replace << false << false
                                    << u"check create-database export import verify"_s;
    }
    void stepsFollowTheProfile()
    {
        QFETCH(TargetDatabaseMode, mode);
        QFETCH(bool, roles);
        QFETCH(bool, analyze);
        QFETCH(QString, ids);
        PlanInput input = plainInput();
        input.profile.targetDatabase.mode = mode;
        input.profile.analyze = analyze;
        if (roles) {
            input.globals = GlobalsScript{};
            input.globals->created = {u"owner"_s};
            input.globals->text = u"CREATE ROLE owner;\n"_s;
        }
        const MigrationPlan plan = buildPlan(input);
        QCOMPARE(stepIds(plan).join(u' '), ids);
        for (qsizetype i = 1; i < plan.steps.size(); ++i)
            QCOMPARE(plan.steps.at(i).dependsOn, QStringList{plan.steps.at(i - 1).id});
        QCOMPARE(plan.createsTargetDatabase, mode != TargetDatabaseMode::UseEmpty);
    }

    void theSameInputGivesTheSamePlan()
    {
        const PlanInput input = plainInput();
        QCOMPARE(buildPlan(input).steps, buildPlan(input).steps);
    }

    void aDeadNetworkIsNoticedByTheUtilitiesToo()
    {
        const auto arguments = [](const PlanInput &input) {
            const MigrationPlan plan = buildPlan(input);
            return std::get<ToolCommand>(plan.step(u"export"_s)->payload).arguments.constLast();
        };
        PlanInput input = plainInput();
        input.tools.tools.major = 15;
        QVERIFY(arguments(input).contains("keepalives_idle='30'"_L1));
        QVERIFY(arguments(input).contains("tcp_user_timeout='60000'"_L1));
        input.tools.tools.major = 11; // does not know it
        QVERIFY(!arguments(input).contains("tcp_user_timeout"_L1));
        // what a person said holds
        input.sourceParams.set(u"keepalives_idle"_s, u"5"_s);
        QVERIFY(arguments(input).contains("keepalives_idle='5'"_L1));
        input.sourceParams.set(u"keepalives"_s, u"0"_s);
        QVERIFY(!arguments(input).contains("keepalives_count"_L1));
        // on this computer there is no network
        input = plainInput();
        input.sourceParams.set(u"hostaddr"_s, u"127.0.0.1"_s);
        QVERIFY(!arguments(input).contains("keepalives"_L1));
        input.sourceParams.set(u"hostaddr"_s, QString());
        input.sourceParams.set(u"host"_s, u"/run/postgresql"_s);
        QVERIFY(!arguments(input).contains("keepalives"_L1));
    }

    void exportIsTheClassicRecipe()
    {
        const MigrationPlan plan = buildPlan(plainInput());
        const ToolCommand command = std::get<ToolCommand>(plan.step(u"export"_s)->payload);
        QCOMPARE(command.program, u"/bin/pg_dump"_s);
        for (const QString &option : {u"-Fc"_s, u"-b"_s, u"-v"_s, u"-w"_s, u"-E"_s, u"UTF8"_s})
            QVERIFY2(command.arguments.contains(option), qPrintable(option));
        QCOMPARE(command.arguments.constLast(), u"dbname='tickets' host='db1' hostaddr='10.0.0.1' keepalives_count='3' keepalives_idle='30' "
                 "keepalives_interval='10' port='5432'"_s);
        QCOMPARE(plan.dumpFile, u"/dumps/tickets-20261122-093000-0123.dump"_s);
        QVERIFY(command.arguments.contains(plan.dumpFile));
    }

    void sqlAsciiIsDumpedAsUtf8()
    {
        PlanInput input = plainInput();
        input.source.databases[0].encoding = u"SQL_ASCII"_s;
        const ToolCommand command = std::get<ToolCommand>(buildPlan(input).step(u"export"_s)->payload);
        QCOMPARE(command.arguments.at(command.arguments.indexOf(u"-E"_s) + 1), u"UTF8"_s);
    }

    void hostileDatabaseNameStaysAName()
    {
        PlanInput input = plainInput();
        const QString hostile = u"x' host=evil\\ -- \"%s\""_s;
        input.profile.source.params.set(u"dbname"_s, hostile);
        input.source.databases[0].name = hostile;
        const MigrationPlan plan = buildPlan(input);
        const ToolCommand dump = std::get<ToolCommand>(plan.step(u"export"_s)->payload);
        QVERIFY(dump.arguments.constLast().startsWith(u"dbname='x\\' host=evil\\\\ -- \"%s\"' host='db1'"_s));
        QVERIFY(!plan.dumpFile.mid(7).contains(u'/'));
        QVERIFY(createStatement(plan).startsWith(u"CREATE DATABASE \"x' host=evil\\ -- \"\"%s\"\"\" "_s));
    }

    void aStreamIsOneStepWithBothCommands()
    {
        PlanInput input = plainInput();
        input.profile.method = Method::Stream;
        input.profile.dump.compression = 9;
        const MigrationPlan plan = buildPlan(input);
        QVERIFY(!plan.step(u"export"_s) && plan.dumpFile.isEmpty() && plan.method == Method::Stream);
        const StreamWork work = std::get<StreamWork>(plan.step(u"import"_s)->payload);
        QCOMPARE(work.dump.arguments.mid(0, 3), (QStringList{u"-Fc"_s, u"-Z"_s, u"0"_s}));
        QVERIFY(!work.dump.arguments.contains(u"-f"_s) && !work.restore.arguments.contains(u"-j"_s));
        QCOMPARE(work.restore.arguments.at(work.restore.arguments.size() - 2), u"-d"_s);
        // halves are made of archives
        input.profile.half = Half::ExportOnly;
        QVERIFY(buildPlan(input).step(u"export"_s) && buildPlan(input).method == Method::File);
        QCOMPARE(migrationPlanFromJson(toJson(plan))->steps, plan.steps);
    }

    void importTakesJobsAndStopsOnlyWhenTold()
    {
        PlanInput input = plainInput();
        ToolCommand command = std::get<ToolCommand>(buildPlan(input).step(u"import"_s)->payload);
        QCOMPARE(command.arguments.at(command.arguments.indexOf(u"-j"_s) + 1), u"4"_s);
        QVERIFY(!command.arguments.contains(u"-e"_s));
        input.profile.onError = OnError::Stop;
        command = std::get<ToolCommand>(buildPlan(input).step(u"import"_s)->payload);
        QVERIFY(command.arguments.contains(u"-e"_s));
    }

    void databaseIsMadeAsOnTheSource_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("targetVersion");
        QTest::addColumn<QString>("statement");
        QTest::newRow("libc to 14") << u"libc"_s << QString() << 140000
                                    << u"CREATE DATABASE \"tickets\" TEMPLATE \"template0\" ENCODING 'UTF8' LC_COLLATE "
                                       u"'de_DE.UTF-8' LC_CTYPE 'de_DE.UTF-8'"_s;
        QTest::newRow("libc to 15")
            << u"libc"_s << QString() << 150000
            << u"CREATE DATABASE \"tickets\" TEMPLATE \"template0\" ENCODING 'UTF8' LOCALE_PROVIDER libc "
               u"LC_COLLATE 'de_DE.UTF-8' LC_CTYPE 'de_DE.UTF-8'"_s;
        QTest::newRow("icu to 17")
            << u"icu"_s << u"de-DE"_s << 170000
            << u"CREATE DATABASE \"tickets\" TEMPLATE \"template0\" ENCODING 'UTF8' LOCALE_PROVIDER icu "
               u"ICU_LOCALE 'de-DE' LC_COLLATE 'de_DE.UTF-8' LC_CTYPE 'de_DE.UTF-8'"_s;
        QTest::newRow("builtin to 17")
            << u"builtin"_s << u"C.UTF-8"_s << 170000
            << u"CREATE DATABASE \"tickets\" TEMPLATE \"template0\" ENCODING 'UTF8' LOCALE_PROVIDER "
               u"builtin BUILTIN_LOCALE 'C.UTF-8' LC_COLLATE 'de_DE.UTF-8' LC_CTYPE 'de_DE.UTF-8'"_s;
    }
    void databaseIsMadeAsOnTheSource()
    {
        QFETCH(QString, provider);
        QFETCH(QString, locale);
        QFETCH(int, targetVersion);
        QFETCH(QString, statement);
        PlanInput input = plainInput();
        input.source.databases[0].localeProvider = provider;
        input.source.databases[0].locale = locale;
        input.target.versionNum = targetVersion;
        QCOMPARE(createStatement(buildPlan(input)), statement);
    }

    void ownerFollowsOnlyWhereItWillExist()
    {
        PlanInput input = plainInput();
        QVERIFY(!createStatement(buildPlan(input)).contains(u"OWNER"_s));
        input.globals = GlobalsScript{};
        input.globals->created = {u"owner"_s};
        QVERIFY(createStatement(buildPlan(input)).contains(u"OWNER \"owner\""_s));
        input.profile.targetDatabase.owner = u"someone"_s;
        QVERIFY(createStatement(buildPlan(input)).contains(u"OWNER \"someone\""_s));
    }

    void eachOptionShowsInItsStep_data()
    {
        QTest::addColumn<std::function<void(PlanInput &)>>("choose");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QStringList>("has");
        QTest::addColumn<QStringList>("hasNot");
        using Choose = std::function<void(PlanInput &)>;
        const auto row = [](const char *name, const QString &step, const QStringList &has, const QStringList &hasNot,
                            const Choose &choose) { QTest::newRow(name) << choose << step << has << hasNot; };
        const auto managed = [](PlanInput &in) {
            in.target.superuser = false;
            in.target.currentUser = u"admin"_s;
        };

        row("nothing: export", u"export"_s, {u" -b "_s}, {u"--no-"_s, u"--exclude"_s, u"--schema"_s},
            [](PlanInput &) {});
        row("nothing: import", u"import"_s, {u" -j 4 "_s}, {u"--no-"_s, u" -L "_s}, [](PlanInput &) {});
        row("nothing: no owners", u"ownership"_s, {}, {u"OWNER"_s}, [](PlanInput &) {});
        row("directory: export", u"export"_s, {u" -Fd -j 4 "_s, u".dump.d "_s}, {u" -Z "_s, u"-Fc"_s},
            [](PlanInput &in) { in.profile.method = Method::Directory; });
        row("directory: import", u"import"_s, {u" -j 4 "_s}, {},
            [](PlanInput &in) { in.profile.method = Method::Directory; });
        row("directory, one job", u"export"_s, {u" -Fd "_s}, {u" -j "_s}, [](PlanInput &in) {
            in.profile.method = Method::Directory;
            in.profile.jobs = 1;
        });
        row("lz4", u"export"_s, {u" -Fd -j 4 -Z lz4 "_s}, {}, [](PlanInput &in) {
            in.profile.method = Method::Directory;
            in.profile.dump.compressor = Compressor::Lz4;
        });
        row("zstd with a level", u"export"_s, {u" -Fc -Z zstd:3 "_s}, {}, [](PlanInput &in) {
            in.profile.dump.compressor = Compressor::Zstd;
            in.profile.dump.compression = 3;
        });
        row("contents", u"export"_s,
            {u" --no-comments "_s, u" --no-publications "_s, u" --no-subscriptions "_s, u" --no-security-labels "_s},
            {}, [](PlanInput &in) {
                ContentOptions &content = in.profile.content;
                content.comments = content.publications = content.subscriptions = content.securityLabels = false;
            });
        row("as the target does", u"export"_s, {u" --no-toast-compression "_s, u" --no-table-access-method "_s}, {},
            [](PlanInput &in) {
                in.profile.content.toastCompression = in.profile.content.tableAccessMethods = false;
                in.tools.tools.major = 15;
            });
        row("older tools do not know them", u"export"_s, {}, {u"--no-toast"_s, u"--no-table-access"_s},
            [](PlanInput &in) {
                in.profile.content.toastCompression = in.profile.content.tableAccessMethods = false;
                in.tools.tools.major = 13;
            });
        row("messages that can be read", u"export"_s, {u"options='-c lc_messages=C'"_s}, {}, [](PlanInput &in) {
            in.source.messageLocale = u"de_DE.UTF-8"_s;
            in.source.superuser = true;
        });
        row("messages that cannot be chosen", u"export"_s, {}, {u"lc_messages"_s}, [](PlanInput &in) {
            in.source.messageLocale = u"de_DE.UTF-8"_s;
            in.source.superuser = false;
        });
        row("messages of a French target", u"import"_s, {u"options='-c lc_messages=C'"_s}, {}, [](PlanInput &in) {
            in.target.messageLocale = u"fr_FR.UTF-8"_s;
            in.target.superuser = true;
        });
        row("contents of an archive", u"import"_s, {u" --no-comments "_s, u" --no-publications "_s}, {},
            [](PlanInput &in) {
                in.profile.half = Half::ImportOnly;
                in.profile.content.comments = in.profile.content.publications = false;
            });
        row("contents are gone already", u"import"_s, {}, {u"--no-comments"_s},
            [](PlanInput &in) { in.profile.content.comments = false; });
        row("no large objects", u"export"_s, {u" --no-blobs "_s}, {u" -b "_s},
            [](PlanInput &in) { in.resolved.largeObjects = false; });
        row("patterns", u"export"_s,
            {u" --exclude-schema=old* "_s, u" --exclude-table=a.b "_s, u" --exclude-table-data=c.d "_s}, {},
            [](PlanInput &in) {
                in.profile.objects.excludedSchemas = {u"old*"_s};
                in.profile.objects.excludedTables = {u"a.b"_s};
                in.profile.objects.excludedTableData = {u"c.d"_s};
            });
        row("a function by the list", u"import"_s, {u" -L /dumps/import-01234567.list "_s}, {}, [](PlanInput &in) {
            in.profile.objects.choices = {{in.objects.objects.at(3).name, Travel::LeftOut}};
            in.resolved = resolveObjects(in.objects, in.profile.objects);
        });
        row("a table by its switch", u"export"_s, {u" --exclude-table=\"app\".\"sums\" "_s}, {}, [](PlanInput &in) {
            in.profile.objects.choices = {{in.objects.objects.at(2).name, Travel::LeftOut}};
            in.resolved = resolveObjects(in.objects, in.profile.objects);
        });
        row("no tablespaces", u"import"_s, {u" --no-tablespaces "_s}, {},
            [](PlanInput &in) { in.profile.content.tablespaces = TablespaceMode::Default; });
        const auto mapTablespace = [](PlanInput &in) {
            in.profile.content.tablespaces = TablespaceMode::Map;
            in.profile.content.tablespaceMap = {{u"fast"_s, u"big"_s}};
        };
        row("mapped tablespaces: import", u"import"_s, {u" --no-tablespaces "_s}, {u"--no-owner"_s}, mapTablespace);
        row("mapped tablespaces: moved", u"ownership"_s,
            {u"ALTER TABLE \"app\".\"person\" SET TABLESPACE \"big\""_s,
             u"ALTER MATERIALIZED VIEW \"app\".\"sums\" SET TABLESPACE \"big\""_s,
             u"ALTER INDEX \"app\".\"person_i\" SET TABLESPACE \"slow\""_s},
            {u"gone_i"_s}, mapTablespace);
        row("mapped tablespaces: the database", u"create-database"_s, {u"TABLESPACE \"big\""_s}, {}, mapTablespace);
        row("kept tablespace of the database", u"create-database"_s, {u"TABLESPACE \"fast\""_s}, {},
            [](PlanInput &) {});
        row("tablespace of the database is not there", u"create-database"_s, {}, {u"TABLESPACE"_s},
            [](PlanInput &in) { in.target.tablespaces = {u"pg_default"_s}; });

        row("no grants", u"import"_s, {u" --no-privileges "_s}, {u"--no-owner"_s},
            [](PlanInput &in) { in.profile.ownership.grants = GrantMode::Drop; });
        row("no grants: the database", u"properties"_s, {}, {u"GRANT"_s, u"REVOKE"_s},
            [](PlanInput &in) { in.profile.ownership.grants = GrantMode::Drop; });
        row("no default privileges", u"import"_s, {u" -L "_s}, {},
            [](PlanInput &in) { in.profile.ownership.defaultPrivileges = false; });
        row("all to the target's user", u"import"_s, {u" --no-owner "_s, u" --no-privileges "_s}, {},
            [](PlanInput &in) { in.profile.ownership.owners = OwnerMode::One; });
        row("all to the target's user: grants", u"ownership"_s, {u"GRANT"_s}, {u"OWNER"_s},
            [](PlanInput &in) { in.profile.ownership.owners = OwnerMode::One; });
        row("all to the target's user, no grants", u"ownership"_s, {}, {u"GRANT"_s, u"OWNER"_s}, [](PlanInput &in) {
            in.profile.ownership.owners = OwnerMode::One;
            in.profile.ownership.grants = GrantMode::Drop;
        });
        const auto passedOn = [](PlanInput &in) { in.objects.grantsPassedOn = true; };
        row("grants passed on: import", u"import"_s, {u" --no-privileges "_s}, {u"--no-owner"_s}, passedOn);
        row("grants passed on: step", u"ownership"_s, {u"GRANT"_s}, {u"OWNER"_s}, passedOn);
        row("grants passed on, one job", u"import"_s, {}, {u"--no-privileges"_s}, [passedOn](PlanInput &in) {
            passedOn(in);
            in.profile.jobs = 1;
        });
        const auto one = [](PlanInput &in) {
            in.profile.ownership.owners = OwnerMode::One;
            in.profile.ownership.owner = u"new \"owner\""_s;
        };
        row("one owner: import", u"import"_s, {u" --no-owner "_s, u" --no-privileges "_s}, {}, one);
        row("one owner: step", u"ownership"_s, {u"OWNER TO \"new \"\"owner\"\"\""_s}, {u"OWNER TO \"app\""_s}, one);
        row("one owner: the database", u"create-database"_s, {u"OWNER \"new \"\"owner\"\"\""_s}, {}, one);
        const auto map = [](PlanInput &in) {
            in.profile.ownership.owners = OwnerMode::Map;
            in.profile.ownership.grants = GrantMode::Map;
            in.profile.ownership.roleMap = {{u"owner"_s, u"app"_s}, {u"app"_s, u"new \"owner\""_s}};
        };
        row("map: step", u"ownership"_s, {u"OWNER TO \"app\""_s, u"OWNER TO \"new \"\"owner\"\"\""_s},
            {u"OWNER TO \"owner\""_s}, map);
        row("map: the database", u"create-database"_s, {u"OWNER \"app\""_s}, {}, map);
        row("map: its properties", u"properties"_s,
            {u"ALTER ROLE \"new \"\"owner\"\"\" IN DATABASE"_s,
             u"GRANT CONNECT ON DATABASE \"tickets\" TO \"new \"\"owner\"\"\" WITH GRANT OPTION"_s},
            {u"TO \"app\""_s}, map);
        row("map, grants dropped: settings follow", u"properties"_s,
            {u"ALTER ROLE \"new \"\"owner\"\"\" IN DATABASE"_s}, {u"GRANT"_s}, [map](PlanInput &in) {
                map(in);
                in.profile.ownership.grants = GrantMode::Drop;
            });
        row("map owners, grants kept", u"properties"_s,
            {u"ALTER ROLE \"app\" IN DATABASE"_s, u"TO \"app\" WITH GRANT OPTION"_s}, {}, [map](PlanInput &in) {
                map(in);
                in.profile.ownership.grants = GrantMode::Keep;
            });
        row("map grants: import", u"import"_s, {u" --no-owner "_s, u" --no-privileges "_s}, {}, [](PlanInput &in) {
            in.profile.ownership.grants = GrantMode::Map;
            in.profile.ownership.roleMap = {{u"app"_s, u"owner"_s}};
        });

        row("map grants: step", u"ownership"_s, {u"OWNER TO \"owner\""_s, u"GRANT … TO \"app\" (\"owner\")"_s}, {},
            [](PlanInput &in) {
                in.profile.ownership.grants = GrantMode::Map;
                in.profile.ownership.roleMap = {{u"owner"_s, u"app"_s}};
            });
        row("map grants: the database", u"create-database"_s, {u"OWNER \"owner\""_s}, {}, [](PlanInput &in) {
            in.profile.ownership.grants = GrantMode::Map;
            in.profile.ownership.roleMap = {{u"owner"_s, u"app"_s}};
        });

        row("no superuser: import", u"import"_s, {u" --no-owner "_s, u" --no-privileges "_s, u" -L "_s}, {},
            [managed](PlanInput &in) {
                managed(in);
                in.withoutExtensionComments = true;
            });
        row("no superuser: database", u"create-database"_s, {}, {u"OWNER"_s}, managed);
        row("no superuser: owner last", u"properties"_s,
            {u"GRANT \"owner\" TO CURRENT_USER;\nALTER DATABASE \"tickets\" OWNER TO \"owner\";\nREVOKE \"owner\" FROM CURRENT_USER"_s},
            {}, managed);
        row("no superuser: owner last, 17", u"properties"_s,
            {u"GRANT \"owner\" TO CURRENT_USER WITH INHERIT TRUE, SET TRUE"_s}, {}, [managed](PlanInput &in) {
                managed(in);
                in.target.versionNum = 170000;
            });
        row("no superuser: in the role already", u"properties"_s, {u"ALTER DATABASE \"tickets\" OWNER TO \"owner\""_s},
            {u"CURRENT_USER"_s}, [managed](PlanInput &in) {
                managed(in);
                in.target.roles[0].mayBecome = true;
            });
        row("an empty database keeps its owner", u"properties"_s, {}, {u"OWNER TO"_s}, [managed](PlanInput &in) {
            managed(in);
            in.profile.targetDatabase.mode = TargetDatabaseMode::UseEmpty;
        });

        row("properties", u"properties"_s,
            {u"ALTER DATABASE \"tickets\" SET \"search_path\" TO 'app', 'a b'"_s,
             u"ALTER ROLE \"app\" IN DATABASE \"tickets\" SET \"work_mem\" TO '5MB'"_s,
             u"COMMENT ON DATABASE \"tickets\" IS 'it''s'"_s, u"CONNECTION LIMIT 9"_s,
             u"REVOKE ALL ON DATABASE \"tickets\" FROM PUBLIC"_s,
             u"GRANT CONNECT ON DATABASE \"tickets\" TO \"app\" WITH GRANT OPTION"_s,
             u"GRANT TEMPORARY ON DATABASE \"tickets\" TO PUBLIC"_s},
            {u"nobody"_s}, [](PlanInput &) {});
        row("no database settings", u"properties"_s, {u"ALTER ROLE"_s}, {u"search_path"_s},
            [](PlanInput &in) { in.profile.content.databaseSettings = false; });
        row("no role settings", u"properties"_s, {u"search_path"_s}, {u"ALTER ROLE"_s},
            [](PlanInput &in) { in.profile.content.roleSettings = false; });
        row("no properties", u"properties"_s, {u"search_path"_s}, {u"COMMENT"_s, u"LIMIT"_s, u"GRANT"_s, u"REVOKE"_s},
            [](PlanInput &in) { in.profile.content.databaseProperties = false; });
        row("no comments", u"properties"_s, {u"LIMIT"_s}, {u"COMMENT"_s},
            [](PlanInput &in) { in.profile.content.comments = false; });
        row("parameters that are refused", u"properties"_s, {u"work_mem"_s}, {u"search_path"_s},
            [](PlanInput &in) { in.settableParameters = QSet<QString>{u"work_mem"_s}; });
    }
    void eachOptionShowsInItsStep()
    {
        QFETCH(std::function<void(PlanInput &)>, choose);
        QFETCH(QString, step);
        QFETCH(QStringList, has);
        QFETCH(QStringList, hasNot);
        PlanInput input = richInput();
        input.resolved = resolveObjects(input.objects, input.profile.objects);
        choose(input);
        const QString text = textOf(buildPlan(input), step);
        for (const QString &part : has)
            QVERIFY2(text.contains(part), qPrintable(part + u"\nis not in\n"_s + text));
        for (const QString &part : hasNot)
            QVERIFY2(!text.contains(part), qPrintable(part + u"\nis in\n"_s + text));
    }

    void theListTellsWhatStays()
    {
        PlanInput input = richInput();
        input.profile.objects.choices = {{input.objects.objects.at(3).name, Travel::LeftOut}};
        input.resolved = resolveObjects(input.objects, input.profile.objects);
        input.withoutExtensionComments = true;
        const auto filterOf = [](const PlanInput &in) {
            return *std::get<ToolCommand>(buildPlan(in).step(u"import"_s)->payload).archiveFilter;
        };
        ArchiveFilter filter = filterOf(input);
        QCOMPARE(filter.leftOut, QList<ObjectId>{input.objects.objects.at(3).id});
        QVERIFY(!filter.extensionComments && filter.defaultPrivileges && filter.largeObjects &&
                filter.withoutRows.isEmpty());
        // nothing was left out of an archive that somebody else made
        input.profile.half = Half::ImportOnly;
        input.profile.objects.choices += ObjectChoice{input.objects.objects.at(1).name, Travel::StructureOnly};
        input.profile.objects.largeObjects = LargeObjects::LeaveOut;
        input.resolved = resolveObjects(input.objects, input.profile.objects);
        filter = filterOf(input);
        QCOMPARE(filter.withoutRows, QList<ObjectId>{input.objects.objects.at(1).id});
        QVERIFY(!filter.largeObjects);
    }

    void halvesHaveHalfTheSteps()
    {
        PlanInput input = plainInput();
        input.profile.half = Half::ExportOnly;
        QCOMPARE(stepIds(buildPlan(input)).join(u' '), u"check export"_s);
        QVERIFY(!buildPlan(input).createsTargetDatabase);
        QCOMPARE(buildPlan(input).dumpFile, u"/dumps/tickets.dump"_s);
        input.profile.half = Half::ImportOnly;
        input.archive = u"/there/x.dump"_s;
        QCOMPARE(stepIds(buildPlan(input)).join(u' '), u"check create-database import analyze"_s);
        QCOMPARE(buildPlan(input).dumpFile, input.archive);
        input.parallelRestore = false;
        QVERIFY(!std::get<ToolCommand>(buildPlan(input).step(u"import"_s)->payload).arguments.contains(u"-j"_s));
    }

    void replaceDropsFirst()
    {
        PlanInput input = plainInput();
        input.profile.targetDatabase.mode = TargetDatabaseMode::Replace;
        input.profile.targetDatabase.name = u"new"_s;
        const SqlWork work = std::get<SqlWork>(buildPlan(input).step(u"create-database"_s)->payload);
        QCOMPARE(work.statements.size(), 2);
        QCOMPARE(work.statements.constFirst(), u"DROP DATABASE IF EXISTS \"new\""_s);
        QCOMPARE(work.database, u"postgres"_s);
    }

    void noCommandEverHoldsAPassword()
    {
        PlanInput input = plainInput();
        QVERIFY(!input.sourceParams.set(u"password"_s, u"secret"_s));
        for (const Step &step : buildPlan(input).steps) {
            if (const auto *command = std::get_if<ToolCommand>(&step.payload))
                QVERIFY(!command->arguments.join(u' ').contains(u"password="_s));
        }
    }

    void rolesScriptIsShownAndRunAsItIs()
    {
        PlanInput input = plainInput();
        input.globals = GlobalsScript{};
        input.globals->text = u"CREATE ROLE x;\n"_s;
        input.globals->created = {u"x"_s};
        const ToolCommand command = std::get<ToolCommand>(buildPlan(input).step(u"roles"_s)->payload);
        QCOMPARE(command.inputText, input.globals->text);
        QVERIFY(command.arguments.contains(command.inputFile));
        QVERIFY(command.arguments.contains(u"-X"_s) && command.arguments.contains(u"ON_ERROR_STOP=1"_s));
    }
};

Q_DECLARE_METATYPE(std::function<void(PlanInput &)>)
TRUNKLINE_TEST(PlanBuilderTest)
#include "planbuildertest.moc"
