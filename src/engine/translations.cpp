#include "engine/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

bool Translations::install(QCoreApplication &app, const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale locale;
    const auto load = [&app](const QLocale &wanted, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&app);
        if (translator->load(wanted, name, u"_"_s, folder))
            return QCoreApplication::installTranslator(translator);
        delete translator;
        return false;
    };
    const bool plurals = load(QLocale(QLocale::English), u"trunkline"_s, u":/i18n"_s);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return plurals;
    load(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return load(locale, u"trunkline"_s, u":/i18n"_s);
}

} // namespace trunkline
