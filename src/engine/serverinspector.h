#pragma once

#include "core/credentials.h"
#include "core/savedconnection.h"
#include "core/serverfacts.h"
#include "pg/connectiontest.h"

#include <QObject>
#include <memory>

namespace trunkline {

/// Asks one server for its facts, or tests a connection stage by stage, in the background. Lives on the thread that
/// made it; a new request cancels the old one, late answers are dropped. Each request ends in exactly one factsRead()
/// or failed(), unless it is cancelled.
class ServerInspector : public QObject
{
    Q_OBJECT
public:
    explicit ServerInspector(QObject *parent = nullptr);
    ~ServerInspector() override;

    /// Signs in to the connection's database; where it names none, to the user's own or else to one that every server
    /// has.
    void read(const SavedConnection &connection, const std::optional<Secret> &password);
    /// As read(), with stageEnded() on the way; the last of them tells of the failure where there is one.
    void test(const SavedConnection &connection, const std::optional<Secret> &password);
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void stageEnded(const trunkline::TestStageResult &result);
    void factsRead(const trunkline::ServerFacts &facts);
    void failed(const trunkline::Error &error);

private:
    void finish(Result<ServerFacts> facts);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trunkline
