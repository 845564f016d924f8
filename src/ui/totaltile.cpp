#include "ui/totaltile.h"

#include "ui/colours.h"
#include "ui/textstyle.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

TotalTile::TotalTile(QWidget *parent)
    : Panel(parent)
    , m_caption(new QLabel(this))
    , m_value(new QLabel(this))
    , m_detail(new QLabel(this))
{
    TextStyle::dim(m_caption);
    TextStyle::title(m_value);
    TextStyle::dim(m_detail);
    m_value->setObjectName(u"valueLabel"_s);
    m_detail->setObjectName(u"detailLabel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 11);
    column->setSpacing(3);
    for (QLabel *label : {m_caption, m_value, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_value->setWordWrap(true);
    m_detail->setWordWrap(true);
    column->addStretch(1);
    colour();
}

void TotalTile::setTotal(const VerificationTotal &total)
{
    m_caption->setText(total.caption);
    m_value->setText(total.value);
    m_detail->setText(total.detail);
    m_weight = total.weight;
    //: A number of a comparison for whom it is read aloud: "Tables: 40 of 41, 72,528,002 rows compared".
    setAccessibleName(tr("%1: %2, %3").arg(total.caption, total.value, total.detail));
    colour();
}

void TotalTile::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_value)
        colour();
}

void TotalTile::colour()
{
    using Weight = VerificationModel::Weight;
    QPalette colours = palette();
    QColor ink = colours.color(QPalette::Text);
    switch (m_weight) {
    case Weight::Differs:
        ink = Colours::tone(Tone::Failed, colours).ink;
        break;
    case Weight::NotRead:
        ink = Colours::tone(Tone::Warning, colours).ink;
        break;
    case Weight::Same:
        ink = Colours::tone(Tone::Done, colours).ink;
        break;
    case Weight::ByChoice:
        ink = Colours::dim(colours);
        break;
    }
    colours.setColor(QPalette::WindowText, ink);
    m_value->setPalette(colours);
}

} // namespace trunkline
