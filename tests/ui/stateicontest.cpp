#include "ui/stateicon.h"
#include "support/testregistry.h"
#include "ui/appearance.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class StateIconTest : public QObject
{
    Q_OBJECT

    static QList<StateIcon::State> states()
    {
        return {StateIcon::State::NotYet,  StateIcon::State::Running, StateIcon::State::Passed,
                StateIcon::State::Warning, StateIcon::State::Failed,  StateIcon::State::Stopped,
                StateIcon::State::Info};
    }
    static double channel(double value)
    {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    }
    /// Contrast of two colours (WCAG 2.1, section 1.4.3).
    static double contrast(const QColor &a, const QColor &b)
    {
        const auto luminance = [](const QColor &c) {
            return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
        };
        const double high = std::max(luminance(a), luminance(b));
        const double low = std::min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }
    static QImage shape(StateIcon::State state)
    {
        QImage made(32, 32, QImage::Format_ARGB32_Premultiplied);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        StateIcon::paint(&painter, made.rect(), state, QColor(Qt::black));
        return made;
    }

private Q_SLOTS:
    void everyStateHasAShapeAndAWordOfItsOwn()
    {
        QList<QImage> shapes;
        QStringList words;
        for (const StateIcon::State state : states()) {
            const QImage made = shape(state);
            QVERIFY(!shapes.contains(made));
            shapes += made;
            QVERIFY(!StateIcon::word(state).isEmpty());
            QVERIFY(!words.contains(StateIcon::word(state)));
            words += StateIcon::word(state);
        }
    }

    void iconsFollowThePalette()
    {
        const QPalette before = QApplication::palette();
        const QIcon icon = StateIcon::icon(StateIcon::State::Running);
        QApplication::setPalette(Appearance::lightPalette());
        const QColor light = icon.pixmap(32, 32).toImage().pixelColor(16, 16);
        QApplication::setPalette(Appearance::darkPalette());
        const QColor dark = icon.pixmap(32, 32).toImage().pixelColor(16, 16);
        QApplication::setPalette(before);
        QVERIFY(dark.lightness() > light.lightness());
    }

    void coloursCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Appearance::lightPalette();
        QTest::newRow("dark") << Appearance::darkPalette();
    }
    void coloursCanBeRead()
    {
        QFETCH(QPalette, palette);
        const QColor base = palette.color(QPalette::Base);
        const auto readable = [](const char *what, int tone, const QColor &text, const QColor &ground) {
            const double found = contrast(text, ground);
            if (found < 4.5)
                qWarning("%s of tone %d: contrast %.2f", what, tone, found);
            return found >= 4.5;
        };
        for (const Tone tone : {Tone::Planned, Tone::Running, Tone::Done, Tone::Warning, Tone::Failed, Tone::Stopped}) {
            const ToneColours colours = Colours::tone(tone, palette);
            const int which = static_cast<int>(tone);
            QVERIFY(readable("ink", which, colours.ink, base));
            QVERIFY(readable("text on the bar", which, colours.onBar, colours.bar));
            QVERIFY(readable("text on the soft bar", which, colours.onSoft, colours.soft));
        }
        QVERIFY(readable("dim text", -1, Colours::dim(palette), base));
    }
};

TRUNKLINE_TEST(StateIconTest)
#include "stateicontest.moc"
