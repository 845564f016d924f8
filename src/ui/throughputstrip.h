#pragma once

#include <QWidget>

namespace trunkline {

class TimelineView;

/// Draws what the run moved per second, in bytes and in rows, under the timeline and on its axis. Hidden where nothing
/// was measured. Belongs to the page of the timeline.
class ThroughputStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ThroughputStrip(QWidget *parent = nullptr);

    void setTimelineView(const TimelineView *view);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const TimelineView *m_view = nullptr;
};

} // namespace trunkline
