#include "ui/verifypage.h"

#include "engine/verificationwords.h"
#include "engine/words.h"
#include "ui/reportsaver.h"
#include "ui/runcoordinator.h"
#include "ui/services.h"
#include "ui/textstyle.h"
#include "ui_verifypage.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int progressSteps = 1000;

} // namespace

VerifyPage::VerifyPage(Session &session, RunCoordinator &coordinator, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_coordinator(coordinator)
    , m_ui(std::make_unique<Ui::VerifyPage>())
{
    m_ui->setupUi(this);
    for (QLabel *label : {m_ui->titleLabel, m_ui->summaryLabel, m_ui->emptyLabel})
        TextStyle::apply(label);
    m_ui->reportButton->setPrimary(true);
    m_reportSaver = new ReportSaver(m_session.services().history(), this);
    connect(m_ui->reportButton, &QPushButton::clicked, this, &VerifyPage::saveReport);
    connect(m_reportSaver, &ReportSaver::saved, this, [this](const QString &path) {
        m_ui->reportMessage->say(StateIcon::State::Passed,
                                 tr("The report was saved to %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_reportSaver, &ReportSaver::failed, this, [this](const Error &error) { m_ui->reportMessage->say(error); });
    m_ui->verificationView->setOffersValues(true);
    connect(m_ui->verificationView, &VerificationView::valuesRequested, &m_coordinator, &RunCoordinator::readValues);
    connect(&m_coordinator, &RunCoordinator::valuesRead, m_ui->verificationView, &VerificationView::setValues);
    connect(m_ui->passwordsButton, &QPushButton::clicked, this, &VerifyPage::passwordsRequested);
    connect(m_ui->compareButton, &QPushButton::clicked, &m_coordinator, &RunCoordinator::compare);
    connect(&m_session, &Session::verificationChanged, this, &VerifyPage::showVerification);
    connect(&m_session.document(), &ProfileDocument::changed, this, &VerifyPage::showState);
    connect(&m_coordinator, &RunCoordinator::phaseChanged, this, &VerifyPage::showState);
    connect(&m_coordinator, &RunCoordinator::runStateChanged, this, &VerifyPage::showState);
    connect(&m_coordinator, &RunCoordinator::rolesWithoutPasswordChanged, this, &VerifyPage::showState);
    connect(&m_coordinator, &RunCoordinator::compareProgressed, this, &VerifyPage::showProgress);
    showVerification();
}

VerifyPage::~VerifyPage() = default;

void VerifyPage::showVerification()
{
    m_ui->reportMessage->clear();
    if (const auto &verification = m_session.verification())
        m_ui->verificationView->setVerification(*verification);
    showState();
}

void VerifyPage::saveReport()
{
    m_ui->reportMessage->clear();
    const VerificationOrigin &origin = m_session.verificationOrigin();
    if (origin.isInHistory) {
        m_reportSaver->ask(origin.run);
        return;
    }
    RunEvent made;
    made.sequence = 1;
    made.at = m_session.verification()->durationMs;
    made.payload = VerificationMade{*m_session.verification()};
    m_reportSaver->ask(origin.run, {made});
}

void VerifyPage::showState()
{
    const bool comparing = m_coordinator.isComparing();
    const auto &verification = m_session.verification();
    const auto passwordsLeft = m_coordinator.rolesWithoutPassword().roles.size();
    m_ui->verificationView->setPasswordsLeft(static_cast<int>(passwordsLeft));
    m_ui->passwordsButton->setVisible(passwordsLeft > 0 && !m_coordinator.isBusy());
    m_ui->compareButton->setText(verification ? tr("Com&pare again") : tr("Com&pare now"));
    m_ui->compareButton->setEnabled(!m_coordinator.isBusy() && m_coordinator.mayCompare());
    m_ui->reportButton->setVisible(verification.has_value());
    // what a run says is whole when it is over
    m_ui->reportButton->setEnabled(!m_coordinator.isRunning());
    m_ui->progressBar->setVisible(comparing);
    m_ui->verificationView->setVisible(verification.has_value());
    m_ui->emptyLabel->setVisible(!verification);
    m_ui->emptyLabel->setText(emptyText());
    showProgress();
}

void VerifyPage::showProgress()
{
    m_ui->summaryLabel->setText(summary());
    if (!m_coordinator.isComparing())
        return;
    const ComparisonProgress &progress = m_coordinator.compareProgress();
    // nothing is known until the tables are: then the bar only says that something goes on
    m_ui->progressBar->setMaximum(progress.counted.bytes > 0 ? progressSteps : 0);
    if (progress.counted.bytes > 0)
        m_ui->progressBar->setValue(
            static_cast<int>(progress.counted.bytesDone * (progressSteps - 1) / progress.counted.bytes));
}

QString VerifyPage::summary() const
{
    if (m_coordinator.isComparing()) {
        const ComparisonProgress &progress = m_coordinator.compareProgress();
        if (progress.counted.bytes <= 0)
            return tr("Asking source and target what is to be compared…");
        const QString told =
            tr("Comparing: %1 of %n table(s), %2 rows/s", nullptr, static_cast<int>(progress.counted.tables))
                .arg(Words::rowCount(progress.counted.tablesDone), Words::rowCount(progress.rowsPerSecond()));
        const std::optional<qint64> left = progress.remainingMs();
        return left ? tr("%1, about %2 left").arg(told, Words::duration(*left)) : told;
    }
    const auto &verification = m_session.verification();
    if (!verification)
        return tr("Not yet compared.");
    //: What the comparison found and what it compared: "3 differences · Compared with the snapshot that was exported".
    return tr("%1 · %2").arg(VerificationWords::total(*verification), VerificationWords::moment(*verification));
}

QString VerifyPage::emptyText() const
{
    if (!m_session.asks(Side::Source) || !m_session.asks(Side::Target))
        return tr("This profile has only one of two servers: there is nothing to compare it with.");
    const QString when = m_session.document().profile().verification.level == VerifyLevel::None
                             ? tr("This profile's runs end without a comparison; Options says how deep one would go.")
                             : tr("A run ends with it.");
    return tr("The comparison reads every table of source and target, counts the rows, sums them up in the servers and "
              "names what differs. It changes nothing. %1 It can also be asked for at any time, and for a database "
              "that "
              "another tool has moved.")
        .arg(when);
}

} // namespace trunkline
