#include "direct/directcopy.h"

#include "direct/directworker.h"

#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

class DirectCopy::Threads
{
public:
    Threads(const DirectTask &task, WorkGraph &graph, const DirectObserver &observer, const CancelToken &cancel)
        : m_task(task)
        , m_graph(graph)
        , m_given(observer)
        , m_observer(observer)
        , m_cancel(cancel)
    {
        m_observer.failed = [this](const DirectFailure &failure) {
            m_given.failed(failure);
            if (m_task.choice.stopsOnError)
                end(Error(u"error.stopped-on-error"_s));
        };
    }

    Result<void> run()
    {
        std::vector<std::unique_ptr<QThread>> threads;
        const int wanted = std::max(1, m_task.choice.jobs);
        m_alive = wanted;
        for (int lane = 0; lane < wanted; ++lane) {
            threads.emplace_back(QThread::create([this, lane] { work(lane); }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        const QMutexLocker locker(&m_mutex);
        if (m_error)
            return *m_error;
        if (m_cancel.isCancelled())
            return Error(u"error.cancelled"_s);
        return {};
    }

private:
    void end(const Error &error)
    {
        {
            const QMutexLocker locker(&m_mutex);
            if (!m_error)
                m_error = error;
        }
        m_graph.stop();
    }

    void work(int lane)
    {
        DirectWorker worker(m_task, m_graph, m_observer, lane, m_cancel);
        if (const Result<void> opened = worker.open(); !opened) {
            // the others go on without this one
            if (--m_alive == 0)
                end(opened.error());
            return;
        }
        while (const std::optional<int> node = m_graph.take()) {
            m_observer.turned(lane, *node, true, true);
            const Result<bool> done = worker.work(*node);
            m_observer.turned(lane, *node, false, done && *done);
            if (!done) {
                end(done.error());
                return;
            }
            m_graph.done(*node);
            if (m_cancel.isCancelled()) {
                m_graph.stop();
                return;
            }
        }
        if (lane == 0) {
            if (const Result<void> flushed = worker.flush(); !flushed)
                end(flushed.error());
        }
    }

    const DirectTask &m_task;
    WorkGraph &m_graph;
    const DirectObserver &m_given;
    DirectObserver m_observer;
    const CancelToken m_cancel;
    std::atomic<int> m_alive = 0;
    QMutex m_mutex;
    std::optional<Error> m_error;
};

DirectCopy::DirectCopy(DirectTask task)
    : m_task(std::move(task))
    , m_graph(directPlan(m_task.contents, m_task.facts, m_task.choice, m_task.sourceVersion))
{
}

DirectCopy::~DirectCopy() = default;

Result<void> DirectCopy::run(const DirectObserver &observer, const CancelToken &cancel)
{
    return Threads(m_task, m_graph, observer, cancel).run();
}

} // namespace trunkline
