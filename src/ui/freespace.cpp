#include "ui/freespace.h"

#include "store/folders.h"
#include "ui/background.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTimer>

namespace trunkline {

namespace {
qint64 freeBytesOf(const QString &folder)
{
    QString existing = folder.isEmpty() ? Folders::dumps() : folder;
    while (!QFileInfo::exists(existing)) {
        const QString above = QFileInfo(existing).absolutePath();
        if (above == existing)
            return -1;
        existing = above;
    }
    return QStorageInfo(existing).bytesAvailable();
}
} // namespace

FreeSpace::FreeSpace(QObject *parent)
    : QObject(parent)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &FreeSpace::ask);
    timer->start(30000);
}

void FreeSpace::setFolder(const QString &folder)
{
    if (m_asked && folder == m_folder)
        return;
    m_folder = folder;
    m_asked = true;
    ask();
}

void FreeSpace::ask()
{
    inBackground(
        this, [folder = m_folder] { return freeBytesOf(folder); },
        [this, folder = m_folder](qint64 bytes) {
            if (folder != m_folder || bytes == m_bytes)
                return;
            m_bytes = bytes;
            Q_EMIT changed();
        });
}

} // namespace trunkline
