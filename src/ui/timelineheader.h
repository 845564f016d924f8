#pragma once

#include <QHeaderView>

namespace trunkline {

class TimelineView;

/// The header of a TimelineView: over the bars it shows the time axis. Owned by the view.
class TimelineHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TimelineHeader(TimelineView *view);

protected:
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    TimelineView *m_view;
};

} // namespace trunkline
