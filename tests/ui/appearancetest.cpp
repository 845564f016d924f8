#include "ui/appearance.h"
#include "support/testregistry.h"
#include "ui/calmstyle.h"
#include "ui/colours.h"

#include <QApplication>
#include <QTest>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class AppearanceTest : public QObject
{
    Q_OBJECT

private:
    /// Relative luminance and contrast as WCAG 2.1 defines them.
    static double luminance(const QColor &colour)
    {
        const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const double one = luminance(a);
        const double two = luminance(b);
        return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
    }

private Q_SLOTS:
    void textCanBeReadOnItsGround_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Appearance::lightPalette();
        QTest::newRow("dark") << Appearance::darkPalette();
    }
    void textCanBeReadOnItsGround()
    {
        QFETCH(QPalette, palette);
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::Window},
            {QPalette::Link, QPalette::Base},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
        };
        for (const auto &[ink, ground] : pairs) {
            const double found = contrast(palette.color(ink), palette.color(ground));
            QVERIFY2(found >= 4.5, qPrintable(u"role %1 on %2: %3"_s.arg(ink).arg(ground).arg(found)));
        }
        // Bold or large text, and surfaces.
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 3.9);
        for (const Tone tone : {Tone::Planned, Tone::Running, Tone::Done, Tone::Warning, Tone::Failed, Tone::Stopped})
            QVERIFY(contrast(Colours::tone(tone, palette).ink, palette.color(QPalette::Base)) >= 4.5);
    }

    void aThemeIsAppliedAtOnce()
    {
        Appearance appearance;
        appearance.apply(Theme::Dark);
        QCOMPARE(appearance.theme(), Theme::Dark);
        if (!Appearance::canChoose())
            QSKIP("this system has a look of its own");
        QVERIFY(Colours::isDark(QApplication::palette()));
        QVERIFY(qobject_cast<CalmStyle *>(QApplication::style()));
        appearance.apply(Theme::Light);
        QVERIFY(!Colours::isDark(QApplication::palette()));
    }
};

TRUNKLINE_TEST(AppearanceTest)
#include "appearancetest.moc"
