#pragma once

#include "core/savedconnection.h"

#include <QAbstractButton>

namespace trunkline {

/// One end of the route: the connection's name, below it where it leads, and the colour of its label as a dot with the
/// label's word. Clicked, it opens the page of that end.
class RouteChip : public QAbstractButton
{
    Q_OBJECT
public:
    /// `role` says which end it is: "Source".
    explicit RouteChip(const QString &role, QWidget *parent = nullptr);

    void setConnection(const SavedConnection &connection);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;
    QFont detailFont() const;

    QString m_role;
    QString m_title;
    QString m_detail;
    ServerLabel m_label = ServerLabel::None;
    bool m_chosen = false;
};

} // namespace trunkline
