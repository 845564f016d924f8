#pragma once

#include <QString>

class QCoreApplication;

namespace trunkline {

/// The languages of the program, from the resources. Called by both main()s before anything is said.
struct Translations
{
    /// Installs English plurals first, so that "%n table(s)" is never seen, then Qt's own words and ours. `language`:
    /// "de"; empty: the system's. They live as long as the application. True when ours were found.
    static bool install(QCoreApplication &app, const QString &language = {});
};

} // namespace trunkline
