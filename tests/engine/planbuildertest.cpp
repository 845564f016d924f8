#include "core/quoting.h"
#include "engine/planbuilder.h"
#include "support/testregistry.h"

#include <QTest>

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
    input.source.databases = {{u"tickets"_s, u"owner"_s, u"UTF8"_s, u"de_DE.UTF-8"_s, u"de_DE.UTF-8"_s, u"libc"_s, {}, 1, true, false}};
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

QString createStatement(const MigrationPlan &plan)
{
    return std::get<SqlWork>(plan.step(u"create-database"_s)->payload).statements.constLast();
}

} // namespace

class PlanBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsFollowTheProfile_data()
    {
        QTest::addColumn<TargetDatabaseMode>("mode");
        QTest::addColumn<bool>("roles");
        QTest::addColumn<bool>("analyze");
        QTest::addColumn<QString>("ids");
        QTest::newRow("plain") << TargetDatabaseMode::Create << false << true << u"check create-database export import analyze"_s;
        QTest::newRow("roles") << TargetDatabaseMode::Create << true << true << u"check roles create-database export import analyze"_s;
        QTest::newRow("use empty") << TargetDatabaseMode::UseEmpty << false << true << u"check export import analyze"_s;
        QTest::newRow("no analyze") << TargetDatabaseMode::Replace << false << false << u"check create-database export import"_s;
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

    void exportIsTheClassicRecipe()
    {
        const MigrationPlan plan = buildPlan(plainInput());
        const ToolCommand command = std::get<ToolCommand>(plan.step(u"export"_s)->payload);
        QCOMPARE(command.program, u"/bin/pg_dump"_s);
        for (const QString &option : {u"-Fc"_s, u"-b"_s, u"-v"_s, u"-w"_s, u"-E"_s, u"UTF8"_s})
            QVERIFY2(command.arguments.contains(option), qPrintable(option));
        QCOMPARE(command.arguments.constLast(), u"dbname='tickets' host='db1' hostaddr='10.0.0.1' port='5432'"_s);
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
        QTest::newRow("libc to 15") << u"libc"_s << QString() << 150000
                                    << u"CREATE DATABASE \"tickets\" TEMPLATE \"template0\" ENCODING 'UTF8' LOCALE_PROVIDER libc "
                                       u"LC_COLLATE 'de_DE.UTF-8' LC_CTYPE 'de_DE.UTF-8'"_s;
        QTest::newRow("icu to 17") << u"icu"_s << u"de-DE"_s << 170000
                                   << u"CREATE DATABASE \"tickets\" TEMPLATE \"template0\" ENCODING 'UTF8' LOCALE_PROVIDER icu "
                                      u"ICU_LOCALE 'de-DE' LC_COLLATE 'de_DE.UTF-8' LC_CTYPE 'de_DE.UTF-8'"_s;
        QTest::newRow("builtin to 17") << u"builtin"_s << u"C.UTF-8"_s << 170000
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

TRUNKLINE_TEST(PlanBuilderTest)
#include "planbuildertest.moc"
