#pragma once

#include "core/serverfacts.h"
#include "pg/connection.h"

namespace trunkline {

/// The stages of a test, in their order.
enum class TestStage
{
    Name, ///< the host name was resolved (absent for a socket folder)
    Tcp,  ///< a server accepted the connection
    Tls,  ///< encrypted, or plain where that is allowed
    SignIn,
    Server, ///< version and provider
    Rights,
};

struct TestStageResult
{
    TestStage stage = TestStage::Name;
    bool ok = false;
    bool warning = false; ///< ok, but to be looked at (no superuser, unencrypted, …)
    Message message;      ///< "note.test-…" when ok, "error.connect-…" when not
    QString toolWords;
    qint64 elapsedMs = 0; ///< since the test began
};

/// Tests a connection stage by stage; `onStage` is called on the calling (worker) thread after each. Ends at the first
/// stage that fails. Returns the facts of the server, for free, when all went well.
Result<ServerFacts> testConnection(const ConnectRequest &request,
                                   const std::function<void(const TestStageResult &)> &onStage,
                                   const CancelToken &cancel);

} // namespace trunkline
