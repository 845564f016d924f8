#include "models/rowvaluesmodel.h"

#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// Values of rows that differ, side by side.
class RowValuesModelTest : public QObject
{
    Q_OBJECT

    static QStringList line(const RowValuesModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < RowValuesModel::ColumnCount; ++column)
            cells += model.index(row, column).data().toString();
        return cells;
    }

private Q_SLOTS:
    void onlyWhatIsNotTheSame()
    {
        RowValuesModel model;
        QAbstractItemModelTester tester(&model);
        RowValuesTable table;
        table.columns = {u"a"_s, u"b"_s, u"c"_s};
        table.rows = {{u"1"_s, true, true, {u"x"_s, u"y"_s, QString()}, {u"x"_s, u"z"_s, u""_s}},
                      {u"2"_s, true, false, {u"p"_s, u"q"_s, QString()}, {}},
                      {u"3"_s, false, false, {}, {}}};
        model.setValues(table);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(line(model, 0), (QStringList{u"1"_s, u"b"_s, u"y"_s, u"z"_s}));
        QCOMPARE(line(model, 1), (QStringList{QString(), u"c"_s, u"NULL"_s, QString()}));
        QCOMPARE(line(model, 2), (QStringList{u"2"_s, u"a"_s, u"p"_s, QString()}));
        QCOMPARE(line(model, 4), (QStringList{QString(), u"c"_s, u"NULL"_s, QString()}));
        QCOMPARE(model.index(5, 0).data().toString(), u"3"_s);
        model.setValues({});
        QCOMPARE(model.rowCount(), 0);
    }

    void fieldsOfARowsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("plain") << u"(7,x)"_s << QStringList{u"7"_s, u"x"_s};
        QTest::newRow("comma") << u"(\"a,b\",c)"_s << QStringList{u"a,b"_s, u"c"_s};
        QTest::newRow("quote") << u"(\"say \"\"hi\"\"\",1)"_s << QStringList{u"say \"hi\""_s, u"1"_s};
        QTest::newRow("backslash") << u"(\"a\\\\b\",1)"_s << QStringList{u"a\\b"_s, u"1"_s};
        QTest::newRow("empty") << u"(\"\",)"_s << QStringList{QString(), QString()};
        QTest::newRow("line end") << u"(\"a\nb\",2)"_s << QStringList{u"a\nb"_s, u"2"_s};
        QTest::newRow("none") << u"7,x"_s << QStringList{u"-"_s};
        QTest::newRow("not closed") << u"(\"7,x)"_s << QStringList{u"-"_s};
    }
    void fieldsOfARowsText()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, fields);
        QCOMPARE(rowTextFields(text).value_or(QStringList{u"-"_s}), fields);
    }
};

TRUNKLINE_TEST(RowValuesModelTest)
#include "rowvaluesmodeltest.moc"
