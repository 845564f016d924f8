#pragma once

class QString;

namespace trunkline {

/// Installs our translation and Qt's own for a language: "de"; empty: the system's. Before the first window is made.
void installTranslations(const QString &language);

} // namespace trunkline
