#pragma once

#include "pg/connection.h"

namespace trunkline {

/// Tries on the server whether a database with this locale could be made there, changing nothing: settings of the
/// moment and a collation that is rolled back. `provider` is "libc", "icu" or "builtin", `locale` its locale (not with
/// libc), `encoding` that of the wanted database. What cannot be found out, because the user may not make a temporary
/// collation or the connected database has another encoding, counts as offered. ICU locales that are not known are
/// noticed by servers from 16 on. Errors: "error.locale-not-offered" (argument 1 is the locale) with the server's
/// words, "error.cancelled", "error.deadline", "error.connection-lost".
Result<void> tryLocale(Connection &connection, const QString &provider, const QString &collate, const QString &ctype,
                       const QString &locale, const QString &encoding, const CancelToken &cancel = {});

} // namespace trunkline
