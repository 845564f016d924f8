#include "engine/settingvalues.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// Values of parameters, from how pg_db_role_setting keeps them to how SET takes them.
class SettingValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreTakenApartAndOthersAreNot_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const QString &parameter, const QString &value, const QString &sql) {
            QTest::newRow(name) << parameter << value << sql;
        };
        row("a number", u"work_mem"_s, u"5MB"_s, u"'5MB'"_s);
        row("a text with commas", u"application_name"_s, u"a, b"_s, u"'a, b'"_s);
        row("quotes", u"application_name"_s, u"it's \"x\""_s, u"'it''s \"x\"'"_s);
        row("a backslash", u"application_name"_s, u"a\\b"_s, u" E'a\\\\b'"_s);
        row("empty", u"application_name"_s, QString(), u"''"_s);
        row("one name", u"search_path"_s, u"app"_s, u"'app'"_s);
        row("names", u"search_path"_s, u"app, public"_s, u"'app', 'public'"_s);
        row("no blanks", u"search_path"_s, u"app,public"_s, u"'app', 'public'"_s);
        row("a name in quotes", u"search_path"_s, u"\"$user\", \"a, b\", public"_s, u"'$user', 'a, b', 'public'"_s);
        row("quotes in quotes", u"search_path"_s, u"\"Odd \"\"name\"\" it's\", x"_s, u"'Odd \"name\" it''s', 'x'"_s);
        row("blanks in quotes", u"search_path"_s, u"\" a \" , b"_s, u"' a ', 'b'"_s);
        row("an empty name", u"search_path"_s, u"\"\""_s, u"''"_s);
        row("capital letters of the parameter", u"Search_Path"_s, u"a, b"_s, u"'a', 'b'"_s);
        row("tablespaces", u"temp_tablespaces"_s, u"fast, \"Slow one\""_s, u"'fast', 'Slow one'"_s);
        row("libraries", u"session_preload_libraries"_s, u"auto_explain"_s, u"'auto_explain'"_s);
        row("of a module", u"app.list"_s, u"a, \"b\""_s, u"'a, \"b\"'"_s);
    }
    void listsAreTakenApartAndOthersAreNot()
    {
        QFETCH(QString, parameter);
        QFETCH(QString, value);
        QFETCH(QString, sql);
        QCOMPARE(settingValueSql(parameter, value).text(), sql);
    }
};

TRUNKLINE_TEST(SettingValuesTest)
#include "settingvaluestest.moc"
