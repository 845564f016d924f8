#include "engine/runsummarywords.h"
#include "engine/translations.h"
#include "integration/windowdriver.h"
#include "support/testregistry.h"
#include "ui/appearance.h"

#include <QDialog>
#include <QDir>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Not a test by itself: takes the pictures of packaging/screenshots from the real window, while it moves the sample
/// database between two real servers. TRUNKLINE_SCREENSHOT_DIR is where they go, TRUNKLINE_SCREENSHOT_NAME what their
/// names end in, TRUNKLINE_SCREENSHOT_THEME light or dark, TRUNKLINE_SCREENSHOT_LANGUAGE en or de.
class WindowPictures : public QObject
{
    Q_OBJECT

    static void keep(QWidget *widget, const QString &page)
    {
        QTest::qWait(400); // what is painted late (facts, icons) is there
        const QString path = QDir(qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR"))
                                 .filePath(page + u'-' + qEnvironmentVariable("TRUNKLINE_SCREENSHOT_NAME") + u".png"_s);
        QVERIFY2(widget->grab().save(path), qPrintable(path));
    }

private Q_SLOTS:
    void takesPictures()
    {
        if (qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR").isEmpty())
            QSKIP("started by packaging/screenshots only");
        Translations::install(*qApp, qEnvironmentVariable("TRUNKLINE_SCREENSHOT_LANGUAGE", u"en"_s));
        const bool dark = qEnvironmentVariable("TRUNKLINE_SCREENSHOT_THEME") == "dark"_L1;
        Appearance appearance;
        appearance.apply(dark ? Theme::Dark : Theme::Light);

        WindowDriver driver;
        driver.window()->resize(1180, 780);
        keep(driver.window(), u"welcome"_s);
        driver.window()->startSample();
        QVERIFY(QTest::qWaitFor([&] { return !driver.window()->profilePath().isEmpty(); }, 120000));
        QVERIFY(driver.openStage(Stage::Source));
        QTest::qWait(1500);
        keep(driver.window(), u"source"_s);
        QVERIFY(driver.click(u"editButton"_s));
        auto *dialog = driver.find<QDialog>(u"ConnectionDialog"_s);
        QVERIFY(dialog);
        QVERIFY(driver.click(u"testButton"_s));
        QTest::qWait(1500);
        keep(dialog, u"connection"_s);
        dialog->reject();
        QVERIFY(driver.openStage(Stage::Target));
        QTest::qWait(1500);
        keep(driver.window(), u"target"_s);
        QVERIFY(driver.openStage(Stage::Objects));
        QTest::qWait(1500);
        keep(driver.window(), u"objects"_s);
        QVERIFY(driver.openStage(Stage::Options));
        keep(driver.window(), u"options"_s);
        QVERIFY(driver.click(u"checkButton"_s));
        QVERIFY(driver.find<QAbstractButton>(u"startButton"_s));
        QTest::qWait(2500);
        keep(driver.window(), u"check"_s);
        QVERIFY(driver.click(u"startButton"_s));
        QTest::qWait(4500);
        keep(driver.window(), u"run"_s);
        QVERIFY(QTest::qWaitFor(
            [&] {
                for (const QLabel *label : driver.window()->findChildren<QLabel *>()) {
                    if (label->isVisible() && label->objectName() == "titleLabel"_L1
                        && label->text() == RunSummaryWords::tr("%1 has arrived").arg(u"ticketing"_s))
                        return true;
                }
                return false;
            },
            120000));
        keep(driver.window(), u"run-end"_s);
        QVERIFY(driver.openStage(Stage::Verify));
        keep(driver.window(), u"verify"_s);
        QVERIFY(driver.click(u"historyButton"_s));
        keep(driver.window(), u"history"_s);
    }
};

TRUNKLINE_TEST(WindowPictures)
#include "windowpictures.moc"
