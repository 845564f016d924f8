#pragma once

#include "pg/connectiontest.h"

namespace trunkline {

/// At which stage a failure to connect happened; `furthest` is how far connecting had come.
TestStage stageOfFailure(const QString &code, std::optional<ConnectPhase> furthest);

// What the stages say when they went well.
TestStageResult nameFound(const QString &name);
TestStageResult connected(const QString &host, const QString &port);
TestStageResult encryptionOf(const Connection &connection);
TestStageResult signedIn(const Connection &connection);
TestStageResult serverOf(const ServerFacts &facts);
TestStageResult rightsOf(const ServerFacts &facts);

} // namespace trunkline
