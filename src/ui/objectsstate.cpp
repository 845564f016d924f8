#include "ui/objectsstate.h"

namespace trunkline {

ObjectsState::ObjectsState(ProfileDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_document, &ProfileDocument::changed, this, &ObjectsState::onDocumentChanged);
}

bool ObjectsState::sameOrigin(const MigrationProfile &a, const MigrationProfile &b)
{
    const bool imports = a.half == Half::ImportOnly;
    if (imports != (b.half == Half::ImportOnly))
        return false;
    return imports ? a.archive == b.archive : a.source.id == b.source.id && a.source.params == b.source.params;
}

void ObjectsState::setCatalog(std::optional<ObjectCatalog> catalog)
{
    m_job.cancel();
    m_known = m_document.profile();
    m_catalog = std::move(catalog);
    m_resolved.reset();
    Q_EMIT catalogChanged();
    if (m_catalog)
        resolve();
    else
        Q_EMIT resolvedChanged();
}

void ObjectsState::onDocumentChanged()
{
    if (!m_catalog)
        return;
    if (!sameOrigin(m_known, m_document.profile()))
        setCatalog(std::nullopt);
    else if (m_selection != m_document.profile().objects)
        resolve();
}

void ObjectsState::resolve()
{
    m_selection = m_document.profile().objects;
    if (m_catalog->objects.size() <= smallCatalog) {
        setResolved(resolveObjects(*m_catalog, m_selection));
        return;
    }
    m_job.start([catalog = *m_catalog,
                 selection = m_selection](const CancelToken &) { return resolveObjects(catalog, selection); },
                [this](ResolvedObjects resolved) { setResolved(std::move(resolved)); });
}

void ObjectsState::setResolved(std::optional<ResolvedObjects> resolved)
{
    m_resolved = std::move(resolved);
    Q_EMIT resolvedChanged();
}

} // namespace trunkline
