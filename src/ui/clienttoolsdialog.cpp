#include "ui/clienttoolsdialog.h"

#include "engine/words.h"
#include "ui/profiledocument.h"
#include "ui/services.h"
#include "ui/stateicon.h"
#include "ui/textstyle.h"
#include "ui_clienttoolsdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

enum ToolsColumn
{
    ToolsVersion,
    ToolsFolder,
    ToolsFoundHow,
};

QString originText(ToolsOrigin origin)
{
    switch (origin) {
    case ToolsOrigin::ChosenByHand:
        return ClientToolsDialog::tr("added by hand");
    case ToolsOrigin::Bundled:
        return ClientToolsDialog::tr("comes with Trunkline");
    case ToolsOrigin::Path:
        return ClientToolsDialog::tr("on the search path");
    case ToolsOrigin::UsualPlace:
        return ClientToolsDialog::tr("in the usual place");
    }
    return {};
}

} // namespace

ClientToolsDialog::ClientToolsDialog(Services &services, ProfileDocument *document, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_document(document)
    , m_ui(std::make_unique<Ui::ClientToolsDialog>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    m_ui->toolsView->setHeaderLabels({tr("Version"), tr("Folder"), tr("Found")});
    m_ui->toolsView->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (!document) {
        m_ui->textLabel->setText(
            tr("The right version is chosen for each migration: not older than the source, and one "
               "that the target understands."));
        m_ui->buttonBox->setStandardButtons(QDialogButtonBox::Close);
        m_ui->toolsView->setSelectionMode(QAbstractItemView::NoSelection);
    }
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ClientToolsDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->addFolderButton, &QPushButton::clicked, this, [this] { askForFolder(m_services, this); });
    connect(m_ui->lookAgainButton, &QPushButton::clicked, this, [this] {
        m_services.findTools();
        showTools();
    });
    connect(&m_services.tools(), &ClientToolsFinder::found, this, &ClientToolsDialog::showTools);
    showTools();
}

ClientToolsDialog::~ClientToolsDialog() = default;

void ClientToolsDialog::askForFolder(Services &services, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Folder with pg_dump and pg_restore"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &services,
            [&services](const QString &folder) { services.addToolFolder(QDir(folder).absolutePath()); });
    dialog->open();
}

void ClientToolsDialog::accept()
{
    if (m_document && m_ui->toolsView->currentItem()) {
        const QString folder = m_ui->toolsView->currentItem()->data(0, Qt::UserRole).toString();
        m_document->update([&](MigrationProfile &profile) { profile.clientToolsFolder = folder; });
    }
    QDialog::accept();
}

void ClientToolsDialog::showTools()
{
    QTreeWidget *view = m_ui->toolsView;
    const QString chosen = m_document ? m_document->profile().clientToolsFolder : QString();
    view->clear();
    if (m_document) {
        auto *automatic =
            new QTreeWidgetItem(view, {tr("Chosen by version"), tr("the one that fits both servers"), QString()});
        automatic->setData(0, Qt::UserRole, QString());
        view->setCurrentItem(automatic);
    }
    for (const ClientTools &tools : m_services.tools().tools()) {
        const QString folder = QDir::toNativeSeparators(tools.folder);
        auto *item = new QTreeWidgetItem(view, {tools.version, folder, originText(tools.origin)});
        item->setData(0, Qt::UserRole, tools.folder);
        if (tools.defect) {
            item->setText(ToolsVersion, tools.version.isEmpty() ? tr("unusable") : tools.version);
            item->setIcon(ToolsVersion, StateIcon::icon(StateIcon::State::Warning));
            item->setToolTip(ToolsVersion, Words::sentence(tools.defect->message));
            item->setText(ToolsFoundHow, Words::sentence(tools.defect->message));
            item->setFlags(item->flags() & ~Qt::ItemIsSelectable);
        }
        if (!chosen.isEmpty() && tools.folder == chosen)
            view->setCurrentItem(item);
    }
    m_ui->lookAgainButton->setEnabled(!m_services.tools().isSearching());
    m_ui->hintLabel->setText(m_services.tools().isSearching()
                                 ? tr("Looking for client tools…")
                                 : tr("To install others: %1").arg(ClientToolsFinder::installHint()));
}

} // namespace trunkline
