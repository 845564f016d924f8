#include "ui/comparer.h"

namespace trunkline {

namespace {

constexpr int newsMs = 200;

/// Whoever asks for a comparison wants one, whatever the profile's runs do.
VerifyRequest requestFor(const MigrationProfile &profile, const Credentials &credentials)
{
    VerifyRequest request{profile, credentials};
    const VerificationOptions &options = profile.verification;
    request.level = options.level == VerifyLevel::None ? VerifyLevel::Checksums : options.level;
    request.connections = options.connections;
    request.sample.over = options.sampleOver;
    return request;
}

} // namespace

Comparer::Comparer(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(newsMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_progress = m_news->newest();
        Q_EMIT progressed();
    });
}

void Comparer::compare(const MigrationProfile &profile, const Credentials &credentials)
{
    cancel();
    m_news = std::make_shared<ComparisonNews>();
    m_timer.start();
    m_comparison.start(
        [request = requestFor(profile, credentials), news = m_news](const CancelToken &cancel) {
            VerifyObserver observer;
            observer.progress = [news](const VerifyProgress &progress) { news->tell(progress); };
            Side failedAt = Side::Source;
            Result<Verification> verification = verify(request, cancel, observer, &failedAt);
            return Answer<Verification>{std::move(verification), failedAt};
        },
        [this](const Answer<Verification> &answer) {
            m_timer.stop();
            if (answer.result)
                Q_EMIT compared(*answer.result);
            else
                Q_EMIT failed(answer.result.error(), answer.failedAt);
        });
}

void Comparer::readValues(const RowValuesRequest &request)
{
    cancel();
    m_values.start(
        [request](const CancelToken &cancel) {
            Side failedAt = Side::Source;
            Result<RowValuesTable> values = readRowValues(request, cancel, &failedAt);
            return Answer<RowValuesTable>{std::move(values), failedAt};
        },
        [this](const Answer<RowValuesTable> &answer) {
            if (answer.result)
                Q_EMIT valuesRead(*answer.result);
            else
                Q_EMIT failed(answer.result.error(), answer.failedAt);
        });
}

void Comparer::cancel()
{
    m_timer.stop();
    m_progress = {};
    m_comparison.cancel();
    m_values.cancel();
}

} // namespace trunkline
