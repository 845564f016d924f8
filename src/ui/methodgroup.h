#pragma once

#include "ui/optionsgroup.h"

class QButtonGroup;
class QCheckBox;
class QGridLayout;

namespace trunkline {

class FreeSpace;
class MethodCard;
struct MethodAdvice;

/// Options: how the data travels, a card for each method with the time that it is expected to take, and which one is
/// recommended, as soon as both servers are known.
class MethodGroup : public OptionsGroup
{
    Q_OBJECT
public:
    explicit MethodGroup(QWidget *parent = nullptr);

protected:
    void load() override;
    void follow(Session &session) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QString obstacle(Method method) const;
    std::optional<MethodAdvice> advice() const;

    QList<MethodCard *> m_cards;
    QButtonGroup *m_buttons = nullptr;
    QGridLayout *m_layout = nullptr;
    QCheckBox *m_advisedCheckBox = nullptr;
    FreeSpace *m_freeSpace = nullptr;
    int m_columns = 0;
};

} // namespace trunkline
