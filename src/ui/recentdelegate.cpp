#include "ui/recentdelegate.h"

#include "models/recentprofilesmodel.h"

namespace trunkline {

TwoLineDelegate::Content RecentDelegate::content(const QModelIndex &index) const
{
    Content made;
    made.title = index.data().toString();
    made.detail = index.data(RecentProfilesModel::DetailRole).toString();
    made.endTitle = index.data(RecentProfilesModel::ResultRole).toString();
    made.endDetail = index.data(RecentProfilesModel::WhenRole).toString();
    made.sign = StateIcon::of(static_cast<RunState>(index.data(RecentProfilesModel::StateRole).toInt()));
    made.boldTitle = true;
    return made;
}

} // namespace trunkline
