#pragma once

#include "engine/objectresolver.h"
#include "pg/job.h"
#include "ui/profiledocument.h"

namespace trunkline {

/// The objects of a profile's source and what the profile's selection makes of them. The catalog is forgotten when the
/// profile reads from elsewhere; each change of the selection is worked out anew, in the background where there is much
/// to work out. Owned by the Session; window's thread.
class ObjectsState : public QObject
{
    Q_OBJECT
public:
    /// Above it working out a selection would be felt.
    static constexpr qsizetype smallCatalog = 3000;

    explicit ObjectsState(ProfileDocument &document, QObject *parent = nullptr);

    const std::optional<ObjectCatalog> &catalog() const { return m_catalog; }
    void setCatalog(std::optional<ObjectCatalog> catalog);
    /// What the selection means; for a moment that of the one before it. None without a catalog.
    const std::optional<ResolvedObjects> &resolved() const { return m_resolved; }

    /// Whether both profiles take their objects from the same place.
    static bool sameOrigin(const MigrationProfile &a, const MigrationProfile &b);

Q_SIGNALS:
    void catalogChanged();
    void resolvedChanged();

private:
    void onDocumentChanged();
    void resolve();
    void setResolved(std::optional<ResolvedObjects> resolved);

    ProfileDocument &m_document;
    MigrationProfile m_known; ///< the profile that the catalog belongs to
    ObjectSelection m_selection;
    std::optional<ObjectCatalog> m_catalog;
    std::optional<ResolvedObjects> m_resolved;
    Job<ResolvedObjects> m_job;
};

} // namespace trunkline
