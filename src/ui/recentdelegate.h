#pragma once

#include "ui/twolinedelegate.h"

namespace trunkline {

/// Paints the rows of a RecentProfilesModel: name and route, at the end the last result and when it was.
class RecentDelegate : public TwoLineDelegate
{
    Q_OBJECT
public:
    using TwoLineDelegate::TwoLineDelegate;

protected:
    Content content(const QModelIndex &index) const override;
};

} // namespace trunkline
