#include "ui/halfgroup.h"

#include "store/folders.h"
#include "ui/background.h"
#include "ui/textstyle.h"
#include "ui_halfgroup.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>

namespace trunkline {

namespace {

enum class AtPath
{
    Nothing,
    File,
    EmptyFolder,
    FullFolder,
};

AtPath whatIsAt(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return AtPath::Nothing;
    if (!info.isDir())
        return AtPath::File;
    return QDir(path).isEmpty() ? AtPath::EmptyFolder : AtPath::FullFolder;
}

} // namespace

HalfGroup::HalfGroup(QWidget *parent)
    : OptionsGroup(parent)
    , m_ui(std::make_unique<Ui::HalfGroup>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    m_ui->reasonLabel->hide();
    const auto half = [this](QRadioButton *button, Half meant) {
        connect(button, &QRadioButton::toggled, this, [this, meant](bool on) {
            if (on)
                change([meant](MigrationProfile &profile) { profile.half = meant; });
        });
    };
    half(m_ui->bothRadioButton, Half::Both);
    half(m_ui->exportRadioButton, Half::ExportOnly);
    half(m_ui->importRadioButton, Half::ImportOnly);
    connect(m_ui->archiveLineEdit, &QLineEdit::editingFinished, this,
            [this] { setArchive(QDir::fromNativeSeparators(m_ui->archiveLineEdit->text().trimmed())); });
    connect(m_ui->archiveBrowseButton, &QPushButton::clicked, this, [this] {
        if (profile().half == Half::ExportOnly) {
            browse(true);
            return;
        }
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("A folder of an export…"), this, [this] { browse(true); });
        menu->addAction(tr("An archive of pg_dump…"), this, [this] { browse(false); });
        menu->popup(m_ui->archiveBrowseButton->mapToGlobal(QPoint(0, m_ui->archiveBrowseButton->height())));
    });
}

HalfGroup::~HalfGroup() = default;

void HalfGroup::load()
{
    const Half half = profile().half;
    m_ui->bothRadioButton->setChecked(half == Half::Both);
    m_ui->exportRadioButton->setChecked(half == Half::ExportOnly);
    m_ui->importRadioButton->setChecked(half == Half::ImportOnly);
    m_ui->archiveBox->setVisible(half != Half::Both);
    m_ui->archiveLabel->setText(half == Half::ExportOnly ? tr("&Into") : tr("&From"));
    m_ui->archiveLineEdit->setPlaceholderText(half == Half::ExportOnly ? tr("a folder that is made")
                                                                       : tr("a folder of an export, or an archive"));
    const QString shown = QDir::toNativeSeparators(profile().archive);
    if (m_ui->archiveLineEdit->text() != shown && !m_ui->archiveLineEdit->hasFocus())
        m_ui->archiveLineEdit->setText(shown);
    look();
}

void HalfGroup::setArchive(const QString &path)
{
    const QString absolute = path.isEmpty() ? QString() : QDir(path).absolutePath();
    if (absolute != profile().archive)
        change([&](MigrationProfile &profile) { profile.archive = absolute; });
}

void HalfGroup::browse(bool folder)
{
    const bool exports = profile().half == Half::ExportOnly;
    auto *dialog = new QFileDialog(this, exports  ? tr("Folder of the export")
                                         : folder ? tr("Folder of an export")
                                                  : tr("Archive of pg_dump"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, folder);
    const QString archive = profile().archive;
    dialog->setDirectory(archive.isEmpty() ? Folders::dumps() : QFileInfo(archive).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_ui->archiveLineEdit->setText(QDir::toNativeSeparators(chosen));
        setArchive(chosen);
    });
    dialog->open();
}

void HalfGroup::look()
{
    const Half half = profile().half;
    const QString path = profile().archive;
    if (half == Half::Both || path.isEmpty()) {
        if (half == Half::Both)
            m_ui->archiveMessage->clear();
        else
            m_ui->archiveMessage->say(StateIcon::State::Info, half == Half::ExportOnly
                                                                  ? tr("Name the folder that the export is to make.")
                                                                  : tr("Name the folder or the archive to import."));
        return;
    }
    inBackground(
        this, [path] { return whatIsAt(path); },
        [this, path, half](AtPath found) {
            if (path != profile().archive || half != profile().half)
                return;
            if (half == Half::ExportOnly && found == AtPath::File)
                m_ui->archiveMessage->warn({tr("There is a file of this name. Name a folder.")});
            else if (half == Half::ExportOnly && found == AtPath::FullFolder)
                m_ui->archiveMessage->warn({tr("This folder is not empty. Name a new one.")});
            else if (half == Half::ImportOnly && found == AtPath::Nothing)
                m_ui->archiveMessage->warn({tr("There is nothing at this path.")});
            else if (half == Half::ImportOnly && found == AtPath::EmptyFolder)
                m_ui->archiveMessage->warn({tr("This folder is empty.")});
            else
                m_ui->archiveMessage->clear();
        });
}

} // namespace trunkline
