#pragma once

#include "engine/samplemigration.h"

#include <QWidget>

namespace trunkline {

namespace Ui {
class SamplePanel;
}

/// Makes the sample migration and shows how far it is. Owns the throw-away servers, which therefore end with the
/// window.
class SamplePanel : public QWidget
{
    Q_OBJECT
public:
    explicit SamplePanel(QWidget *parent = nullptr);
    ~SamplePanel() override;

    /// Legal when not isPreparing(). With servers that are up already, the same profile is opened again.
    void start();
    bool isPreparing() const { return m_preparing; }

Q_SIGNALS:
    void preparingChanged(bool preparing);
    void ready(const QString &profilePath);

private:
    void setPreparing(bool preparing);
    void showFailure(const Error &error);

    std::unique_ptr<Ui::SamplePanel> m_ui;
    SampleMigration m_sample;
    QString m_profilePath;
    bool m_preparing = false;
};

} // namespace trunkline
