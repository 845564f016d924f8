#include "engine/checks.h"
#include "engine/words.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

CheckInput goodCheckInput()
{
    CheckInput input;
    input.profile = MigrationProfile::create();
    input.profile.source.params.set(u"dbname"_s, u"tickets"_s);
    ServerFacts server;
    server.versionNum = 150018;
    server.version = u"15.18"_s;
    server.superuser = true;
    server.currentUser = u"postgres"_s;
    server.freeConnections = 90;
    server.tableCount = 20;
    server.dataSize = 1'000'000;
    input.source = server;
    input.source->databases = {{u"tickets"_s, u"o"_s, u"UTF8"_s, u"C"_s, u"C"_s, u"libc"_s, {}, 1, true, false}};
    input.target = server;
    ClientToolsChoice tools;
    tools.tools.major = 15;
    tools.tools.version = u"15.18"_s;
    input.tools = tools;
    input.dumpFolder = u"/dumps"_s;
    input.dumpFolderFree = 1'000'000'000;
    return input;
}

/// One more object of the source, named after its place.
CatalogObject &catalogObject(CheckInput &input, ObjectKind kind, Travel travel = Travel::Whole)
{
    if (!input.objects)
        input.objects.emplace();
    CatalogObject object;
    object.name = {kind, isDatabaseWide(kind) ? QString() : u"a"_s, u"o%1"_s.arg(input.objects->objects.size()), {}};
    input.objects->objects += object;
    input.resolved.travel += travel;
    input.resolved.reasons += TravelReason::Everything;
    return input.objects->objects.last();
}

std::optional<Finding> findingOf(const CheckInput &input, const QString &id)
{
    for (const Finding &finding : runChecks(input)) {
        if (finding.checkId == id)
            return finding;
    }
    return std::nullopt;
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWrongBlocksNothing()
    {
        for (const Finding &finding : runChecks(goodCheckInput()))
            QVERIFY2(finding.severity <= Severity::Info, qPrintable(finding.checkId));
    }

    void eachFindingIsFoundAndHasWords_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<std::function<void(CheckInput &)>>("spoil");
        using Spoil = std::function<void(CheckInput &)>;
        const auto row = [](const char *name, const QString &id, Severity severity, const Spoil &spoil) {
            QTest::newRow(name) << id << severity << spoil;
        };
        row("source away", u"CONN-SOURCE"_s, Severity::Blocks, [](CheckInput &in) {
            in.source.reset();
            in.sourceError = Error(u"error.connect-refused"_s, {});
        });
        row("target away", u"CONN-TARGET"_s, Severity::Blocks, [](CheckInput &in) { in.target.reset(); });
        row("same", u"TGT-SAME"_s, Severity::Blocks, [](CheckInput &in) { in.sameDatabase = true; });
        row("older target", u"VER-DOWN"_s, Severity::Blocks, [](CheckInput &in) { in.target->versionNum = 140000; });
        row("standby", u"TGT-RO"_s, Severity::Blocks, [](CheckInput &in) { in.target->inRecovery = true; });
        row("read-only", u"TGT-RO"_s, Severity::Blocks, [](CheckInput &in) { in.target->readOnly = true; });
        row("name taken", u"TGT-CLASH"_s, Severity::Blocks,
            [](CheckInput &in) { in.target->databases = in.source->databases; });
        row("not empty", u"TGT-CLASH"_s, Severity::Blocks, [](CheckInput &in) {
            in.target->databases = in.source->databases;
            in.profile.targetDatabase.mode = TargetDatabaseMode::UseEmpty;
            in.targetObjectCount = 3;
        });
        row("empty one missing", u"TGT-CLASH"_s, Severity::Blocks,
            [](CheckInput &in) { in.profile.targetDatabase.mode = TargetDatabaseMode::UseEmpty; });
        row("replace unconfirmed", u"TGT-REPLACE"_s, Severity::Blocks, [](CheckInput &in) {
            in.target->databases = in.source->databases;
            in.profile.targetDatabase.mode = TargetDatabaseMode::Replace;
            in.confirmedReplaceName = u"ticket"_s;
        });
        row("replace confirmed", u"TGT-CLASH"_s, Severity::Info, [](CheckInput &in) {
            in.target->databases = in.source->databases;
            in.profile.targetDatabase.mode = TargetDatabaseMode::Replace;
            in.confirmedReplaceName = u"tickets"_s;
        });
        row("no createdb", u"TGT-CREATEDB"_s, Severity::Blocks, [](CheckInput &in) { in.target->superuser = false; });
        row("few connections", u"CONN"_s, Severity::Blocks, [](CheckInput &in) { in.target->freeConnections = 3; });
        row("no source database", u"SRC-DB"_s, Severity::Blocks,
            [](CheckInput &in) { in.profile.source.params.remove(u"dbname"_s); });
        row("unreadable", u"READ-PRIV"_s, Severity::Blocks,
            [](CheckInput &in) { catalogObject(in, ObjectKind::Table).isUnreadable = true; });
        row("unreadable, structure only", u"READ-PRIV"_s, Severity::Blocks,
            [](CheckInput &in) { catalogObject(in, ObjectKind::Table, Travel::StructureOnly).isUnreadable = true; });
        row("unreadable, left out", u"READ-PRIV"_s, Severity::Passed,
            [](CheckInput &in) { catalogObject(in, ObjectKind::Table, Travel::LeftOut).isUnreadable = true; });
        row("row security", u"RLS"_s, Severity::Blocks,
            [](CheckInput &in) { catalogObject(in, ObjectKind::Table).hidesRows = true; });
        row("extension", u"EXT-MISSING"_s, Severity::Blocks,
            [](CheckInput &in) { catalogObject(in, ObjectKind::Extension); });
        row("extension available", u"EXT-MISSING"_s, Severity::Passed, [](CheckInput &in) {
            in.target->availableExtensions = {catalogObject(in, ObjectKind::Extension).name.name};
        });
        row("objects unreadable", u"OBJ-READ"_s, Severity::Blocks,
            [](CheckInput &in) { in.objectsError = Error(u"error.sql"_s, {}, u"no"_s); });
        row("pattern without a match", u"OBJ-PATTERN"_s, Severity::Warning, [](CheckInput &in) {
            catalogObject(in, ObjectKind::Table);
            in.resolved.unmatchedPatterns = {u"nothing*"_s};
        });
        row("pattern that is none", u"OBJ-PATTERN"_s, Severity::Blocks, [](CheckInput &in) {
            catalogObject(in, ObjectKind::Table);
            in.resolved.invalidPatterns = {{u"a.b.c.d"_s, Message{u"error.pattern-unsupported"_s, {u"a.b.c.d"_s}}}};
        });
        row("nothing travels", u"OBJ-SELECTION"_s, Severity::Blocks, [](CheckInput &in) {
            catalogObject(in, ObjectKind::Table, Travel::LeftOut);
            in.profile.objects.excludedTables = {u"*"_s};
        });
        row("a part travels", u"OBJ-SELECTION"_s, Severity::Info, [](CheckInput &in) {
            catalogObject(in, ObjectKind::Table);
            in.profile.objects.excludedTables = {u"x"_s};
        });
        row("a choice of nothing", u"OBJ-SELECTION"_s, Severity::Info, [](CheckInput &in) {
            catalogObject(in, ObjectKind::Table);
            in.profile.objects.choices = {{{ObjectKind::Table, u"a"_s, u"b"_s, {}}, Travel::LeftOut}};
            in.resolved.unknownChoices = {{ObjectKind::Table, u"a"_s, u"b"_s, {}}};
        });
        row("a need is broken", u"OBJ-NEEDED"_s, Severity::Warning, [](CheckInput &in) {
            catalogObject(in, ObjectKind::Type, Travel::LeftOut);
            catalogObject(in, ObjectKind::Table);
            in.resolved.broken = {{0, {1}}};
        });
        row("large objects stay", u"LO"_s, Severity::Info, [](CheckInput &in) {
            catalogObject(in, ObjectKind::Table);
            in.objects->largeObjects = 2;
            in.resolved.largeObjects = false;
        });
        row("large objects are missed", u"LO"_s, Severity::Warning, [](CheckInput &in) {
            catalogObject(in, ObjectKind::Table).holdsLargeObjects = true;
            in.objects->largeObjects = 2;
            in.resolved.largeObjects = false;
        });
        const auto managed = [](CheckInput &in) -> ManagedRules & {
            in.target->superuser = false;
            in.target->mayCreateDatabases = true;
            in.managed.emplace();
            in.managed->apply = true;
            return *in.managed;
        };
        row("managed", u"MANAGED"_s, Severity::Info, [managed](CheckInput &in) { managed(in); });
        row("managed, owners", u"MANAGED"_s, Severity::Info,
            [managed](CheckInput &in) { managed(in).mappedOwners.insert(u"postgres"_s, u"admin"_s); });
        row("managed, a loss", u"MANAGED-LOSS"_s, Severity::Warning, [managed](CheckInput &in) {
            catalogObject(in, ObjectKind::EventTrigger, Travel::LeftOut);
            managed(in).leftOut = {0};
        });
        row("managed, the loss of a table", u"MANAGED-LOSS"_s, Severity::Blocks, [managed](CheckInput &in) {
            catalogObject(in, ObjectKind::Table, Travel::LeftOut);
            managed(in).leftOut = {0};
        });
        row("tablespace", u"TBLSPC"_s, Severity::Warning,
            [](CheckInput &in) { catalogObject(in, ObjectKind::Table).tablespace = u"fast"_s; });
        row("tablespace mapped to none", u"TBLSPC"_s, Severity::Warning, [](CheckInput &in) {
            catalogObject(in, ObjectKind::Table).tablespace = u"fast"_s;
            in.target->tablespaces = {u"fast"_s};
            in.profile.content.tablespaces = TablespaceMode::Map;
            in.profile.content.tablespaceMap = {{u"fast"_s, u"slow"_s}};
        });
        row("locale", u"LOCALE"_s, Severity::Blocks, [](CheckInput &in) {
            in.localeError = Error(u"error.locale-not-offered"_s, {u"de_XX"_s}, u"invalid locale name"_s);
        });
        row("owner", u"OWNER-TARGET"_s, Severity::Blocks, [](CheckInput &in) {
            in.profile.ownership.owners = OwnerMode::One;
            in.profile.ownership.owner = u"nobody"_s;
        });
        row("database owner", u"OWNER-TARGET"_s, Severity::Blocks,
            [](CheckInput &in) { in.profile.targetDatabase.owner = u"nobody"_s; });
        row("mapped owner", u"OWNER-TARGET"_s, Severity::Blocks, [](CheckInput &in) {
            in.profile.ownership.owners = OwnerMode::Map;
            in.profile.ownership.roleMap = {{u"a"_s, u"nobody"_s}};
        });
        row("setting", u"DB-PROPS"_s, Severity::Warning, [](CheckInput &in) {
            in.source->properties.settings = {{{}, u"log_min_messages"_s, u"error"_s}};
            in.settableParameters = QSet<QString>{u"work_mem"_s};
        });
        row("setting of a role that is not there", u"DB-PROPS"_s, Severity::Warning, [](CheckInput &in) {
            in.source->properties.settings = {{u"app"_s, u"work_mem"_s, u"5MB"_s}};
        });
        row("role missing", u"ROLE-MISSING"_s, Severity::Warning, [](CheckInput &in) {
            RoleFacts role;
            role.name = u"app"_s;
            role.inUse = true;
            in.source->roles = {role};
        });
        row("may not create roles", u"ROLE-CREATE"_s, Severity::Blocks, [](CheckInput &in) {
            in.target->superuser = false;
            in.target->mayCreateDatabases = true;
            in.globals = GlobalsScript{};
            in.globals->created = {u"app"_s};
        });
        row("sql ascii", u"ENC"_s, Severity::Warning,
            [](CheckInput &in) { in.source->databases[0].encoding = u"SQL_ASCII"_s; });
        row("latin1", u"ENC"_s, Severity::Warning,
            [](CheckInput &in) { in.profile.targetDatabase.encoding = u"LATIN1"_s; });
        row("no tools", u"VER-CLI-OLD"_s, Severity::Blocks, [](CheckInput &in) {
            in.tools.reset();
            in.toolsError = Error(u"error.tools-none"_s, {u"apt"_s});
        });
        row("newer tools", u"VER-CLI-NEW"_s, Severity::Info, [](CheckInput &in) { in.tools->tools.major = 17; });
        row("roles refused", u"ROLE-GLOBALS"_s, Severity::Warning, [](CheckInput &in) {
            in.globals = GlobalsScript{};
            in.globals->refused = {u"\\! rm"_s};
        });
        row("role attributes", u"ROLE-SUPER"_s, Severity::Info, [](CheckInput &in) {
            in.globals = GlobalsScript{};
            in.globals->attributesLeftOut = {u"admin: SUPERUSER"_s};
        });
        const auto twins = [](CheckInput &in, bool loginHere, bool loginThere) {
            RoleFacts role;
            role.name = u"app"_s;
            role.inUse = true;
            role.login = loginHere;
            in.source->roles = {role};
            role.login = loginThere;
            in.target->roles = {role};
            in.globals = GlobalsScript{};
            in.globals->existing = {u"app"_s};
        };
        row("roles exist", u"ROLE-GLOBALS"_s, Severity::Info, [twins](CheckInput &in) { twins(in, true, true); });
        row("roles exist and are altered", u"ROLE-GLOBALS"_s, Severity::Info, [twins](CheckInput &in) {
            twins(in, true, true);
            in.profile.roles.alterExisting = true;
        });
        row("roles differ", u"ROLE-DIFFERS"_s, Severity::Info, [twins](CheckInput &in) {
            twins(in, false, true);
            in.globals->differing = {u"app: NOLOGIN / LOGIN"_s};
        });
        row("roles not compared", u"ROLE-DIFFERS"_s, Severity::Info, [twins](CheckInput &in) {
            twins(in, true, true);
            in.globals->uncompared = {u"app: SET work_mem"_s};
        });
        row("roles shut out", u"ROLE-DIFFERS"_s, Severity::Warning, [twins](CheckInput &in) {
            twins(in, true, false);
            in.globals->differing = {u"app: LOGIN / NOLOGIN"_s};
        });
        row("roles altered", u"ROLE-ALTER"_s, Severity::Info, [twins](CheckInput &in) {
            twins(in, true, false);
            in.profile.roles.alterExisting = true;
            in.globals->altered = {u"app: LOGIN"_s};
        });
        row("roles mapped", u"ROLE-MAP"_s, Severity::Info, [](CheckInput &in) {
            in.globals = GlobalsScript{};
            in.globals->mapped = {u"app"_s};
            in.profile.ownership.roleMap = {{u"app"_s, u"postgres"_s}};
        });
        row("mapped to nobody", u"ROLE-MISSING"_s, Severity::Warning, [twins](CheckInput &in) {
            twins(in, true, true);
            in.profile.ownership.owners = OwnerMode::Map;
            in.profile.ownership.grants = GrantMode::Map;
            in.profile.ownership.roleMap = {{u"app"_s, u"nobody"_s}};
        });
        const auto passwords = [](CheckInput &in) {
            in.profile.roles.passwords = true;
            in.source->readsVerifiers = true;
            in.globals = GlobalsScript{};
            in.globals->created = in.globals->withoutPassword = {u"app"_s};
        };
        row("passwords travel", u"ROLE-PW"_s, Severity::Info, passwords);
        row("passwords travel, so none is missing", u"ROLE-CREATE"_s, Severity::Passed, passwords);
        row("passwords stay", u"ROLE-CREATE"_s, Severity::Info, [passwords](CheckInput &in) {
            passwords(in);
            in.profile.roles.passwords = false;
        });
        row("passwords not readable", u"ROLE-PW"_s, Severity::Warning, [passwords](CheckInput &in) {
            passwords(in);
            in.source->readsVerifiers = false;
        });
        row("passwords not settable", u"ROLE-PW"_s, Severity::Warning, [passwords](CheckInput &in) {
            passwords(in);
            in.target->superuser = false;
        });
        row("membership options", u"ROLE-SUPER"_s, Severity::Info, [](CheckInput &in) {
            in.globals = GlobalsScript{};
            in.globals->membershipOptionsLeftOut = {u"GRANT a TO b: SET FALSE"_s};
        });
        row("folder", u"DISK"_s, Severity::Blocks,
            [](CheckInput &in) { in.dumpFolderError = Error(u"error.dump-folder-write"_s, {u"/dumps"_s}); });
        row("disk short", u"DISK"_s, Severity::Warning, [](CheckInput &in) { in.dumpFolderFree = 900'000; });
        row("disk full", u"DISK"_s, Severity::Blocks, [](CheckInput &in) { in.dumpFolderFree = 1000; });
    }
    void eachFindingIsFoundAndHasWords()
    {
        QFETCH(QString, id);
        QFETCH(Severity, severity);
        QFETCH(std::function<void(CheckInput &)>, spoil);
        CheckInput input = goodCheckInput();
        spoil(input);
        const std::optional<Finding> finding = findingOf(input, id);
        QVERIFY(finding);
        QCOMPARE(finding->severity, severity);
        QVERIFY2(Words::knows(finding->message.code), qPrintable(finding->message.code));
        if (!finding->detail.isEmpty())
            QVERIFY2(Words::knows(finding->detail.code), qPrintable(finding->detail.code));
    }

    void rolesInWhosePlaceOthersComeAreNotMissed()
    {
        CheckInput input = goodCheckInput();
        RoleFacts role;
        role.name = u"app"_s;
        role.inUse = true;
        input.source->roles = {role};
        role.name = u"owner"_s;
        input.target->roles = {role};
        OwnershipOptions &ownership = input.profile.ownership;
        ownership.roleMap = {{u"app"_s, u"owner"_s}};
        QCOMPARE(findingOf(input, u"ROLE-MISSING"_s)->severity, Severity::Warning);
        ownership.owners = OwnerMode::Map; // a grant still names it
        QCOMPARE(findingOf(input, u"ROLE-MISSING"_s)->severity, Severity::Warning);
        ownership.grants = GrantMode::Drop;
        QCOMPARE(findingOf(input, u"ROLE-MISSING"_s)->severity, Severity::Passed);
        ownership.grants = GrantMode::Map;
        QCOMPARE(findingOf(input, u"ROLE-MISSING"_s)->severity, Severity::Passed);
        // everything belongs to one role: only grants can name another one
        ownership.owners = OwnerMode::One;
        QCOMPARE(findingOf(input, u"ROLE-MISSING"_s)->severity, Severity::Passed);
        ownership.roleMap.clear();
        QCOMPARE(findingOf(input, u"ROLE-MISSING"_s)->severity, Severity::Warning);
        ownership.grants = GrantMode::Keep;
        QCOMPARE(findingOf(input, u"ROLE-MISSING"_s)->severity, Severity::Warning);
        ownership.grants = GrantMode::Drop;
        QCOMPARE(findingOf(input, u"ROLE-MISSING"_s)->severity, Severity::Passed);
    }

    void rolesThatGetLoginAreNotShutOut()
    {
        CheckInput input = goodCheckInput();
        RoleFacts role;
        role.name = u"a: b"_s;
        role.inUse = role.login = true;
        input.source->roles = {role};
        role.login = false;
        input.target->roles = {role};
        input.globals = GlobalsScript{};
        input.globals->existing = {role.name};
        QCOMPARE(findingOf(input, u"ROLE-DIFFERS"_s)->severity, Severity::Warning);
        input.globals->altered = {u"a: b: NOLOGIN, COMMENT"_s};
        QVERIFY(findingOf(input, u"ROLE-DIFFERS"_s));
        input.profile.roles.alterExisting = true;
        input.globals->altered = {u"a: b: CREATEDB, LOGIN"_s};
        QVERIFY(!findingOf(input, u"ROLE-DIFFERS"_s));
    }

    void whatIsNotWantedIsNotMissed()
    {
        CheckInput input = goodCheckInput();
        catalogObject(input, ObjectKind::Table).tablespace = u"fast"_s;
        input.profile.content.tablespaces = TablespaceMode::Default;
        QVERIFY(!findingOf(input, u"TBLSPC"_s));
        input.source->properties.settings = {{{}, u"log_min_messages"_s, u"error"_s},
                                             {u"app"_s, u"work_mem"_s, u"5MB"_s}};
        input.settableParameters = QSet<QString>{u"work_mem"_s};
        input.profile.content.databaseSettings = false;
        QCOMPARE(findingOf(input, u"DB-PROPS"_s)->objects, QStringList{u"app: work_mem"_s});
        // another role takes its place
        input.profile.ownership.owners = OwnerMode::Map;
        input.profile.ownership.grants = GrantMode::Drop;
        input.profile.ownership.roleMap = {{u"app"_s, u"postgres"_s}};
        RoleFacts role;
        role.name = u"postgres"_s;
        input.target->roles = {role};
        QVERIFY(!findingOf(input, u"DB-PROPS"_s));
        // a database that is there keeps its owner
        input.profile.targetDatabase.owner = u"nobody"_s;
        input.profile.targetDatabase.mode = TargetDatabaseMode::UseEmpty;
        QVERIFY(!findingOf(input, u"OWNER-TARGET"_s));
    }

    void worstComesFirst()
    {
        CheckInput input = goodCheckInput();
        input.target->databases = input.source->databases;
        input.source->databases[0].encoding = u"SQL_ASCII"_s;
        const QList<Finding> findings = runChecks(input);
        for (qsizetype i = 1; i < findings.size(); ++i)
            QVERIFY(findings.at(i - 1).severity >= findings.at(i).severity);
        QCOMPARE(findings.constFirst().checkId, u"TGT-CLASH"_s);
    }

    void rolesThatTravelAreNotMissing()
    {
        CheckInput input = goodCheckInput();
        RoleFacts role;
        role.name = u"app"_s;
        role.inUse = true;
        input.source->roles = {role};
        input.globals = GlobalsScript{};
        input.globals->created = {u"app"_s};
        QCOMPARE(findingOf(input, u"ROLE-MISSING"_s)->severity, Severity::Passed);
    }
};

Q_DECLARE_METATYPE(std::function<void(CheckInput &)>)
TRUNKLINE_TEST(ChecksTest)
#include "checkstest.moc"
