#pragma once

#include "ui/optionsgroup.h"

class QButtonGroup;
class QGridLayout;

namespace trunkline {

class MethodCard;

/// Options: how the data travels, a card for each method.
class MethodGroup : public OptionsGroup
{
    Q_OBJECT
public:
    explicit MethodGroup(QWidget *parent = nullptr);

protected:
    void load() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QString obstacle(Method method) const;

    QList<MethodCard *> m_cards;
    QButtonGroup *m_buttons = nullptr;
    QGridLayout *m_layout = nullptr;
    int m_columns = 0;
};

} // namespace trunkline
