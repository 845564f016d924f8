#pragma once

#include "core/runrecord.h"
#include "core/serverfacts.h"
#include "engine/planrequest.h"
#include "ui/objectsstate.h"
#include "ui/profiledocument.h"

namespace trunkline {

class Services;

/// Whose comparison a verification is.
struct VerificationOrigin
{
    RunRecord run;            ///< of a comparison by itself what a run's record would say
    bool isInHistory = false; ///< it was made by a run
};

/// What one window works on: its document, and what was found out beside it (facts of both servers, the last check).
/// Owned by the window; every page holds a reference to it. Window's thread.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(Services &services, QObject *parent = nullptr);

    Services &services() const { return m_services; }
    ProfileDocument &document() { return m_document; }
    const ProfileDocument &document() const { return m_document; }
    /// The connection of the profile on that side.
    const SavedConnection &connection(Side side) const;

    /// Whether a server on that side has a part in it: a profile that only exports or imports asks one of them only.
    bool asks(Side side) const;

    /// What is known of a server; forgotten when the profile names another server or user there.
    const std::optional<ServerFacts> &facts(Side side) const;
    void setFacts(Side side, std::optional<ServerFacts> facts);

    /// The objects that the profile chooses from; forgotten when it takes them from elsewhere.
    const std::optional<ObjectCatalog> &objects() const { return m_objects.catalog(); }
    void setObjects(std::optional<ObjectCatalog> catalog) { m_objects.setCatalog(std::move(catalog)); }
    /// What the profile's selection makes of them.
    const std::optional<ResolvedObjects> &resolvedObjects() const { return m_objects.resolved(); }

    /// What the last check of this profile found.
    const std::optional<PlanOutcome> &outcome() const { return m_outcome; }
    /// `checked` is the profile as it was when it was checked.
    void setOutcome(const PlanOutcome &outcome, const MigrationProfile &checked);
    void clearOutcome();
    /// The profile was changed after the check, or a run changed the target.
    bool outcomeIsStale() const;
    /// What was found out is not true any more: a run has changed the target.
    void expireOutcome();

    /// What the last comparison of this profile's source and target found, of a run or by itself; forgotten with
    /// another profile, and when a run begins.
    const std::optional<Verification> &verification() const { return m_verification; }
    void setVerification(std::optional<Verification> verification, const VerificationOrigin &origin = {});
    const VerificationOrigin &verificationOrigin() const { return m_verificationOrigin; }

    /// Checks that a person decided to go on with, by their ids; forgotten with another profile.
    const QStringList &overrides() const { return m_overrides; }
    void setOverridden(const QString &checkId, bool overridden);
    /// The finding blocks, may be gone over, and a person decided so.
    bool isOverridden(const Finding &finding) const;

Q_SIGNALS:
    void factsChanged(trunkline::Side side);
    /// Other objects, or none are known any more.
    void objectsChanged();
    /// The selection means something else for them.
    void resolvedObjectsChanged();
    /// Another outcome.
    void outcomeReplaced();
    /// Another outcome, or it became stale.
    void outcomeChanged();
    void overridesChanged();
    void verificationChanged();

private:
    void onDocumentChanged();

    Services &m_services;
    ProfileDocument m_document;
    ObjectsState m_objects;
    SavedConnection m_known[2]; ///< the connections that the facts belong to
    std::optional<ServerFacts> m_facts[2];
    std::optional<PlanOutcome> m_outcome;
    MigrationProfile m_checked; ///< the profile that the outcome belongs to
    bool m_expired = false;
    std::optional<Verification> m_verification;
    VerificationOrigin m_verificationOrigin;
    QString m_profileId;
    QStringList m_overrides;
};

} // namespace trunkline
