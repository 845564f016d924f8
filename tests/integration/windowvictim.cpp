#include "integration/windowdriver.h"
#include "support/testregistry.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Not a test by itself: a window in a process of its own that opens the profile named by TRUNKLINE_TEST_PROFILE,
/// starts the migration by clicks, and waits to be killed by WindowKillPgTest.
class WindowVictim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsToBeKilled()
    {
        const QString profile = qEnvironmentVariable("TRUNKLINE_TEST_PROFILE");
        if (profile.isEmpty())
            QSKIP("started by WindowKillPgTest only");
        WindowDriver driver;
        driver.window()->openProfile(profile);
        QTRY_COMPARE(driver.window()->profilePath(), profile);
        QVERIFY(driver.click(u"checkButton"_s));
        QVERIFY(driver.click(u"startButton"_s));
        std::puts("started");
        std::fflush(stdout);
        QTest::qWait(120000);
    }
};

TRUNKLINE_TEST(WindowVictim)
#include "windowvictim.moc"
