#include "ui/inlinemessage.h"

#include "engine/words.h"
#include "ui/statesign.h"
#include "ui/textstyle.h"

#include <QAccessible>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

InlineMessage::InlineMessage(QWidget *parent)
    : Panel(parent)
    , m_sign(new StateSign(this))
    , m_sentence(new QLabel(this))
    , m_toolWords(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_sentence->setObjectName(u"sentenceLabel"_s);
    m_toolWords->setObjectName(u"toolWordsLabel"_s);
    m_action->setObjectName(u"messageActionButton"_s);
    for (QLabel *label : {m_sentence, m_toolWords}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    TextStyle::dim(m_toolWords);
    m_toolWords->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_sign, 0, 0);
    layout->addWidget(m_sentence, 0, 1);
    layout->addWidget(m_action, 0, 2, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_toolWords, 1, 1);
    m_action->hide();
    hide();
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
}

void InlineMessage::say(StateIcon::State state, const QString &sentence, const QString &toolWords)
{
    m_sign->setState(state);
    m_sentence->setText(sentence);
    m_toolWords->setText(toolWords.trimmed());
    m_toolWords->setVisible(!m_toolWords->text().isEmpty());
    setAccessibleName(StateIcon::word(state));
    setAccessibleDescription(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::say(const Error &error)
{
    say(StateIcon::State::Failed, Words::sentence(error.message), error.toolWords);
}

void InlineMessage::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

void InlineMessage::clear()
{
    m_sentence->clear();
    m_toolWords->clear();
    hide();
}

QString InlineMessage::sentence() const
{
    return m_sentence->text();
}

} // namespace trunkline
