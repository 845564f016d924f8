#pragma once

#include "core/connectionparams.h"
#include "core/result.h"
#include "core/secret.h"

#include <QList>
#include <optional>

namespace trunkline {

/// A connection string or URI taken apart by libpq.
struct ParsedConninfo
{
    ConnectionParams params;
    std::optional<Secret> password;
};

/// Takes apart "postgresql://…" or "key=value …" with PQconninfoParse. Errors: "error.conninfo-invalid"
/// (also for keywords that this libpq does not know) with libpq's words, from which any password is taken out;
/// "error.conninfo-not-encoded" for a URI whose password is not percent-encoded.
Result<ParsedConninfo> parseConninfo(const QString &text);

/// A parameter as libpq knows it, for the form of further parameters.
struct ConninfoOption
{
    QString keyword;
    QString label;
    QString environmentVariable; ///< "PGHOST", or empty
    QString defaultValue;        ///< as it is compiled in or from the environment, service and PG* included
    bool secret = false;
    bool debug = false;
};
/// All parameters of this libpq in its own order (PQconndefaults). Reads the environment of this process.
QList<ConninfoOption> conninfoOptions();
/// True for the parameters that this libpq takes. Thread-safe.
bool isKnownConninfoKeyword(const QString &keyword);

} // namespace trunkline
