#include "models/recentprofilesmodel.h"
#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class RecentProfilesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileShowsItsNewestRun()
    {
        RecentProfilesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RunRecord newest;
        newest.profilePath = u"/p/shop.trunkline"_s;
        newest.sourceName = u"office"_s;
        newest.targetName = u"cloud"_s;
        newest.startedAt = QDateTime::currentDateTimeUtc();
        newest.state = RunState::Interrupted;
        RunRecord older = newest;
        older.state = RunState::Succeeded;
        model.set({u"/p/shop.trunkline"_s, u"/p/other.trunkline"_s}, {newest, older});

        QCOMPARE(model.rowCount(), 2);
        const QModelIndex shop = model.index(0);
        QCOMPARE(shop.data().toString(), u"shop"_s);
        QCOMPARE(shop.data(RecentProfilesModel::PathRole).toString(), u"/p/shop.trunkline"_s);
        QCOMPARE(shop.data(RecentProfilesModel::DetailRole).toString(), u"office → cloud"_s);
        QCOMPARE(shop.data(RecentProfilesModel::ResultRole).toString(), u"interrupted"_s);
        QCOMPARE(shop.data(RecentProfilesModel::StateRole).toInt(), static_cast<int>(RunState::Interrupted));
        QVERIFY(shop.data(RecentProfilesModel::WhenRole).toString().startsWith(u"today"_s));

        const QModelIndex other = model.index(1);
        QCOMPARE(other.data(RecentProfilesModel::DetailRole).toString(), u"/p"_s);
        QCOMPARE(other.data(RecentProfilesModel::ResultRole).toString(), u"never run"_s);
        QCOMPARE(other.data(RecentProfilesModel::WhenRole).toString(), QString());
    }
};

TRUNKLINE_TEST(RecentProfilesModelTest)
#include "recentprofilesmodeltest.moc"
