#include "support/catalogsfound.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

CatalogsFound::CatalogsFound(const CliRunner::Ended &ended)
    : m_text(ended.out + ended.err)
{
    m_catalogs = QJsonDocument::fromJson(ended.out.toUtf8()).object().value("catalogs"_L1).toObject();
    const QJsonArray differences = m_catalogs.value("differences"_L1).toArray();
    for (const QJsonValue &one : differences) {
        const QString schema = one["schema"_L1].toString();
        QString line = one["kind"_L1].toString();
        const QString name = (schema.isEmpty() ? QString() : schema + u'.') + one["name"_L1].toString();
        if (!name.isEmpty())
            line += u' ' + name;
        const QString facet = one["facet"_L1].toString();
        line += u' ' + (!facet.isEmpty() ? facet : one["on"_L1].toString() == "source"_L1 ? u"missing"_s : u"extra"_s);
        if (one["byChoice"_L1].toBool()) {
            m_byChoice += line + u" ("_s + one["reason"_L1]["code"_L1].toString() + u')';
        } else {
            m_different += line;
            m_told += line + u": "_s + one["source"_L1].toString() + u" | "_s + one["target"_L1].toString();
        }
    }
    m_different.sort();
    m_byChoice.sort();
}

QStringList CatalogsFound::codes() const
{
    QStringList codes;
    for (const QString &line : m_byChoice)
        codes += line.sliced(line.lastIndexOf(u'(') + 1).chopped(1);
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

int CatalogsFound::total(QLatin1String number) const
{
    int total = 0;
    const QJsonArray counts = m_catalogs.value("counts"_L1).toArray();
    for (const QJsonValue &count : counts)
        total += count[number].toInt();
    return total;
}

int CatalogsFound::equalOf(const QString &kind) const
{
    const QJsonArray counts = m_catalogs.value("counts"_L1).toArray();
    for (const QJsonValue &count : counts) {
        if (count["kind"_L1].toString() == kind)
            return count["equal"_L1].toInt();
    }
    return 0;
}

QString CatalogsFound::unexplained() const
{
    if (m_catalogs.isEmpty() || m_catalogs.contains("failure"_L1))
        return u"not compared: "_s + m_text.left(3000);
    return m_told.mid(0, 30).join(u'\n');
}

} // namespace trunkline::testing
