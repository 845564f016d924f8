#pragma once

#include "models/rowvaluesmodel.h"
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
    /// Whether the values of rows that differ can be asked for here; off at first.
    void setOffersValues(bool offers);
    /// Those of the table that was asked for last; nothing where they could not be read.
    void setValues(const std::optional<RowValuesTable> &values);

Q_SIGNALS:
    void valuesRequested(const trunkline::ObjectComparison &table);

private:
    void showTotals();
    void showDetails();
    int currentRow() const;

    std::unique_ptr<Ui::VerificationView> m_ui;
    Verification m_verification;
    VerificationModel m_model;
    VerificationFilterModel m_filter;
    QList<TotalTile *> m_tiles;
    RowValuesModel m_values;
    int m_passwordsLeft = 0;
    bool m_offersValues = false;
    int m_valuesOf = -1; ///< the row whose values are shown or asked for; -1: none
    bool m_hasValues = false;
};

} // namespace trunkline
