#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace trunkline {

class FreeSpace;
class Session;

/// What the status bar says: the client tools in use (a button that lets one choose others) and how much room the dump
/// folder has. Follows the session by itself.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void toolsClicked();

private:
    void showTools();
    void showSpace();

    Session &m_session;
    FreeSpace *m_space = nullptr;
    QToolButton *m_toolsButton = nullptr;
    QLabel *m_spaceLabel = nullptr;
};

} // namespace trunkline
