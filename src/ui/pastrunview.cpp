#include "ui/pastrunview.h"

#include "models/historymodel.h"
#include "models/whentext.h"
#include "ui/historyservice.h"
#include "ui/inlinemessage.h"
#include "ui/reportsaver.h"
#include "ui/runpage.h"
#include "ui/textstyle.h"
#include "ui/verificationview.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

PastRunView::PastRunView(HistoryService &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_title(new QLabel(this))
    , m_comparisonButton(new QPushButton(tr("Show the &comparison"), this))
    , m_reportButton(new QPushButton(tr("Sa&ve report…"), this))
    , m_message(new InlineMessage(this))
    , m_reportSaver(new ReportSaver(history, this))
    , m_stack(new QStackedWidget(this))
    , m_page(new RunPage(this))
    , m_verification(new VerificationView(this))
{
    auto *back = new QPushButton(tr("&Back to the history"), this);
    back->setObjectName(u"backButton"_s);
    TextStyle::dim(m_title);
    m_title->setTextFormat(Qt::PlainText);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(18, 12, 18, 0);
    header->setSpacing(14);
    header->addWidget(back);
    header->addWidget(m_title, 1);
    header->addWidget(m_comparisonButton);
    header->addWidget(m_reportButton);
    m_reportButton->setObjectName(u"reportButton"_s);
    m_reportButton->setEnabled(false);
    auto *message = new QVBoxLayout;
    message->setContentsMargins(18, 10, 18, 0);
    message->addWidget(m_message);
    m_comparisonButton->setObjectName(u"comparisonButton"_s);
    m_comparisonButton->setCheckable(true);
    m_comparisonButton->hide();
    m_verification->setContentsMargins(18, 12, 18, 16);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_verification);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addLayout(message);
    column->addWidget(m_stack, 1);
    connect(m_comparisonButton, &QPushButton::toggled, this, [this](bool comparison) {
        m_stack->setCurrentWidget(comparison ? static_cast<QWidget *>(m_verification) : m_page);
    });
    connect(m_reportButton, &QPushButton::clicked, this, [this] {
        m_message->clear();
        m_reportSaver->ask(m_run);
    });
    connect(m_reportSaver, &ReportSaver::saved, this, [this](const QString &path) {
        m_message->say(StateIcon::State::Passed, tr("The report was saved to %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_reportSaver, &ReportSaver::failed, this, [this](const Error &error) { m_message->say(error); });
    connect(m_page, &RunPage::remedyRequested, this, &PastRunView::remedyRequested);
    connect(m_page, &RunPage::repairRequested, this, &PastRunView::repairRequested);
    connect(m_page, &RunPage::resumeRequested, this, &PastRunView::resumeRequested);
    connect(back, &QPushButton::clicked, this, &PastRunView::backRequested);
    connect(&m_timer, &QTimer::timeout, this, &PastRunView::follow);
}

void PastRunView::open(const RunRecord &run, bool ofThisProfile)
{
    m_page->setOffersRepair(ofThisProfile);
    m_run = run;
    m_lastSequence = 0;
    m_timer.stop();
    m_page->clear();
    m_message->clear();
    m_reportButton->setEnabled(false);
    m_comparisonButton->setChecked(false);
    m_comparisonButton->hide();
    //: Profile, when it began, and its result: "tickets-to-rds · yesterday, 9:47 · all arrived".
    m_title->setText(tr("%1 · %2 · %3")
                         .arg(run.profileName, WhenText::relative(run.startedAt, QDateTime::currentDateTimeUtc()),
                              HistoryModel::resultText(run)));
    m_history.readEvents(run.id, this, [this, run](const Result<QList<RunEvent>> &events) {
        if (m_run.id != run.id)
            return;
        if (!events) {
            Q_EMIT failed(events.error());
            return;
        }
        m_page->showRun(run, *events);
        takeVerification(*events);
        m_reportButton->setEnabled(true);
        m_lastSequence = events->isEmpty() ? 0 : events->last().sequence;
        if (HistoryModel::isLive(run))
            m_timer.start(1000);
    });
}

void PastRunView::follow()
{
    if (!isVisible())
        return;
    m_history.readEvents(m_run.id, this, [this, id = m_run.id](const Result<QList<RunEvent>> &events) {
        if (!events || m_run.id != id || events->isEmpty())
            return;
        const auto fresh = std::find_if(events->begin(), events->end(),
                                        [this](const RunEvent &event) { return event.sequence > m_lastSequence; });
        const QList<RunEvent> added(fresh, events->end());
        if (added.isEmpty())
            return;
        m_lastSequence = added.last().sequence;
        m_page->addEvents(added);
        takeVerification(added);
        for (const RunEvent &event : added) {
            const auto *changed = std::get_if<RunStateChanged>(&event.payload);
            if (changed && isFinal(changed->state))
                m_timer.stop();
        }
    });
}

void PastRunView::takeVerification(const QList<RunEvent> &events)
{
    for (const RunEvent &event : events) {
        if (const auto *made = std::get_if<VerificationMade>(&event.payload)) {
            m_verification->setVerification(*made->verification);
            m_comparisonButton->show();
        }
    }
}

} // namespace trunkline
