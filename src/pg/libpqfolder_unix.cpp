#include "pg/libpqfolder.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QString libpqFolder()
{
    return QDir::homePath() + u"/.postgresql"_s;
}

} // namespace trunkline
