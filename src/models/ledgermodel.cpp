#include "models/ledgermodel.h"

#include "engine/ledger.h"
#include "engine/words.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

LedgerModel::LedgerModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void LedgerModel::clear()
{
    beginResetModel();
    m_ledger = {};
    m_hasLedger = false;
    m_groups.clear();
    m_problems.clear();
    m_text.clear();
    endResetModel();
}

void LedgerModel::addEvents(const QList<RunEvent> &events)
{
    bool made = false;
    for (const RunEvent &event : events) {
        if (const auto *found = std::get_if<ProblemFound>(&event.payload)) {
            m_problems.insert(found->problem.number, Words::sentence(found->problem.message));
        } else if (const auto *ledger = std::get_if<LedgerMade>(&event.payload)) {
            m_ledger = ledger->ledger;
            m_hasLedger = made = true;
        }
    }
    if (made)
        rebuild();
}

void LedgerModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    rebuild();
}

qsizetype LedgerModel::expected() const
{
    return m_ledger->entries.size() - m_ledger->count(LedgerState::LeftOut);
}

void LedgerModel::rebuild()
{
    beginResetModel();
    QList<Group> groups;
    for (const LedgerState state :
         {LedgerState::Failed, LedgerState::Expected, LedgerState::LeftOut, LedgerState::Arrived})
        groups.append({state, {}});
    for (qsizetype i = 0; i < m_ledger->entries.size(); ++i) {
        const LedgerEntry &entry = m_ledger->entries.at(i);
        const bool shown = m_text.isEmpty() || entry.tag.contains(m_text, Qt::CaseInsensitive) ||
                           entry.description.contains(m_text, Qt::CaseInsensitive) ||
                           ledgerEntryName(entry).contains(m_text, Qt::CaseInsensitive);
        if (!shown)
            continue;
        for (Group &group : groups) {
            if (group.state == entry.state)
                group.entries += static_cast<qint32>(i);
        }
    }
    groups.removeIf([](const Group &group) { return group.entries.isEmpty(); });
    m_groups = groups;
    endResetModel();
}

// The internal id of a group is 0, of an object the group's row plus 1.

QModelIndex LedgerModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex LedgerModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).entries.size());
}

int LedgerModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant LedgerModel::groupData(const Group &group, int column, int role) const
{
    if (role == StateRole)
        return static_cast<int>(group.state);
    if (role != Qt::DisplayRole || column != ObjectColumn)
        return {};
    //: A state and how many objects are in it: "missing (12)".
    return tr("%1 (%2)").arg(Words::ledgerState(group.state)).arg(group.entries.size());
}

QString LedgerModel::reason(const LedgerEntry &entry) const
{
    if (entry.problem > 0) {
        const QString sentence = m_problems.value(entry.problem);
        return entry.state == LedgerState::Arrived ? tr("with problem %1: %2").arg(entry.problem).arg(sentence)
                                                   : tr("problem %1: %2").arg(entry.problem).arg(sentence);
    }
    return Words::sentence(entry.reason);
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups.at(index.row()), index.column(), role);
    const Group &group = m_groups.at(static_cast<qsizetype>(index.internalId()) - 1);
    const LedgerEntry &entry = m_ledger->entries.at(group.entries.at(index.row()));
    if (role == StateRole)
        return static_cast<int>(entry.state);
    if (role == ProblemRole)
        return entry.problem;
    if (role == Qt::ToolTipRole && index.column() == ReasonColumn)
        return reason(entry);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ObjectColumn:
        return ledgerEntryName(entry);
    case KindColumn:
        return entry.description;
    default:
        return reason(entry);
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ObjectColumn:
        return tr("Object");
    case KindColumn:
        return tr("Kind");
    default:
        return tr("Because");
    }
}

} // namespace trunkline
