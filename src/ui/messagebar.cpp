#include "ui/messagebar.h"

#include "ui/textstyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

MessageBar::MessageBar(StateIcon::State state, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_sentence(new QLabel(sentence, this))
    , m_detail(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"messageBar"_s);
    auto *sign = new QLabel(this);
    sign->setPixmap(StateIcon::icon(state).pixmap(QSize(16, 16), devicePixelRatioF()));
    sign->setAccessibleName(StateIcon::word(state));
    for (QLabel *label : {m_sentence, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_sentence->setObjectName(u"sentenceLabel"_s);
    TextStyle::dim(m_detail);
    m_detail->hide();
    auto *closeButton = new QToolButton(this);
    closeButton->setObjectName(u"closeButton"_s);
    closeButton->setAutoRaise(true);
    closeButton->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    closeButton->setToolTip(tr("Close this message"));
    closeButton->setAccessibleName(tr("Close this message"));
    connect(closeButton, &QToolButton::clicked, this, &MessageBar::close);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_sentence);
    texts->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 10, 8);
    row->setSpacing(12);
    row->addWidget(sign);
    row->addLayout(texts, 1);
    row->addLayout(m_buttons);
    row->addWidget(closeButton);
}

void MessageBar::setDetail(const QString &words)
{
    m_detail->setText(words);
    m_detail->setVisible(!words.isEmpty());
}

void MessageBar::addAction(const QString &text, const std::function<void()> &action)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleDescription(m_sentence->text());
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action] {
        close();
        action();
    });
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

void MessageBar::close()
{
    hide();
    deleteLater();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const QColor window = palette().color(QPalette::Window);
    const QColor ink = Colours::tone(StateIcon::tone(m_state), palette()).ink;
    QPainter painter(this);
    painter.fillRect(rect(), Colours::mix(ink, window, 0.12));
    painter.fillRect(0, height() - 1, width(), 1, Colours::mix(ink, window, 0.35));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace trunkline
