#pragma once

#include <QSortFilterProxyModel>

namespace trunkline {

/// The rows of a VerificationModel that say a text, or only those that are not the same.
class VerificationFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    void setOnlyDifferences(bool only);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_text;
    bool m_onlyDifferences = false;
};

} // namespace trunkline
