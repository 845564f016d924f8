#include "pg/connectiontest.h"

#include "pg/serverfactsreader.h"
#include "pg/teststages.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Reports each stage once, in order. What goes well once more, at a second attempt, is not reported again;
/// what fails belongs to the first stage that has not passed.
class StageReporter
{
public:
    explicit StageReporter(const std::function<void(const TestStageResult &)> &onStage)
        : m_onStage(onStage)
    {
        m_timer.start();
    }
    void report(TestStage stage, TestStageResult result, qint64 elapsedMs = -1)
    {
        if (m_last && *m_last >= stage) {
            if (result.ok)
                return;
            stage = static_cast<TestStage>(static_cast<int>(*m_last) + 1);
        }
        m_last = stage;
        result.stage = stage;
        result.elapsedMs = elapsedMs < 0 ? m_timer.elapsed() : elapsedMs;
        if (m_onStage)
            m_onStage(result);
    }
    qint64 elapsedMs() const { return m_timer.elapsed(); }

private:
    const std::function<void(const TestStageResult &)> &m_onStage;
    QElapsedTimer m_timer;
    std::optional<TestStage> m_last;
};

TestStageResult failedWith(const Error &error)
{
    TestStageResult result;
    result.message = error.message;
    result.toolWords = error.toolWords;
    return result;
}

} // namespace

Result<ServerFacts> testConnection(const ConnectRequest &request,
                                   const std::function<void(const TestStageResult &)> &onStage,
                                   const CancelToken &cancel)
{
    StageReporter reporter(onStage);
    qint64 encryptedAt = -1;
    std::optional<ConnectPhase> furthest;
    const auto observe = [&](ConnectPhase phase, const QStringList &where) {
        furthest = std::max(furthest, std::optional(phase));
        if (phase == ConnectPhase::NameFound)
            reporter.report(TestStage::Name, nameFound(where.value(0)));
        else if (phase > ConnectPhase::Connecting)
            reporter.report(TestStage::Tcp, connected(where.value(0), where.value(1)));
        if (phase == ConnectPhase::SigningIn && encryptedAt < 0)
            encryptedAt = reporter.elapsedMs();
    };
    Result<Connection> connection = Connection::open(request, cancel, observe);
    if (!connection) {
        const Error &error = connection.error();
        const TestStage stage = stageOfFailure(error.code(), furthest);
        reporter.report(stage, failedWith(error));
        return error;
    }
    reporter.report(TestStage::Tls, encryptionOf(*connection), encryptedAt);
    reporter.report(TestStage::SignIn, signedIn(*connection));

    Result<ServerFacts> facts = readServerFacts(*connection, cancel);
    if (!facts) {
        reporter.report(TestStage::Server, failedWith(facts.error()));
        return facts;
    }
    reporter.report(TestStage::Server, serverOf(*facts));
    reporter.report(TestStage::Rights, rightsOf(*facts));
    return facts;
}

} // namespace trunkline
