#include "cli/checkcommand.h"

#include "cli/console.h"
#include "cli/findingsprinter.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

CheckCommand::CheckCommand()
{
    m_parser.setApplicationDescription(
        tr("Asks both servers and this computer whether the profile can be run. Changes nothing.\n"
           "Exit code: 0 all passed, 1 warnings, 2 a check blocks."));
}

QString CheckCommand::parse(const QStringList &arguments)
{
    return parsePlanned(u"check"_s, arguments);
}

QString CheckCommand::help() const
{
    return m_parser.helpText();
}

int CheckCommand::print(const PlanOutcome &outcome)
{
    const bool warned = std::any_of(outcome.findings.begin(), outcome.findings.end(),
                                    [](const Finding &finding) { return finding.severity >= Severity::Warning; });
    const int exitCode = outcome.blocked() ? 2 : warned ? 1 : 0;
    if (json()) {
        QJsonObject object;
        object.insert(u"findings"_s, findingsJson(outcome.findings));
        object.insert(u"blocked"_s, outcome.blocked());
        Console::out(QString::fromUtf8(QJsonDocument(object).toJson()));
    } else {
        for (const QString &line : findingLines(outcome.findings, overrides()))
            Console::out(line);
    }
    return exitCode;
}

} // namespace trunkline::cli
