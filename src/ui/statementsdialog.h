#pragma once

#include "core/remedy.h"

#include <QDialog>

namespace trunkline {

namespace Ui {
class StatementsDialog;
}

/// The statements that a remedy would run on the target, to be read before. Accepted: a person wants them run.
class StatementsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `serverName` as the connection is called.
    StatementsDialog(const Remedy &remedy, const QString &serverName, QWidget *parent = nullptr);
    ~StatementsDialog() override;

private:
    std::unique_ptr<Ui::StatementsDialog> m_ui;
};

} // namespace trunkline
