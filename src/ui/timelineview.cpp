#include "ui/timelineview.h"

#include "ui/timelinedelegate.h"
#include "ui/timelineheader.h"
#include "ui/timelinepainter.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

TimelineView::TimelineView(QWidget *parent)
    : QTreeView(parent)
{
    setHeader(new TimelineHeader(this));
    setItemDelegate(new TimelineDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(
        tr("Steps of the run over time. Up and Down choose a row, Left and Right a bar in it, plus and minus zoom."));
    connect(header(), &QHeaderView::sectionResized, this, &TimelineView::updateGeometryOfTime);
}

void TimelineView::setTimelineModel(TimelineModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &TimelineModel::barsChanged, this, &TimelineView::onBarsChanged);
    connect(model, &TimelineModel::modelReset, this, &TimelineView::expandSteps);
    connect(model, &TimelineModel::rowsInserted, this, &TimelineView::onRowsInserted);
    updateColumns();
    expandSteps();
    onBarsChanged();
}

void TimelineView::expandSteps()
{
    if (!m_model)
        return;
    for (int i = 0; i < m_model->rowCount(); ++i)
        onRowsInserted(m_model->index(i, 0));
}

void TimelineView::onRowsInserted(const QModelIndex &parent)
{
    // The two long steps are opened; the lanes of a group and the statements of a short step wait to be asked for.
    if (!parent.isValid() || parent.parent().isValid())
        return;
    const qsizetype step = m_model->summary().indexOf(parent.data(TimelineModel::StepIdRole).toString());
    const StepKind kind = m_model->summary().steps().at(step).step.kind;
    if (kind == StepKind::Export || kind == StepKind::Import)
        expand(parent);
}

void TimelineView::updateColumns()
{
    const QFontMetrics metrics(font());
    const int time =
        QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).horizontalAdvance(u"\u22480:00:00"_s);
    header()->setSectionResizeMode(TimelineModel::TimeColumn, QHeaderView::Fixed);
    header()->resizeSection(TimelineModel::TimeColumn, time + 20);
    header()->resizeSection(TimelineModel::StepColumn, metrics.averageCharWidth() * 40);
    header()->setMinimumSectionSize(metrics.averageCharWidth() * 8);
}

QRect TimelineView::barsArea() const
{
    return {columnViewportPosition(TimelineModel::BarsColumn), 0, columnWidth(TimelineModel::BarsColumn),
            viewport()->height()};
}

void TimelineView::updateGeometryOfTime()
{
    m_geometry.setWidth(barsArea().width());
    viewport()->update();
    header()->viewport()->update();
    Q_EMIT timeAxisChanged();
}

void TimelineView::onBarsChanged()
{
    m_geometry.setTime(m_model->whole(), m_model->now());
    viewport()->update();
    header()->viewport()->update();
    Q_EMIT timeAxisChanged();
}

void TimelineView::changeGeometry(const std::function<void(TimelineGeometry &)> &change)
{
    const bool followed = m_geometry.isFollowing();
    change(m_geometry);
    viewport()->update();
    header()->viewport()->update();
    Q_EMIT timeAxisChanged();
    if (followed != m_geometry.isFollowing())
        Q_EMIT followingChanged(m_geometry.isFollowing());
}

double TimelineView::anchor() const
{
    const double centre = m_geometry.width() / 2.0;
    if (!m_model)
        return centre;
    qint64 at = m_model->now();
    if (m_model->currentBarRow())
        at = m_model->currentBarRow()->bars.at(m_model->currentBar()).start;
    else if (!m_geometry.isFollowing() || isFinal(m_model->summary().state()))
        return centre;
    const double x = m_geometry.xOf(at);
    return x >= 0 && x <= m_geometry.width() ? x : centre;
}

void TimelineView::zoomIn()
{
    changeGeometry([this](TimelineGeometry &geometry) { geometry.zoom(1.5, anchor()); });
}

void TimelineView::zoomOut()
{
    changeGeometry([this](TimelineGeometry &geometry) { geometry.zoom(1 / 1.5, anchor()); });
}

void TimelineView::showAll()
{
    changeGeometry([](TimelineGeometry &geometry) { geometry.showAll(); });
}

void TimelineView::setFollowing(bool following)
{
    changeGeometry([following](TimelineGeometry &geometry) { geometry.setFollowing(following); });
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_model)
        return;
    QPainter painter(viewport());
    TimelinePainter(*m_model, m_geometry, palette(), font()).paintNow(&painter, barsArea());
}

void TimelineView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (selectionModel() && selectionModel()->isSelected(index))
        painter->fillRect(rect,
                          palette().color(hasFocus() ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
    QTreeView::drawBranches(painter, rect, index);
    if (selectionModel() && !selectionModel()->isSelected(index)) {
        painter->setPen(Colours::grid(palette()));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    updateGeometryOfTime();
}

void TimelineView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        updateColumns();
}

} // namespace trunkline
