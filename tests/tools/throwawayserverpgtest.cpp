#include "support/testregistry.h"
#include "support/testserver.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

class ThrowawayServerPgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { TRUNKLINE_NEEDS_SERVER(); }

    void startsAnswersAndLeavesNothing()
    {
        QString folder;
        qint64 pid = 0;
        QString startTime;
        {
            TestServer server;
            QVERIFY2(server.start(), qPrintable(server.errorText()));
            folder = server.folder();
            pid = server.pid();
            startTime = processStartTime(pid);
            QVERIFY(processIsAlive(pid, startTime));
            QCOMPARE(server.psql(u"SELECT 6 * 7"_s), u"42"_s);
            QVERIFY(server.psql(u"SELECT nonsense"_s).startsWith("psql failed:"_L1));
            server.createDatabase(u"it's a \"name\""_s);
            QCOMPARE(server.psql(u"SELECT current_database()"_s, u"it's a \"name\""_s), u"it's a \"name\""_s);
        }
        QVERIFY(!processIsAlive(pid, startTime));
        QVERIFY(!QDir(folder).exists());
    }
};

TRUNKLINE_TEST(ThrowawayServerPgTest)
#include "throwawayserverpgtest.moc"
