#include "ui/windowlist.h"

#include "ui/mainwindow.h"
#include "ui/services.h"

#include <QApplication>
#include <QFileInfo>

namespace trunkline {

WindowList::WindowList(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.history(), &HistoryService::interruptedFound, this, &WindowList::tellInterrupted);
}

MainWindow *WindowList::create()
{
    auto *window = new MainWindow(m_services, *this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeAll(window); });
    m_windows.append(window);
    window->show();
    return window;
}

void WindowList::open(const QString &path, MainWindow *from)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    for (MainWindow *window : std::as_const(m_windows)) {
        if (window->profilePath() == absolute) {
            window->comeToFront();
            return;
        }
    }
    MainWindow *window = from && from->isUnused() ? from : create();
    window->openProfile(absolute);
}

void WindowList::tellInterrupted(const QList<RunRecord> &runs)
{
    if (m_windows.isEmpty())
        return;
    auto *active = qobject_cast<MainWindow *>(QApplication::activeWindow());
    MainWindow *window = active ? active : m_windows.first();
    for (const RunRecord &run : runs)
        window->tellInterrupted(run);
}

} // namespace trunkline
