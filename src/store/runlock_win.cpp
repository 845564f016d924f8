#include "store/runlock.h"

#include "store/privatefolder.h"

#include <QDir>
#include <qt_windows.h>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
std::wstring lockFilePath(const QString &folder, const QString &runId)
{
    return QDir::toNativeSeparators(folder + u'/' + runId + u".lock"_s).toStdWString();
}
} // namespace

/// A file that nobody else may open, and that the system removes with its last handle.
class RunLock::Private
{
public:
    explicit Private(HANDLE opened)
        : handle(opened)
    {
    }
    ~Private() { CloseHandle(handle); }
    Q_DISABLE_COPY_MOVE(Private)

    HANDLE handle;
};

RunLock::RunLock(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

RunLock::~RunLock() = default;

std::unique_ptr<RunLock> RunLock::take(const QString &folder, const QString &runId)
{
    madePrivate(folder);
    const HANDLE handle = CreateFileW(lockFilePath(folder, runId).c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return nullptr;
    return std::unique_ptr<RunLock>(new RunLock(std::make_unique<Private>(handle)));
}

bool RunLock::isHeld(const QString &folder, const QString &runId)
{
    const HANDLE handle = CreateFileW(lockFilePath(folder, runId).c_str(), GENERIC_READ,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(handle);
    return false;
}

} // namespace trunkline
