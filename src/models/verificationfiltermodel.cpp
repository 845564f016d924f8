#include "models/verificationfiltermodel.h"

#include "models/verificationmodel.h"

namespace trunkline {

void VerificationFilterModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    invalidateFilter();
}

void VerificationFilterModel::setOnlyDifferences(bool only)
{
    if (only == m_onlyDifferences)
        return;
    m_onlyDifferences = only;
    invalidateFilter();
}

bool VerificationFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex object = sourceModel()->index(sourceRow, VerificationModel::ObjectColumn, sourceParent);
    const auto weight = static_cast<VerificationModel::Weight>(object.data(VerificationModel::WeightRole).toInt());
    if (m_onlyDifferences && weight == VerificationModel::Weight::Same)
        return false;
    if (m_text.isEmpty())
        return true;
    for (const int column :
         {VerificationModel::ObjectColumn, VerificationModel::KindColumn, VerificationModel::ResultColumn}) {
        if (object.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace trunkline
