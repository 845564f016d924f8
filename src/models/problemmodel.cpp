#include "models/problemmodel.h"

#include "engine/words.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
/// Internal id of a problem's own row; the row beneath it has its number plus one.
constexpr quintptr problemRowId = 0;
/// A cascade may take thousands along; all of them are in the log and in the ledger.
constexpr qsizetype namedFollowers = 200;
} // namespace

QString ProblemModel::Entry::sentence() const
{
    const QString text = Words::sentence(problem.message);
    if (followers.isEmpty())
        return text;
    //: A problem, and how many only follow from it.
    return tr("%1 (%n more follow(s) from it)", nullptr, static_cast<int>(followers.size())).arg(text);
}

bool ProblemModel::takeFollower(const Problem &problem)
{
    for (qsizetype row = 0; problem.causedBy > 0 && row < m_problems.size(); ++row) {
        Entry &root = m_problems[row];
        if (root.problem.number != problem.causedBy)
            continue;
        const QModelIndex top = index(static_cast<int>(row), 0);
        const bool addsDetail = root.detail().isEmpty();
        if (addsDetail)
            beginInsertRows(top, 0, 0);
        root.followers += problem;
        if (addsDetail)
            endInsertRows();
        Q_EMIT dataChanged(top, index(static_cast<int>(row), ColumnCount - 1));
        Q_EMIT dataChanged(index(0, 0, top), index(0, ColumnCount - 1, top));
        return true;
    }
    return false;
}

QString ProblemModel::Entry::detail() const
{
    QStringList parts;
    for (const QString &part : {problem.toolWords.trimmed(), problem.statement.trimmed()}) {
        if (!part.isEmpty())
            parts += part;
    }
    QStringList remedies;
    for (const Remedy &remedy : problem.remedies)
        remedies += Words::sentence(remedy.label);
    if (!remedies.isEmpty())
        parts += tr("Remedy: %1").arg(remedies.join(u" · "_s));
    if (!followers.isEmpty())
        parts += tr("What follows from it:");
    for (const Problem &follower : followers.first(std::min(namedFollowers, followers.size())))
        parts += follower.object.isEmpty() ? Words::sentence(follower.message)
                                           : tr("%1: %2").arg(follower.object, Words::sentence(follower.message));
    if (followers.size() > namedFollowers)
        parts += u"…"_s;
    return parts.join(u'\n');
}

void ProblemModel::clear()
{
    beginResetModel();
    m_problems.clear();
    endResetModel();
}

void ProblemModel::addEvents(const QList<RunEvent> &events)
{
    QList<Entry> fresh;
    for (const RunEvent &event : events) {
        const auto *found = std::get_if<ProblemFound>(&event.payload);
        if (!found)
            continue;
        // its root may be among those that are still to be shown
        const bool follows = found->problem.causedBy > 0;
        if (follows)
            append(std::exchange(fresh, {}));
        if (!follows || !takeFollower(found->problem))
            fresh += Entry{found->problem, event.stepId};
    }
    append(fresh);
}

void ProblemModel::append(const QList<Entry> &fresh)
{
    if (fresh.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_problems += fresh;
    endInsertRows();
}

QModelIndex ProblemModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : problemRowId);
}

QModelIndex ProblemModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == problemRowId)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, problemRowId);
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_problems.size());
    if (parent.internalId() != problemRowId || parent.column() > 0)
        return 0;
    return m_problems.at(parent.row()).detail().isEmpty() ? 0 : 1;
}

int ProblemModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isDetail = index.internalId() != problemRowId;
    const Entry &entry = m_problems.at(isDetail ? static_cast<int>(index.internalId() - 1) : index.row());
    switch (role) {
    case ClassRole:
        return static_cast<int>(entry.problem.kind);
    case StepIdRole:
        return entry.stepId;
    case IsDetailRole:
        return isDetail;
    case RemediesRole:
        return QVariant::fromValue(entry.problem.remedies);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (isDetail)
        return index.column() == ProblemColumn ? entry.detail() : QVariant();
    switch (index.column()) {
    case ProblemColumn:
        return entry.sentence();
    case ClassColumn:
        return Words::problemClass(entry.problem.kind);
    case ObjectColumn:
        return entry.problem.object;
    case StepColumn:
        return entry.stepId;
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProblemColumn:
        return tr("Problem");
    case ClassColumn:
        return tr("Weight");
    case ObjectColumn:
        return tr("Object");
    case StepColumn:
        return tr("Step");
    default:
        return {};
    }
}

} // namespace trunkline
