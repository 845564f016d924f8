#include "ui/connectiontestview.h"

#include "engine/words.h"
#include "ui/statesign.h"
#include "ui/textstyle.h"

#include <QAccessible>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
constexpr int textColumn = 1;
constexpr int timeColumn = 2;
} // namespace

ConnectionTestView::ConnectionTestView(QWidget *parent)
    : Panel(parent)
    , m_title(new QLabel(this))
    , m_time(new QLabel(this))
    , m_rows(new QGridLayout)
    , m_runningSign(new StateSign(this))
    , m_runningText(new QLabel(this))
{
    TextStyle::heading(m_title);
    TextStyle::dim(m_time);
    TextStyle::dim(m_runningText);
    m_title->setObjectName(u"testTitleLabel"_s);
    m_rows->setColumnStretch(textColumn, 1);
    m_rows->setHorizontalSpacing(10);
    m_rows->setVerticalSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_time);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addLayout(head);
    layout->addLayout(m_rows);
    m_runningSign->setState(StateIcon::State::Running);
    m_runningSign->hide();
    m_runningText->hide();
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &ConnectionTestView::showElapsed);
    hide();
}

void ConnectionTestView::begin(TestStage first)
{
    clear();
    m_running = true;
    m_title->setText(tr("Testing the connection"));
    m_clock.start();
    m_tick.start();
    showElapsed();
    showRunning(first);
    show();
}

void ConnectionTestView::addStage(const TestStageResult &result)
{
    removeRunning();
    const StateIcon::State state = !result.ok       ? StateIcon::State::Failed
                                   : result.warning ? StateIcon::State::Warning
                                                    : StateIcon::State::Passed;
    addRow(state, Words::sentence(result.message), result.toolWords,
           tr("%1 ms").arg(QLocale().toString(result.elapsedMs)));
    if (result.ok && result.stage != TestStage::Rights)
        showRunning(static_cast<TestStage>(static_cast<int>(result.stage) + 1));
}

void ConnectionTestView::end()
{
    stop(tr("Test"));
}

void ConnectionTestView::cancelled()
{
    removeRunning();
    addRow(StateIcon::State::Stopped, tr("The test was cancelled."), {}, {});
    stop(tr("Test"));
}

void ConnectionTestView::fail(const Error &error)
{
    removeRunning();
    addRow(StateIcon::State::Failed, Words::sentence(error.message), error.toolWords, {});
    stop(tr("Test"));
}

void ConnectionTestView::clear()
{
    removeRunning();
    m_tick.stop();
    m_running = false;
    for (QWidget *widget : std::as_const(m_rowWidgets))
        delete widget;
    m_rowWidgets.clear();
    hide();
}

void ConnectionTestView::stop(const QString &title)
{
    removeRunning();
    m_running = false;
    m_tick.stop();
    m_title->setText(title);
    showElapsed();
}

void ConnectionTestView::addRow(StateIcon::State state, const QString &text, const QString &toolWords,
                                const QString &time)
{
    const int row = m_rows->rowCount();
    auto *sign = new StateSign(this);
    sign->setState(state);
    auto *words = new QLabel(text, this);
    words->setObjectName(u"stageLabel"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *elapsed = new QLabel(time, this);
    TextStyle::dim(elapsed);
    m_rows->addWidget(sign, row, 0, Qt::AlignTop);
    m_rows->addWidget(words, row, textColumn);
    m_rows->addWidget(elapsed, row, timeColumn, Qt::AlignTop | Qt::AlignTrailing);
    m_rowWidgets += {sign, words, elapsed};
    if (!toolWords.trimmed().isEmpty()) {
        auto *own = new QLabel(toolWords.trimmed(), this);
        TextStyle::dim(own);
        own->setObjectName(u"stageToolWordsLabel"_s);
        own->setTextFormat(Qt::PlainText);
        own->setWordWrap(true);
        own->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        own->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows->addWidget(own, row + 1, textColumn, 1, 2);
        m_rowWidgets.append(own);
    }
    setAccessibleName(tr("Result of the test"));
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ConnectionTestView::showRunning(TestStage stage)
{
    const int row = m_rows->rowCount();
    m_runningText->setText(runningWords(stage));
    m_rows->addWidget(m_runningSign, row, 0, Qt::AlignTop);
    m_rows->addWidget(m_runningText, row, textColumn);
    m_runningSign->show();
    m_runningText->show();
}

void ConnectionTestView::removeRunning()
{
    m_rows->removeWidget(m_runningSign);
    m_rows->removeWidget(m_runningText);
    m_runningSign->hide();
    m_runningText->hide();
}

void ConnectionTestView::showElapsed()
{
    m_time->setText(tr("%1 ms").arg(QLocale().toString(m_clock.elapsed())));
}

QString ConnectionTestView::runningWords(TestStage stage)
{
    switch (stage) {
    case TestStage::Name:
        return tr("Looking up the name…");
    case TestStage::Tcp:
        return tr("Connecting…");
    case TestStage::Tls:
        return tr("Asking for encryption…");
    case TestStage::SignIn:
        return tr("Signing in…");
    case TestStage::Server:
        return tr("Asking for version and provider…");
    case TestStage::Rights:
        return tr("Looking at this user's rights…");
    }
    return {};
}

} // namespace trunkline
