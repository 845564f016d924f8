#include "core/connectioncheck.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

bool isPortOrEmpty(const QString &text)
{
    // Written out, because toInt() takes signs and white space that libpq does not.
    const QString port = text.trimmed();
    if (port.isEmpty())
        return true;
    const bool digits = std::all_of(port.cbegin(), port.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int number = digits && port.size() <= 5 ? port.toInt() : 0;
    return number >= 1 && number <= 65535;
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
}

} // namespace

QList<ConnectionProblem> checkConnectionParams(const ConnectionParams &params)
{
    QList<ConnectionProblem> problems;
    for (auto it = params.values().cbegin(); it != params.values().cend(); ++it) {
        if (hasControlCharacter(it.value()))
            problems.append({it.key(), {u"error.conninfo-control-character"_s, {it.key()}}});
    }
    if (params.host().contains("://"_L1))
        problems.append({u"host"_s, {u"error.conninfo-host-is-uri"_s, {}}});
    const QStringList ports = params.port().split(u',');
    if (!std::all_of(ports.cbegin(), ports.cend(), isPortOrEmpty))
        problems.append({u"port"_s, {u"error.conninfo-port"_s, {params.port()}}});
    if (params.isEmpty())
        problems.append({u"host"_s, {u"error.conninfo-empty"_s, {}}});
    return problems;
}

} // namespace trunkline
