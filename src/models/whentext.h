#pragma once

#include <QCoreApplication>
#include <QDateTime>

namespace trunkline {

/// Moments as a person says them. Pure.
struct WhenText
{
    Q_DECLARE_TR_FUNCTIONS(WhenText)
public:
    /// "today, 14:06", "yesterday, 09:47", "12 Nov, 21:03", with the year where it is another one; local time.
    static QString relative(const QDateTime &moment, const QDateTime &now);
};

} // namespace trunkline
