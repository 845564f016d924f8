#include "core/serverfacts.h"

#include <algorithm>

namespace trunkline {

namespace {
template <typename T> const T *named(const QList<T> &list, const QString &name)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &item) { return item.name == name; });
    return found == list.end() ? nullptr : &*found;
}
} // namespace

const DatabaseFacts *ServerFacts::database(const QString &name) const
{
    return named(databases, name);
}

const RoleFacts *ServerFacts::role(const QString &name) const
{
    return named(roles, name);
}

} // namespace trunkline
