#pragma once

#include "core/migrationprofile.h"
#include "ui/panel.h"

class QLabel;
class QRadioButton;

namespace trunkline {

/// One method on the Options page: its name to be chosen, its estimated time, what it means, and why it is recommended
/// or cannot be had.
class MethodCard : public Panel
{
    Q_OBJECT
public:
    explicit MethodCard(Method method, QWidget *parent = nullptr);

    Method method() const { return m_method; }
    QRadioButton *button() const { return m_button; }
    /// Empty: not known.
    void setTime(const QString &time);
    /// Says why it is the one to take; empty: it is not.
    void setRecommendation(const QString &reason);
    /// Says why it cannot be chosen; empty: it can.
    void setObstacle(const QString &reason);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void showText();

    const Method m_method;
    QRadioButton *m_button = nullptr;
    QLabel *m_timeLabel = nullptr;
    QLabel *m_textLabel = nullptr;
    QString m_recommendation;
    QString m_obstacle;
};

} // namespace trunkline
