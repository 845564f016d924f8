#include "models/timelinegeometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trunkline {

namespace {

constexpr double mostDetail = 1.0; ///< milliseconds per pixel
/// Also an empty run shows some time.
constexpr qint64 leastWhole = 10'000;
/// Where now is kept while following.
constexpr double nowShare = 0.8;
/// How far after the end one can pan, as a share of the width.
constexpr double overhang = 0.5;

constexpr std::array<qint64, 21> tickSteps{
    10,     20,     50,      100,     200,     500,     1'000,     2'000,     5'000,     10'000,     15'000,
    30'000, 60'000, 120'000, 300'000, 600'000, 900'000, 1'800'000, 3'600'000, 7'200'000, 21'600'000,
};

} // namespace

void TimelineGeometry::setWidth(int pixels)
{
    m_width = std::max(1, pixels);
    update();
}

void TimelineGeometry::setTime(qint64 whole, qint64 now)
{
    m_whole = whole;
    m_now = now;
    update();
}

double TimelineGeometry::xOf(qint64 at) const
{
    return (static_cast<double>(at) - m_left) / m_msPerPixel;
}

qint64 TimelineGeometry::timeAt(double x) const
{
    return std::llround(m_left + x * m_msPerPixel);
}

qint64 TimelineGeometry::roundedWhole() const
{
    // A little air, and in steps, so that the picture does not shrink with every tick of the clock.
    const auto wanted = static_cast<qint64>(static_cast<double>(std::max(m_whole, leastWhole)) * 1.04);
    const qint64 step = tickStep(static_cast<double>(wanted) / 12, 1);
    return (wanted + step - 1) / step * step;
}

double TimelineGeometry::leastDetail() const
{
    return std::max(mostDetail, static_cast<double>(roundedWhole()) / m_width);
}

void TimelineGeometry::update()
{
    if (m_showsAll) {
        m_msPerPixel = leastDetail();
        m_left = 0;
        return;
    }
    m_msPerPixel = std::clamp(m_msPerPixel, mostDetail, leastDetail());
    if (m_following) {
        const double x = xOf(m_now);
        if (x < 0 || x > m_width * nowShare)
            m_left = static_cast<double>(m_now) - m_width * nowShare * m_msPerPixel;
    }
    const double latest = static_cast<double>(roundedWhole()) - m_width * m_msPerPixel * (1 - overhang);
    m_left = std::clamp(m_left, 0.0, std::max(0.0, latest));
}

void TimelineGeometry::zoom(double factor, double anchorX)
{
    if (factor <= 0)
        return;
    const double anchor = m_left + anchorX * m_msPerPixel;
    const double wanted = m_msPerPixel / factor;
    if (wanted >= leastDetail()) {
        if (factor < 1)
            showAll();
        return;
    }
    m_showsAll = false;
    m_msPerPixel = std::max(mostDetail, wanted);
    m_left = anchor - anchorX * m_msPerPixel;
    const double x = xOf(m_now);
    if (x < 0 || x > m_width * nowShare)
        m_following = false;
    update();
}

void TimelineGeometry::pan(double pixels)
{
    if (m_showsAll)
        return;
    m_following = false;
    m_left += pixels * m_msPerPixel;
    update();
}

void TimelineGeometry::reveal(qint64 start, qint64 end)
{
    if (m_showsAll)
        return;
    const double left = xOf(start);
    const double right = xOf(end);
    if (left < 0 || right - left > m_width)
        pan(left - std::min(20.0, m_width / 10.0));
    else if (right > m_width)
        pan(right - m_width + std::min(20.0, m_width / 10.0));
}

void TimelineGeometry::showAll()
{
    m_showsAll = true;
    update();
}

void TimelineGeometry::setFollowing(bool following)
{
    m_following = following;
    update();
}

qint64 TimelineGeometry::tickStep(double msPerPixel, double leastPixels)
{
    const double wanted = msPerPixel * leastPixels;
    for (const qint64 step : tickSteps) {
        if (static_cast<double>(step) >= wanted)
            return step;
    }
    // Days, doubling.
    qint64 step = 86'400'000;
    while (static_cast<double>(step) < wanted)
        step *= 2;
    return step;
}

QString TimelineGeometry::tickLabel(qint64 at, qint64 step)
{
    const auto padded = [](qint64 n, int digits) { return QString::number(n).rightJustified(digits, u'0'); };
    const qint64 seconds = at / 1000;
    QString label = seconds >= 3600 ? QString::number(seconds / 3600) + u':' + padded(seconds / 60 % 60, 2)
                                    : QString::number(seconds / 60);
    label += u':' + padded(seconds % 60, 2);
    if (step < 1000)
        label += u'.' + padded(at % 1000, 3).left(step < 100 ? 2 : 1);
    return label;
}

std::vector<TimelineTick> TimelineGeometry::ticks(double leastPixels) const
{
    std::vector<TimelineTick> made;
    const qint64 step = tickStep(m_msPerPixel, leastPixels);
    for (qint64 at = std::max<qint64>(0, leftEdge() / step * step); at <= rightEdge(); at += step)
        made.push_back({at, xOf(at), tickLabel(at, step)});
    return made;
}

} // namespace trunkline
