#include "engine/remedies.h"
#include "support/planprobe.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Checks that judge what is known of both servers and this computer anyhow, each provoked on real servers; where there
/// is a remedy that changes the profile it is applied, and the finding is gone or passed.
class FactChecksPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    QTemporaryDir m_folder;

    MigrationProfile profile(const QString &database = u"facts"_s) const
    {
        return profileBetween(*m_source, database, *m_target, u"facts_new"_s);
    }
    static std::optional<Finding> checked(const MigrationProfile &profile, const QString &id)
    {
        return findingOf(planned(profile), id);
    }
    /// The finding is there as expected, and its remedy does away with it.
    static void expect(const MigrationProfile &profile, const QString &id, Severity severity)
    {
        const PlanOutcome outcome = planned(profile);
        const std::optional<Finding> finding = findingOf(outcome, id);
        QStringList all;
        for (const Finding &other : outcome.findings)
            all += other.checkId;
        QVERIFY2(finding, qPrintable(id + u" is not among "_s + all.join(u' ')));
        QVERIFY2(finding->severity == severity, qPrintable(id + u' ' + finding->message.code));
        for (const Remedy &remedy : finding->remedies) {
            if (!remedy.changesProfile())
                continue;
            const std::optional<Finding> after = checked(withRemedy(profile, remedy), id);
            QVERIFY2(!after || after->severity < severity, qPrintable(id + u" stays after "_s + remedy.label.code));
        }
    }
    static void asUser(SavedConnection &connection, const QString &user) { connection.params.set(u"user"_s, user); }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_source->createDatabase(u"facts"_s);
        QCOMPARE(
            m_source->psql(u"CREATE ROLE facts_reader LOGIN; CREATE ROLE facts_owner LOGIN PASSWORD 'x'; CREATE ROLE "
                           u"facts_boss SUPERUSER; CREATE TABLE seen (a int, o oid); GRANT SELECT ON seen TO "
                           u"facts_reader; CREATE TABLE hidden (a int); ALTER TABLE hidden OWNER TO facts_owner; "
                           u"CREATE TABLE boss (a int); ALTER TABLE boss OWNER TO facts_boss; "
                           u"ALTER DATABASE facts SET log_statement = 'all'"_s,
                           u"facts"_s),
            QString());
        QCOMPARE(m_source->psql(u"SELECT lo_create(4712)"_s, u"facts"_s), u"4712"_s);
        QCOMPARE(m_target->psql(u"CREATE ROLE facts_plain LOGIN CREATEDB; CREATE ROLE facts_maker LOGIN CREATEDB "
                                u"CREATEROLE; CREATE ROLE facts_frozen LOGIN SUPERUSER; ALTER ROLE facts_frozen SET "
                                u"default_transaction_read_only = on"_s),
                 QString());
    }

    void theSource()
    {
        QCOMPARE(checked(profile(), u"CONN-SOURCE"_s)->severity, Severity::Passed);
        MigrationProfile gone = profile();
        gone.source.params.set(u"port"_s, u"1"_s);
        expect(gone, u"CONN-SOURCE"_s, Severity::Blocks);
        MigrationProfile nameless = profile();
        nameless.source.params.remove(u"dbname"_s);
        // then libpq names the user's database, and it is that one
        const std::optional<Finding> database = checked(nameless, u"SRC-DB"_s);
        QVERIFY(database && database->severity == Severity::Passed);
        QCOMPARE(database->message.arguments.constFirst(), u"postgres"_s);
        MigrationProfile reader = profile();
        asUser(reader.source, u"facts_reader"_s);
        reader.objects.largeObjects = LargeObjects::LeaveOut;
        expect(reader, u"READ-PRIV"_s, Severity::Blocks);
    }

    void objectsThatCannotBeRead()
    {
        m_source->createDatabase(u"facts_closed"_s);
        m_source->psql(u"REVOKE SELECT ON pg_catalog.pg_rewrite FROM PUBLIC"_s, u"facts_closed"_s);
        MigrationProfile closed = profile(u"facts_closed"_s);
        asUser(closed.source, u"facts_reader"_s);
        expect(closed, u"OBJ-READ"_s, Severity::Blocks);
    }

    void theTarget()
    {
        MigrationProfile frozen = profile();
        asUser(frozen.target, u"facts_frozen"_s);
        expect(frozen, u"TGT-RO"_s, Severity::Blocks);
        MigrationProfile same = profileBetween(*m_source, u"facts"_s, *m_source, u"facts"_s);
        same.targetDatabase.mode = TargetDatabaseMode::Replace;
        expect(same, u"TGT-SAME"_s, Severity::Blocks);
        MigrationProfile plain = profile();
        asUser(plain.target, u"facts_plain"_s);
        expect(plain, u"DB-PROPS"_s, Severity::Warning);
        QVERIFY(!checked(profile(), u"DB-PROPS"_s));

        TestServerOptions options;
        options.settings.insert(u"max_connections"_s, u"12"_s);
        TestServer narrow(options);
        QVERIFY2(narrow.start(), qPrintable(narrow.errorText()));
        MigrationProfile many = profileBetween(*m_source, u"facts"_s, narrow, u"facts"_s);
        many.jobs = 16;
        expect(many, u"CONN"_s, Severity::Blocks);
    }

    void theNewDatabase()
    {
        MigrationProfile latin = profile();
        latin.targetDatabase.encoding = u"LATIN1"_s;
        latin.targetDatabase.locale = u"C"_s;
        expect(latin, u"ENC"_s, Severity::Warning);
        MigrationProfile nowhere = profile();
        nowhere.targetDatabase.locale = u"xx_YY.utf8"_s;
        expect(nowhere, u"LOCALE"_s, Severity::Blocks);
        MigrationProfile orphan = profile();
        orphan.targetDatabase.owner = u"facts_nobody"_s;
        expect(orphan, u"OWNER-TARGET"_s, Severity::Blocks);
    }

    void theSelection()
    {
        MigrationProfile unmatched = profile();
        unmatched.objects.tables = {u"public.seen"_s, u"public.nothing_*"_s};
        expect(unmatched, u"OBJ-PATTERN"_s, Severity::Warning);
        expect(unmatched, u"OBJ-SELECTION"_s, Severity::Info);
        MigrationProfile nothing = profile();
        nothing.objects.tables = {u"public.nothing_*"_s};
        expect(nothing, u"OBJ-SELECTION"_s, Severity::Blocks);
        MigrationProfile without = profile();
        without.objects.largeObjects = LargeObjects::LeaveOut;
        expect(without, u"LO"_s, Severity::Warning);
        QVERIFY(!checked(profile(), u"LO"_s));
    }

    void roles()
    {
        MigrationProfile with = profile();
        with.roles.selection = RoleSelection::InUse;
        MigrationProfile maker = with;
        asUser(maker.target, u"facts_maker"_s);
        MigrationProfile plain = with;
        asUser(plain.target, u"facts_plain"_s);
        expect(plain, u"ROLE-CREATE"_s, Severity::Blocks);
        expect(maker, u"ROLE-SUPER"_s, Severity::Info);
        maker.roles.passwords = true;
        asUser(maker.source, u"postgres"_s);
        expect(maker, u"ROLE-PW"_s, Severity::Info);
        MigrationProfile mapped = with;
        mapped.ownership.owners = OwnerMode::Map;
        mapped.ownership.grants = GrantMode::Map;
        mapped.ownership.roleMap = {{u"facts_owner"_s, u"facts_plain"_s}};
        expect(mapped, u"ROLE-MAP"_s, Severity::Info);

        m_target->psql(u"CREATE ROLE facts_owner NOLOGIN CONNECTION LIMIT 3"_s);
        const std::optional<Finding> existing = checked(with, u"ROLE-GLOBALS"_s);
        const std::optional<Finding> differing = checked(with, u"ROLE-DIFFERS"_s);
        MigrationProfile altering = with;
        altering.roles.alterExisting = true;
        const std::optional<Finding> altered = checked(altering, u"ROLE-ALTER"_s);
        const std::optional<Finding> calm = checked(altering, u"ROLE-DIFFERS"_s);
        m_target->psql(u"DROP ROLE facts_owner"_s);
        QVERIFY(existing && existing->severity == Severity::Info);
        QVERIFY(differing && differing->severity == Severity::Warning);
        QVERIFY(altered && altered->severity == Severity::Info);
        QVERIFY(!calm);
    }

    void thisComputer()
    {
        const QString file = m_folder.filePath(u"file"_s);
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write("no archive") > 0);
        made.close();
        MigrationProfile noFolder = profile();
        noFolder.dump.folder = file + u"/below"_s;
        expect(noFolder, u"DISK"_s, Severity::Blocks);
        MigrationProfile taken = profile();
        taken.half = Half::ExportOnly;
        taken.archive = QFileInfo(file).path();
        expect(taken, u"EXPORT-FOLDER"_s, Severity::Blocks);
        MigrationProfile archive = profile();
        archive.half = Half::ImportOnly;
        archive.archive = file;
        expect(archive, u"ARCHIVE"_s, Severity::Blocks);
    }

    void clientToolsNewerThanTheTarget()
    {
        TestServerOptions options;
        options.binFolder = TestServer::binFolderOf(10);
        if (options.binFolder.isEmpty())
            QSKIP("there is no server of version 10");
        TestServer old(options);
        QVERIFY2(old.start(), qPrintable(old.errorText()));
        expect(profileBetween(*m_source, u"facts"_s, old, u"facts"_s), u"VER-CLI-NEW"_s, Severity::Info);
    }
};

TRUNKLINE_TEST(FactChecksPgTest)
#include "factcheckspgtest.moc"
