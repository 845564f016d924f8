#include "ui/dumpgroup.h"

#include "core/json_names.h"
#include "engine/words.h"
#include "store/folders.h"
#include "ui/freespace.h"
#include "ui/textstyle.h"
#include "ui_dumpgroup.h"

#include <QDir>
#include <QFileDialog>

namespace trunkline {

DumpGroup::DumpGroup(QWidget *parent)
    : OptionsGroup(parent)
    , m_ui(std::make_unique<Ui::DumpGroup>())
    , m_freeSpace(new FreeSpace(this))
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    m_ui->folderLineEdit->setPlaceholderText(QDir::toNativeSeparators(Folders::dumps()));
    connect(m_freeSpace, &FreeSpace::changed, this, &DumpGroup::showFreeSpace);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &DumpGroup::browse);
    connect(m_ui->folderLineEdit, &QLineEdit::editingFinished, this, [this] {
        const QString folder = QDir::fromNativeSeparators(m_ui->folderLineEdit->text().trimmed());
        change([&](MigrationProfile &profile) {
            profile.dump.folder = folder.isEmpty() ? QString() : QDir(folder).absolutePath();
        });
    });
    for (const Compressor compressor : {Compressor::Gzip, Compressor::Lz4, Compressor::Zstd})
        m_ui->compressorComboBox->addItem(enumName(compressor), static_cast<int>(compressor));
    connect(m_ui->compressorComboBox, &QComboBox::activated, this, [this](int row) {
        const auto compressor = static_cast<Compressor>(m_ui->compressorComboBox->itemData(row).toInt());
        // a level means something else with each
        change([compressor](MigrationProfile &profile) {
            if (profile.dump.compressor != compressor)
                profile.dump.compression = -1;
            profile.dump.compressor = compressor;
        });
    });
    connect(m_ui->compressionSpinBox, &QSpinBox::valueChanged, this, [this](int level) {
        change([level](MigrationProfile &profile) {
            // with the others there is no level 0; the step over it goes on in its direction
            const bool skips = level == 0 && profile.dump.compressor != Compressor::Gzip;
            profile.dump.compression = !skips ? level : profile.dump.compression < 0 ? 1 : -1;
        });
    });
    connect(m_ui->keepCheckBox, &QCheckBox::toggled, this,
            [this](bool keep) { change([keep](MigrationProfile &profile) { profile.dump.keep = keep; }); });
    connect(m_ui->freezeCheckBox, &QCheckBox::toggled, this,
            [this](bool freeze) { change([freeze](MigrationProfile &profile) { profile.freezeSource = freeze; }); });
}

DumpGroup::~DumpGroup() = default;

void DumpGroup::load()
{
    const DumpOptions &dump = profile().dump;
    showFieldsUnless(profile().half == Half::ImportOnly ? tr("Not needed: nothing is dumped.") : QString(),
                     m_ui->reasonLabel, m_ui->fieldsWidget);
    // An export goes into its own folder, and it is what the run is for.
    const bool exports = profile().half == Half::ExportOnly;
    const Method method = profile().usedMethod();
    const bool archives = method == Method::File || method == Method::Directory || profile().methodIsAdvised;
    for (QWidget *field : {static_cast<QWidget *>(m_ui->folderLabel), static_cast<QWidget *>(m_ui->folderLineEdit),
                           static_cast<QWidget *>(m_ui->browseButton), static_cast<QWidget *>(m_ui->afterwardsLabel),
                           static_cast<QWidget *>(m_ui->keepCheckBox)})
        field->setVisible(archives && !exports);
    for (QWidget *field :
         {static_cast<QWidget *>(m_ui->compressionLabel), static_cast<QWidget *>(m_ui->compressorComboBox),
          static_cast<QWidget *>(m_ui->compressionSpinBox), static_cast<QWidget *>(m_ui->compressionTextLabel)})
        field->setVisible(archives);
    const QString shown = QDir::toNativeSeparators(dump.folder);
    if (m_ui->folderLineEdit->text() != shown && !m_ui->folderLineEdit->hasFocus())
        m_ui->folderLineEdit->setText(shown);
    m_ui->compressorComboBox->setCurrentIndex(m_ui->compressorComboBox->findData(static_cast<int>(dump.compressor)));
    m_ui->compressionSpinBox->setMaximum(DumpOptions::highestLevel(dump.compressor));
    m_ui->compressionSpinBox->setValue(dump.compression);
    m_ui->keepCheckBox->setChecked(dump.keep);
    m_ui->freezeCheckBox->setChecked(profile().freezeSource);
    m_freeSpace->setFolder(exports ? profile().archive : dump.folder);
    showFreeSpace();
    showCompression();
}

void DumpGroup::browse()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the dump"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    const QString folder = profile().dump.folder;
    dialog->setDirectory(folder.isEmpty() ? Folders::dumps() : folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_ui->folderLineEdit->setText(QDir::toNativeSeparators(chosen));
        change([&](MigrationProfile &profile) { profile.dump.folder = QDir(chosen).absolutePath(); });
    });
    dialog->open();
}

void DumpGroup::showFreeSpace()
{
    const Method method = profile().usedMethod();
    if ((method == Method::Stream || method == Method::Direct) && !profile().methodIsAdvised) {
        m_ui->freeSpaceLabel->setText(tr("Not needed by this method: no rows are written to a disk here."));
        return;
    }
    const qint64 free = m_freeSpace->bytes();
    const auto &source = session().facts(Side::Source);
    if (free < 0)
        m_ui->freeSpaceLabel->setText(tr("The archive holds row data; only you can read it."));
    else if (source && source->dataSize >= 0)
        m_ui->freeSpaceLabel->setText(
            tr("%1 are free; the tables of the source hold %2, an archive is usually smaller.")
                .arg(Words::byteCount(free), Words::byteCount(source->dataSize)));
    else
        m_ui->freeSpaceLabel->setText(tr("%1 are free.").arg(Words::byteCount(free)));
}

void DumpGroup::showCompression()
{
    const int compression = profile().dump.compression;
    if (profile().dump.compressor != Compressor::Gzip) {
        m_ui->compressionTextLabel->setText(tr("needs client tools of version 16 or newer"));
        return;
    }
    m_ui->compressionTextLabel->setText(compression < 0    ? tr("what pg_dump takes by itself")
                                        : compression == 0 ? tr("none: fastest, largest archive")
                                        : compression <= 3 ? tr("light: fast")
                                        : compression <= 6 ? tr("middling")
                                                           : tr("strong: slow, smallest archive"));
}

} // namespace trunkline
