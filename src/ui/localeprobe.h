#pragma once

#include "core/result.h"
#include "pg/job.h"
#include "ui/session.h"

#include <QTimer>

namespace trunkline {

/// What a database is to be created with.
struct LocaleWish
{
    QString provider; ///< "libc", "icu", "builtin"
    QString collate;
    QString ctype;
    QString locale; ///< for icu and builtin
    QString encoding;

    bool operator==(const LocaleWish &) const = default;
};

/// Tries in the background whether the target offers a locale, once a person has stopped changing it. Signs in to the
/// target as the pages do, with the password from where it is kept. Late answers are dropped. Owned by its group;
/// window's thread; every call returns at once.
class LocaleProbe : public QObject
{
    Q_OBJECT
public:
    enum class State
    {
        Unknown, ///< nothing was asked, or the target could not be asked
        Trying,
        Offered,
        Refused, ///< error() says why
    };

    explicit LocaleProbe(Session &session, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Error &error() const { return m_error; }

    /// Does nothing where this wish was tried on this target already.
    void ask(const LocaleWish &wish);
    /// There is nothing to be tried.
    void forget();

Q_SIGNALS:
    void changed();

private:
    void tryNow();
    void start(const std::optional<Secret> &password);
    void finish(const Result<bool> &offered);
    void setState(State state);

    Session &m_session;
    QTimer m_pause;
    Job<Result<bool>> m_job; ///< false: the server could not be asked
    LocaleWish m_wish;
    SavedConnection m_target;
    State m_state = State::Unknown;
    Error m_error;
    quint64 m_request = 0;
};

} // namespace trunkline
