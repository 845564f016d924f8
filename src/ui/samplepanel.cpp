#include "ui/samplepanel.h"

#include "engine/words.h"
#include "ui/textstyle.h"
#include "ui_samplepanel.h"

namespace trunkline {

SamplePanel::SamplePanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SamplePanel>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    hide();
    connect(&m_sample, &SampleMigration::progress, this,
            [this](const Message &message) { m_ui->stageLabel->setText(Words::sentence(message)); });
    connect(&m_sample, &SampleMigration::ready, this, [this](const MigrationProfile &, const QString &path) {
        m_profilePath = path;
        setPreparing(false);
        hide();
        Q_EMIT ready(path);
    });
    connect(&m_sample, &SampleMigration::failed, this, &SamplePanel::showFailure);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        m_sample.cancel();
        setPreparing(false);
        hide();
    });
}

SamplePanel::~SamplePanel() = default;

void SamplePanel::start()
{
    if (m_preparing)
        return;
    if (m_sample.isRunning() && !m_profilePath.isEmpty()) {
        Q_EMIT ready(m_profilePath);
        return;
    }
    m_ui->stageLabel->setText(tr("Starting two throw-away servers…"));
    setPreparing(true);
    show();
    m_sample.start();
}

void SamplePanel::setPreparing(bool preparing)
{
    m_ui->progressBar->setVisible(preparing);
    m_ui->cancelButton->setVisible(preparing);
    if (m_preparing == preparing)
        return;
    m_preparing = preparing;
    Q_EMIT preparingChanged(preparing);
}

void SamplePanel::showFailure(const Error &error)
{
    setPreparing(false);
    m_ui->stageLabel->setText(error.toolWords.isEmpty()
                                  ? Words::sentence(error.message)
                                  : Words::sentence(error.message) + QChar(u'\n') + error.toolWords);
}

} // namespace trunkline
