#pragma once

#include "core/error.h"
#include "core/runevent.h"
#include "core/runrecord.h"

#include <QObject>

class QWidget;

namespace trunkline {

class HistoryService;
class ReportWriter;

/// Asks where the report of a run is to be saved and saves it there, in the background. Owned by the page that asks.
class ReportSaver : public QObject
{
    Q_OBJECT
public:
    ReportSaver(HistoryService &history, QWidget *page);

    /// Of a run in the history.
    void ask(const RunRecord &run);
    /// Of one that is in no history: a comparison by itself.
    void ask(const RunRecord &run, const QList<RunEvent> &events);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const trunkline::Error &error);

private:
    void askForPath(const RunRecord &run, const std::function<void(const QString &)> &save);

    HistoryService &m_history;
    QWidget *m_page;
    ReportWriter *m_writer = nullptr;
};

} // namespace trunkline
