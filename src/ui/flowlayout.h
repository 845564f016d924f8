#pragma once

#include <QLayout>

namespace trunkline {

/// Lays widgets out like words: one beside the other, and in the next line where there is no room left. Each line is as
/// high as its highest widget, which all others of it are centred to. Owned by its widget, as every layout.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Gives the height that is needed; moves the items only with `move`.
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_columnGap = 14;
    int m_lineGap = 4;
};

} // namespace trunkline
