#include "ui/welcomepage.h"

#include "models/recentprofilesmodel.h"
#include "ui/recentdelegate.h"
#include "ui/services.h"
#include "ui/textstyle.h"
#include "ui_welcomepage.h"

#include <QEvent>
#include <QIcon>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

WelcomePage::WelcomePage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::WelcomePage>())
    , m_recent(new RecentProfilesModel(this))
{
    m_ui->setupUi(this);
    for (QLabel *label :
         {m_ui->nameLabel, m_ui->descriptionLabel, m_ui->toolsLabel, m_ui->recentLabel, m_ui->emptyLabel})
        TextStyle::apply(label);
    m_ui->recentView->setModel(m_recent);
    m_ui->recentView->setItemDelegate(new RecentDelegate(m_ui->recentView));

    connect(m_ui->newButton, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &WelcomePage::startSample);
    connect(m_ui->allRunsButton, &QPushButton::clicked, this, &WelcomePage::historyRequested);
    connect(m_ui->toolsButton, &QPushButton::clicked, this, &WelcomePage::toolsRequested);
    connect(m_ui->samplePanel, &SamplePanel::ready, this, &WelcomePage::sampleReady);
    connect(m_ui->samplePanel, &SamplePanel::preparingChanged, m_ui->sampleButton, &QWidget::setDisabled);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT profileChosen(index.data(RecentProfilesModel::PathRole).toString());
    };
    // One click is enough, and so is Return; a second signal of the same click finds the page gone.
    connect(m_ui->recentView, &QListView::clicked, this, choose);
    connect(m_ui->recentView, &QListView::activated, this, [this, choose](const QModelIndex &index) {
        if (isVisible())
            choose(index);
    });
    connect(&m_services, &Services::recentProfilesChanged, this, &WelcomePage::showRecent);
    connect(&m_services.history(), &HistoryService::runsChanged, this, &WelcomePage::showRecent);
    connect(&m_services.tools(), &ClientToolsFinder::found, this, &WelcomePage::showTools);
    showIcon();
    showRecent();
    showTools();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::startSample()
{
    m_ui->samplePanel->start();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void WelcomePage::showRecent()
{
    m_recent->set(m_services.settings().recentProfiles(), m_services.history().runs());
    const bool any = m_recent->rowCount() > 0;
    // As high as its rows, as long as there is room.
    const int rows = m_recent->rowCount() * qMax(1, m_ui->recentView->sizeHintForRow(0));
    m_ui->recentView->setMaximumHeight(rows + 2 * m_ui->recentView->frameWidth());
    m_ui->recentView->setMinimumHeight(qMin(rows, 120));
    m_ui->recentView->setVisible(any);
    m_ui->emptyLabel->setVisible(!any);
    m_ui->allRunsButton->setVisible(!m_services.history().runs().isEmpty());
}

void WelcomePage::showTools()
{
    const ClientToolsFinder &finder = m_services.tools();
    QStringList versions;
    for (const ClientTools &tools : finder.tools()) {
        if (tools.usable() && !versions.contains(tools.version))
            versions += tools.version;
    }
    if (finder.isSearching())
        m_ui->toolsLabel->setText(tr("Looking for client tools…"));
    else if (versions.isEmpty())
        m_ui->toolsLabel->setText(
            tr("No client tools found. To install them: %1").arg(ClientToolsFinder::installHint()));
    else
        m_ui->toolsLabel->setText(tr("Client tools %1 found").arg(versions.join(u", "_s)));
}

void WelcomePage::showIcon()
{
    m_ui->iconLabel->setPixmap(QIcon(u":/icons/trunkline.svg"_s).pixmap(QSize(56, 56), devicePixelRatioF()));
}

} // namespace trunkline
