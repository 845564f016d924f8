#pragma once

#include "engine/report.h"
#include "report/html.h"

#include <QCoreApplication>

namespace trunkline {

/// The picture of a run as an SVG drawing: the rows of the window's timeline, and nothing that would need a font's
/// measures, so that it is made without a screen. Pure.
class ReportTimeline
{
    Q_DECLARE_TR_FUNCTIONS(ReportTimeline)
public:
    static constexpr int width = 760;
    static constexpr int rowHeight = 20;

    explicit ReportTimeline(const Report &report);

    /// In the drawing's own units, of which a page is `width` wide; a multiple of `rowHeight`.
    int height() const { return m_height; }
    const Html &svg() const { return m_svg; }

private:
    int m_height = 0;
    Html m_svg;
};

} // namespace trunkline
