#include "engine/remedies.h"
#include "store/history.h"
#include "store/profilefile.h"
#include "support/samplecatalog.h"
#include "support/samplerun.h"
#include "support/sampleverification.h"
#include "support/testregistry.h"
#include "ui/appearance.h"
#include "ui/confirmtargetdialog.h"
#include "ui/mainwindow.h"
#include "ui/objectspage.h"
#include "ui/services.h"
#include "ui/windowlist.h"
#include "ui/workspace.h"
#include "uifixture.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The window in its states, in light and dark. With TRUNKLINE_SCREENSHOT_DIR set the pictures are kept there to be
/// looked at (QT_SCALE_FACTOR=2 makes them for a dense screen); always it is told that the window can be as small as it
/// must.
class WindowScreenshotTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QPalette m_palette;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<WindowList> m_windows;

    static ServerFacts facts(const QString &version, int number)
    {
        ServerFacts made;
        made.versionNum = number;
        made.version = version;
        made.freeConnections = 91;
        made.dataSize = 2'600'000'000;
        made.currentUser = u"postgres"_s;
        DatabaseFacts shop;
        shop.name = u"ticketing"_s;
        shop.owner = u"app_owner"_s;
        shop.encoding = u"UTF8"_s;
        shop.collate = u"de_DE.utf8"_s;
        shop.localeProvider = u"libc"_s;
        made.databases = {shop};
        for (int i = 0; i < 14; ++i) {
            RoleFacts role;
            role.name = u"role %1"_s.arg(i);
            role.login = i < 9;
            role.inUse = i < 11;
            made.roles += role;
        }
        return made;
    }

    static Finding finding(const QString &id, Severity severity, const QString &code, const QStringList &arguments,
                           const QString &detail = {}, const QStringList &objects = {}, bool mayOverride = false)
    {
        Finding made;
        made.checkId = id;
        made.severity = severity;
        made.message = Message{u"finding."_s + code, arguments};
        if (!detail.isEmpty())
            made.detail = Message{u"finding."_s + detail, arguments};
        made.objects = objects;
        made.mayOverride = mayOverride;
        return made;
    }

    static PlanOutcome outcome(bool blocked)
    {
        PlanOutcome made;
        made.plan = SampleRun::plan();
        if (blocked) {
            made.findings += finding(u"VER-DOWN"_s, Severity::Blocks, u"target-older"_s, {u"17.5"_s, u"15.18"_s},
                                     u"target-older-detail"_s, {}, true);
            made.findings += finding(u"EXT-MISSING"_s, Severity::Blocks, u"extensions-missing"_s,
                                     {u"2"_s, u"postgis, pgrouting"_s}, u"extensions-missing-detail"_s);
            made.findings.last().remedies = {Remedies::leaveOut({{ObjectKind::Extension, {}, u"postgis"_s, {}},
                                                                 {ObjectKind::Extension, {}, u"pgrouting"_s, {}}}),
                                             Remedies::showStage(u"objects"_s)};
            made.findings += finding(u"READ-PRIV"_s, Severity::Blocks, u"source-not-readable"_s,
                                     {u"3"_s, u"reporting"_s}, u"source-not-readable-detail"_s,
                                     {u"\"sales\".\"ticket\""_s, u"\"sales\".\"price\""_s, u"\"people\".\"person\""_s});
        }
        made.findings +=
            finding(u"ROLE-MISSING"_s, Severity::Warning, u"roles-missing"_s, {u"2"_s, u"app_owner, reporting"_s},
                    u"roles-missing-detail"_s, {u"app_owner"_s, u"reporting"_s});
        made.findings.last().remedies = {Remedies::migrateRoles(), Remedies::oneOwner({})};
        made.findings += finding(u"VER-CLI-NEW"_s, Severity::Info, u"tools-newer-than-target"_s,
                                 {u"17.10"_s, u"15.18"_s}, u"tools-newer-than-target-detail"_s);
        made.findings += finding(u"CONN-SOURCE"_s, Severity::Passed, u"source-reachable"_s, {u"12.22"_s});
        made.findings += finding(u"CONN-TARGET"_s, Severity::Passed, u"target-reachable"_s, {u"17.10"_s});
        made.findings +=
            finding(u"DISK"_s, Severity::Passed, u"disk-suffices"_s, {u"2600"_s, u"11200"_s, u"/var/dumps"_s});
        return made;
    }

    void keepRuns(const QString &profileFolder)
    {
        auto history = History::open();
        QVERIFY(history);
        const auto keep = [&](const QString &name, const QString &from, const QString &to, RunState state, int problems,
                              const QString &failedStep, int hoursAgo) {
            RunRecord run;
            run.id = u"run-"_s + name + QString::number(hoursAgo);
            run.profileId = name;
            run.profileName = name;
            run.profilePath = profileFolder + u'/' + name + u".trunkline"_s;
            run.sourceName = from;
            run.targetName = to;
            run.startedAt = QDateTime::currentDateTimeUtc().addSecs(-3600 * hoursAgo);
            run.state = RunState::Running;
            QVERIFY((*history)->begin(run));
            QVERIFY((*history)->end(run.id, state, run.startedAt.addSecs(587 + 31 * hoursAgo), problems, failedStep));
        };
        keep(u"tickets-to-rds"_s, u"Ticketing on-prem"_s, u"RDS production"_s, RunState::Succeeded, 0, {}, 20);
        keep(u"crm-17-upgrade"_s, u"crm (12)"_s, u"crm (17)"_s, RunState::SucceededWithProblems, 1, {}, 240);
        keep(u"warehouse"_s, u"dwh-old"_s, u"dwh-new"_s, RunState::Interrupted, 0, u"import"_s, 310);
        keep(u"warehouse"_s, u"dwh-old"_s, u"dwh-new"_s, RunState::Failed, 12, u"export"_s, 320);
    }

    /// The page Objects over a catalog that is handed out at once, never, or empty.
    static void prepareObjects(MainWindow *window, const QString &state)
    {
        auto *page = window->findChild<ObjectsPage *>();
        page->probe().setReader(Half::Both,
                                [state](const ObjectRequest &, const CancelToken &cancel) -> Result<ObjectCatalog> {
                                    while (state == "objects-loading"_L1 && !cancel.isCancelled())
                                        QThread::msleep(5);
                                    return state == "objects-empty"_L1 ? ObjectCatalog() : SampleCatalog::wireframe();
                                });
        window->session().document().update([&](MigrationProfile &profile) {
            if (state == "objects"_L1 || state == "objects-empty"_L1 || state == "objects-loading"_L1)
                return;
            const QString schema = u"dms_sample"_s;
            profile.objects.choices = {
                {{ObjectKind::Table, schema, u"audit_log"_s, {}}, Travel::StructureOnly},
                {{ObjectKind::Table, schema, u"mlb_data_import"_s, {}}, Travel::LeftOut},
                {{ObjectKind::Table, schema, u"person"_s, {}}, Travel::LeftOut},
            };
            if (state == "objects-patterns"_L1) {
                profile.objects.excludedSchemas = {u"tmp_*"_s, u"gi?"_s};
                profile.objects.excludedTables = {u"a.b.c"_s, u"*.seat*"_s};
                profile.objects.excludedTableData = {u"*.name_*"_s};
            }
        });
        if (state == "objects-patterns"_L1)
            page->findChild<QPushButton *>(u"patternsButton"_s)->click();
    }

    void look(const QString &state)
    {
        MainWindow *window = m_windows->windows().first();
        auto *workspace = window->findChild<Workspace *>();
        if (state.startsWith("welcome"_L1))
            return;
        MigrationProfile profile = exampleProfile();
        profile.source.name = u"Ticketing on-prem"_s;
        profile.source.label = ServerLabel::Test;
        profile.source.params.set(u"dbname"_s, u"ticketing"_s);
        profile.source.params.set(u"sslmode"_s, u"verify-full"_s);
        profile.target.name = u"RDS production"_s;
        profile.target.params.set(u"host"_s, u"tickets.c9akciq32.eu-west-1.rds.amazonaws.com"_s);
        profile.target.params.set(u"sslmode"_s, u"verify-full"_s);
        profile.roles.selection = RoleSelection::InUse;
        const QString path = m_folder.filePath(u"tickets-to-rds.trunkline"_s);
        QVERIFY(ProfileFile::write(path, profile));
        window->openProfile(path);
        QTRY_VERIFY(workspace->isVisible());
        // Nobody answers at these addresses; what is shown here is said to be known.
        QTest::qWait(300);
        window->session().setFacts(Side::Source, facts(u"12.22"_s, 120022));
        window->session().setFacts(Side::Target, facts(u"17.10"_s, 170010));
        if (state == "check"_L1 || state == "run"_L1)
            window->session().setOutcome(outcome(false), window->session().document().profile());
        if (state == "check-blocked"_L1)
            window->session().setOutcome(outcome(true), window->session().document().profile());
        if (state.startsWith("objects"_L1))
            prepareObjects(window, state);
        workspace->showStage(state.startsWith("check"_L1)     ? Stage::Check
                             : state.startsWith("objects"_L1) ? Stage::Objects
                             : state == "run"_L1              ? Stage::Run
                             : state.startsWith("verify"_L1)  ? Stage::Verify
                             : state == "source"_L1           ? Stage::Source
                                                              : Stage::Options);
        if (state == "verify"_L1)
            window->session().setVerification(testing::sampleVerification());
        if (state == "history"_L1)
            workspace->showHistory();
    }

private Q_SLOTS:
    void initTestCase() { m_palette = QApplication::palette(); }
    void cleanupTestCase() { QApplication::setPalette(m_palette); }
    void init()
    {
        m_services = std::make_unique<Services>();
        m_windows = std::make_unique<WindowList>(*m_services);
    }
    void cleanup()
    {
        while (!m_windows->windows().isEmpty())
            delete m_windows->windows().first();
        m_windows.reset();
        m_services.reset();
    }

    void states_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("dark");
        for (const char *state :
             {"welcome-empty", "welcome", "source", "objects", "objects-empty", "objects-loading", "objects-warnings",
              "objects-patterns", "options", "check", "check-blocked", "run", "history", "verify", "verify-empty"}) {
            for (const bool dark : {false, true})
                QTest::addRow("%s-%s", state, dark ? "dark" : "light") << QString::fromLatin1(state) << dark;
        }
    }
    void states()
    {
        QFETCH(QString, state);
        QFETCH(bool, dark);
        Appearance appearance;
        appearance.apply(dark ? Theme::Dark : Theme::Light);
        if (state == "welcome"_L1 && !dark)
            keepRuns(m_folder.path());
        if (state == "welcome"_L1) {
            for (const QString &name : {u"warehouse"_s, u"crm-17-upgrade"_s, u"tickets-to-rds"_s})
                m_services->addRecentProfile(m_folder.filePath(name + u".trunkline"_s));
        }
        m_services->start();
        MainWindow *window = m_windows->create();
        window->resize(1180, 760);
        QVERIFY(QTest::qWaitForWindowExposed(window));
        look(state);
        QTRY_VERIFY(!m_services->tools().isSearching());
        QTest::qWait(100);
        const QImage picture = window->grab().toImage();
        const QString folder = qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR");
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            const QString name =
                u"%1@%2x.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())).arg(picture.devicePixelRatio());
            QVERIFY(picture.save(QDir(folder).filePath(name)));
        }
        QCOMPARE(picture.pixelColor(2, picture.height() / 2).lightness() < 128, dark);
        // A laptop's screen at twice the size is 960 × 540 points.
        QVERIFY2(window->minimumSizeHint().width() <= 960,
                 qPrintable(QString::number(window->minimumSizeHint().width())));
        QVERIFY2(window->minimumSizeHint().height() <= 540,
                 qPrintable(QString::number(window->minimumSizeHint().height())));
    }
};

TRUNKLINE_TEST(WindowScreenshotTest)
#include "windowscreenshottest.moc"
