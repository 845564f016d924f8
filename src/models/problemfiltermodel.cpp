#include "models/problemfiltermodel.h"

#include "models/problemmodel.h"

namespace trunkline {

void ProblemFilterModel::setFilter(const QString &stepId, const QString &text)
{
    if (stepId == m_stepId && text == m_text)
        return;
    m_stepId = stepId;
    m_text = text;
    invalidateFilter();
}

bool ProblemFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (sourceParent.isValid())
        return true;
    const QModelIndex problem = sourceModel()->index(sourceRow, ProblemModel::ProblemColumn);
    if (!m_stepId.isEmpty() && problem.data(ProblemModel::StepIdRole).toString() != m_stepId)
        return false;
    if (m_text.isEmpty())
        return true;
    const QModelIndex object = problem.siblingAtColumn(ProblemModel::ObjectColumn);
    const QModelIndex detail = sourceModel()->index(0, ProblemModel::ProblemColumn, problem);
    for (const QModelIndex &cell : {problem, object, detail}) {
        if (cell.data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace trunkline
