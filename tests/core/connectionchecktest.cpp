#include "core/connectioncheck.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class ConnectionCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ports_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<bool>("legal");
        QTest::newRow("usual") << u"5432"_s << true;
        QTest::newRow("lowest") << u"1"_s << true;
        QTest::newRow("highest") << u"65535"_s << true;
        QTest::newRow("zero") << u"0"_s << false;
        QTest::newRow("too high") << u"65536"_s << false;
        QTest::newRow("far too high") << u"99999999999"_s << false;
        QTest::newRow("sign") << u"+5432"_s << false;
        QTest::newRow("word") << u"postgres"_s << false;
        QTest::newRow("arabic digits") << u"٥٤٣٢"_s << false;
        QTest::newRow("several") << u"5432,5433"_s << true;
        QTest::newRow("several, one of them by default") << u"5432,,5433"_s << true;
        QTest::newRow("several, one wrong") << u"5432,x"_s << false;
    }
    void ports()
    {
        QFETCH(QString, port);
        QFETCH(bool, legal);
        ConnectionParams params;
        params.set(u"host"_s, u"db1"_s);
        params.set(u"port"_s, port);
        const QList<ConnectionProblem> problems = checkConnectionParams(params);
        QCOMPARE(problems.isEmpty(), legal);
        if (!legal) {
            QCOMPARE(problems.constFirst().keyword, u"port"_s);
            QCOMPARE(problems.constFirst().message, (Message{u"error.conninfo-port"_s, {port}}));
        }
    }
    void controlCharactersAreFoundInAnyValue_data()
    {
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("value");
        QTest::newRow("line feed in a database") << u"dbname"_s << u"shop\n"_s;
        QTest::newRow("tab in a user") << u"user"_s << u"a\tb"_s;
        QTest::newRow("delete in an option") << u"options"_s << u"-c x=1\x7f"_s;
        QTest::newRow("line separator in a name") << u"application_name"_s << u"a\u2028b"_s;
    }
    void controlCharactersAreFoundInAnyValue()
    {
        QFETCH(QString, keyword);
        QFETCH(QString, value);
        ConnectionParams params;
        params.set(keyword, value);
        const QList<ConnectionProblem> problems = checkConnectionParams(params);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().keyword, keyword);
        QCOMPARE(problems.constFirst().message.code, u"error.conninfo-control-character"_s);
    }
    void hostileButLegalNamesPass()
    {
        ConnectionParams params;
        params.set(u"host"_s, u"/var/run/postgresql"_s);
        params.set(u"dbname"_s, u"dbname=other host='x' \\ \" ÄÖ 東京"_s);
        params.set(u"user"_s, u"o'brien; DROP TABLE x"_s);
        QVERIFY(checkConnectionParams(params).isEmpty());
    }
    void aUriIsNoHost()
    {
        ConnectionParams params;
        params.set(u"host"_s, u"postgresql://db1"_s);
        QCOMPARE(checkConnectionParams(params).value(0).message.code, u"error.conninfo-host-is-uri"_s);
    }
    void nothingAtAllIsNoConnection()
    {
        QCOMPARE(checkConnectionParams({}).value(0).message.code, u"error.conninfo-empty"_s);
    }
};

TRUNKLINE_TEST(ConnectionCheckTest)
#include "connectionchecktest.moc"
