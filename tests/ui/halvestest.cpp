#include "store/profilefile.h"
#include "support/samplecatalog.h"
#include "support/testregistry.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/objectspage.h"
#include "ui/routechip.h"
#include "ui/runpage.h"
#include "ui/services.h"
#include "ui/stagelist.h"
#include "ui/windowlist.h"
#include "ui/workspace.h"
#include "uifixture.h"
#include "widgetchecks.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The window over profiles that only export or only import: what it asks for, shows and says, without a server. With
/// TRUNKLINE_SCREENSHOT_DIR set pictures are kept there to be looked at.
class HalvesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QPalette m_palette;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<WindowList> m_windows;
    MainWindow *m_window = nullptr;

    static MigrationProfile halfProfile(Half half, const QString &archive)
    {
        MigrationProfile profile = exampleProfile();
        (half == Half::ExportOnly ? profile.target : profile.source) = {};
        profile.half = half;
        profile.archive = archive;
        return profile;
    }
    void open(const MigrationProfile &profile)
    {
        const QString path = m_folder.filePath(u"half.trunkline"_s);
        QVERIFY(ProfileFile::write(path, profile));
        m_window->openProfile(path);
        QTRY_COMPARE(m_window->windowTitle(), u"half[*] — Trunkline"_s);
    }
    Workspace *workspace() const { return m_window->findChild<Workspace *>(); }
    QString stageText(Stage stage) const
    {
        const auto *list = m_window->findChild<StageList *>();
        return list->item(static_cast<int>(stage))->data(Qt::AccessibleTextRole).toString();
    }
    static MigrationPlan plan(Half half)
    {
        MigrationPlan made;
        made.half = half;
        made.sourceDatabase = u"shop"_s;
        made.targetDatabase = u"shop"_s;
        made.dumpFile = u"/srv/exports/shop/shop.dump"_s;
        Step step;
        step.kind = half == Half::ExportOnly ? StepKind::Export : StepKind::Import;
        step.id = stepKindName(step.kind);
        made.steps = {step};
        return made;
    }

private Q_SLOTS:
    void initTestCase() { m_palette = QApplication::palette(); }
    void cleanupTestCase() { QApplication::setPalette(m_palette); }
    void init()
    {
        m_services = std::make_unique<Services>();
        m_windows = std::make_unique<WindowList>(*m_services);
        m_window = m_windows->create();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    void cleanup()
    {
        while (!m_windows->windows().isEmpty())
            delete m_windows->windows().first();
        m_windows.reset();
        m_services.reset();
    }

    void anExportAsksForNoTarget()
    {
        open(halfProfile(Half::ExportOnly, u"/srv/exports/shop"_s));
        // Nothing is missing: an opened profile begins where something can be decided.
        QCOMPARE(workspace()->currentStage(), std::optional(Stage::Options));
        auto *chip = visibleChild<RouteChip>(m_window, u"targetChip"_s);
        QCOMPARE(chip->accessibleName(), u"Target: Folder, "_s + QDir::toNativeSeparators(u"/srv/exports/shop"_s));
        QVERIFY(visibleChild<QAbstractButton>(m_window, u"checkButton"_s)->isEnabled());
        QCOMPARE(visibleChild<QAbstractButton>(m_window, u"startButton"_s)->text(), u"&Start export"_s);
        QVERIFY(stageText(Stage::Target).contains(u"folder shop"_s));
        QVERIFY(stageText(Stage::Options).contains(u"export only"_s));
        workspace()->showStage(Stage::Target);
        QVERIFY(visibleChild<QLabel>(m_window, u"notAskedLabel"_s)->text().contains(u"asks no target"_s));
        QVERIFY(visibleChild<QLabel>(m_window, u"notAskedPathLabel"_s)->accessibleName().endsWith(u"shop"_s));
        for (const QComboBox *box : m_window->findChildren<QComboBox *>(u"connectionBox"_s))
            QVERIFY(!box->isVisible());
        QVERIFY(clickButton(m_window, u"toOptionsButton"_s));
        QCOMPARE(workspace()->currentStage(), std::optional(Stage::Options));
        workspace()->showStage(Stage::Run);
        QVERIFY(clickButton(m_window, u"targetChip"_s));
        QCOMPARE(workspace()->currentStage(), std::optional(Stage::Options));
        // the other end is as always
        QVERIFY(clickButton(m_window, u"sourceChip"_s));
        QCOMPARE(workspace()->currentStage(), std::optional(Stage::Source));
        QVERIFY(visibleChild<QComboBox>(m_window, u"connectionBox"_s));
    }

    void anImportAsksForNoSource()
    {
        open(halfProfile(Half::ImportOnly, u"/srv/dumps/old shop.dump"_s));
        QCOMPARE(workspace()->currentStage(), std::optional(Stage::Options));
        auto *chip = visibleChild<RouteChip>(m_window, u"sourceChip"_s);
        QVERIFY2(chip->accessibleName().startsWith(u"Source: Archive, "_s), qPrintable(chip->accessibleName()));
        QVERIFY(visibleChild<QAbstractButton>(m_window, u"checkButton"_s)->isEnabled());
        QCOMPARE(visibleChild<QAbstractButton>(m_window, u"startButton"_s)->text(), u"&Start import"_s);
        QVERIFY(stageText(Stage::Source).contains(u"archive old shop.dump"_s));
        QVERIFY(clickButton(m_window, u"sourceChip"_s));
        QCOMPARE(workspace()->currentStage(), std::optional(Stage::Options));
        workspace()->showStage(Stage::Source);
        QVERIFY(visibleChild<QLabel>(m_window, u"notAskedLabel"_s)->text().contains(u"asks no source"_s));
        workspace()->showStage(Stage::Target);
        QVERIFY(visibleChild<QComboBox>(m_window, u"connectionBox"_s));
        auto *database = visibleChild<QComboBox>(m_window, u"databaseBox"_s);
        QCOMPARE(database->lineEdit()->placeholderText(), u"named as in the archive"_s);
    }

    void aMissingServerIsStillMissing()
    {
        MigrationProfile profile = halfProfile(Half::ExportOnly, u"/srv/exports/shop"_s);
        profile.source = {};
        open(profile);
        QCOMPARE(workspace()->currentStage(), std::optional(Stage::Source));
        QVERIFY(!visibleChild<QAbstractButton>(m_window, u"checkButton"_s)->isEnabled());
    }

    void backAndForthKeepsTheConnection()
    {
        MigrationProfile profile = exampleProfile();
        profile.archive = u"/srv/exports/shop"_s;
        open(profile);
        const auto choose = [this](Half half) {
            m_window->session().document().update([half](MigrationProfile &changed) { changed.half = half; });
        };
        auto *chip = visibleChild<RouteChip>(m_window, u"targetChip"_s);
        const QString before = chip->accessibleName();
        workspace()->showStage(Stage::Target);
        choose(Half::ExportOnly);
        QVERIFY(visibleChild<QLabel>(m_window, u"notAskedLabel"_s));
        choose(Half::Both);
        QCOMPARE(chip->accessibleName(), before);
        QVERIFY(visibleChild<QComboBox>(m_window, u"connectionBox"_s));
        QCOMPARE(m_window->session().document().profile().target, profile.target);
    }

    void anArchiveThatIsNotThereIsSaidOnTheObjectsPage()
    {
        const QString path = m_folder.filePath(u"nowhere.dump"_s);
        open(halfProfile(Half::ImportOnly, path));
        workspace()->showStage(Stage::Objects);
        const auto *page = m_window->findChild<ObjectsPage *>();
        auto &probe = const_cast<ObjectsPage *>(page)->probe();
        QTRY_COMPARE(probe.state(), ObjectProbe::State::Failed);
        QCOMPARE(probe.error().code(), u"error.archive-missing"_s);
        m_window->session().document().update([](MigrationProfile &profile) { profile.archive.clear(); });
        QTRY_COMPARE(probe.state(), ObjectProbe::State::Missing);
    }

    void aRunOfAHalfSaysWhatItDid()
    {
        RunPage page;
        page.show();
        const auto title = [&page] { return visibleChild<QLabel>(&page, u"titleLabel"_s)->text(); };
        page.setPlan(plan(Half::ExportOnly));
        QCOMPARE(title(), u"Ready to export shop"_s);
        page.addEvents({RunEvent{1, 0, {}, PlanMade{plan(Half::ExportOnly)}},
                        RunEvent{2, 10, {}, RunStateChanged{RunState::Running}}});
        QCOMPARE(title(), u"Exporting shop"_s);
        page.addEvents({RunEvent{3, 3000, {}, RunStateChanged{RunState::Succeeded}}});
        QCOMPARE(title(), u"shop is exported"_s);
        QVERIFY(visibleChild<QLabel>(&page, u"positionLabel"_s)
                    ->text()
                    .contains(QDir::toNativeSeparators(u"/srv/exports/shop"_s)));
        page.setPlan(plan(Half::ImportOnly));
        QCOMPARE(title(), u"Ready to import shop"_s);
        page.addEvents({RunEvent{1, 0, {}, PlanMade{plan(Half::ImportOnly)}},
                        RunEvent{2, 10, {}, RunStateChanged{RunState::Failed}}});
        QCOMPARE(title(), u"The import of shop failed"_s);
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("dark");
        for (const char *state :
             {"export-target", "export-unnamed", "import-source", "import-target", "import-objects", "import-failed"}) {
            for (const bool dark : {false, true})
                QTest::addRow("halves-%s-%s", state, dark ? "dark" : "light") << QString::fromLatin1(state) << dark;
        }
    }
    void pictures()
    {
        QFETCH(QString, state);
        QFETCH(bool, dark);
        Appearance appearance;
        appearance.apply(dark ? Theme::Dark : Theme::Light);
        m_services->start();
        m_window->resize(1180, 760);
        const bool exports = state.startsWith("export"_L1);
        const QString archive =
            state == "export-unnamed"_L1 ? QString()
            : exports ? u"/home/anna/Documents/migrations/2026/november/exports of the ticketing system/ticketing"_s
                      : u"/home/anna/Documents/migrations/2026/november/ticketing before the move.dump"_s;
        open(halfProfile(exports ? Half::ExportOnly : Half::ImportOnly, archive));
        if (state == "import-objects"_L1)
            m_window->findChild<ObjectsPage *>()->probe().setReader(
                Half::ImportOnly, [](const ObjectRequest &, const CancelToken &) -> Result<ObjectCatalog> {
                    ObjectCatalog catalog = SampleCatalog::wireframe();
                    for (CatalogObject &object : catalog.objects)
                        object.rows = object.size = -1;
                    return catalog;
                });
        workspace()->showStage(state == "import-source"_L1              ? Stage::Source
                               : exports || state == "import-target"_L1 ? Stage::Target
                                                                        : Stage::Objects);
        QTRY_VERIFY(!m_services->tools().isSearching());
        QTest::qWait(400);
        QCOMPARE(unnamedWidgets(m_window), QStringList());
        const QImage picture = m_window->grab().toImage();
        const QString folder = qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR");
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            const QString name =
                u"%1@%2x.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())).arg(picture.devicePixelRatio());
            QVERIFY(picture.save(QDir(folder).filePath(name)));
        }
        QVERIFY2(m_window->minimumSizeHint().width() <= 960,
                 qPrintable(QString::number(m_window->minimumSizeHint().width())));
    }
};

TRUNKLINE_TEST(HalvesTest)
#include "halvestest.moc"
