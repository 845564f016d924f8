#include "app/arguments.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QString appText(const char *text)
{
    return QCoreApplication::translate("Arguments", text);
}

std::optional<Theme> themeNamed(const QString &name)
{
    if (name == "light"_L1)
        return Theme::Light;
    if (name == "dark"_L1)
        return Theme::Dark;
    if (name == "system"_L1)
        return Theme::System;
    return std::nullopt;
}

/// Options of Qt that are followed by a value (documentation of QGuiApplication and QApplication, "Supported Command
/// Line Options").
bool isQtOptionWithValue(const QString &argument)
{
    static const QStringList known{u"platform"_s,        u"platformpluginpath"_s,
                                   u"platformtheme"_s,   u"plugin"_s,
                                   u"qwindowgeometry"_s, u"qwindowicon"_s,
                                   u"qwindowtitle"_s,    u"style"_s,
                                   u"stylesheet"_s,      u"display"_s,
                                   u"geometry"_s,        u"session"_s,
                                   u"fontengine"_s,      u"qmljsdebugger"_s};
    return argument.startsWith(u'-') && known.contains(argument.mid(argument.startsWith("--"_L1) ? 2 : 1));
}

} // namespace

Arguments Arguments::parse(const QStringList &arguments)
{
    Arguments made;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (optionsEnded || !argument.startsWith(u'-') || argument == "-"_L1) {
            made.profiles += argument;
        } else if (argument == "--"_L1) {
            optionsEnded = true;
        } else if (argument == "--help"_L1 || argument == "-h"_L1) {
            made.help = true;
        } else if (argument == "--version"_L1 || argument == "-V"_L1) {
            made.version = true;
        } else if (argument == "--sample"_L1) {
            made.sample = true;
        } else if (argument == "--theme"_L1 || argument.startsWith("--theme="_L1)) {
            const QString name = argument == "--theme"_L1 ? arguments.value(++i) : argument.mid(8);
            made.theme = themeNamed(name);
            if (!made.theme)
                made.error = appText("--theme takes light, dark or system, not \"%1\".").arg(name);
        } else if (isQtOptionWithValue(argument)) {
            ++i;
        } else if (argument.startsWith("--"_L1)) {
            made.error = appText("There is no option %1.").arg(argument);
        }
    }
    return made;
}

QString Arguments::helpText()
{
    return appText("Usage: trunkline [OPTIONS] [PROFILE.trunkline …]\n\n"
                   "Moves a PostgreSQL database from one server to another, in a window.\n\n"
                   "  --sample         prepare the sample database on two throw-away servers and open its profile\n"
                   "  --theme THEME    light, dark or system, for this start only\n"
                   "  -V, --version    print the version and exit\n"
                   "  -h, --help       print this text and exit\n\n"
                   "trunkline-cli does the same without a window.");
}

} // namespace trunkline
