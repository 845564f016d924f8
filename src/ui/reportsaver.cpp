#include "ui/reportsaver.h"

#include "ui/historyservice.h"
#include "ui/reportdialog.h"
#include "ui/reportwriter.h"

namespace trunkline {

ReportSaver::ReportSaver(HistoryService &history, QWidget *page)
    : QObject(page)
    , m_history(history)
    , m_page(page)
    , m_writer(new ReportWriter(this))
{
    connect(m_writer, &ReportWriter::written, this, &ReportSaver::saved);
    connect(m_writer, &ReportWriter::failed, this, &ReportSaver::failed);
}

void ReportSaver::ask(const RunRecord &run)
{
    askForPath(run, [this, run](const QString &path) {
        // read anew: a run that is still on has gone on, and nobody keeps the log of one that is over in memory
        m_history.readEvents(run.id, this, [this, run, path](const Result<QList<RunEvent>> &events) {
            if (events)
                m_writer->write(run, *events, path);
            else
                Q_EMIT failed(events.error());
        });
    });
}

void ReportSaver::ask(const RunRecord &run, const QList<RunEvent> &events)
{
    askForPath(run, [this, run, events](const QString &path) { m_writer->write(run, events, path); });
}

void ReportSaver::askForPath(const RunRecord &run, const std::function<void(const QString &)> &save)
{
    auto *dialog = new ReportDialog(run, m_page);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

} // namespace trunkline
