#pragma once

#include "core/savedconnection.h"

#include <QAbstractButton>

namespace trunkline {

/// One end of the route: the connection's name, below it where it leads, and the colour of its label as a dot with the
/// label's word; or, where no server is asked, a folder or an archive and its path. Clicked, it opens the page of that
/// end.
class RouteChip : public QAbstractButton
{
    Q_OBJECT
public:
    /// `role` says which end it is: "Source".
    explicit RouteChip(const QString &role, QWidget *parent = nullptr);

    void setConnection(const SavedConnection &connection);
    /// A folder or file in the place of a server: what it is, and its path; an empty path is one that is not chosen
    /// yet.
    void setPlace(const QString &title, const QString &path);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showTexts();
    QFont titleFont() const;
    QFont detailFont() const;

    QString m_role;
    QString m_title;
    QString m_detail;
    ServerLabel m_label = ServerLabel::None;
    bool m_chosen = false;
    bool m_isPlace = false;
};

} // namespace trunkline
