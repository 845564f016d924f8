#pragma once

#include <QString>
#include <QStringList>

namespace trunkline {

/// What is to be said to a person, without the words: a stable code and its arguments.
/// The window, the console and JSON make their own words from it (see engine/words.h).
/// Codes are lower case, dotted, and start with one of: error. finding. remedy. problem. ledger. step. note.
struct Message
{
    QString code;
    QStringList arguments;

    bool isEmpty() const { return code.isEmpty(); }
    bool operator==(const Message &) const = default;
};

} // namespace trunkline
