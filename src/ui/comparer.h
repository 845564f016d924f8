#pragma once

#include "engine/rowvalues.h"
#include "pg/job.h"
#include "ui/comparisonprogress.h"

#include <QTimer>

namespace trunkline {

/// Compares two databases, and reads rows that differ, in the background; tells how far it has come a few times a
/// second. One thing at a time, a new one ends the old. Owned by the coordinator; lives on the window's thread.
class Comparer : public QObject
{
    Q_OBJECT
public:
    explicit Comparer(QObject *parent = nullptr);

    /// compared() or failed() follows.
    void compare(const MigrationProfile &profile, const Credentials &credentials);
    /// valuesRead() or failed() follows.
    void readValues(const RowValuesRequest &request);
    void cancel();
    /// Of the comparison that is under way, or came to its end last.
    const ComparisonProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed();
    void compared(const trunkline::Verification &verification);
    void valuesRead(const trunkline::RowValuesTable &values);
    /// `side` is where an error of connecting came from.
    void failed(const trunkline::Error &error, trunkline::Side side);

private:
    template <typename T> struct Answer
    {
        Result<T> result;
        Side failedAt = Side::Source;
    };

    Job<Answer<Verification>> m_comparison;
    Job<Answer<RowValuesTable>> m_values;
    std::shared_ptr<ComparisonNews> m_news;
    ComparisonProgress m_progress;
    QTimer m_timer;
};

} // namespace trunkline
