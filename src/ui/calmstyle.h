#pragma once

#include <QProxyStyle>

namespace trunkline {

/// Fusion, drawn flat: buttons, boxes and fields with one thin line around them whose contrast holds in a dark palette
/// as well (Fusion derives its lines by darkening the window's colour, so that in the dark they cannot be seen), and
/// some more room around text in buttons, headers and rows.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT
public:
    CalmStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;

private:
    static void drawButton(const QStyleOption *option, QPainter *painter);
    static void drawField(const QStyleOption *option, QPainter *painter);
    static void drawCheckBox(const QStyleOption *option, QPainter *painter);
    static void drawRadioButton(const QStyleOption *option, QPainter *painter);
};

} // namespace trunkline
