#pragma once

#include <QLocale>

class QCoreApplication;

namespace trunkline {

/// The languages of the program, from the resources. Called by both main()s before anything is said.
struct Translations
{
    /// Installs English plurals first, so that "%n table(s)" is never seen, then Qt's own words and ours in the
    /// language of the locale. They live as long as the application. True when ours were found for the locale.
    static bool install(QCoreApplication &app, const QLocale &locale = QLocale());
};

} // namespace trunkline
