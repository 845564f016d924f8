#pragma once

#include "core/connectionparams.h"

namespace trunkline {

/// Where the password of a connection is kept between sessions.
enum class PasswordPlace
{
    AskEachTime, ///< nowhere; typed once, kept in memory while the program runs
    Keychain,    ///< the system's keychain, under the connection's id
    LibpqOwn,    ///< wherever libpq finds it: ~/.pgpass, a service file, PGPASSWORD, or none is needed
};

/// What a server is used for. Production asks before anything is overwritten.
enum class ServerLabel
{
    None,
    Production,
    Staging,
    Test,
};

/// A connection in the sense of the product: how to reach one server and database. The value, not the open session
/// (that is pg::Connection). Holds no password.
struct SavedConnection
{
    QString id;   ///< a UUID without braces; the key of the keychain entry
    QString name; ///< what a person calls it; may be empty, then displayName() is made from the parameters
    ConnectionParams params;
    PasswordPlace passwordPlace = PasswordPlace::AskEachTime;
    ServerLabel label = ServerLabel::None;

    /// The name, or host:port where there is none.
    QString displayName() const;
    /// "host:port / database", for the second line of a chip.
    QString route() const;
    bool operator==(const SavedConnection &) const = default;
};

} // namespace trunkline
