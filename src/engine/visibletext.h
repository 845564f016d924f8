#pragma once

#include <QString>

namespace trunkline {

/// A text from outside as it may stand in a document: control characters, marks that turn the direction of writing, and
/// line separators are written out ("\u202e"), so that a name shows what it is and cannot change what stands around it.
/// `keepsLines`: line breaks and tabs stay, as in a command.
QString visibleText(const QString &text, bool keepsLines = false);

} // namespace trunkline
