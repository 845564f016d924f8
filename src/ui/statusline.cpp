#include "ui/statusline.h"

#include "engine/words.h"
#include "ui/freespace.h"
#include "ui/services.h"
#include "ui/session.h"
#include "ui/textstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_space(new FreeSpace(this))
    , m_toolsButton(new QToolButton(this))
    , m_spaceLabel(new QLabel(this))
{
    m_toolsButton->setObjectName(u"toolsButton"_s);
    m_toolsButton->setAutoRaise(true);
    m_toolsButton->setFocusPolicy(Qt::TabFocus);
    TextStyle::dim(m_spaceLabel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 1, 8, 2);
    row->setSpacing(16);
    row->addWidget(m_toolsButton);
    row->addWidget(m_spaceLabel);
    row->addStretch(1);
    connect(m_toolsButton, &QToolButton::clicked, this, &StatusLine::toolsClicked);
    connect(m_space, &FreeSpace::changed, this, &StatusLine::showSpace);
    connect(&m_session.services().tools(), &ClientToolsFinder::found, this, &StatusLine::showTools);
    connect(&m_session, &Session::outcomeChanged, this, &StatusLine::showTools);
    connect(&m_session, &Session::factsChanged, this, &StatusLine::showTools);
    const auto showProfile = [this] {
        const MigrationProfile &profile = m_session.document().profile();
        const bool exportsOnly = profile.half == Half::ExportOnly && !profile.archive.isEmpty();
        m_space->setFolder(exportsOnly ? profile.archive : profile.dump.folder);
        showSpace();
        showTools();
    };
    connect(&m_session.document(), &ProfileDocument::changed, this, showProfile);
    showProfile();
}

void StatusLine::showTools()
{
    const ClientToolsFinder &finder = m_session.services().tools();
    const auto usable = static_cast<int>(std::count_if(finder.tools().begin(), finder.tools().end(),
                                                       [](const ClientTools &tools) { return tools.usable(); }));
    const auto &outcome = m_session.outcome();
    // A profile of one half goes by the server that it asks; what an archive wants only its check has found out.
    const std::optional<ServerFacts> archive =
        outcome && !m_session.asks(Side::Source) ? outcome->source : std::nullopt;
    const auto &source = m_session.asks(Side::Source) ? m_session.facts(Side::Source) : archive;
    const auto &target = m_session.facts(m_session.asks(Side::Target) ? Side::Target : Side::Source);
    const QString byHand = m_session.document().profile().clientToolsFolder;
    QString text;
    QString reason;
    if (finder.isSearching()) {
        text = tr("Looking for client tools…");
    } else if (usable == 0) {
        text = tr("No client tools found");
        reason = tr("To install them: %1").arg(ClientToolsFinder::installHint());
    } else if (!source || !target) {
        text = byHand.isEmpty() ? tr("Client tools: %n version(s) found", nullptr, usable)
                                : tr("Client tools: chosen by hand (%n version(s) found)", nullptr, usable);
    } else if (const auto choice = chooseClientTools(finder.tools(), source->major(), target->major(), byHand)) {
        text = byHand.isEmpty()
                   ? tr("Client tools: %1 (%n version(s) found)", nullptr, usable).arg(choice->tools.version)
                   : tr("Client tools: %1, chosen by hand (%n version(s) found)", nullptr, usable)
                         .arg(choice->tools.version);
        reason = Words::sentence(choice->reason);
    } else {
        text = tr("Client tools: none that fits (%n version(s) found)", nullptr, usable);
        reason = Words::sentence(choice.error().message);
    }
    m_toolsButton->setText(text);
    m_toolsButton->setToolTip(reason.isEmpty() ? tr("Choose other client tools or add a folder") : reason);
    m_toolsButton->setAccessibleName(text);
    m_toolsButton->setAccessibleDescription(m_toolsButton->toolTip());
}

void StatusLine::showSpace()
{
    const Half half = m_session.document().profile().half;
    // Nothing is written where an archive is imported.
    const bool known = m_space->bytes() >= 0 && half != Half::ImportOnly;
    const QString free = known ? Words::byteCount(m_space->bytes()) : QString();
    m_spaceLabel->setText(!known                     ? QString()
                          : half == Half::ExportOnly ? tr("Export folder: %1 free").arg(free)
                                                     : tr("Dump folder: %1 free").arg(free));
}

} // namespace trunkline
