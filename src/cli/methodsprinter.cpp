#include "cli/methodsprinter.h"

#include "cli/console.h"
#include "core/json_names.h"
#include "engine/words.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

QStringList methodLines(const MethodAdvice &advice, Method taken)
{
    QStringList lines{QCoreApplication::translate("Cli", "Estimated time by method:")};
    for (const MethodOutlook &outlook : advice.methods) {
        const QString mark = outlook.method == taken ? u"* "_s : u"  "_s;
        const QString name = enumName(outlook.method).leftJustified(10);
        const TimeRange range = outlook.time.total();
        const QString text =
            outlook.obstacle.isEmpty()
                ? QCoreApplication::translate("Cli", "%1 to %2", "least and most time")
                      .arg(Words::duration(range.least), Words::duration(range.most))
                : Words::sentence(outlook.obstacle);
        lines += Console::printable(mark + name + text);
    }
    if (!advice.reason.isEmpty())
        lines += Console::printable(enumName(advice.method) + u": "_s + Words::sentence(advice.reason));
    return lines;
}

QJsonArray methodsJson(const MethodAdvice &advice)
{
    QJsonArray methods;
    for (const MethodOutlook &outlook : advice.methods) {
        QJsonObject object{{u"method"_s, enumName(outlook.method)}};
        if (outlook.obstacle.isEmpty()) {
            const TimeRange range = outlook.time.total();
            object.insert(u"leastMs"_s, range.least);
            object.insert(u"mostMs"_s, range.most);
            object.insert(u"likelyMs"_s, outlook.time.totalMs());
        } else {
            object.insert(u"obstacle"_s, Words::sentence(outlook.obstacle));
        }
        const bool recommended = outlook.method == advice.method && outlook.obstacle.isEmpty();
        object.insert(u"recommended"_s, recommended);
        if (recommended)
            object.insert(u"reason"_s, Words::sentence(advice.reason));
        methods += object;
    }
    return methods;
}

} // namespace trunkline::cli
