#include "ui/profiledocument.h"

#include "store/profilefile.h"
#include "ui/background.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

MigrationProfile newProfile()
{
    MigrationProfile profile = MigrationProfile::create();
    profile.methodIsAdvised = true;
    return profile;
}

} // namespace

ProfileDocument::ProfileDocument(QObject *parent)
    : QObject(parent)
    , m_profile(newProfile())
    , m_saved(m_profile)
{
}

void ProfileDocument::update(const Change &change)
{
    MigrationProfile next = m_profile;
    change(next);
    if (next == m_profile)
        return;
    m_profile = std::move(next);
    Q_EMIT changed();
    updateModified();
}

QString ProfileDocument::displayName() const
{
    return m_path.isEmpty() ? tr("New migration") : QFileInfo(m_path).completeBaseName();
}

void ProfileDocument::reset()
{
    replace(newProfile(), {});
}

void ProfileDocument::open(const QString &path, Done done)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    inBackground(
        this, [absolute] { return ProfileFile::read(absolute); },
        [this, absolute, done = std::move(done)](const Result<MigrationProfile> &read) {
            if (!read)
                return done(read.error());
            replace(*read, absolute);
            done({});
        });
}

void ProfileDocument::save(Done done)
{
    saveAs(m_path, std::move(done));
}

void ProfileDocument::saveAs(const QString &path, Done done)
{
    QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(absolute).suffix().isEmpty())
        absolute += u'.' + suffix();
    inBackground(
        this, [absolute, profile = m_profile] { return ProfileFile::write(absolute, profile); },
        [this, absolute, written = m_profile, done = std::move(done)](const Result<void> &result) {
            if (result) {
                m_saved = written;
                setPath(absolute);
                updateModified();
            }
            done(result);
        });
}

QString ProfileDocument::suffix()
{
    return u"trunkline"_s;
}

void ProfileDocument::replace(const MigrationProfile &profile, const QString &path)
{
    m_profile = profile;
    m_saved = profile;
    setPath(path);
    Q_EMIT changed();
    updateModified();
}

void ProfileDocument::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    Q_EMIT pathChanged();
}

void ProfileDocument::updateModified()
{
    const bool modified = m_profile != m_saved;
    if (modified == m_modified)
        return;
    m_modified = modified;
    Q_EMIT modifiedChanged(modified);
}

} // namespace trunkline
