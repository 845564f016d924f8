#pragma once

#include "core/runrecord.h"

#include <QAbstractListModel>

namespace trunkline {

/// The profiles that were open last, newest first, each with the result of its last run. Holds neither settings nor
/// history: set() tells it what there is. Window's thread.
class RecentProfilesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        PathRole = Qt::UserRole, ///< QString, absolute
        DetailRole,              ///< where from and to, or the folder where it was never run
        ResultRole,              ///< of the last run, or empty
        WhenRole,                ///< when the last run began, or empty
        StateRole,               ///< RunState as int; Idle where it was never run
    };

    explicit RecentProfilesModel(QObject *parent = nullptr);

    /// `runs` newest first.
    void set(const QStringList &paths, const QList<RunRecord> &runs);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        QString path;
        std::optional<RunRecord> lastRun;
    };
    QString detail(const Entry &entry) const;

    QList<Entry> m_entries;
};

} // namespace trunkline
