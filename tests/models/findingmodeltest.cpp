#include "models/findingmodel.h"
#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {
Finding modelFinding(const QString &id, Severity severity, const QStringList &objects = {}, bool mayOverride = false)
{
    Finding finding;
    finding.checkId = id;
    finding.severity = severity;
    finding.message.code = u"finding.test-"_s + id;
    finding.objects = objects;
    finding.mayOverride = mayOverride;
    return finding;
}
} // namespace

class FindingModelTest : public QObject
{
    Q_OBJECT

private:
    QList<Finding> mixed() const
    {
        return {modelFinding(u"OK1"_s, Severity::Passed), modelFinding(u"WARN"_s, Severity::Warning, {u"a"_s, u"b"_s}),
                modelFinding(u"STOP"_s, Severity::Blocks, {u"t"_s}, true), modelFinding(u"HARD"_s, Severity::Blocks),
                modelFinding(u"OK2"_s, Severity::Passed)};
    }
    FindingModel::Kind kind(const QModelIndex &index) const
    {
        return static_cast<FindingModel::Kind>(index.data(FindingModel::KindRole).toInt());
    }

private Q_SLOTS:
    void passesTheModelTester()
    {
        FindingModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFindings(mixed());
        model.setOverrides({u"STOP"_s});
        model.setFindings({modelFinding(u"OK"_s, Severity::Passed)});
        model.setFindings({});
    }

    void worstComesFirstAndPassedOnesAreFolded()
    {
        FindingModel model;
        model.setFindings(mixed());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data(FindingModel::CheckIdRole).toString(), u"STOP"_s);
        QCOMPARE(model.index(1, 0).data(FindingModel::CheckIdRole).toString(), u"HARD"_s);
        QCOMPARE(model.index(2, 0).data(FindingModel::CheckIdRole).toString(), u"WARN"_s);
        const QModelIndex passed = model.index(3, 0);
        QCOMPARE(kind(passed), FindingModel::Kind::PassedGroup);
        QCOMPARE(model.rowCount(passed), 2);
        QCOMPARE(model.index(1, 0, passed).data(FindingModel::CheckIdRole).toString(), u"OK2"_s);
        QCOMPARE(model.rowCount(model.index(2, 0)), 2);
        QCOMPARE(model.index(1, 0, model.index(2, 0)).data().toString(), u"b"_s);
        QCOMPARE(model.count(Severity::Blocks), 2);
        QCOMPARE(model.total(), 5);
    }

    void onlyWhatMayBeGoneOverCanBeTicked()
    {
        FindingModel model;
        model.setFindings(mixed());
        QSignalSpy chosen(&model, &FindingModel::overrideChosen);
        QCOMPARE(model.blocking(), 2);
        const QModelIndex goOn = model.index(0, 0, model.index(0, 0));
        QCOMPARE(kind(goOn), FindingModel::Kind::Override);
        QVERIFY(model.setData(goOn, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().at(0).toString(), u"STOP"_s);
        QVERIFY(chosen.first().at(1).toBool());
        QCOMPARE(model.blocking(), 1);
        QCOMPARE(goOn.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        // The object of the finding stands below the decision.
        QCOMPARE(model.index(1, 0, model.index(0, 0)).data().toString(), u"t"_s);
        QVERIFY(!model.setData(model.index(1, 0, model.index(0, 0)), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.rowCount(model.index(1, 0)), 0);
        // An id that a finding does not allow to go over changes nothing.
        model.setOverrides({u"HARD"_s});
        QCOMPARE(model.blocking(), 2);
    }

    void theTextHoldsEverything()
    {
        FindingModel model;
        model.setFindings(mixed());
        const QString text = model.asText();
        for (const QString &part : {u"STOP"_s, u"HARD"_s, u"WARN"_s, u"OK1"_s, u"OK2"_s, u"    - b"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(text.indexOf(u"STOP"_s) < text.indexOf(u"WARN"_s));
    }
};

TRUNKLINE_TEST(FindingModelTest)
#include "findingmodeltest.moc"
