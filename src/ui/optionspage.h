#pragma once

#include <QWidget>

namespace trunkline {

namespace Ui {
class OptionsPage;
}
class Session;

/// The stage Options: everything that a profile says beside its two connections.
class OptionsPage : public QWidget
{
    Q_OBJECT
public:
    explicit OptionsPage(Session &session, QWidget *parent = nullptr);
    ~OptionsPage() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Two columns where there is room for both, otherwise one.
    void chooseColumns();

    std::unique_ptr<Ui::OptionsPage> m_ui;
};

} // namespace trunkline
