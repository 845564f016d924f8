#include "ui/methodgroup.h"

#include "ui/methodcard.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

namespace trunkline {

namespace {

constexpr int narrowestCard = 190;

} // namespace

MethodGroup::MethodGroup(QWidget *parent)
    : OptionsGroup(parent)
    , m_buttons(new QButtonGroup(this))
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    for (const Method method : {Method::Direct, Method::Directory, Method::File, Method::Stream}) {
        auto *card = new MethodCard(method, this);
        m_buttons->addButton(card->button());
        m_cards += card;
        connect(card->button(), &QRadioButton::toggled, this, [this, method](bool on) {
            if (on)
                change([method](MigrationProfile &profile) { profile.method = method; });
        });
    }
    arrange();
}

void MethodGroup::load()
{
    // An archive that is only imported is what it is.
    setVisible(profile().half != Half::ImportOnly);
    const Method used = profile().usedMethod();
    for (MethodCard *card : std::as_const(m_cards)) {
        card->setTime({});
        card->setObstacle(obstacle(card->method()));
        if (card->method() == used)
            card->button()->setChecked(true);
    }
}

QString MethodGroup::obstacle(Method method) const
{
    if (profile().half == Half::ExportOnly && (method == Method::Stream || method == Method::Direct))
        return tr("Needs both servers at the same time.");
    return {};
}

void MethodGroup::resizeEvent(QResizeEvent *event)
{
    OptionsGroup::resizeEvent(event);
    arrange();
}

void MethodGroup::arrange()
{
    const int room = width() / narrowestCard;
    const int columns = room >= 4 ? 4 : room >= 2 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_layout->removeWidget(m_cards.at(i));
        m_layout->addWidget(m_cards.at(i), i / columns, i % columns);
    }
    for (int i = 0; i < 4; ++i)
        m_layout->setColumnStretch(i, i < columns ? 1 : 0);
}

} // namespace trunkline
