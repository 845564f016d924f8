#pragma once

#include "core/result.h"
#include "pg/canceltoken.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

namespace trunkline {

/// Runs blocking work in the thread pool and delivers its result on the owner's thread, unless the owner has meanwhile
/// started other work, cancelled, or is gone: late answers are dropped. The owner holds it as a member; destroying it
/// cancels the work (which must look at its token) and does not wait.
template <typename T> class Job : public QObject
{
public:
    using Work = std::function<T(const CancelToken &)>;
    using Done = std::function<void(T)>;

    explicit Job(QObject *parent = nullptr)
        : QObject(parent)
    {
    }
    ~Job() override { cancel(); }

    /// Cancels what is under way and starts `work`; `done` is called at most once, on this object's thread.
    void start(Work work, Done done)
    {
        cancel();
        m_token = CancelToken();
        auto *watcher = new QFutureWatcher<T>(this);
        m_watcher = watcher;
        connect(watcher, &QFutureWatcher<T>::finished, this, [this, watcher, done = std::move(done)] {
            watcher->deleteLater();
            if (m_watcher != watcher)
                return;
            m_watcher = nullptr;
            done(watcher->future().takeResult());
        });
        watcher->setFuture(QtConcurrent::run([work = std::move(work), token = m_token] { return work(token); }));
    }

    /// The work is told to end and its answer will be dropped.
    void cancel()
    {
        m_token.cancel();
        m_watcher = nullptr;
    }
    bool isRunning() const { return m_watcher != nullptr; }

private:
    CancelToken m_token;
    QFutureWatcher<T> *m_watcher = nullptr;
};

} // namespace trunkline
