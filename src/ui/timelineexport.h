#pragma once

#include "core/result.h"
#include "models/timelinemodel.h"

#include <QCoreApplication>
#include <QFont>
#include <QImage>
#include <QPalette>

namespace trunkline {

/// Draws the whole timeline, every row and all of its time, as a picture to hand on. Painting is done on the caller's
/// thread; the bytes can be written from any.
class TimelineExport
{
    Q_DECLARE_TR_FUNCTIONS(TimelineExport)
public:
    TimelineExport(const TimelineModel &model, const QPalette &palette, const QFont &font);

    /// At `scale` pixels for each one that it takes on the screen.
    QImage image(double scale = 2) const;
    QByteArray svg(const QString &title) const;

private:
    void paint(QPainter *painter) const;

    const TimelineModel &m_model;
    QPalette m_palette;
    QFont m_font;
    std::vector<const TimelineRow *> m_rows;
    int m_rowHeight;
    int m_titleWidth;
    int m_timeWidth;
    QSize m_size;
};

} // namespace trunkline
