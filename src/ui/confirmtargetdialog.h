#pragma once

#include "ui/runcoordinator.h"

#include <QDialog>

class QPushButton;

namespace trunkline {

namespace Ui {
class ConfirmTargetDialog;
}

/// Asks for the target database's name before it is replaced, or before anything is written to a production server.
/// Accepted only with exactly that name.
class ConfirmTargetDialog : public QDialog
{
    Q_OBJECT
public:
    ConfirmTargetDialog(const TargetConfirmation &confirmation, const QString &serverName, QWidget *parent);
    ~ConfirmTargetDialog() override;

    QString typedName() const;

private:
    std::unique_ptr<Ui::ConfirmTargetDialog> m_ui;
    QPushButton *m_startButton = nullptr;
};

} // namespace trunkline
