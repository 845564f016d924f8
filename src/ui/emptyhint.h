#pragma once

#include <QObject>

class QAbstractItemView;

namespace trunkline {

/// Says in the middle of an item view why it is empty, as long as it is. Owned by the view.
class EmptyHint : public QObject
{
    Q_OBJECT
public:
    explicit EmptyHint(QAbstractItemView *view);

    void setText(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paint() const;

    QAbstractItemView *m_view;
    QString m_text;
};

} // namespace trunkline
