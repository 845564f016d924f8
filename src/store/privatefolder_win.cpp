#include "store/privatefolder.h"

#include "store/folders.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QString madePrivate(const QString &folder)
{
    // below the user's profile, whose access list folders inherit
    QDir().mkpath(folder);
    return folder;
}

QString runtimeFolderPath()
{
    return Folders::data() + u"/runtime"_s;
}

} // namespace trunkline
