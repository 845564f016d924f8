#pragma once

#include "core/runevent.h"

#include <QStringView>

namespace trunkline {

/// The description ("TABLE DATA") that a text such as "TABLE DATA person" begins with: the longest known one of pg_dump
/// 10 to 18, else the words in capitals in front; empty where there is none. The text may be only the description.
QStringView tocDescription(QStringView text);
/// What kind of activity restoring an entry with this description is.
ActivityKind tocActivityKind(QStringView description);

} // namespace trunkline
