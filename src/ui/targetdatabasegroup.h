#pragma once

#include "ui/optionsgroup.h"

namespace trunkline {

namespace Ui {
class TargetDatabaseGroup;
}

/// Options: the target database's name, what happens when it exists, owner, encoding, locale and template.
class TargetDatabaseGroup : public OptionsGroup
{
    Q_OBJECT
public:
    explicit TargetDatabaseGroup(QWidget *parent = nullptr);
    ~TargetDatabaseGroup() override;

protected:
    void load() override;

private:
    void fillOwners();
    void fillEncodings();
    void fillLocales();
    void fillTemplates();
    const DatabaseFacts *sourceDatabase() const;

    std::unique_ptr<Ui::TargetDatabaseGroup> m_ui;
};

} // namespace trunkline
