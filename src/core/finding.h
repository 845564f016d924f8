#pragma once

#include "core/message.h"

namespace trunkline {

enum class Severity
{
    Passed,
    Info,
    Warning,
    Blocks,
};

/// What one check found. `message.code` starts with "finding.".
struct Finding
{
    QString checkId; ///< as in the catalogue of checks: "TGT-CLASH"
    Severity severity = Severity::Passed;
    Message message;
    Message detail;         ///< a second sentence; may be empty
    QStringList objects;    ///< names that it touches
    bool mayOverride = false; ///< a blocking finding that a person may decide to go on with

    bool operator==(const Finding &) const = default;
};

} // namespace trunkline
