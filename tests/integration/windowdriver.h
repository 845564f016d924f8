#pragma once

#include "ui/mainwindow.h"
#include "ui/services.h"
#include "ui/stage.h"
#include "ui/windowlist.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace trunkline::testing {

/// The program's own window with its services, driven as a person drives it: by clicks and keys on the widgets that are
/// visible.
class WindowDriver
{
public:
    WindowDriver();
    ~WindowDriver();

    MainWindow *window() const { return m_window; }
    Services &services() { return m_services; }

    /// A visible widget by object name, in the window or in one of its dialogs; waited for up to 10 s.
    template <typename T> T *find(const QString &name)
    {
        T *found = nullptr;
        const bool came = QTest::qWaitFor(
            [&] {
                for (QWidget *top : QApplication::topLevelWidgets()) {
                    for (T *widget : top->findChildren<T *>(name)) {
                        if (widget->isVisible())
                            found = widget;
                    }
                }
                return found != nullptr;
            },
            10000);
        if (!came)
            qWarning("there is no visible widget named %s", qPrintable(name));
        return found;
    }
    bool click(const QString &buttonName);
    /// A visible button by its text, mnemonics left away.
    bool clickText(const QString &text);
    bool type(const QString &widgetName, const QString &text);
    bool openStage(Stage stage);
    /// Makes the connection of the open page by pasting a connection string and typing a password.
    bool makeConnection(const QString &conninfo, const QString &password, const QString &name);

private:
    Services m_services;
    WindowList m_windows;
    MainWindow *m_window = nullptr;
};

} // namespace trunkline::testing
