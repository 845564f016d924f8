#pragma once

#include "models/verificationfiltermodel.h"
#include "models/verificationtotals.h"

#include <QWidget>

namespace trunkline {

namespace Ui {
class VerificationView;
}
class TotalTile;

/// What a comparison found: its numbers, the table of all that was compared with a filter, and the details of the
/// chosen row.
class VerificationView : public QWidget
{
    Q_OBJECT
public:
    explicit VerificationView(QWidget *parent = nullptr);
    ~VerificationView() override;

    void setVerification(const Verification &verification);
    /// Users that have no password on the target yet.
    void setPasswordsLeft(int users);

private:
    void showTotals();
    void showDetails();
    int currentRow() const;

    std::unique_ptr<Ui::VerificationView> m_ui;
    Verification m_verification;
    VerificationModel m_model;
    VerificationFilterModel m_filter;
    QList<TotalTile *> m_tiles;
    int m_passwordsLeft = 0;
};

} // namespace trunkline
