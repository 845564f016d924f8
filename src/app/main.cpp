#include "app/arguments.h"
#include "engine/translations.h"
#include "tools/coredumps.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"
#include "ui/services.h"
#include "ui/windowlist.h"

#include <QApplication>
#include <QIcon>
#include <QThreadPool>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

QStringList commandLine(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

void print(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stream);
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    const Arguments arguments = Arguments::parse(commandLine(argc, argv));
    if (arguments.help) {
        print(stdout, Arguments::helpText());
        return 0;
    }
    if (arguments.version) {
        print(stdout, u"trunkline " TRUNKLINE_VERSION ""_s);
        return 0;
    }
    if (!arguments.error.isEmpty()) {
        print(stderr, arguments.error);
        return 64;
    }

    QApplication app(argc, argv);
    QApplication::setApplicationName(u"trunkline"_s);
    // Waiting for servers costs no processor: two that do not answer must not hold up everything else.
    QThreadPool::globalInstance()->setMaxThreadCount(16);
    QApplication::setApplicationDisplayName(u"Trunkline"_s);
    QApplication::setApplicationVersion(QStringLiteral(TRUNKLINE_VERSION));
    QGuiApplication::setDesktopFileName(u"trunkline"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/trunkline.svg"_s));

    Services services;
    Translations::install(app, services.settings().language());
    Appearance appearance;
    appearance.apply(arguments.theme.value_or(services.settings().theme()));
    QObject::connect(&services, &Services::themeChanged, &appearance, &Appearance::apply);

    WindowList windows(services);
    services.start();
    MainWindow *first = windows.create();
    for (const QString &profile : arguments.profiles)
        windows.open(profile, first);
    if (arguments.sample)
        first->startSample();
    return QApplication::exec();
}
