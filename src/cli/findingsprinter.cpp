#include "cli/findingsprinter.h"

#include "cli/console.h"
#include "core/json.h"
#include "engine/words.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

QStringList findingLines(const QList<Finding> &findings, const QStringList &overrides)
{
    QStringList lines;
    int passed = 0;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Passed) {
            ++passed;
            continue;
        }
        const bool overridden =
            finding.severity == Severity::Blocks && finding.mayOverride && overrides.contains(finding.checkId);
        const QString severity =
            overridden ? QCoreApplication::translate("Cli", "overridden") : Words::severity(finding.severity);
        lines += Console::printable(u"%1 [%2] %3"_s.arg(severity, finding.checkId, Words::sentence(finding.message)));
        if (!finding.detail.isEmpty())
            lines += u"    "_s + Console::printable(Words::sentence(finding.detail));
        for (const QString &object : finding.objects.mid(0, 10))
            lines += u"    · "_s + Console::printable(object);
        if (finding.objects.size() > 10)
            lines += u"    · …"_s;
        if (!finding.prevents.isEmpty())
            lines += u"    "_s + QCoreApplication::translate("Cli", "Prevents: %1").arg(finding.prevents);
        for (const Remedy &remedy : finding.remedies) {
            lines +=
                u"    "_s +
                QCoreApplication::translate("Cli", "Remedy: %1").arg(Console::printable(Words::sentence(remedy.label)));
            for (const QString &statement : remedy.statements())
                lines += u"        "_s + Console::printable(statement) + u';';
        }
        if (finding.severity == Severity::Blocks && finding.mayOverride && !overridden)
            lines += u"    "_s +
                     QCoreApplication::translate("Cli", "To go on all the same: --override %1").arg(finding.checkId);
    }
    lines += QCoreApplication::translate("Cli", "%n check(s) passed", nullptr, passed);
    return lines;
}

QJsonArray findingsJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonObject object = toJson(finding);
        object.insert(u"sentence"_s, Words::sentence(finding.message));
        if (!finding.detail.isEmpty())
            object.insert(u"detailSentence"_s, Words::sentence(finding.detail));
        QJsonArray labels;
        for (const Remedy &remedy : finding.remedies)
            labels += Words::sentence(remedy.label);
        object.insert(u"remedySentences"_s, labels);
        array += object;
    }
    return array;
}

} // namespace trunkline::cli
