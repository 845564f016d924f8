#include "models/recentprofilesmodel.h"

#include "models/historymodel.h"
#include "models/whentext.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

RecentProfilesModel::RecentProfilesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void RecentProfilesModel::set(const QStringList &paths, const QList<RunRecord> &runs)
{
    beginResetModel();
    m_entries.clear();
    for (const QString &path : paths) {
        Entry entry{path, std::nullopt};
        const auto last =
            std::find_if(runs.begin(), runs.end(), [&](const RunRecord &run) { return run.profilePath == path; });
        if (last != runs.end())
            entry.lastRun = *last;
        m_entries.append(entry);
    }
    endResetModel();
}

int RecentProfilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecentProfilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    const auto &run = entry.lastRun;
    const QString name = QFileInfo(entry.path).completeBaseName();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(entry.path);
    case Qt::AccessibleTextRole:
        return run ? tr("%1, %2, %3").arg(name, detail(entry), HistoryModel::resultText(*run))
                   : tr("%1, never run").arg(name);
    case PathRole:
        return entry.path;
    case DetailRole:
        return detail(entry);
    case ResultRole:
        return run ? HistoryModel::resultText(*run) : tr("never run");
    case WhenRole:
        return run ? WhenText::relative(run->startedAt, QDateTime::currentDateTimeUtc()) : QString();
    case StateRole:
        return static_cast<int>(run ? run->state : RunState::Idle);
    default:
        return {};
    }
}

QString RecentProfilesModel::detail(const Entry &entry) const
{
    if (entry.lastRun)
        return tr("%1 → %2").arg(entry.lastRun->sourceName, entry.lastRun->targetName);
    return QDir::toNativeSeparators(QFileInfo(entry.path).absolutePath());
}

} // namespace trunkline
