#pragma once

#include "core/message.h"

namespace trunkline {

/// Why something could not be done. `message.code` starts with "error.".
struct Error
{
    Message message;
    QString toolWords; ///< the utility's or server's own text, already free of secrets; may be empty
    QString sqlState;  ///< five characters, or empty (PostgreSQL manual, appendix A)

    Error() = default;
    explicit Error(QString code, QStringList arguments = {}, QString words = {}, QString state = {})
        : message{std::move(code), std::move(arguments)}
        , toolWords(std::move(words))
        , sqlState(std::move(state))
    {
    }
    const QString &code() const { return message.code; }
    bool operator==(const Error &) const = default;
};

} // namespace trunkline
