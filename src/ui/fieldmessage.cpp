#include "ui/fieldmessage.h"

#include "ui/statesign.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

FieldMessage::FieldMessage(QWidget *parent)
    : QWidget(parent)
    , m_sign(new StateSign(this))
    , m_text(new QLabel(this))
{
    m_text->setObjectName(u"fieldMessageLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void FieldMessage::say(StateIcon::State state, const QString &sentence)
{
    if (sentence.isEmpty()) {
        clear();
        return;
    }
    const bool news = state != m_state || sentence != m_text->text();
    m_state = state;
    m_sign->setState(state);
    m_text->setText(sentence);
    setAccessibleName(StateIcon::word(state));
    setAccessibleDescription(sentence);
    colour();
    show();
    if (news && isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FieldMessage::warn(const QStringList &sentences)
{
    say(StateIcon::State::Warning, sentences.join(u'\n'));
}

void FieldMessage::clear()
{
    m_text->clear();
    hide();
}

QString FieldMessage::sentence() const
{
    return m_text->text();
}

void FieldMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void FieldMessage::colour()
{
    // Information is no alarm: it is told in the colour of every other remark.
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_state == StateIcon::State::Info
                                               ? colours.color(QPalette::PlaceholderText)
                                               : Colours::tone(StateIcon::tone(m_state), palette()).ink);
    m_text->setPalette(colours);
}

} // namespace trunkline
