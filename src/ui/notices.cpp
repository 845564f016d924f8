#include "ui/notices.h"

#include "engine/words.h"
#include "ui/messagebar.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace trunkline {

Notices::Notices(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

MessageBar *Notices::add(StateIcon::State state, const QString &sentence)
{
    const QList<MessageBar *> shown = bars();
    for (MessageBar *bar : shown) {
        if (bar->sentence() == sentence)
            bar->close();
    }
    auto *bar = new MessageBar(state, sentence, this);
    m_layout->addWidget(bar);
    bar->setAccessibleName(sentence);
    QAccessibleEvent alert(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return bar;
}

MessageBar *Notices::add(const Error &error)
{
    MessageBar *bar = add(StateIcon::State::Failed, Words::sentence(error.message));
    bar->setDetail(error.toolWords);
    return bar;
}

QList<MessageBar *> Notices::bars() const
{
    QList<MessageBar *> open;
    for (int i = 0; i < m_layout->count(); ++i) {
        auto *bar = qobject_cast<MessageBar *>(m_layout->itemAt(i)->widget());
        if (bar && !bar->isHidden())
            open += bar;
    }
    return open;
}

void Notices::clear()
{
    const QList<MessageBar *> open = bars();
    for (MessageBar *bar : open)
        bar->close();
}

} // namespace trunkline
