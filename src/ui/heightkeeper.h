#pragma once

#include <QObject>

class QWidget;

namespace trunkline {

/// Keeps a dialog at least as high as its wrapped texts need at its present width, which Qt's layouts do not do for
/// windows. A child of the dialog, which must have its layout already.
class HeightKeeper : public QObject
{
    Q_OBJECT
public:
    explicit HeightKeeper(QWidget *dialog);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_dialog;
};

} // namespace trunkline
