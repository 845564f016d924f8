#include "models/findingmodel.h"

#include "engine/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

FindingModel::FindingModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void FindingModel::setFindings(const QList<Finding> &findings)
{
    beginResetModel();
    m_findings.clear();
    m_passed.clear();
    for (const Finding &finding : findings)
        (finding.severity == Severity::Passed ? m_passed : m_findings).append(finding);
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    endResetModel();
}

void FindingModel::setOverrides(const QStringList &checkIds)
{
    if (m_overrides == checkIds)
        return;
    m_overrides = checkIds;
    for (int row = 0; row < static_cast<int>(m_findings.size()); ++row) {
        const QModelIndex top = index(row, 0);
        Q_EMIT dataChanged(top, top);
        if (hasOverride(m_findings.at(row)))
            Q_EMIT dataChanged(index(0, 0, top), index(0, 0, top), {Qt::CheckStateRole});
    }
}

qsizetype FindingModel::count(Severity severity) const
{
    if (severity == Severity::Passed)
        return m_passed.size();
    return std::count_if(m_findings.begin(), m_findings.end(),
                         [severity](const Finding &finding) { return finding.severity == severity; });
}

qsizetype FindingModel::blocking() const
{
    return std::count_if(m_findings.begin(), m_findings.end(), [this](const Finding &finding) {
        return finding.severity == Severity::Blocks && !(finding.mayOverride && m_overrides.contains(finding.checkId));
    });
}

QString FindingModel::asText() const
{
    QStringList paragraphs;
    for (const QList<Finding> *list : {&m_findings, &m_passed}) {
        for (const Finding &finding : *list) {
            QStringList lines{u'[' + Words::severity(finding.severity) + u"] "_s + Words::sentence(finding.message)};
            if (!finding.detail.isEmpty())
                lines += u"    "_s + Words::sentence(finding.detail);
            for (const QString &object : finding.objects)
                lines += u"    - "_s + object;
            if (!finding.prevents.isEmpty())
                lines += u"    "_s + tr("Prevents: %1").arg(finding.prevents);
            paragraphs += lines.join(u'\n');
        }
    }
    return paragraphs.join(u"\n"_s) + u'\n';
}

// The internal id of a row at the top is 0, of a row below it the top row's number plus 1.

QModelIndex FindingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex FindingModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_findings.size()) + (m_passed.isEmpty() ? 0 : 1);
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    if (parent.row() >= m_findings.size())
        return static_cast<int>(m_passed.size());
    const Finding &finding = m_findings.at(parent.row());
    return static_cast<int>(finding.objects.size()) + (hasOverride(finding) ? 1 : 0);
}

int FindingModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QList<Remedy> FindingModel::remedies(const QModelIndex &index) const
{
    const bool isFinding = index.isValid() && kind(index) == Kind::Finding;
    return isFinding ? finding(index)->remedies : QList<Remedy>();
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Kind what = kind(index);
    const Finding *about = finding(index);
    if (role == KindRole)
        return static_cast<int>(what);
    if (role == SeverityRole)
        return static_cast<int>(about ? about->severity : Severity::Passed);
    if (role == CheckIdRole)
        return about ? about->checkId : QString();
    if (role == DetailRole)
        return what == Kind::Finding ? Words::sentence(about->detail) : QString();
    if (role == Qt::CheckStateRole && what == Kind::Override && index.column() == 0)
        return m_overrides.contains(about->checkId) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && what == Kind::Finding) {
        const QString sentence = Words::sentence(about->message);
        const QString severity = Words::severity(about->severity);
        return about->detail.isEmpty() ? tr("%1: %2").arg(severity, sentence)
                                       : tr("%1: %2 %3").arg(severity, sentence, Words::sentence(about->detail));
    }
    if (role != Qt::DisplayRole || index.column() > 0)
        return {};
    switch (what) {
    case Kind::Finding:
        return Words::sentence(about->message);
    case Kind::Object:
        return about->objects.at(index.row() - (hasOverride(*about) ? 1 : 0));
    case Kind::Override:
        return tr("Go on anyway");
    case Kind::PassedGroup:
        return m_findings.isEmpty() ? tr("%n check(s) passed", nullptr, static_cast<int>(m_passed.size()))
                                    : tr("%n more check(s) passed", nullptr, static_cast<int>(m_passed.size()));
    }
    return {};
}

bool FindingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || kind(index) != Kind::Override)
        return false;
    const QString checkId = finding(index)->checkId;
    const bool goOn = value.toInt() == Qt::Checked;
    QStringList overrides = m_overrides;
    overrides.removeAll(checkId);
    if (goOn)
        overrides.append(checkId);
    setOverrides(overrides);
    Q_EMIT overrideChosen(checkId, goOn);
    return true;
}

Qt::ItemFlags FindingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && index.column() == 0 && kind(index) == Kind::Override ? flags | Qt::ItemIsUserCheckable
                                                                                   : flags;
}

FindingModel::Kind FindingModel::kind(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return index.row() < m_findings.size() ? Kind::Finding : Kind::PassedGroup;
    const auto top = static_cast<qsizetype>(index.internalId()) - 1;
    if (top >= m_findings.size())
        return Kind::Finding;
    return hasOverride(m_findings.at(top)) && index.row() == 0 ? Kind::Override : Kind::Object;
}

const Finding *FindingModel::finding(const QModelIndex &index) const
{
    const qsizetype top = index.internalId() == 0 ? index.row() : static_cast<qsizetype>(index.internalId()) - 1;
    if (top < m_findings.size())
        return &m_findings.at(top);
    return index.internalId() == 0 ? nullptr : &m_passed.at(index.row());
}

bool FindingModel::hasOverride(const Finding &finding)
{
    return finding.severity == Severity::Blocks && finding.mayOverride;
}

} // namespace trunkline
