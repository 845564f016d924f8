#include "ui/objectprobe.h"

#include "pg/connection.h"
#include "pg/objectcatalogreader.h"
#include "tools/archivecatalog.h"
#include "ui/services.h"

#include <QFileInfo>
#include <QPointer>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

Result<ObjectCatalog> readServerObjects(const ObjectRequest &wanted, const CancelToken &cancel)
{
    ConnectRequest request;
    request.params = wanted.profile.source.params;
    request.password = wanted.password;
    request.applicationName = u"trunkline"_s;
    Result<Connection> connection = Connection::open(request, cancel);
    if (!connection)
        return connection.error();
    return readObjectCatalog(*connection, cancel);
}

bool wantsObjectPassword(const Error &error)
{
    return error.code() == "error.connect-password-needed"_L1 || error.code() == "error.connect-password-wrong"_L1;
}

} // namespace

ObjectProbe::ObjectProbe(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_serverReader(readServerObjects)
    , m_read(session.document().profile())
{
    m_state = isMissing() ? State::Missing : m_session.objects() ? State::Known : State::Idle;
    connect(&m_session.document(), &ProfileDocument::changed, this, &ObjectProbe::onDocumentChanged);
    connect(&m_archive, &ArchiveReader::contentsRead, this, &ObjectProbe::onContents);
    connect(&m_session.services().tools(), &ClientToolsFinder::found, this, [this] {
        if (m_waitsForTools)
            readContents();
    });
}

QString ObjectProbe::originName() const
{
    const MigrationProfile &profile = m_session.document().profile();
    if (profile.half == Half::ImportOnly)
        return QFileInfo(profile.archive).fileName();
    const QString database = profile.sourceDatabaseName();
    return database.isEmpty() ? profile.source.displayName() : database;
}

void ObjectProbe::setReader(Half half, Reader reader)
{
    (half == Half::ImportOnly ? m_archiveReader : m_serverReader) = std::move(reader);
}

bool ObjectProbe::isMissing() const
{
    const MigrationProfile &profile = m_session.document().profile();
    if (profile.half == Half::ImportOnly)
        return profile.archive.isEmpty();
    return profile.source.params.isEmpty();
}

void ObjectProbe::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void ObjectProbe::onDocumentChanged()
{
    if (ObjectsState::sameOrigin(m_read, m_session.document().profile()))
        return;
    cancel();
    m_read = m_session.document().profile();
    setState(isMissing() ? State::Missing : State::Idle);
}

void ObjectProbe::cancel()
{
    ++m_request;
    m_job.cancel();
    m_findJob.cancel();
    m_archive.cancel();
    m_found.reset();
    m_waitsForTools = false;
}

void ObjectProbe::refreshIfStale()
{
    if (m_state != State::Reading && m_state != State::Known)
        refresh();
}

void ObjectProbe::refresh()
{
    cancel();
    m_read = m_session.document().profile();
    if (isMissing()) {
        setState(State::Missing);
        return;
    }
    setState(State::Reading);
    if (m_read.half == Half::ImportOnly && !m_archiveReader) {
        readArchive();
        return;
    }
    withPassword([this](const std::optional<Secret> &password) {
        const Reader &reader = m_read.half == Half::ImportOnly ? m_archiveReader : m_serverReader;
        m_job.start([reader, request = ObjectRequest{m_read, password}](
                        const CancelToken &cancel) { return reader(request, cancel); },
                    [this](const Result<ObjectCatalog> &catalog) { onRead(catalog); });
    });
}

void ObjectProbe::readArchive()
{
    m_findJob.start([path = m_read.archive](const CancelToken &) { return findArchive(path); },
                    [this](const Result<ArchiveSource> &found) {
                        if (!found) {
                            onRead(found.error());
                            return;
                        }
                        m_found = *found;
                        readContents();
                    });
}

void ObjectProbe::readContents()
{
    const ClientToolsFinder &finder = m_session.services().tools();
    m_waitsForTools = finder.isSearching();
    if (m_waitsForTools)
        return;
    // Newest first: these read every archive.
    const QList<ClientTools> &tools = finder.tools();
    const auto newest = std::find_if(tools.cbegin(), tools.cend(), [](const ClientTools &set) { return set.usable(); });
    if (newest == tools.cend()) {
        onRead(Error(u"error.tools-none"_s, {ClientToolsFinder::installHint()}));
        return;
    }
    QStringList owners;
    if (m_found->manifest) {
        for (const RoleFacts &role : m_found->manifest->source.roles)
            owners += role.name;
    }
    m_archive.read(newest->program(Tool::PgRestore), m_found->archive, owners);
}

void ObjectProbe::onContents(const Result<ArchiveContents> &contents)
{
    m_found.reset();
    if (!contents) {
        onRead(contents.error());
        return;
    }
    m_job.start(
        [contents = *contents](const CancelToken &) -> Result<ObjectCatalog> {
            return archiveCatalog(contents.toc, contents.script);
        },
        [this](const Result<ObjectCatalog> &catalog) { onRead(catalog); });
}

void ObjectProbe::withPassword(const std::function<void(const std::optional<Secret> &)> &use)
{
    SecretStore &secrets = m_session.services().secrets();
    const SavedConnection &source = m_read.source;
    if (m_read.half == Half::ImportOnly) {
        use(std::nullopt);
        return;
    }
    if (source.passwordPlace != PasswordPlace::Keychain) {
        use(secrets.remembered(source.id));
        return;
    }
    const quint64 request = m_request;
    secrets.read(source.id, [guard = QPointer(this), request, use](const Result<std::optional<Secret>> &kept) {
        if (guard && guard->m_request == request)
            use(kept.ok() ? kept.value() : std::nullopt);
    });
}

void ObjectProbe::onRead(const Result<ObjectCatalog> &catalog)
{
    if (!catalog) {
        m_error = catalog.error();
        m_session.setObjects(std::nullopt);
        setState(wantsObjectPassword(m_error) ? State::PasswordNeeded : State::Failed);
        return;
    }
    m_state = State::Known;
    m_session.setObjects(*catalog);
    Q_EMIT changed();
}

} // namespace trunkline
