#include "engine/translations.h"

#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace trunkline;
using namespace Qt::Literals::StringLiterals;

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_before = QLocale(); }
    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>()); // which removes them from the application, too
        QLocale::setDefault(m_before);
    }
    void pluralsAreRightInEveryLanguage_data();
    void pluralsAreRightInEveryLanguage();
    void aLanguageThatWeDoNotSpeakIsEnglish();

private:
    QLocale m_before;
};

void TranslationsTest::pluralsAreRightInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    QTest::newRow("English") << u"en"_s << u"1 problem"_s << u"2 problems"_s;
    QTest::newRow("no language") << u"C"_s << u"1 problem"_s << u"2 problems"_s;
    QTest::newRow("German") << u"de"_s << u"1 Problem"_s << u"2 Probleme"_s;
    QTest::newRow("German, Austria") << u"de_AT"_s << u"1 Problem"_s << u"2 Probleme"_s;
}

void TranslationsTest::pluralsAreRightInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, one);
    QFETCH(QString, many);
    QVERIFY(Translations::install(*qApp, language));
    QCOMPARE(QCoreApplication::translate("RunSummaryWords", "%n problem(s)", nullptr, 1), one);
    QCOMPARE(QCoreApplication::translate("RunSummaryWords", "%n problem(s)", nullptr, 2), many);
}

void TranslationsTest::aLanguageThatWeDoNotSpeakIsEnglish()
{
    QVERIFY(!Translations::install(*qApp, u"is"_s));
    QCOMPARE(QCoreApplication::translate("RunSummaryWords", "%n problem(s)", nullptr, 2), u"2 problems"_s);
}

TRUNKLINE_TEST(TranslationsTest)
#include "translationstest.moc"
