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
    , m_profileId(m_document.profile().id)
{
    connect(&m_document, &ProfileDocument::changed, this, &Session::onDocumentChanged);
}

const SavedConnection &Session::connection(Side side) const
{
    return side == Side::Source ? m_document.profile().source : m_document.profile().target;
}

const std::optional<ServerFacts> &Session::facts(Side side) const
{
    return m_facts[sideIndex(side)];
}

void Session::setFacts(Side side, std::optional<ServerFacts> facts)
{
    m_facts[sideIndex(side)] = std::move(facts);
    m_known[sideIndex(side)] = connection(side);
    Q_EMIT factsChanged(side);
}

void Session::setOutcome(std::optional<PlanOutcome> outcome)
{
    m_outcome = std::move(outcome);
    m_checked = m_document.profile();
    if (m_outcome && m_outcome->source)
        setFacts(Side::Source, m_outcome->source);
    if (m_outcome && m_outcome->target)
        setFacts(Side::Target, m_outcome->target);
    Q_EMIT outcomeReplaced();
    Q_EMIT outcomeChanged();
}

bool Session::outcomeIsStale() const
{
    return m_outcome && m_checked != m_document.profile();
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
        if (facts(side) && !sameServer(m_known[sideIndex(side)], connection(side)))
            setFacts(side, std::nullopt);
    }
    if (m_profileId != m_document.profile().id) {
        m_profileId = m_document.profile().id;
        m_overrides.clear();
        setOutcome(std::nullopt);
        Q_EMIT overridesChanged();
    } else if (m_outcome) {
        Q_EMIT outcomeChanged();
    }
}

} // namespace trunkline
