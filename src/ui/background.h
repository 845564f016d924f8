#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace trunkline {

/// Does `work` in the thread pool and hands its result to `done` on the thread of `context`, unless that is gone by
/// then. A watcher that `context` owns, because QFuture::then() with a context that goes first is a crash in Qt 6.4.
template <typename Work, typename Done> void inBackground(QObject *context, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcher<Answer>::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace trunkline
