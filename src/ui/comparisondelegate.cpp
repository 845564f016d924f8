#include "ui/comparisondelegate.h"

#include "models/verificationmodel.h"
#include "ui/stateicon.h"

#include <QFontDatabase>

namespace trunkline {

namespace {

StateIcon::State stateOf(VerificationModel::Weight weight)
{
    switch (weight) {
    case VerificationModel::Weight::Differs:
        return StateIcon::State::Failed;
    case VerificationModel::Weight::NotRead:
        return StateIcon::State::Warning;
    case VerificationModel::Weight::Same:
        return StateIcon::State::Passed;
    case VerificationModel::Weight::ByChoice:
        return StateIcon::State::Stopped;
    }
    return StateIcon::State::NotYet;
}

} // namespace

void ComparisonDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto weight = static_cast<VerificationModel::Weight>(index.data(VerificationModel::WeightRole).toInt());
    const StateIcon::State state = stateOf(weight);
    switch (index.column()) {
    case VerificationModel::ObjectColumn:
        option->icon = StateIcon::icon(state);
        option->decorationSize = QSize(14, 14);
        option->features |= QStyleOptionViewItem::HasDecoration;
        break;
    case VerificationModel::SourceColumn:
    case VerificationModel::TargetColumn:
    case VerificationModel::ChecksumColumn: {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(option->font.pointSizeF() * 0.95);
        option->font = fixed;
        break;
    }
    case VerificationModel::ResultColumn: {
        const bool calm = weight == VerificationModel::Weight::Same || weight == VerificationModel::Weight::ByChoice;
        option->palette.setColor(QPalette::Text, calm ? Colours::dim(option->palette)
                                                      : Colours::tone(StateIcon::tone(state), option->palette).ink);
        break;
    }
    default:
        break;
    }
}

} // namespace trunkline
