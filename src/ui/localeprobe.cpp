#include "ui/localeprobe.h"

#include "pg/connection.h"
#include "pg/localetrial.h"
#include "ui/services.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

LocaleProbe::LocaleProbe(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(400);
    connect(&m_pause, &QTimer::timeout, this, &LocaleProbe::tryNow);
}

void LocaleProbe::ask(const LocaleWish &wish)
{
    const SavedConnection &target = m_session.connection(Side::Target);
    if (m_wish == wish && m_target == target)
        return;
    m_wish = wish;
    m_target = target;
    ++m_request;
    m_job.cancel();
    m_pause.start();
    setState(State::Trying);
}

void LocaleProbe::forget()
{
    ++m_request;
    m_pause.stop();
    m_job.cancel();
    m_wish = {};
    setState(State::Unknown);
}

void LocaleProbe::tryNow()
{
    SecretStore &secrets = m_session.services().secrets();
    if (m_target.passwordPlace != PasswordPlace::Keychain) {
        start(secrets.remembered(m_target.id));
        return;
    }
    const quint64 request = m_request;
    secrets.read(m_target.id, [guard = QPointer(this), request](const Result<std::optional<Secret>> &kept) {
        if (guard && guard->m_request == request)
            guard->start(kept.ok() ? kept.value() : std::nullopt);
    });
}

void LocaleProbe::start(const std::optional<Secret> &password)
{
    ConnectRequest request;
    request.params = m_target.params;
    request.password = password;
    request.applicationName = u"trunkline"_s;
    // The database that answered when the facts were read: the one that is named may not be there yet.
    if (const auto &facts = m_session.facts(Side::Target))
        request.database = facts->currentDatabase;
    m_job.start(
        [request, wish = m_wish](const CancelToken &cancel) -> Result<bool> {
            Result<Connection> connection = Connection::open(request, cancel);
            if (!connection)
                return false;
            const Result<void> tried =
                tryLocale(*connection, wish.provider, wish.collate, wish.ctype, wish.locale, wish.encoding, cancel);
            if (tried)
                return true;
            if (tried.error().code() == "error.locale-not-offered"_L1)
                return tried.error();
            return false;
        },
        [this](const Result<bool> &offered) { finish(offered); });
}

void LocaleProbe::finish(const Result<bool> &offered)
{
    if (!offered)
        m_error = offered.error();
    setState(!offered ? State::Refused : *offered ? State::Offered : State::Unknown);
}

void LocaleProbe::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}

} // namespace trunkline
