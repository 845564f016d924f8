#pragma once

#include "ui/optionsgroup.h"

namespace trunkline {

namespace Ui {
class ManagedGroup;
}

/// Options: whether the rules for a target without superuser hold, what was recognised, and what they mean.
class ManagedGroup : public OptionsGroup
{
    Q_OBJECT
public:
    explicit ManagedGroup(QWidget *parent = nullptr);
    ~ManagedGroup() override;

protected:
    void load() override;

private:
    QString recognisedText() const;

    std::unique_ptr<Ui::ManagedGroup> m_ui;
};

} // namespace trunkline
