#pragma once

#include "core/redaction.h"

namespace trunkline {

/// Redaction for the lines of one output channel, in their order: a value of a row that goes on over several lines is
/// taken out from all of them.
class RedactionStream
{
public:
    explicit RedactionStream(Redaction redaction = {})
        : m_redaction(std::move(redaction))
    {
    }

    QString cleanLine(const QString &line);

private:
    Redaction m_redaction;
    bool m_withinRow = false;
};

} // namespace trunkline
