#include "ui/namelist.h"
#include "support/testregistry.h"
#include "ui/localechoice.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class NameListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameComesBack_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("none") << QStringList();
        QTest::newRow("plain") << QStringList{u"app"_s, u"reporting"_s};
        QTest::newRow("hostile") << QStringList{u"a,b"_s,       u"say \"hi\""_s, u" blank "_s,
                                                u"Süd 100 %"_s, u"\""_s,         u"it's"_s};
    }
    void everyNameComesBack()
    {
        QFETCH(QStringList, names);
        QCOMPARE(NameList::parse(NameList::format(names)), names);
    }
    void whatIsTypedIsForgiven()
    {
        QCOMPARE(NameList::parse(u" app ,, reporting,app, "_s), (QStringList{u"app"_s, u"reporting"_s}));
        QCOMPARE(NameList::parse(u"\"open, end"_s), QStringList{u"open, end"_s});
    }

    void aLocaleIsReadWithItsProvider()
    {
        QCOMPARE(LocaleChoice::fromText(u"de_DE.utf8 (libc)"_s), (LocaleChoice{u"libc"_s, u"de_DE.utf8"_s}));
        QCOMPARE(LocaleChoice::fromText(u"de-DE-u-co-phonebk (icu)"_s),
                 (LocaleChoice{u"icu"_s, u"de-DE-u-co-phonebk"_s}));
        QCOMPARE(LocaleChoice::fromText(u" C "_s), (LocaleChoice{u"libc"_s, u"C"_s}));
        QVERIFY(LocaleChoice::fromText(u"  "_s).isAsOnSource());
        const LocaleChoice builtin{u"builtin"_s, u"C.UTF-8"_s};
        QCOMPARE(LocaleChoice::fromText(builtin.text()), builtin);
    }
};

TRUNKLINE_TEST(NameListTest)
#include "namelisttest.moc"
