#include "cli/command.h"

#include "cli/checkcommand.h"
#include "cli/exitcodes.h"
#include "cli/historycommand.h"
#include "cli/newcommand.h"
#include "cli/plancommand.h"
#include "cli/reportcommand.h"
#include "cli/runcommand.h"
#include "cli/samplecommand.h"
#include "cli/verifycommand.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

Command::~Command() = default;

void Command::interrupt()
{
    Q_EMIT finished(WasCancelled);
}

std::unique_ptr<Command> Command::create(const QString &name)
{
    if (name == "run"_L1)
        return std::make_unique<RunCommand>();
    if (name == "plan"_L1)
        return std::make_unique<PlanCommand>();
    if (name == "check"_L1)
        return std::make_unique<CheckCommand>();
    if (name == "new"_L1)
        return std::make_unique<NewCommand>();
    if (name == "verify"_L1)
        return std::make_unique<VerifyCommand>();
    if (name == "history"_L1)
        return std::make_unique<HistoryCommand>();
    if (name == "report"_L1)
        return std::make_unique<ReportCommand>();
    if (name == "sample"_L1)
        return std::make_unique<SampleCommand>();
    return nullptr;
}

QList<std::pair<QString, QString>> Command::overview()
{
    // Not named tr: lupdate would not look for the sentences inside of its arguments.
    const auto say = [](const char *text) { return QCoreApplication::translate("Cli", text); };
    return {
        {u"new"_s, say(QT_TRANSLATE_NOOP("Cli", "write a profile from two connection strings"))},
        {u"check"_s, say(QT_TRANSLATE_NOOP("Cli", "ask both servers and this computer whether a profile can be run"))},
        {u"plan"_s, say(QT_TRANSLATE_NOOP("Cli", "print the commands that a run would use, and run nothing"))},
        {u"run"_s, say(QT_TRANSLATE_NOOP("Cli", "run a profile"))},
        {u"verify"_s, say(QT_TRANSLATE_NOOP("Cli", "compare the target with the source"))},
        {u"history"_s, say(QT_TRANSLATE_NOOP("Cli", "list past runs, or show one"))},
        {u"report"_s, say(QT_TRANSLATE_NOOP("Cli", "write what a run did and proved into one file to hand on"))},
        {u"sample"_s, say(QT_TRANSLATE_NOOP("Cli", "move a sample database between two throw-away servers"))},
    };
}

QString parseWith(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                  const QStringList &positional)
{
    if (!parser.parse(QStringList{command} + arguments))
        return parser.errorText();
    const QStringList given = parser.positionalArguments();
    if (given.size() < positional.size())
        return QCoreApplication::translate("Cli", "%1 needs %2.").arg(command, positional.at(given.size()));
    if (given.size() > positional.size())
        return QCoreApplication::translate("Cli", "%1 does not take “%2”.").arg(command, given.at(positional.size()));
    return {};
}

} // namespace trunkline::cli
