#pragma once

#include "core/runrecord.h"

#include <QObject>

namespace trunkline {

class MainWindow;
class Services;

/// The windows of the program: one per profile. Made by main(), outlives them all; each window deletes itself when it
/// is closed.
class WindowList : public QObject
{
    Q_OBJECT
public:
    explicit WindowList(Services &services, QObject *parent = nullptr);

    MainWindow *create();
    /// In the window that has it open already, else in `from` where that is unused, else in a new one.
    void open(const QString &path, MainWindow *from = nullptr);
    const QList<MainWindow *> &windows() const { return m_windows; }

private:
    void tellInterrupted(const QList<RunRecord> &runs);

    Services &m_services;
    QList<MainWindow *> m_windows;
};

} // namespace trunkline
