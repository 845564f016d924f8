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

private:
    std::unique_ptr<Ui::OptionsPage> m_ui;
};

} // namespace trunkline
