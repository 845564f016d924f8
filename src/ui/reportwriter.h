#pragma once

#include "core/error.h"
#include "core/runrecord.h"

#include <QObject>

namespace trunkline {

/// Writes the report of a run to a file, in the background: PDF, HTML or JSON by the ending of its name. Owned by
/// whoever asks; lives on the window's thread. Exactly one of its signals comes for each write(), unless it is gone by
/// then.
class ReportWriter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `events` as they came, or as they are in the history.
    void write(const RunRecord &run, const QList<RunEvent> &events, const QString &path);

Q_SIGNALS:
    void written(const QString &path);
    /// "error.report-format", "error.report-write"
    void failed(const trunkline::Error &error);
};

} // namespace trunkline
