#pragma once

#include "ui/stage.h"

#include <QListWidget>

namespace trunkline {

/// The stages at the left of the window, each with its state and a second line. They can be opened in any order. Grows
/// to the height of its rows; arrow keys move, the current row is the open stage.
class StageList : public QListWidget
{
    Q_OBJECT
public:
    explicit StageList(QWidget *parent = nullptr);

    void setStatus(Stage stage, const StageStatus &status);
    /// None: no stage is open (the history is).
    void setCurrentStage(std::optional<Stage> stage);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void stageChosen(trunkline::Stage stage);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace trunkline
