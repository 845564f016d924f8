#pragma once

#include "core/secret.h"

#include <QList>
#include <QString>
#include <QStringMatcher>

namespace trunkline {

/// Takes secrets and row data out of text before it is shown, logged or stored: the passwords it was given (also in
/// their escaped forms), password= in connection strings and URIs, PASSWORD '…' in SQL, the row in COPY's CONTEXT
/// line, and the values in "Key (…)=(…)" and "Failing row contains (…)". Where the end of a value cannot be told for
/// sure, too much is taken out rather than too little. Lines that come one by one go through a RedactionStream, since
/// a value can hold line breaks.
class Redaction
{
public:
    Redaction() = default;
    explicit Redaction(const QList<Secret> &secrets);

    /// What stands in the place of what was taken out.
    static QString mark();
    QString clean(const QString &text) const;

private:
    friend class RedactionStream;
    QString withoutSecrets(const QString &text) const;

    /// One way in which a password may be written.
    struct Form
    {
        QStringMatcher matcher;
        bool asWord = false; ///< so short that it is only taken out where it stands alone
    };
    QList<Form> m_forms; // the longest first
};

} // namespace trunkline
