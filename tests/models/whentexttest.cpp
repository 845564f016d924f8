#include "models/whentext.h"
#include "support/testregistry.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class WhenTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void daysHaveTheirWords_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QString>("text");
        QTest::newRow("today") << QDateTime(QDate(2024, 5, 6), QTime(9, 47)) << u"today, 09:47"_s;
        QTest::newRow("yesterday") << QDateTime(QDate(2024, 5, 5), QTime(23, 59)) << u"yesterday, 23:59"_s;
        QTest::newRow("this year") << QDateTime(QDate(2024, 1, 12), QTime(21, 3)) << u"12 Jan, 21:03"_s;
        QTest::newRow("another year") << QDateTime(QDate(2023, 11, 12), QTime(21, 3)) << u"12 Nov 2023, 21:03"_s;
        QTest::newRow("never") << QDateTime() << QString();
    }
    void daysHaveTheirWords()
    {
        QFETCH(QDateTime, moment);
        QFETCH(QString, text);
        const QDateTime now(QDate(2024, 5, 6), QTime(14, 0));
        QCOMPARE(WhenText::relative(moment, now), text);
        QCOMPARE(WhenText::relative(moment.isValid() ? moment.toUTC() : moment, now), text);
    }
};

TRUNKLINE_TEST(WhenTextTest)
#include "whentexttest.moc"
