#pragma once

#include "core/credentials.h"
#include "core/savedconnection.h"
#include "core/serverfacts.h"
#include "pg/connectiontest.h"

#include <QObject>

namespace trunkline {

/// Asks one server for its facts, or tests a connection stage by stage, in the background. Lives on the thread that
/// made it; a new request cancels the old one, late answers are dropped.
class ServerInspector : public QObject
{
    Q_OBJECT
public:
    explicit ServerInspector(QObject *parent = nullptr);
    ~ServerInspector() override;

    void read(const SavedConnection &connection, const std::optional<Secret> &password);
    /// As read(), with stagePassed() on the way.
    void test(const SavedConnection &connection, const std::optional<Secret> &password);
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void stageEnded(const trunkline::TestStageResult &result);
    void factsRead(const trunkline::ServerFacts &facts);
    void failed(const trunkline::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trunkline
