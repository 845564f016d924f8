#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <optional>
#include <span>

namespace trunkline {

/// One value of an enumeration and the stable lower-case name that stands for it in files.
template <typename Enum> struct EnumName
{
    Enum value;
    QLatin1StringView name;
};

/// The table of an enumeration; specialised in json_names.cpp for each that is stored.
template <typename Enum> std::span<const EnumName<Enum>> enumNames();

template <typename Enum> QString enumName(Enum value)
{
    for (const EnumName<Enum> &entry : enumNames<Enum>()) {
        if (entry.value == value)
            return entry.name;
    }
    return {};
}

template <typename Enum> std::optional<Enum> enumFromName(QStringView name)
{
    for (const EnumName<Enum> &entry : enumNames<Enum>()) {
        if (entry.name == name)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace trunkline
