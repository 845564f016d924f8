#pragma once

#include "core/savedconnection.h"

#include <QComboBox>

namespace trunkline {

/// What a server is used for, each with its colour and what it means for a run.
class ServerLabelBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ServerLabelBox(QWidget *parent = nullptr);

    ServerLabel label() const;
    void setLabel(ServerLabel label);

    /// The square in a label's colour, on the present palette; null for ServerLabel::None.
    static QIcon icon(ServerLabel label);

Q_SIGNALS:
    void labelChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();
};

} // namespace trunkline
