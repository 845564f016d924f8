#pragma once

#include <QWidget>

namespace trunkline {

namespace Ui {
class WelcomePage;
}
class RecentProfilesModel;
class Services;

/// What a window shows while no profile is open.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(Services &services, QWidget *parent = nullptr);
    ~WelcomePage() override;

    /// As a click on "Try it with a sample database".
    void startSample();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void profileChosen(const QString &path);
    void sampleReady(const QString &profilePath);
    void historyRequested();
    void toolsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRecent();
    void showTools();
    void showIcon();

    Services &m_services;
    std::unique_ptr<Ui::WelcomePage> m_ui;
    RecentProfilesModel *m_recent = nullptr;
};

} // namespace trunkline
