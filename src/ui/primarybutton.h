#pragma once

#include <QPushButton>

namespace trunkline {

/// The one button of a page that comes next: a surface in the palette's highlight, except on macOS, where the style has
/// its own way to say so. With setPrimary(false) it looks like any other.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(QWidget *parent = nullptr);

    void setPrimary(bool primary);
    bool isPrimary() const { return m_primary; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_primary = true;
};

} // namespace trunkline
