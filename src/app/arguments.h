#pragma once

#include <QStringList>
#include <optional>

#include "store/settings.h"

namespace trunkline {

/// What the program was started with. Read before there is an application object, so that --help and --version need no
/// display.
struct Arguments
{
    QStringList profiles;
    std::optional<Theme> theme;
    bool sample = false;
    bool help = false;
    bool version = false;
    QString error; ///< what was not understood, a whole sentence; empty: nothing

    /// Without the program's own name. What Qt itself takes (-platform xcb, -style …) is passed over.
    static Arguments parse(const QStringList &arguments);
    static QString helpText();
};

} // namespace trunkline
