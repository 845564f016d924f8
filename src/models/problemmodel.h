#pragma once

#include "core/runevent.h"

#include <QAbstractItemModel>
#include <QCoreApplication>

namespace trunkline {

/// The problems of a run, one row each with its sentence, the object and the step; the utility's own words, what it was
/// doing, and the problems that only follow from it are folded beneath it as one child row. Window's thread.
class ProblemModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column
    {
        ProblemColumn,
        ClassColumn,
        ObjectColumn,
        StepColumn,
        ColumnCount,
    };
    enum Role
    {
        ClassRole = Qt::UserRole, ///< int(ProblemClass)
        StepIdRole,
        IsDetailRole, ///< true for the row beneath a problem
        RemediesRole, ///< QList<Remedy>, also of the row beneath
    };

    using QAbstractItemModel::QAbstractItemModel;

    void clear();
    void addEvents(const QList<RunEvent> &events);
    /// Those that stand for themselves.
    qsizetype count() const { return m_problems.size(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        Problem problem;
        QString stepId;
        QList<Problem> followers{};
        QString sentence() const;
        QString detail() const;
    };
    void append(const QList<Entry> &fresh);
    bool takeFollower(const Problem &problem);
    QList<Entry> m_problems;
};

} // namespace trunkline
