#pragma once

#include <QString>
#include <QtGlobal>
#include <vector>

namespace trunkline {

/// A mark on the time axis.
struct TimelineTick
{
    qint64 at = 0; ///< milliseconds since the run began
    double x = 0;  ///< pixels from the left edge
    QString label; ///< "1:30"; "0:00.25" where ticks are under a second apart
};

/// What lies where on the time axis of `width` pixels. A value without a window. It is in one of three ways to move:
/// showing the whole run (as long as nobody zooms), following now at the zoom that was chosen, or standing still.
class TimelineGeometry
{
public:
    void setWidth(int pixels);
    /// The run with what is planned, in milliseconds, and now; called whenever time goes on.
    void setTime(qint64 whole, qint64 now);

    double xOf(qint64 at) const;
    qint64 timeAt(double x) const;
    double msPerPixel() const { return m_msPerPixel; }
    int width() const { return m_width; }
    qint64 leftEdge() const { return timeAt(0); }
    qint64 rightEdge() const { return timeAt(m_width); }

    /// `factor` above 1 shows more detail; what is at `anchorX` stays there. Ends following where now leaves the
    /// picture.
    void zoom(double factor, double anchorX);
    /// Positive shows later times.
    void pan(double pixels);
    /// Moves as little as needed so that these times can be seen.
    void reveal(qint64 start, qint64 end);
    void showAll();
    void setFollowing(bool following);
    bool isFollowing() const { return m_following; }
    bool showsAll() const { return m_showsAll; }

    /// 1 s, 2 s, 5 s, 10 s, 15 s, 30 s, 1 min, …: the first that gives ticks at least this far apart.
    static qint64 tickStep(double msPerPixel, double leastPixels);
    std::vector<TimelineTick> ticks(double leastPixels) const;
    static QString tickLabel(qint64 at, qint64 step);

private:
    void update();
    qint64 roundedWhole() const;
    double leastDetail() const; ///< msPerPixel at which the whole run is seen

    int m_width = 1;
    double m_msPerPixel = 100;
    double m_left = 0; ///< time at x = 0
    qint64 m_whole = 0;
    qint64 m_now = 0;
    bool m_following = true;
    bool m_showsAll = true;
};

} // namespace trunkline
