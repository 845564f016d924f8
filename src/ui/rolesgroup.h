#pragma once

#include "ui/optionsgroup.h"

namespace trunkline {

namespace Ui {
class RolesGroup;
}

class NameListCompleter;

/// Options: which roles travel, which are left out, what becomes of those that are on the target already, and whether
/// passwords stay behind.
class RolesGroup : public OptionsGroup
{
    Q_OBJECT
public:
    explicit RolesGroup(QWidget *parent = nullptr);
    ~RolesGroup() override;

protected:
    void load() override;

private:
    void connectChoices();
    void showLeftOut();
    void showPasswords();
    QString passwordsText() const;
    /// Why verifiers cannot travel; empty where they can.
    QString verifiersReason() const;
    /// Roles that the source has for itself are not counted.
    QList<RoleFacts> sourceRoles(RoleSelection selection) const;

    std::unique_ptr<Ui::RolesGroup> m_ui;
    NameListCompleter *m_completer;
};

} // namespace trunkline
