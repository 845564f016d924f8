#pragma once

#include "core/secret.h"

#include <QList>
#include <QString>

namespace trunkline {

/// Takes secrets and row data out of text before it is shown, logged or stored: the passwords it was given (also in
/// their escaped forms), password= in connection strings and URIs, PASSWORD '…' in SQL, the row in COPY's CONTEXT
/// line, and the values in "Key (…)=(…)" and "Failing row contains (…)".
class Redaction
{
public:
    Redaction() = default;
    explicit Redaction(const QList<Secret> &secrets);

    /// What stands in the place of what was taken out.
    static QString mark();
    QString clean(const QString &text) const;

private:
    QList<Secret> m_secrets;
};

} // namespace trunkline
