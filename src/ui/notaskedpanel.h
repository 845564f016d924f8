#pragma once

#include "ui/panel.h"

class QLabel;
class QPushButton;

namespace trunkline {

/// In the place of a page's connection, where the profile does not ask that server: why, which folder or archive is
/// there instead, and the way to where it is chosen. Shows what it is told; decides nothing.
class NotAskedPanel : public Panel
{
    Q_OBJECT
public:
    explicit NotAskedPanel(QWidget *parent = nullptr);

    /// An empty path is one that is not chosen yet, and has no line.
    void setTexts(const QString &why, const QString &path);

Q_SIGNALS:
    void optionsRequested();

private:
    QLabel *m_why;
    QLabel *m_path;
    QPushButton *m_button;
};

} // namespace trunkline
