#pragma once

#include <QString>

namespace trunkline {

// What is taken out wherever it stands, whatever the password is. Each gives the text unchanged, and quickly, where
// there is nothing of its kind in it.

/// password=… in connection strings and parameters of URIs, "password": "…" in JSON, and the other secret keywords.
QString withoutPasswordParameters(const QString &text, const QString &mark);
/// PASSWORD '…' of roles, user mappings and subscriptions, in each way that SQL writes a text.
QString withoutPasswordLiterals(const QString &text, const QString &mark);
/// The password in scheme://user:password@host.
QString withoutUriPasswords(const QString &text, const QString &mark);

/// Takes values of rows out of one line of a server's message (COPY's CONTEXT, DETAIL of constraints, input that is not
/// understood). `withinRow` says, before and after, whether lines up to the next part of a message belong to a row:
/// where a value ends cannot be seen from its line.
QString withoutRowData(const QString &line, const QString &mark, bool &withinRow);

} // namespace trunkline
