#include "support/testregistry.h"
#include "ui/appearance.h"
#include "ui/flowrow.h"
#include "ui/optionspage.h"
#include "ui/services.h"
#include "ui/session.h"
#include "ui/setpasswordsdialog.h"
#include "uifixture.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The Options page in its states, in light and dark, as wide as it is in a window of usual size. With
/// TRUNKLINE_SCREENSHOT_DIR set the pictures are kept there to be looked at (QT_SCALE_FACTOR=2 makes them for a dense
/// screen); always it is told that nothing needs more width than there is.
class OptionsScreenshotTest : public QObject
{
    Q_OBJECT

private:
    QPalette m_palette;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;

    static ServerFacts facts(bool target)
    {
        ServerFacts made;
        made.versionNum = target ? 170010 : 120022;
        made.version = target ? u"17.10"_s : u"12.22"_s;
        made.freeConnections = 91;
        made.dataSize = 2'600'000'000;
        made.tableCount = 43;
        made.objectCount = 310;
        made.route = {0.4, 110e6};
        made.currentUser = target ? u"rds_admin"_s : u"postgres"_s;
        made.superuser = !target;
        made.readsVerifiers = !target;
        made.mayCreateRoles = true;
        made.provider = target ? Provider::AmazonRds : Provider::Plain;
        made.tablespaces = {u"pg_default"_s, u"pg_global"_s};
        DatabaseFacts database;
        database.name = u"shop"_s;
        database.owner = u"app_owner"_s;
        database.encoding = u"UTF8"_s;
        database.collate = u"de_DE.utf8"_s;
        database.localeProvider = u"libc"_s;
        made.databases = {database};
        for (const char *name : {"postgres", "app_owner", "reporting", "web"}) {
            RoleFacts role;
            role.name = QString::fromLatin1(name);
            role.login = true;
            role.inUse = true;
            if (!target)
                made.roles += role;
        }
        if (target) {
            RoleFacts admin;
            admin.name = u"rds_admin"_s;
            made.roles += admin;
        }
        return made;
    }

    void look(const QString &state)
    {
        m_session->document().update([&](MigrationProfile &profile) {
            profile = exampleProfile();
            profile.roles.selection = RoleSelection::InUse;
            if (state == "opened"_L1) {
                profile.targetDatabase.owner = u"shop_owner"_s;
                profile.roles.leftOut = {u"reporting"_s, u"nobody"_s};
                profile.roles.passwords = true;
                profile.ownership = {OwnerMode::One,
                                     u"reporting"_s,
                                     GrantMode::Map,
                                     true,
                                     {{u"postgres"_s, u"rds_admin"_s}, {u"somebody"_s, u"postgres_admin"_s}}};
                profile.content.tablespaces = TablespaceMode::Map;
                profile.content.tablespaceMap = {{u"fast"_s, u"pg_default"_s}, {u"pg_default"_s, u"ssd"_s}};
            } else if (state == "export"_L1) {
                profile.half = Half::ExportOnly;
                profile.archive = u"/backup/shop-export"_s;
            } else if (state == "import"_L1) {
                profile.half = Half::ImportOnly;
                profile.archive = u"/nowhere/shop.dump"_s;
            }
        });
        if (state != "unknown"_L1) {
            m_session->setFacts(Side::Source, facts(false));
            m_session->setFacts(Side::Target, facts(true));
        }
    }

    /// No choice is cut off by the end of its row.
    static void verifyRows(const QWidget &page)
    {
        for (const FlowRow *row : page.findChildren<FlowRow *>()) {
            if (row->isVisible())
                QVERIFY2(row->rect().contains(row->childrenRect()), qPrintable(row->objectName()));
        }
    }

    static void keep(QWidget *widget, const QString &suffix = {})
    {
        const QImage picture = widget->grab().toImage();
        const QString folder = qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        const QString name =
            u"%1%2@%3x.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()), suffix).arg(picture.devicePixelRatio());
        QVERIFY(picture.save(QDir(folder).filePath(name)));
    }

private Q_SLOTS:
    void initTestCase() { m_palette = QApplication::palette(); }
    void cleanupTestCase() { QApplication::setPalette(m_palette); }
    void init()
    {
        m_services = std::make_unique<Services>();
        m_session = std::make_unique<Session>(*m_services);
    }
    void cleanup()
    {
        m_session.reset();
        m_services.reset();
    }

    void states_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("dark");
        for (const char *state : {"unknown", "default", "opened", "export", "import"}) {
            for (const bool dark : {false, true})
                QTest::addRow("options-%s-%s", state, dark ? "dark" : "light") << QString::fromLatin1(state) << dark;
        }
    }
    void states()
    {
        QFETCH(QString, state);
        QFETCH(bool, dark);
        Appearance appearance;
        appearance.apply(dark ? Theme::Dark : Theme::Light);
        OptionsPage page(*m_session);
        page.resize(982, 660);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        look(state);
        QTest::qWait(100);
        keep(&page);
        verifyRows(page);
        // All of it, as far as it must be scrolled to.
        auto *area = page.findChild<QScrollArea *>(u"scrollArea"_s);
        QVERIFY(area);
        const int hidden = area->widget()->height() - area->viewport()->height();
        page.resize(page.width(), page.height() + qMax(0, hidden));
        QTest::qWait(50);
        keep(&page, u"-whole"_s);
        verifyRows(page);
        // A laptop's screen at twice the size leaves 760 points beside the list of stages.
        page.resize(760, 500);
        QTest::qWait(50);
        QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                 qPrintable(QString::number(area->widget()->width())));
        page.resize(page.width(), page.height() + qMax(0, area->widget()->height() - area->viewport()->height()));
        QTest::qWait(50);
        keep(&page, u"-narrow"_s);
        verifyRows(page);
    }

    void passwords_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("passwords-light") << false;
        QTest::newRow("passwords-dark") << true;
    }
    void passwords()
    {
        QFETCH(bool, dark);
        Appearance appearance;
        appearance.apply(dark ? Theme::Dark : Theme::Light);
        int sent = 0;
        SetPasswordsDialog dialog({u"app_owner"_s, u"reporting"_s, u"web"_s, u"a role with a long name"_s},
                                  u"RDS production"_s,
                                  [&sent](const QString &, const Secret &, const SetPasswordsDialog::Done &done) {
                                      if (++sent == 2)
                                          done(Error(u"error.connect-refused"_s, {u"db.cloud.example"_s, u"5432"_s}));
                                      else if (sent == 1)
                                          done({});
                                  });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QList<QLineEdit *> edits = dialog.findChildren<QLineEdit *>();
        for (qsizetype i = 0; i < 3; ++i)
            QTest::keyClicks(edits.at(i), u"secret"_s);
        QVERIFY(clickButton(&dialog, u"setButton"_s));
        QTest::qWait(50);
        keep(&dialog);
    }
};

TRUNKLINE_TEST(OptionsScreenshotTest)
#include "optionsscreenshottest.moc"
