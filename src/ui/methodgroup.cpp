#include "ui/methodgroup.h"

#include "engine/methodadvice.h"
#include "engine/words.h"
#include "ui/freespace.h"
#include "ui/methodcard.h"
#include "ui/services.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int narrowestCard = 190;

} // namespace

MethodGroup::MethodGroup(QWidget *parent)
    : OptionsGroup(parent)
    , m_buttons(new QButtonGroup(this))
    , m_layout(new QGridLayout)
    , m_freeSpace(new FreeSpace(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    connect(m_freeSpace, &FreeSpace::changed, this, &MethodGroup::reload);
    for (const Method method : {Method::Direct, Method::Directory, Method::File, Method::Stream}) {
        auto *card = new MethodCard(method, this);
        m_buttons->addButton(card->button());
        m_cards += card;
        connect(card->button(), &QRadioButton::toggled, this, [this, method](bool on) {
            if (on)
                change([method](MigrationProfile &profile) {
                    profile.method = method;
                    profile.methodIsAdvised = false;
                });
        });
    }
    arrange();
    m_advisedCheckBox = new QCheckBox(tr("Take the &recommended method each time that it runs"), this);
    m_advisedCheckBox->setObjectName(u"advisedMethodCheckBox"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_layout);
    layout->addWidget(m_advisedCheckBox);
    connect(m_advisedCheckBox, &QCheckBox::toggled, this,
            [this](bool on) { change([on](MigrationProfile &profile) { profile.methodIsAdvised = on; }); });
}

void MethodGroup::follow(Session &session)
{
    connect(&session, &Session::resolvedObjectsChanged, this, &MethodGroup::reload);
    connect(&session.services().history(), &HistoryService::runsChanged, this, &MethodGroup::reload);
}

std::optional<MethodAdvice> MethodGroup::advice() const
{
    const auto &source = session().facts(Side::Source);
    const auto &target = session().facts(Side::Target);
    if (!source || profile().half == Half::ImportOnly || (!target && session().asks(Side::Target)))
        return std::nullopt;
    const auto &objects = session().objects();
    const auto &resolved = session().resolvedObjects();
    std::optional<AdviceQuestion> question =
        adviceQuestion(profile(), *source, target.value_or(ServerFacts()), objects ? &*objects : nullptr,
                       resolved ? &*resolved : nullptr, session().services().history().speeds());
    if (!question)
        return std::nullopt;
    question->dumpFolderFree = m_freeSpace->bytes();
    return adviseMethod(*question);
}

void MethodGroup::load()
{
    // An archive that is only imported is what it is.
    setVisible(profile().half != Half::ImportOnly);
    m_freeSpace->setFolder(profile().half == Half::ExportOnly ? profile().archive : profile().dump.folder);
    const std::optional<MethodAdvice> advised = advice();
    const Method used = advised && profile().methodIsAdvised ? advised->method : profile().usedMethod();
    m_advisedCheckBox->setChecked(profile().methodIsAdvised);
    for (MethodCard *card : std::as_const(m_cards)) {
        const Method method = card->method();
        const MethodOutlook *outlook = advised ? advised->outlook(method) : nullptr;
        const bool can = outlook && outlook->obstacle.isEmpty();
        const bool recommended = can && advised->method == method;
        card->setTime(can ? tr("≈ %1", "about this duration").arg(Words::duration(outlook->time.totalMs()))
                          : QString());
        card->setRecommendation(recommended ? Words::sentence(advised->reason)
                                : outlook   ? Words::sentence(outlook->obstacle)
                                            : QString());
        card->setObstacle(obstacle(method));
        if (method == used)
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
