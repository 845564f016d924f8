#include "ui/session.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// The same server, user and way to it; the database may be another one.
bool sameServer(const SavedConnection &a, const SavedConnection &b)
{
    ConnectionParams first = a.params;
    ConnectionParams second = b.params;
    first.remove(u"dbname"_s);
    second.remove(u"dbname"_s);
    return a.id == b.id && first == second;
}

size_t sideIndex(Side side)
{
    return side == Side::Source ? 0 : 1;
}

} // namespace

Session::Session(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_objects(m_document)
    , m_profileId(m_document.profile().id)
{
    connect(&m_objects, &ObjectsState::catalogChanged, this, &Session::objectsChanged);
    connect(&m_objects, &ObjectsState::resolvedChanged, this, &Session::resolvedObjectsChanged);
    connect(&m_document, &ProfileDocument::changed, this, &Session::onDocumentChanged);
}

const SavedConnection &Session::connection(Side side) const
{
    return side == Side::Source ? m_document.profile().source : m_document.profile().target;
}

bool Session::asks(Side side) const
{
    return m_document.profile().half != (side == Side::Source ? Half::ImportOnly : Half::ExportOnly);
}

const std::optional<ServerFacts> &Session::facts(Side side) const
{
    // Those of an end that has no part in it, although the profile still names it, would be taken for the archive's.
    static const std::optional<ServerFacts> none;
    return asks(side) ? m_facts[sideIndex(side)] : none;
}

void Session::setFacts(Side side, std::optional<ServerFacts> facts)
{
    m_facts[sideIndex(side)] = std::move(facts);
    m_known[sideIndex(side)] = connection(side);
    Q_EMIT factsChanged(side);
}

void Session::setOutcome(const PlanOutcome &outcome, const MigrationProfile &checked)
{
    m_outcome = outcome;
    m_checked = checked;
    m_expired = false;
    // What an archive tells of its source is nothing that a server said.
    if (outcome.source && checked.half != Half::ImportOnly && sameServer(checked.source, connection(Side::Source)))
        setFacts(Side::Source, outcome.source);
    if (outcome.target && sameServer(checked.target, connection(Side::Target)))
        setFacts(Side::Target, outcome.target);
    Q_EMIT outcomeReplaced();
    Q_EMIT outcomeChanged();
}

void Session::clearOutcome()
{
    m_outcome.reset();
    Q_EMIT outcomeReplaced();
    Q_EMIT outcomeChanged();
}

bool Session::outcomeIsStale() const
{
    return m_outcome && (m_expired || m_checked != m_document.profile());
}

void Session::expireOutcome()
{
    if (!m_outcome || m_expired)
        return;
    m_expired = true;
    Q_EMIT outcomeChanged();
}

void Session::setVerification(std::optional<Verification> verification, const VerificationOrigin &origin)
{
    m_verificationOrigin = origin;
    m_verification = std::move(verification);
    Q_EMIT verificationChanged();
}

void Session::setOverridden(const QString &checkId, bool overridden)
{
    if (m_overrides.contains(checkId) == overridden)
        return;
    if (overridden)
        m_overrides.append(checkId);
    else
        m_overrides.removeAll(checkId);
    Q_EMIT overridesChanged();
}

bool Session::isOverridden(const Finding &finding) const
{
    return finding.mayOverride && m_overrides.contains(finding.checkId);
}

void Session::onDocumentChanged()
{
    for (const Side side : {Side::Source, Side::Target}) {
        if (m_facts[sideIndex(side)] && !sameServer(m_known[sideIndex(side)], connection(side)))
            setFacts(side, std::nullopt);
    }
    if (m_profileId != m_document.profile().id) {
        m_profileId = m_document.profile().id;
        m_overrides.clear();
        setVerification(std::nullopt);
        clearOutcome();
        Q_EMIT overridesChanged();
    } else if (m_outcome) {
        Q_EMIT outcomeChanged();
    }
}

} // namespace trunkline
