#include "ui/routebar.h"

#include "ui/colours.h"
#include "ui/primarybutton.h"
#include "ui/routechip.h"
#include "ui/runcoordinator.h"
#include "ui/textstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

RouteBar::RouteBar(Session &session, RunCoordinator &coordinator, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_coordinator(coordinator)
    , m_source(new RouteChip(tr("Source"), this))
    , m_target(new RouteChip(tr("Target"), this))
    , m_check(new PrimaryButton(this))
    , m_start(new PrimaryButton(this))
    , m_cancel(new QPushButton(this))
{
    m_source->setObjectName(u"sourceChip"_s);
    m_target->setObjectName(u"targetChip"_s);
    m_check->setObjectName(u"checkButton"_s);
    m_start->setObjectName(u"startButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    for (QPushButton *button : {static_cast<QPushButton *>(m_check), static_cast<QPushButton *>(m_start), m_cancel})
        button->setMinimumSize(96, fontMetrics().height() + 14);
    m_check->setText(tr("Chec&k"));

    auto *arrow = new QLabel(layoutDirection() == Qt::RightToLeft ? u"←"_s : u"→"_s, this);
    TextStyle::dim(arrow);
    QFont font = arrow->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    arrow->setFont(font);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 9);
    row->setSpacing(12);
    row->addWidget(m_source);
    row->addWidget(arrow);
    row->addWidget(m_target);
    row->addStretch(1);
    row->addWidget(m_check);
    row->addWidget(m_start);
    row->addWidget(m_cancel);

    connect(m_source, &RouteChip::clicked, this, [this] { Q_EMIT endClicked(Side::Source); });
    connect(m_target, &RouteChip::clicked, this, [this] { Q_EMIT endClicked(Side::Target); });
    connect(m_check, &QPushButton::clicked, this, &RouteBar::checkRequested);
    connect(m_start, &QPushButton::clicked, this, &RouteBar::startRequested);
    connect(m_cancel, &QPushButton::clicked, this, &RouteBar::cancelRequested);
    connect(&m_session.document(), &ProfileDocument::changed, this, &RouteBar::showConnections);
    connect(&m_session.document(), &ProfileDocument::changed, this, &RouteBar::showActions);
    connect(&m_session, &Session::outcomeChanged, this, &RouteBar::showActions);
    connect(&m_session, &Session::overridesChanged, this, &RouteBar::showActions);
    connect(&m_coordinator, &RunCoordinator::phaseChanged, this, &RouteBar::showActions);
    connect(&m_coordinator, &RunCoordinator::runStateChanged, this, &RouteBar::showActions);
    showConnections();
    showActions();
}

void RouteBar::showConnections()
{
    const QString archive = m_session.document().profile().archive;
    if (m_session.asks(Side::Source))
        m_source->setConnection(m_session.connection(Side::Source));
    else
        m_source->setPlace(tr("Archive"), archive);
    if (m_session.asks(Side::Target))
        m_target->setConnection(m_session.connection(Side::Target));
    else
        m_target->setPlace(tr("Folder"), archive);
}

void RouteBar::showActions()
{
    using Phase = RunCoordinator::Phase;
    const Phase phase = m_coordinator.phase();
    const bool busy = m_coordinator.isBusy();
    const bool complete = !m_coordinator.missingConnection();
    const bool answered = m_session.outcome() && !m_session.outcomeIsStale();
    const bool ready = m_coordinator.isReadyToStart();
    // The focus stays on the bar when the button that had it goes.
    const bool hadFocus = m_check->hasFocus() || m_start->hasFocus() || m_cancel->hasFocus();
    const bool paused = m_coordinator.runState() == RunState::Paused;
    m_check->setVisible(!busy);
    m_start->setVisible(!busy || paused);
    m_cancel->setVisible(busy);
    m_check->setEnabled(complete);
    // After a run nothing is next that could be named for sure.
    m_check->setPrimary(complete && !ready && m_coordinator.runState() == RunState::Idle);
    m_start->setEnabled(paused || (complete && (ready || !answered)));
    m_start->setPrimary(paused || ready);
    m_start->setToolTip(answered && !ready ? tr("A check blocks the migration.") : QString());
    m_start->setText(paused                          ? tr("&Go on")
                     : !m_session.asks(Side::Target) ? tr("&Start export")
                     : !m_session.asks(Side::Source) ? tr("&Start import")
                                                     : tr("&Start migration"));
    m_cancel->setEnabled(phase != Phase::Cancelling);
    m_cancel->setText(phase == Phase::Cancelling                                     ? tr("Cancelling…")
                      : m_coordinator.isRunning()                                    ? tr("Cancel…")
                      : m_coordinator.isComparing() || phase == Phase::ReadingValues ? tr("Cancel comparison")
                                                                                     : tr("Cancel check"));
    if (hadFocus)
        (busy ? m_cancel : ready ? static_cast<QPushButton *>(m_start) : m_check)->setFocus();
}

void RouteBar::paintEvent(QPaintEvent *)
{
    const QColor base = palette().color(QPalette::Base);
    QPainter painter(this);
    painter.fillRect(rect(), base);
    painter.fillRect(0, height() - 1, width(), 1, Colours::mix(palette().color(QPalette::Text), base, 0.16));
}

} // namespace trunkline
