#pragma once

#include "ui/optionsgroup.h"

namespace trunkline {

namespace Ui {
class WorkGroup;
}

/// Options: jobs with what speaks for their number, what happens on an error, analyze, how source and target are
/// compared at the end.
class WorkGroup : public OptionsGroup
{
    Q_OBJECT
public:
    explicit WorkGroup(QWidget *parent = nullptr);
    ~WorkGroup() override;

protected:
    void load() override;

private:
    QString jobsReason() const;

    std::unique_ptr<Ui::WorkGroup> m_ui;
};

} // namespace trunkline
