#pragma once

#include <memory>
#include <utility>

namespace trunkline {

/// A large value that is never changed, kept once however often it is copied: in a variant it takes the room of a
/// pointer. Reads like the value itself; may be read from several threads.
template <typename T> class SharedValue
{
public:
    SharedValue() = default;
    SharedValue(T value) // NOLINT(google-explicit-constructor): stands for the value
        : m_value(std::make_shared<const T>(std::move(value)))
    {
    }

    const T &operator*() const
    {
        static const T none{};
        return m_value ? *m_value : none;
    }
    const T *operator->() const { return &**this; }
    operator const T &() const { return **this; } // NOLINT(google-explicit-constructor)

private:
    std::shared_ptr<const T> m_value;
};

} // namespace trunkline
