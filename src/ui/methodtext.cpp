#include "ui/methodtext.h"

namespace trunkline {

QString MethodText::name(Method method)
{
    switch (method) {
    case Method::File:
        return tr("File");
    case Method::Directory:
        return tr("Directory");
    case Method::Stream:
        return tr("Stream");
    case Method::Direct:
        return tr("Direct");
    }
    return {};
}

QString MethodText::meaning(Method method)
{
    switch (method) {
    case Method::File:
        return tr("One archive file on this computer, the classic way.");
    case Method::Directory:
        return tr("An archive in a folder, written and read by several jobs at the same time.");
    case Method::Stream:
        return tr("One pipe from pg_dump to pg_restore: nothing on disk, no parallel work, nothing to repair from.");
    case Method::Direct:
        return tr("Straight from server to server by several sessions, no rows on disk.");
    }
    return {};
}

} // namespace trunkline
