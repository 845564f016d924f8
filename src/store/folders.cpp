#include "store/folders.h"

#include "store/privatefolder.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
QString below(QStandardPaths::StandardLocation location, const QString &name)
{
    return QStandardPaths::writableLocation(location) + u'/' + name;
}
} // namespace

QString Folders::data()
{
    return madePrivate(below(QStandardPaths::GenericDataLocation, u"trunkline"_s));
}

QString Folders::config()
{
    return madePrivate(below(QStandardPaths::GenericConfigLocation, u"trunkline"_s));
}

QString Folders::locks()
{
    return madePrivate(data() + u"/locks"_s);
}

QString Folders::dumps()
{
    return madePrivate(data() + u"/dumps"_s);
}

QString Folders::runtime()
{
    return madePrivate(runtimeFolderPath());
}

} // namespace trunkline
