#include "engine/remedies.h"
#include "support/planprobe.h"
#include "support/testfolder.h"
#include "support/testregistry.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// What the target must offer and its user must be allowed for what travels, each lacking on a real server.
class NeedsChecksPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    std::unique_ptr<TestServer> m_other; ///< 17, with other extensions and without lz4

    /// By a target's user who is no superuser, with the rules for such ones switched off.
    MigrationProfile unprivileged(const QString &database) const
    {
        MigrationProfile profile = profileBetween(*m_source, database, *m_target, database);
        profile.target.params.set(u"user"_s, u"needs_user"_s);
        profile.managedTarget = ManagedTarget::No;
        return profile;
    }
    void makeSource(const QString &name, const QString &sql)
    {
        m_source->createDatabase(name);
        QCOMPARE(m_source->psql(sql, name), QString());
    }
    static void isGoneAfterItsRemedy(MigrationProfile profile, const Finding &finding, const QString &id)
    {
        QVERIFY(!finding.remedies.isEmpty());
        profile = withRemedy(profile, finding.remedies.constFirst());
        QVERIFY(!findingOf(planned(profile), id));
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_target->psql(u"CREATE ROLE needs_user LOGIN CREATEDB"_s);
        if (TestServer::binFolderOf(17).isEmpty())
            return;
        TestServerOptions options;
        options.binFolder = TestServer::binFolderOf(17);
        m_other = std::make_unique<TestServer>(options);
        QVERIFY(m_other->start());
    }

    void cleanupTestCase() { m_other.reset(); }

    void olderExtensions()
    {
        makeSource(u"needs_older"_s,
                   u"CREATE EXTENSION citext; UPDATE pg_extension SET extversion = '99.10' WHERE extname = 'citext'"_s);
        const std::optional<Finding> finding =
            findingOf(planned(profileBetween(*m_source, u"needs_older"_s, *m_target, u"needs_older"_s)), u"EXT-VER"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Warning);
        QVERIFY(finding->objects.constFirst().startsWith(u"citext 99.10 → 1."_s));
        m_source->psql(u"UPDATE pg_extension SET extversion = '1.0' WHERE extname = 'citext'"_s, u"needs_older"_s);
        QVERIFY(!findingOf(planned(profileBetween(*m_source, u"needs_older"_s, *m_target, u"needs_older"_s)),
                           u"EXT-VER"_s));
    }

    void extensionsThatTheUserMayNotCreate()
    {
        makeSource(u"needs_ext"_s, u"CREATE EXTENSION postgres_fdw; CREATE EXTENSION citext"_s);
        const std::optional<Finding> finding = findingOf(planned(unprivileged(u"needs_ext"_s)), u"EXT-PERM"_s);
        QVERIFY(finding);
        QVERIFY(finding->severity == Severity::Blocks && finding->mayOverride);
        QCOMPARE(finding->objects, QStringList{u"postgres_fdw"_s}); // citext is trusted
        isGoneAfterItsRemedy(unprivileged(u"needs_ext"_s), *finding, u"EXT-PERM"_s);
        // the rules leave it out by themselves, and a superuser may
        MigrationProfile ruled = unprivileged(u"needs_ext"_s);
        ruled.managedTarget = ManagedTarget::Auto;
        QVERIFY(!findingOf(planned(ruled), u"EXT-PERM"_s));
        QVERIFY(
            !findingOf(planned(profileBetween(*m_source, u"needs_ext"_s, *m_target, u"needs_ext"_s)), u"EXT-PERM"_s));
    }

    void objectsOfSuperusers()
    {
        makeSource(
            u"needs_super"_s,
            u"CREATE OPERATOR CLASS own_ops FOR TYPE int4 USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 "
            u"=, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(int4, int4)"_s);
        const std::optional<Finding> finding = findingOf(planned(unprivileged(u"needs_super"_s)), u"SUPEROBJ"_s);
        QVERIFY(finding);
        QVERIFY(finding->severity == Severity::Blocks && finding->mayOverride);
        QVERIFY2(!finding->objects.filter(u"own_ops"_s).isEmpty(), qPrintable(finding->objects.join(u", "_s)));
        isGoneAfterItsRemedy(unprivileged(u"needs_super"_s), *finding, u"SUPEROBJ"_s);
    }

    void ownersThatTheUserIsNoMemberOf()
    {
        for (TestServer *server : {m_source, m_target})
            server->psql(u"CREATE ROLE needs_boss"_s);
        makeSource(u"needs_owner"_s, u"CREATE TABLE t (); ALTER TABLE t OWNER TO needs_boss"_s);
        const std::optional<Finding> finding = findingOf(planned(unprivileged(u"needs_owner"_s)), u"ROLE-MEMBER"_s);
        QVERIFY(finding);
        QVERIFY(finding->severity == Severity::Blocks && finding->mayOverride);
        QVERIFY2(finding->objects.contains(u"needs_boss"_s), qPrintable(finding->objects.join(u", "_s)));
        MigrationProfile one = withRemedy(unprivileged(u"needs_owner"_s), Remedies::oneOwner({}));
        QVERIFY(!findingOf(planned(one), u"ROLE-MEMBER"_s));
        // membership is the other way
        m_target->psql(u"GRANT needs_boss TO needs_user"_s);
        const std::optional<Finding> left = findingOf(planned(unprivileged(u"needs_owner"_s)), u"ROLE-MEMBER"_s);
        QVERIFY(!left || !left->objects.contains(u"needs_boss"_s));
    }

    void languages()
    {
        makeSource(u"needs_lang"_s,
                   u"SET allow_system_table_mods = on; CREATE FUNCTION pg_catalog.own_handler() RETURNS "
                   u"language_handler AS '$libdir/plpgsql', 'plpgsql_call_handler' LANGUAGE c; "
                   u"CREATE LANGUAGE own HANDLER own_handler"_s);
        const MigrationProfile profile = profileBetween(*m_source, u"needs_lang"_s, *m_target, u"needs_lang"_s);
        const std::optional<Finding> finding = findingOf(planned(profile), u"LANG"_s);
        QVERIFY(finding);
        QVERIFY(finding->severity == Severity::Blocks && finding->mayOverride);
        QCOMPARE(finding->objects, QStringList{u"own"_s});
        isGoneAfterItsRemedy(profile, *finding, u"LANG"_s);
    }

    void collations()
    {
        makeSource(u"needs_coll"_s,
                   u"SET allow_system_table_mods = on; CREATE COLLATION pg_catalog.\"xx_YY\" (LOCALE = 'C'); RESET "
                   u"allow_system_table_mods; CREATE TABLE named (a text COLLATE \"xx_YY\", b text COLLATE \"C\", c "
                   u"text); CREATE COLLATION own (LOCALE = 'C'); UPDATE pg_collation SET collcollate = 'zz_ZZ.UTF-8' "
                   u"WHERE collname = 'own'; CREATE DOMAIN word AS text COLLATE \"xx_YY\""_s);
        const MigrationProfile profile = profileBetween(*m_source, u"needs_coll"_s, *m_target, u"needs_coll"_s);
        const std::optional<Finding> finding = findingOf(planned(profile), u"COLLATION"_s);
        QVERIFY(finding);
        QVERIFY(finding->severity == Severity::Blocks && finding->mayOverride);
        QCOMPARE(finding->objects.size(), 3);
        for (const QString &object : {u"named.a (xx_YY)"_s, u"public.own (zz_ZZ.UTF-8)"_s, u"public.word (xx_YY)"_s})
            QVERIFY2(finding->objects.join(u'|').contains(object), qPrintable(finding->objects.join(u'|')));
        isGoneAfterItsRemedy(profile, *finding, u"COLLATION"_s);
        makeSource(u"needs_nocoll"_s, u"CREATE TABLE named (a text COLLATE \"C\", b text)"_s);
        QVERIFY(!findingOf(planned(profileBetween(*m_source, u"needs_nocoll"_s, *m_target, u"needs_nocoll"_s)),
                           u"COLLATION"_s));
    }

    void codeOutsideTheDatabase()
    {
        makeSource(u"needs_code"_s, u"CREATE FUNCTION here() RETURNS language_handler AS '$libdir/plpgsql', "
                                    u"'plpgsql_call_handler' LANGUAGE c; CREATE FUNCTION len(text) RETURNS int AS "
                                    u"'textlen' LANGUAGE internal"_s);
        const MigrationProfile profile = profileBetween(*m_source, u"needs_code"_s, *m_target, u"needs_code"_s);
        const auto checked = [&] { return findingOf(planned(profile), u"C-FUNC"_s); };
        QVERIFY(!checked()); // the target has both
        m_source->psql(u"UPDATE pg_proc SET probin = '/elsewhere/own' WHERE proname = 'here'"_s, u"needs_code"_s);
        std::optional<Finding> finding = checked();
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Warning);
        m_source->psql(u"UPDATE pg_proc SET probin = '$libdir/own' WHERE proname = 'here'; "
                       u"UPDATE pg_proc SET prosrc = 'gone_since' WHERE proname = 'len'"_s,
                       u"needs_code"_s);
        finding = checked();
        QVERIFY(finding);
        QVERIFY(finding->severity == Severity::Blocks && finding->mayOverride);
        QCOMPARE(finding->objects.size(), 2);
        isGoneAfterItsRemedy(profile, *finding, u"C-FUNC"_s);
    }

    void compressionThatTheTargetLacks()
    {
        if (!m_other)
            QSKIP("no server 17 here (tests/run fetches it)");
        const QString offered = u"SELECT 'lz4' = ANY (enumvals) FROM pg_settings WHERE name = "
                                u"'default_toast_compression'"_s;
        if (m_source->psql(offered) != "t"_L1 || m_other->psql(offered) != "f"_L1)
            QSKIP("needs a source that can lz4 and a target that cannot");
        makeSource(u"needs_lz4"_s, u"CREATE TABLE t (a text COMPRESSION lz4, b text)"_s);
        QVERIFY(
            !findingOf(planned(profileBetween(*m_source, u"needs_lz4"_s, *m_target, u"needs_lz4"_s)), u"TOASTCOMP"_s));
        const MigrationProfile profile = profileBetween(*m_source, u"needs_lz4"_s, *m_other, u"needs_lz4"_s);
        const std::optional<Finding> finding = findingOf(planned(profile), u"TOASTCOMP"_s);
        QVERIFY(finding);
        QVERIFY(finding->severity == Severity::Blocks && finding->mayOverride);
        QCOMPARE(finding->objects, QStringList{u"public.t.a"_s});
        isGoneAfterItsRemedy(profile, *finding, u"TOASTCOMP"_s);
    }

    /// An extension whose schema was left out cannot be created.
    void theSchemaOfAnExtension()
    {
        makeSource(u"needs_schema"_s, u"CREATE SCHEMA ext; CREATE EXTENSION citext SCHEMA ext; "
                                      u"CREATE TABLE t (a ext.citext)"_s);
        MigrationProfile profile = profileBetween(*m_source, u"needs_schema"_s, *m_target, u"needs_schema"_s);
        QVERIFY(!findingOf(planned(profile), u"OBJ-NEEDED"_s));
        profile.objects.excludedSchemas = {u"ext"_s};
        const std::optional<Finding> finding = findingOf(planned(profile), u"OBJ-NEEDED"_s);
        QVERIFY(finding);
        QVERIFY2(finding->objects.contains(u"citext"_s), qPrintable(finding->objects.join(u", "_s)));
    }

    void anArchiveOfANewerVersion()
    {
        // A real archive whose header says that a later pg_dump made it: byte 6 is the minor number of the format.
        m_source->createDatabase(u"needs_archive"_s);
        const QString folder = makeTestFolder();
        const QString archive = folder + u"/newer.dump"_s;
        QProcess dump;
        dump.start(TestServer::clientFolder() + u"/pg_dump"_s,
                   {u"-Fc"_s, u"-f"_s, archive, u"-d"_s, m_source->connectionString(u"needs_archive"_s)});
        QVERIFY(dump.waitForFinished() && dump.exitCode() == 0);
        MigrationProfile profile = profileBetween(*m_source, u"needs_archive"_s, *m_target, u"needs_archive"_s);
        profile.half = Half::ImportOnly;
        profile.archive = archive;
        QVERIFY(!findingOf(planned(profile), u"VER-ARCH"_s));
        QFile file(archive);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(6);
        file.write("\x63", 1);
        file.close();
        const std::optional<Finding> finding = findingOf(planned(profile), u"VER-ARCH"_s);
        QVERIFY(finding);
        QVERIFY(finding->severity == Severity::Blocks && !finding->mayOverride);
        QVERIFY(finding->objects.constFirst().contains("unsupported version"_L1));
    }
};

TRUNKLINE_TEST(NeedsChecksPgTest)
#include "needscheckspgtest.moc"
