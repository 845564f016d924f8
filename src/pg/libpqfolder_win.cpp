#include "pg/libpqfolder.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QString libpqFolder()
{
    return QDir::fromNativeSeparators(qEnvironmentVariable("APPDATA")) + u"/postgresql"_s;
}

} // namespace trunkline
