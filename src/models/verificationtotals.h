#pragma once

#include "models/verificationmodel.h"

#include <QCoreApplication>

namespace trunkline {

/// One of the numbers above the table of a comparison: "Tables", "40 of 41", "72,528,002 rows compared".
struct VerificationTotal
{
    QString caption;
    QString value;
    QString detail;
    VerificationModel::Weight weight = VerificationModel::Weight::Same;
};

/// The numbers of a comparison: tables, sequences, objects, roles and grants, large objects. Pure.
class VerificationTotals
{
    Q_DECLARE_TR_FUNCTIONS(VerificationTotals)
public:
    static constexpr int count = 5;

    /// `passwordsLeft`: users that have no password on the target yet.
    static QList<VerificationTotal> of(const Verification &verification, int passwordsLeft);
};

} // namespace trunkline
