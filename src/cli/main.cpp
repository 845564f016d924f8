#include "cli/command.h"
#include "cli/console.h"
#include "cli/exitcodes.h"
#include "cli/reportcommand.h"
#include "cli/signalwatch.h"
#include "engine/translations.h"
#include "tools/coredumps.h"

#include <QGuiApplication>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline::cli;

namespace {

QString generalHelp()
{
    QString text = QCoreApplication::translate(
        "Cli", "Usage: trunkline-cli COMMAND [OPTIONS]\n\nMoves a PostgreSQL database from one server "
               "to another.\n\nCommands:\n");
    for (const auto &[name, line] : Command::overview())
        text += u"  "_s + name.leftJustified(9) + line + u'\n';
    text += QCoreApplication::translate(
        "Cli", "\ntrunkline-cli COMMAND --help tells the options of a command.\n"
               "Passwords come from the keychain, ~/.pgpass, PGPASSWORD or a service file; never from "
               "the command line.");
    return text;
}

/// A console program needs no screen, and does not ask for one. Only the pages of a PDF want fonts: those are to be had
/// without one, too.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (!ReportCommand::wantsFonts(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int usageError(const QString &text)
{
    Console::err(Console::printable(text));
    Console::err(QCoreApplication::translate("Cli", "trunkline-cli --help tells what there is."));
    return Usage;
}

} // namespace

int main(int argc, char **argv)
{
    trunkline::forbidCoreDumps();
    const std::unique_ptr<QCoreApplication> app = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"trunkline"_s);
    // Waiting for servers costs no processor: two that do not answer must not hold up everything else.
    QThreadPool::globalInstance()->setMaxThreadCount(16);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRUNKLINE_VERSION));
    trunkline::Translations::install(*app);

    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        Console::err(generalHelp());
        return Usage;
    }
    const QString name = arguments.takeFirst();
    if (name == "--version"_L1 || name == "-V"_L1) {
        Console::out(u"trunkline-cli "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        Console::out(generalHelp());
        return 0;
    }
    const std::unique_ptr<Command> command = Command::create(name);
    if (!command)
        return usageError(QCoreApplication::translate("Cli", "There is no command “%1”.").arg(name));
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        command->parse({});
        Console::out(command->help());
        return 0;
    }
    if (const QString error = command->parse(arguments); !error.isEmpty())
        return usageError(error);

    SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::interrupted, command.get(), &Command::interrupt);
    QObject::connect(
        command.get(), &Command::finished, app.get(), [](int exitCode) { QCoreApplication::exit(exitCode); },
        Qt::QueuedConnection);
    QTimer::singleShot(0, command.get(), &Command::start);
    return QCoreApplication::exec();
}
