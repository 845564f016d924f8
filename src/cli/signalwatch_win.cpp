#include "cli/signalwatch.h"

#include <windows.h>

namespace trunkline::cli {

namespace {

SignalWatch *watching = nullptr;

BOOL WINAPI onConsoleEvent(DWORD)
{
    // Runs on a thread of the system's.
    if (watching)
        QMetaObject::invokeMethod(watching, &SignalWatch::interrupted, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

class SignalWatch::Private
{
};

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
    watching = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

SignalWatch::~SignalWatch()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    watching = nullptr;
}

} // namespace trunkline::cli
