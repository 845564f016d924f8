// The Run page's menu, and the timeline saved as a picture.
#include "ui/runpage.h"

#include "engine/runsummarywords.h"
#include "ui/timelineexport.h"
#include "ui_runpage.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QMenu>
#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Empty: written; else the system's own words why not.
QString writePictureFile(const QString &path, const QImage &image, const QByteArray &svg)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (image.isNull())
        file.write(svg);
    else if (!image.save(&file, "PNG"))
        file.cancelWriting();
    return file.commit() ? QString() : file.errorString();
}

} // namespace

void RunPage::makeMoreMenu()
{
    auto *menu = new QMenu(m_ui->moreButton);
    QAction *whole = menu->addAction(tr("Show the &whole run"));
    connect(whole, &QAction::triggered, m_ui->timelineView, &TimelineView::showAll);
    QAction *save = menu->addAction(tr("&Save as picture\u2026"));
    connect(save, &QAction::triggered, this, &RunPage::savePicture);
    m_ui->moreButton->setMenu(menu);
}

void RunPage::savePicture()
{
    auto *dialog = new QFileDialog(this, tr("Save the timeline as a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString png = tr("PNG image (*.png)");
    const QString svg = tr("SVG drawing (*.svg)");
    dialog->setNameFilters({png, svg});
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, svg](const QString &filter) { dialog->setDefaultSuffix(filter == svg ? u"svg"_s : u"png"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, &RunPage::writePicture);
    dialog->open();
}

void RunPage::writePicture(const QString &path)
{
    const TimelineExport exported(m_timeline, palette(), font());
    const bool svg = path.endsWith(".svg"_L1, Qt::CaseInsensitive);
    const QImage image = svg ? QImage() : exported.image();
    const QByteArray drawing = svg ? exported.svg(RunSummaryWords::title(summary())) : QByteArray();
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcher<QString>::finished, this, [this, watcher, path] {
        const QString trouble = watcher->result();
        watcher->deleteLater();
        if (trouble.isEmpty())
            m_ui->message->say(StateIcon::State::Passed, tr("The timeline was saved to %1.").arg(path));
        else
            m_ui->message->say(StateIcon::State::Failed, tr("The timeline could not be saved to %1.").arg(path),
                               trouble);
    });
    watcher->setFuture(QtConcurrent::run(writePictureFile, path, image, drawing));
}

} // namespace trunkline
