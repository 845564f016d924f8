#pragma once

#include <QSortFilterProxyModel>

namespace trunkline {

/// The problems of one step, or those that say a text; what is folded beneath a problem stays with it.
class ProblemFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Empty: any.
    void setFilter(const QString &stepId, const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_stepId;
    QString m_text;
};

} // namespace trunkline
