#include "tools/serverfolder.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QString unprivilegedUser()
{
    return {};
}

bool giveFileTo(const QString &, const QString &user)
{
    return user.isEmpty();
}

Result<void> makeServerFolder(const QString &folder, const QString &)
{
    const bool isNew = !QFileInfo::exists(folder);
    if ((!isNew && !QDir(folder).isEmpty()) || (isNew && !QDir().mkpath(folder)))
        return Error(u"error.server-folder"_s, {folder});
    return {};
}

QString socketFolder(const QString &)
{
    return {};
}

} // namespace trunkline
