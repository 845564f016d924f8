#include "cli/plancommand.h"

#include "cli/console.h"
#include "cli/exitcodes.h"
#include "cli/findingsprinter.h"
#include "cli/methodsprinter.h"
#include "core/commandtext.h"
#include "core/json.h"
#include "engine/words.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

PlanCommand::PlanCommand()
{
    m_parser.setApplicationDescription(
        tr("Prints the commands that a run of the profile would use, step by step. Changes nothing."));
    m_parser.addOption({u"shell"_s, tr("write them for bash, powershell or cmd (bash)"), u"SHELL"_s, u"bash"_s});
}

QString PlanCommand::parse(const QStringList &arguments)
{
    const QString error = parsePlanned(u"plan"_s, arguments);
    const QString shell = m_parser.value(u"shell"_s);
    if (error.isEmpty() && shell != "bash"_L1 && shell != "powershell"_L1 && shell != "cmd"_L1)
        return tr("--shell takes bash, powershell or cmd, not “%1”.").arg(shell);
    return error;
}

QString PlanCommand::help() const
{
    return m_parser.helpText();
}

int PlanCommand::print(const PlanOutcome &outcome)
{
    if (json()) {
        QJsonObject object;
        if (outcome.plan)
            object = toJson(*outcome.plan);
        if (outcome.advice)
            object.insert(u"methods"_s, methodsJson(*outcome.advice));
        object.insert(u"findings"_s, findingsJson(outcome.findings));
        object.insert(u"blocked"_s, outcome.blocked());
        Console::out(QString::fromUtf8(QJsonDocument(object).toJson()));
    } else if (outcome.plan) {
        const QString shellName = m_parser.value(u"shell"_s);
        const Shell shell = shellName == "powershell"_L1 ? Shell::PowerShell
                            : shellName == "cmd"_L1      ? Shell::Cmd
                                                         : Shell::Bash;
        const QString comment = shell == Shell::Cmd ? u"rem "_s : u"# "_s;
        if (outcome.advice) {
            for (const QString &line : methodLines(*outcome.advice, outcome.profile.usedMethod()))
                Console::out(comment + line);
            Console::out({});
        }
        int number = 0;
        for (const Step &step : outcome.plan->steps) {
            Console::out(comment + tr("Step %1: %2").arg(QString::number(++number), Words::stepTitle(step.kind)));
            const QString text = stepText(step, shell);
            if (!text.isEmpty())
                Console::out(text);
            Console::out({});
        }
    }
    if (outcome.blocked()) {
        for (const QString &line : findingLines(outcome.findings, overrides()))
            Console::err(line);
        return CheckBlocks;
    }
    return AllArrived;
}

} // namespace trunkline::cli
