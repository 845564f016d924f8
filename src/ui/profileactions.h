#pragma once

#include "core/error.h"

#include <QObject>

class QWidget;

namespace trunkline {

class Notices;
class Session;

/// Opening and saving of a window's document, with the dialogs that belong to it. Owned by the window.
class ProfileActions : public QObject
{
    Q_OBJECT
public:
    ProfileActions(Session &session, Notices &notices, QWidget *window);

    /// Asks for a file; chosen() follows unless the person gives up.
    void askForFile();
    /// Takes the document's place; opened() or a notice follows.
    void open(const QString &path);
    void save();
    void saveAs();
    /// Calls `goOn` when the document's changes are saved or given up, or where there are none.
    void askToSave(const std::function<void()> &goOn);

    static QString fileFilter();

Q_SIGNALS:
    void chosen(const QString &path);
    void opened();
    void openFailed();

private:
    void write(const QString &path, const std::function<void()> &goOn);
    void askWhere(const std::function<void()> &goOn);
    void tell(const Error &error, const QString &path);

    Session &m_session;
    Notices &m_notices;
    QWidget *m_window;
};

} // namespace trunkline
