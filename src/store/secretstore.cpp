#include "store/secretstore.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
constexpr int probeDeadlineMs = 3'000;
// the keychain may be locked and ask for its own password first: a person is typing
constexpr int answerDeadlineMs = 60'000;

bool notFound(QKeychain::Job *job)
{
    return job && job->error() == QKeychain::EntryNotFound;
}

bool succeeded(QKeychain::Job *job)
{
    return job && job->error() == QKeychain::NoError;
}

QString jobWords(QKeychain::Job *job)
{
    return job ? job->errorString() : QString();
}
} // namespace

SecretStore::SecretStore(QObject *parent)
    : QObject(parent)
{
}

void SecretStore::later(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void SecretStore::start(QKeychain::Job *job, const QString &connectionId, int deadlineMs,
                        std::function<void(QKeychain::Job *)> done)
{
    auto *deadline = new QTimer(this);
    deadline->setSingleShot(true);
    // The job has no parent: it deletes itself when the system has answered, also after we stopped listening.
    connect(job, &QKeychain::Job::finished, deadline, [deadline, done](QKeychain::Job *finished) {
        deadline->deleteLater();
        if (deadline->isActive()) {
            deadline->stop();
            done(finished);
        }
    });
    connect(deadline, &QTimer::timeout, this, [deadline, done] {
        deadline->deleteLater();
        done(nullptr);
    });
    job->setInsecureFallback(false);
    // Windows knows no service names, so that the key alone has to be unique
    job->setKey(u"trunkline/"_s + connectionId);
    deadline->start(deadlineMs);
    job->start();
}

void SecretStore::probe(std::function<void(bool)> done)
{
    if (m_available) {
        later([done = std::move(done), available = *m_available] { done(available); });
        return;
    }
    m_probing += std::move(done);
    if (m_probing.size() > 1)
        return;
    start(new QKeychain::ReadPasswordJob(u"trunkline"_s), u"probe"_s, probeDeadlineMs,
          [this](QKeychain::Job *job) { answerProbe(succeeded(job) || notFound(job)); });
}

void SecretStore::answerProbe(bool available)
{
    m_available = available;
    const auto waiting = std::exchange(m_probing, {});
    for (const auto &done : waiting)
        done(available);
}

void SecretStore::read(const QString &connectionId, std::function<void(Result<std::optional<Secret>>)> done)
{
    probe([this, connectionId, done = std::move(done)](bool available) {
        const std::optional<Secret> kept = remembered(connectionId);
        if (kept || !available) {
            done(kept);
            return;
        }
        start(new QKeychain::ReadPasswordJob(u"trunkline"_s), connectionId, answerDeadlineMs,
              [this, connectionId, done](QKeychain::Job *job) {
                  if (notFound(job)) {
                      done(std::optional<Secret>());
                  } else if (!succeeded(job)) {
                      done(Error(u"error.keychain-read"_s, {}, jobWords(job)));
                  } else {
                      const Secret secret(static_cast<QKeychain::ReadPasswordJob *>(job)->textData());
                      remember(connectionId, secret);
                      done(std::optional<Secret>(secret));
                  }
              });
    });
}

void SecretStore::write(const QString &connectionId, const Secret &secret, std::function<void(Result<void>)> done)
{
    remember(connectionId, secret);
    probe([this, connectionId, secret, done = std::move(done)](bool available) {
        if (!available) {
            done(Error(u"error.keychain-unavailable"_s));
            return;
        }
        auto *job = new QKeychain::WritePasswordJob(u"trunkline"_s);
        job->setTextData(secret.revealText());
        start(job, connectionId, answerDeadlineMs, [this, done](QKeychain::Job *finished) {
            if (succeeded(finished)) {
                done({});
                return;
            }
            // a keyring that nobody can unlock answers reads with "not found" and fails only here
            m_available = false;
            done(Error(u"error.keychain-unavailable"_s, {}, jobWords(finished)));
        });
    });
}

void SecretStore::remove(const QString &connectionId, std::function<void(Result<void>)> done)
{
    forget(connectionId);
    probe([this, connectionId, done = std::move(done)](bool available) {
        if (!available) {
            done({});
            return;
        }
        start(new QKeychain::DeletePasswordJob(u"trunkline"_s), connectionId, answerDeadlineMs,
              [done](QKeychain::Job *job) {
                  if (succeeded(job) || notFound(job))
                      done({});
                  else
                      done(Error(u"error.keychain-remove"_s, {}, jobWords(job)));
              });
    });
}

void SecretStore::remember(const QString &connectionId, const Secret &secret)
{
    m_memory.insert(connectionId, secret);
}

std::optional<Secret> SecretStore::remembered(const QString &connectionId) const
{
    const auto found = m_memory.constFind(connectionId);
    return found == m_memory.cend() ? std::nullopt : std::optional<Secret>(*found);
}

void SecretStore::forget(const QString &connectionId)
{
    m_memory.remove(connectionId);
}

} // namespace trunkline
