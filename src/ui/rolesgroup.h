#pragma once

#include "ui/optionsgroup.h"

namespace trunkline {

namespace Ui {
class RolesGroup;
}

/// Options: which roles travel, which are left out, and that passwords stay behind.
class RolesGroup : public OptionsGroup
{
    Q_OBJECT
public:
    explicit RolesGroup(QWidget *parent = nullptr);
    ~RolesGroup() override;

protected:
    void load() override;

private:
    QString passwordsText() const;
    /// Roles that the source has for itself are not counted.
    QList<RoleFacts> sourceRoles(RoleSelection selection) const;

    std::unique_ptr<Ui::RolesGroup> m_ui;
};

} // namespace trunkline
