#include "models/conninfomodel.h"
#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class ConninfoModelTest : public QObject
{
    Q_OBJECT

    static int rowOf(const ConninfoModel &model, const QString &keyword)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, ConninfoModel::Keyword).data().toString() == keyword)
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void holdsWhatHasNoFieldOfItsOwnAndNoSecret()
    {
        ConninfoModel model(conninfoOptions(), {u"host"_s, u"sslmode"_s});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(rowOf(model, u"target_session_attrs"_s) >= 0);
        QVERIFY(rowOf(model, u"keepalives"_s) >= 0);
        QCOMPARE(rowOf(model, u"host"_s), -1);
        QCOMPARE(rowOf(model, u"sslmode"_s), -1);
        QCOMPARE(rowOf(model, u"password"_s), -1);
        QCOMPARE(rowOf(model, u"sslpassword"_s), -1);
        const int row = rowOf(model, u"target_session_attrs"_s);
        QCOMPARE(model.index(row, ConninfoModel::Default).data().toString(), u"any"_s);
    }
    void editsAndWritesBack()
    {
        ConninfoModel model(conninfoOptions(), {u"host"_s});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ConnectionParams params;
        params.set(u"host"_s, u"db1"_s);
        params.set(u"connect_timeout"_s, u"5"_s);
        params.set(u"a_later_libpq_knows_it"_s, u"yes"_s);
        model.setParams(params);
        QSignalSpy edited(&model, &ConninfoModel::edited);
        const int timeout = rowOf(model, u"connect_timeout"_s);
        QCOMPARE(model.index(timeout, ConninfoModel::Value).data().toString(), u"5"_s);
        QVERIFY(model.setData(model.index(timeout, ConninfoModel::Value), QString()));
        const int options = rowOf(model, u"options"_s);
        QVERIFY(model.setData(model.index(options, ConninfoModel::Value), u"-c geqo=off"_s));
        QCOMPARE(edited.size(), 2);
        QVERIFY(!model.setData(model.index(options, ConninfoModel::Keyword), u"other"_s));
        model.writeTo(params);
        ConnectionParams expected;
        expected.set(u"host"_s, u"db1"_s);
        expected.set(u"options"_s, u"-c geqo=off"_s);
        expected.set(u"a_later_libpq_knows_it"_s, u"yes"_s);
        QCOMPARE(params.values(), expected.values());
    }
    void theLastRowTakesAnyKeywordButASecret()
    {
        ConninfoModel model(conninfoOptions(), {u"host"_s});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy refused(&model, &ConninfoModel::refused);
        const auto type = [&model](const QString &keyword) {
            return model.setData(model.index(model.rowCount() - 1, ConninfoModel::Keyword), keyword);
        };
        const int before = model.rowCount();
        QVERIFY(!type(u"password"_s));
        QVERIFY(!type(u"sslpassword"_s));
        QVERIFY(!type(u"host"_s));
        QVERIFY(!type(u"connect_timeout"_s)); // has a row already
        QVERIFY(!type(u"  "_s));
        QCOMPARE(model.rowCount(), before);
        QCOMPARE(refused.size(), 3);
        QCOMPARE(refused.at(0).at(0).value<Message>(), (Message{u"error.conninfo-secret"_s, {u"password"_s}}));
        QCOMPARE(refused.at(2).at(0).value<Message>(), (Message{u"error.conninfo-own-field"_s, {u"host"_s}}));
        QVERIFY(type(u" require_magic "_s));
        QCOMPARE(model.rowCount(), before + 1);
        QVERIFY(model.setData(model.index(before - 1, ConninfoModel::Value), u"on"_s));
        ConnectionParams params;
        model.writeTo(params);
        QCOMPARE(params.value(u"require_magic"_s), u"on"_s);
    }
};

TRUNKLINE_TEST(ConninfoModelTest)
#include "conninfomodeltest.moc"
