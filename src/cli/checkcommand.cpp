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
    m_parser.addOption({u"deep"_s, tr("also read the source's data: export everything to nowhere, run the queries of "
                                      "materialized views, look for damage with amcheck")});
    m_parser.addOption({u"deadline"_s, tr("with --deep: how many minutes that may take; 30 without it"), u"MINUTES"_s});
}

QString CheckCommand::parse(const QStringList &arguments)
{
    if (const QString error = parsePlanned(u"check"_s, arguments); !error.isEmpty())
        return error;
    if (!m_parser.isSet(u"deadline"_s))
        return {};
    if (!m_parser.isSet(u"deep"_s))
        return tr("--deadline goes with --deep.");
    bool isNumber = false;
    const int minutes = m_parser.value(u"deadline"_s).toInt(&isNumber);
    return isNumber && minutes >= 1 && minutes <= PlanRequest::longestDeepMinutes
               ? QString()
               : tr("--deadline is a number of minutes, 1 to %1.").arg(PlanRequest::longestDeepMinutes);
}

void CheckCommand::complete(PlanRequest &request) const
{
    if (!m_parser.isSet(u"deep"_s))
        return;
    const QString minutes = m_parser.value(u"deadline"_s);
    request.deepMs = (minutes.isEmpty() ? PlanRequest::usualDeepMinutes : minutes.toInt()) * 60000;
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
