#pragma once

#include <atomic>
#include <memory>

namespace trunkline {

/// Shared by the one who waits and the one who may lose patience. Copies mean the same request. Thread-safe.
class CancelToken
{
public:
    void cancel() { m_cancelled->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

} // namespace trunkline
