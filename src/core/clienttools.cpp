#include "core/clienttools.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QString toolName(Tool tool)
{
    switch (tool) {
    case Tool::PgDump:
        return u"pg_dump"_s;
    case Tool::PgRestore:
        return u"pg_restore"_s;
    case Tool::PgDumpall:
        return u"pg_dumpall"_s;
    case Tool::Psql:
        return u"psql"_s;
    }
    return {};
}

} // namespace trunkline
