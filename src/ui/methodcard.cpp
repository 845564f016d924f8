#include "ui/methodcard.h"

#include "core/json_names.h"
#include "ui/methodtext.h"
#include "ui/textstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

MethodCard::MethodCard(Method method, QWidget *parent)
    : Panel(parent)
    , m_method(method)
    , m_button(new QRadioButton(MethodText::name(method), this))
    , m_timeLabel(new QLabel(this))
    , m_textLabel(new QLabel(this))
{
    const QString name = enumName(method);
    m_button->setObjectName(name + u"MethodRadioButton"_s);
    m_timeLabel->setObjectName(name + u"MethodTimeLabel"_s);
    m_textLabel->setObjectName(name + u"MethodTextLabel"_s);
    QFont bold = m_button->font();
    bold.setBold(true);
    m_button->setFont(bold);
    m_textLabel->setWordWrap(true);
    m_textLabel->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    TextStyle::dim(m_textLabel);
    auto *head = new QHBoxLayout;
    head->addWidget(m_button);
    head->addStretch();
    head->addWidget(m_timeLabel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_textLabel, 1);
    showText();
}

void MethodCard::setTime(const QString &time)
{
    m_timeLabel->setText(time);
    m_timeLabel->setVisible(!time.isEmpty());
}

void MethodCard::setRecommendation(const QString &reason)
{
    m_recommendation = reason;
    showText();
}

void MethodCard::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    m_button->setEnabled(reason.isEmpty());
    showText();
}

void MethodCard::showText()
{
    QStringList sentences{MethodText::meaning(m_method)};
    if (!m_obstacle.isEmpty())
        sentences += m_obstacle;
    else if (!m_recommendation.isEmpty())
        sentences += m_recommendation;
    m_textLabel->setText(sentences.join(u'\n'));
    m_button->setAccessibleName(tr("Method: %1").arg(MethodText::name(m_method)));
    m_button->setAccessibleDescription(sentences.join(u' '));
}

void MethodCard::mousePressEvent(QMouseEvent *event)
{
    Panel::mousePressEvent(event);
    if (m_button->isEnabled())
        m_button->click();
}

} // namespace trunkline
