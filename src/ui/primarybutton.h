#pragma once

#include <QPushButton>

namespace trunkline {

/// The one button of a page that comes next: in the palette's highlight where the style follows a palette. With
/// setPrimary(false) it looks like any other.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(QWidget *parent = nullptr);

    void setPrimary(bool primary);
    bool isPrimary() const { return m_primary; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    bool m_primary = true;
    bool m_recolouring = false;
};

} // namespace trunkline
