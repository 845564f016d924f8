#pragma once

#include "core/message.h"
#include "core/remedy.h"

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
    QString prevents{};       ///< the utility's or server's error that would come otherwise, in its own words; may be empty
    QList<Remedy> remedies{};   ///< the best one first

    bool operator==(const Finding &) const = default;
};

} // namespace trunkline
