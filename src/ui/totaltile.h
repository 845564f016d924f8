#pragma once

#include "models/verificationtotals.h"
#include "ui/panel.h"

class QLabel;

namespace trunkline {

/// A panel with one number of a comparison: what it counts, the number in the colour of its state, and a line that says
/// the state in words. Follows the palette.
class TotalTile : public Panel
{
    Q_OBJECT
public:
    explicit TotalTile(QWidget *parent = nullptr);

    void setTotal(const VerificationTotal &total);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QLabel *m_caption = nullptr;
    QLabel *m_value = nullptr;
    QLabel *m_detail = nullptr;
    VerificationModel::Weight m_weight = VerificationModel::Weight::ByChoice;
};

} // namespace trunkline
