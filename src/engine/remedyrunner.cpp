#include "engine/remedyrunner.h"

#include "engine/endpointreader.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int remedyTimeMs = 60000;

Result<void> send(const Remedy &remedy, const SavedConnection &target, const std::optional<Secret> &password,
                  const CancelToken &cancel)
{
    Result<Connection> session = openSession(target, password, u"trunkline"_s, cancel);
    if (session && !remedy.database.isEmpty() && session->databaseName() != remedy.database)
        session =
            openEndpoint(session->effectiveParams(), session->usedPassword(), remedy.database, u"trunkline"_s, cancel);
    if (!session)
        return session.error();
    for (const QString &statement : remedy.statements) {
        const Result<Rows> sent = session->exec(Quoting::fromPlan(statement), cancel, remedyTimeMs);
        if (!sent)
            return sent.error();
    }
    return {};
}

} // namespace

RemedyRunner::RemedyRunner(QObject *parent)
    : QObject(parent)
    , m_job(this)
{
}

void RemedyRunner::run(const Remedy &remedy, const SavedConnection &target, const std::optional<Secret> &password)
{
    m_job.start(
        [remedy, target, password](const CancelToken &cancel) { return send(remedy, target, password, cancel); },
        [this](const Result<void> &sent) {
            Q_EMIT finished(sent ? std::nullopt : std::optional<Error>(sent.error()));
        });
}

} // namespace trunkline
