// How a TimelineView answers pointer and keys.
#include "models/timelinetext.h"
#include "ui/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

namespace trunkline {

namespace {
/// How far from a bar the pointer may be and still mean it.
constexpr double reachPixels = 3;
/// A notch of a common wheel, in the units of QWheelEvent::angleDelta.
constexpr double wheelNotch = 120;
constexpr double panShare = 0.1;
} // namespace

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double x = event->position().x() - barsArea().left();
        const double factor = std::pow(1.25, delta.y() / wheelNotch);
        changeGeometry([&](TimelineGeometry &geometry) { geometry.zoom(factor, std::max(0.0, x)); });
        event->accept();
        return;
    }
    // Some systems turn Shift and the wheel into a sideways wheel themselves.
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y());
    if (sideways) {
        const double notches = (delta.x() != 0 ? delta.x() : delta.y()) / wheelNotch;
        changeGeometry([&](TimelineGeometry &geometry) { geometry.pan(-notches * geometry.width() * panShare); });
        event->accept();
        return;
    }
    QTreeView::wheelEvent(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int direction = event->key() == Qt::Key_Left ? -1 : 1;
    event->accept();
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        zoomIn();
    else if (event->key() == Qt::Key_Minus)
        zoomOut();
    else if (event->key() == Qt::Key_0 && event->modifiers().testFlag(Qt::ControlModifier))
        showAll();
    else if (sideways && shift)
        changeGeometry([&](TimelineGeometry &geometry) { geometry.pan(direction * geometry.width() * panShare); });
    else if (sideways && moveCurrentBar(direction))
        return;
    else if (event->key() == Qt::Key_Escape && selectionModel() && selectionModel()->hasSelection())
        clearSelection();
    else
        QTreeView::keyPressEvent(event);
}

bool TimelineView::moveCurrentBar(int by)
{
    const QModelIndex index = currentIndex();
    const TimelineRow *row = m_model ? m_model->row(index) : nullptr;
    if (!row || row->bars.isEmpty())
        return false;
    const bool here = m_model->currentBarRow() == row;
    const qsizetype next = here ? m_model->currentBar() + by : by > 0 ? 0 : row->bars.size() - 1;
    // Before the first bar lies the row itself.
    if (here && next < 0) {
        chooseBar(index, -1);
        return true;
    }
    chooseBar(index, std::min(next, row->bars.size() - 1));
    return true;
}

void TimelineView::chooseBar(const QModelIndex &index, qsizetype bar)
{
    m_model->setCurrentBar(index, bar);
    if (bar >= 0) {
        const TimelineBar &chosen = m_model->row(index)->bars.at(bar);
        changeGeometry([&](TimelineGeometry &geometry) {
            geometry.reveal(chosen.start, chosen.isRunning() ? m_model->now() : chosen.end);
        });
        announceCurrentBar();
    }
    emitFilter();
}

void TimelineView::announceCurrentBar()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *self = QAccessible::queryAccessibleInterface(this);
    QAccessibleTableInterface *table = self ? self->tableInterface() : nullptr;
    if (!table)
        return;
    int row = 0;
    for (QModelIndex above = indexAbove(currentIndex()); above.isValid(); above = indexAbove(above))
        ++row;
    if (QAccessibleInterface *cell = table->cellAt(row, TimelineModel::BarsColumn)) {
        QAccessibleEvent focus(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

void TimelineView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_model)
        return;
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() || m_model->currentBarRow() != m_model->row(rows.first()))
        m_model->setCurrentBar({}, -1);
    emitFilter();
}

void TimelineView::emitFilter()
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        Q_EMIT selectionFiltered({}, {});
        return;
    }
    const TimelineRow *row = m_model->row(rows.first());
    const bool onBar = m_model->currentBarRow() == row;
    Q_EMIT selectionFiltered(row->stepId, onBar ? row->bars.at(m_model->currentBar()).name : QString());
}

qsizetype TimelineView::barAt(const QModelIndex &index, const QPoint &position) const
{
    const TimelineRow *row = m_model ? m_model->row(index) : nullptr;
    if (!row || !barsArea().contains(position))
        return -1;
    const auto tolerance = static_cast<qint64>(std::ceil(reachPixels * m_geometry.msPerPixel()));
    return row->bars.indexAt(m_geometry.timeAt(position.x() - barsArea().left()), tolerance, m_model->now());
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_mayPan = event->button() == Qt::LeftButton && barsArea().contains(m_pressedAt);
    m_lastPanX = event->position().x();
    // Among the bars a press may become a drag: what was meant is known when the button is let go.
    if (m_mayPan) {
        event->accept();
        return;
    }
    QTreeView::mousePressEvent(event);
    if (!indexAt(m_pressedAt).isValid())
        clearSelection();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_mayPan && event->buttons().testFlag(Qt::LeftButton)) {
        const double x = event->position().x();
        if (!m_panning && std::abs(x - m_pressedAt.x()) >= QApplication::startDragDistance()) {
            m_panning = true;
            viewport()->setCursor(Qt::ClosedHandCursor);
        }
        if (m_panning) {
            changeGeometry([&](TimelineGeometry &geometry) { geometry.pan(m_lastPanX - x); });
            m_lastPanX = x;
        }
        return;
    }
    QTreeView::mouseMoveEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_panning, false)) {
        viewport()->unsetCursor();
        m_mayPan = false;
        return;
    }
    if (!std::exchange(m_mayPan, false)) {
        QTreeView::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid()) {
        clearSelection();
        return;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    chooseBar(index, barAt(index, event->position().toPoint()));
}

QString TimelineView::toolTipAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    const TimelineRow *row = m_model ? m_model->row(index) : nullptr;
    if (!row)
        return {};
    const qsizetype bar = barAt(index, position);
    if (bar < 0) {
        const QModelIndex first = index.siblingAtColumn(TimelineModel::StepColumn);
        return first.data(Qt::AccessibleTextRole).toString();
    }
    const qint64 at = row->bars.at(bar).start;
    for (const TimelineSpan &span : row->bars.spans(at, at, m_geometry.msPerPixel(), m_model->now())) {
        if (span.count > 1)
            return TimelineText::spanToolTip(span, row->bars);
    }
    return TimelineText::barToolTip(row->bars.at(bar), m_model->now());
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QTreeView::viewportEvent(event);
}

} // namespace trunkline
