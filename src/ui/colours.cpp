#include "ui/colours.h"

namespace trunkline {

namespace {
/// Hue by tone; the lightness comes from the palette's.
struct ToneHex
{
    QRgb light;
    QRgb dark;
};

ToneHex toneHex(Tone tone)
{
    switch (tone) {
    case Tone::Running:
        return {0x1f5fc4, 0x7fb0ff};
    case Tone::Done:
        return {0x1d7a4f, 0x6fcf9c};
    case Tone::Warning:
        return {0x9a5b00, 0xf0b354};
    case Tone::Failed:
        return {0xb3261e, 0xff8a80};
    case Tone::Planned:
    case Tone::Stopped:
        break;
    }
    return {0x5a6472, 0xa3adba};
}
} // namespace

bool Colours::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor Colours::mix(const QColor &over, const QColor &under, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share) + 0.5); };
    return QColor(part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue()));
}

ToneColours Colours::tone(Tone tone, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const ToneHex hex = toneHex(tone);
    const bool dark = isDark(palette);
    ToneColours made;
    made.ink = QColor(dark ? hex.dark : hex.light);
    // On dark ground a bar of the light ink would glare: it is taken back towards the ground and keeps light text.
    made.bar = dark ? mix(QColor(hex.light), text, 0.94) : made.ink;
    made.onBar = Qt::white;
    made.soft = mix(made.ink, base, dark ? 0.34 : 0.30);
    made.onSoft = mix(text, made.ink, 0.75);
    return made;
}

QColor Colours::dim(const QPalette &palette)
{
    return mix(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.64);
}

QColor Colours::grid(const QPalette &palette)
{
    return mix(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.11);
}

QColor Colours::now(const QPalette &palette)
{
    return tone(Tone::Failed, palette).ink;
}

QColor Colours::serverLabel(ServerLabel label, const QPalette &palette)
{
    switch (label) {
    case ServerLabel::Production:
        return tone(Tone::Failed, palette).ink;
    case ServerLabel::Staging:
        return tone(Tone::Warning, palette).ink;
    case ServerLabel::Test:
        return tone(Tone::Done, palette).ink;
    case ServerLabel::None:
        break;
    }
    return {};
}

} // namespace trunkline
