#include "direct/copyformat.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class CopyFormatTest : public QObject
{
    Q_OBJECT

    static DirectTable table(const QStringList &types, qint64 rows, qint64 bytes)
    {
        DirectTable made;
        made.schema = u"app"_s;
        made.name = u"odd \"name\""_s;
        made.columns = u"a, \"b c\""_s;
        made.types = types;
        made.rows = rows;
        made.bytes = bytes;
        return made;
    }

private Q_SLOTS:
    void binaryWhereItIsNotMuchLonger_data()
    {
        QTest::addColumn<QStringList>("types");
        QTest::addColumn<qint64>("bytesOfRow");
        QTest::addColumn<bool>("binary");
        QTest::newRow("pgbench accounts")
            << QStringList{u"int4"_s, u"int4"_s, u"int4"_s, u"bpchar"_s} << qint64(134) << true;
        QTest::newRow("small numbers") << QStringList{u"int2"_s, u"int2"_s, u"bool"_s, u"int2"_s, u"numeric"_s}
                                       << qint64(45) << false;
        QTest::newRow("times") << QStringList{u"int8"_s, u"timestamptz"_s, u"timestamptz"_s} << qint64(60) << true;
        QTest::newRow("documents") << QStringList{u"int8"_s, u"jsonb"_s, u"bytea"_s} << qint64(2000) << true;
        QTest::newRow("a type of its own") << QStringList{u"int8"_s, u"?"_s} << qint64(2000) << false;
    }
    void binaryWhereItIsNotMuchLonger()
    {
        QFETCH(QStringList, types);
        QFETCH(qint64, bytesOfRow);
        QFETCH(bool, binary);
        QCOMPARE(copiesBinary(table(types, 1000, 1000 * bytesOfRow), 150018, 150002), binary);
        // what another major makes of it is not known
        QVERIFY(!copiesBinary(table(types, 1000, 1000 * bytesOfRow), 140000, 150002));
    }

    void statements()
    {
        const DirectTable made = table({}, 1, 1);
        QCOMPARE(copyOutStatement(made, false).text(), u"COPY \"app\".\"odd \"\"name\"\"\" (a, \"b c\") TO STDOUT"_s);
        QCOMPARE(copyOutStatement(made, true, 10, 20).text(),
                 u"COPY (SELECT a, \"b c\" FROM ONLY \"app\".\"odd \"\"name\"\"\" WHERE ctid >= '(10,0)' AND ctid < "
                 u"'(20,0)') TO STDOUT (FORMAT binary)"_s);
        QCOMPARE(copyOutStatement(made, false, 0, -1, u"WHERE b"_s).text(),
                 u"COPY (SELECT a, \"b c\" FROM ONLY \"app\".\"odd \"\"name\"\"\" WHERE b) TO STDOUT"_s);
        QCOMPARE(copyInStatement(made, made, true, true).text(),
                 u"COPY \"app\".\"odd \"\"name\"\"\" (a, \"b c\") FROM STDIN (FORMAT binary, FREEZE)"_s);
        DirectTable without = made;
        without.columns.clear();
        QCOMPARE(copyOutStatement(without, false).text(), u"COPY \"app\".\"odd \"\"name\"\"\" TO STDOUT"_s);
    }
};

TRUNKLINE_TEST(CopyFormatTest)
#include "copyformattest.moc"
