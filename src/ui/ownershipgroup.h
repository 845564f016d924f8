#pragma once

#include "ui/optionsgroup.h"

namespace trunkline {

namespace Ui {
class OwnershipGroup;
}

/// Options: whose the objects are on the target, what becomes of grants, and the map of roles that serves both. Says at
/// once where a role is named that neither server knows.
class OwnershipGroup : public OptionsGroup
{
    Q_OBJECT
public:
    explicit OwnershipGroup(QWidget *parent = nullptr);
    ~OwnershipGroup() override;

protected:
    void load() override;

private:
    void connectChoices();
    void showOneOwner();
    void showMap();
    QStringList mapWarnings() const;

    std::unique_ptr<Ui::OwnershipGroup> m_ui;
};

} // namespace trunkline
