#include "ui/stagelist.h"

#include "ui/twolinedelegate.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

enum StageItemRole
{
    StageDetailRole = Qt::UserRole,
    StageStateRole,
};

class StageDelegate : public TwoLineDelegate
{
public:
    using TwoLineDelegate::TwoLineDelegate;

protected:
    Content content(const QModelIndex &index) const override
    {
        Content made;
        made.title = index.data().toString();
        made.detail = index.data(StageDetailRole).toString();
        made.sign = static_cast<StateIcon::State>(index.data(StageStateRole).toInt());
        made.signAtEnd = true;
        const auto *list = qobject_cast<const QAbstractItemView *>(parent());
        made.boldTitle = list && list->currentIndex() == index;
        return made;
    }

    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const override
    {
        const QPalette &palette = option.palette;
        const QColor text = palette.color(QPalette::Text);
        const QRectF card = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
        if (option.state & QStyle::State_Selected) {
            painter->setBrush(palette.color(QPalette::Base));
            painter->setPen(option.state & QStyle::State_HasFocus
                                ? palette.color(QPalette::Highlight)
                                : Colours::mix(text, palette.color(QPalette::Base), 0.18));
            painter->drawRoundedRect(card, 5, 5);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->setBrush(Colours::mix(text, palette.color(QPalette::Window), 0.08));
            painter->setPen(Qt::NoPen);
            painter->drawRoundedRect(card, 5, 5);
        }
    }
};

} // namespace

StageList::StageList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"stageList"_s);
    setAccessibleName(tr("Stages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new StageDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    // The side panel shows through.
    viewport()->setAutoFillBackground(false);
    for (const Stage stage : StageStatus::all)
        addItem(StageStatus::title(stage));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT stageChosen(StageStatus::all[row]);
    });
}

void StageList::setStatus(Stage stage, const StageStatus &status)
{
    QListWidgetItem *shown = item(static_cast<int>(stage));
    shown->setData(StageDetailRole, status.text);
    shown->setData(StageStateRole, static_cast<int>(status.state));
    shown->setData(Qt::AccessibleTextRole,
                   tr("%1: %2, %3").arg(shown->text(), status.text, StateIcon::word(status.state)));
}

void StageList::setCurrentStage(std::optional<Stage> stage)
{
    const QSignalBlocker blocker(this);
    if (stage) {
        setCurrentRow(static_cast<int>(*stage));
    } else {
        setCurrentItem(nullptr);
        clearSelection();
    }
}

QSize StageList::sizeHint() const
{
    return {sizeHintForColumn(0) + 40, sizeHintForRow(0) * count() + 2 * frameWidth()};
}

void StageList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace trunkline
