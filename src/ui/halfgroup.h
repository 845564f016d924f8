#pragma once

#include "ui/optionsgroup.h"

namespace trunkline {

namespace Ui {
class HalfGroup;
}

/// Options: whether the whole way is gone or only half of it, and the folder or archive that an export writes or an
/// import reads. What is at that path is looked at in the background.
class HalfGroup : public OptionsGroup
{
    Q_OBJECT
public:
    explicit HalfGroup(QWidget *parent = nullptr);
    ~HalfGroup() override;

protected:
    void load() override;

private:
    void browse(bool folder);
    void setArchive(const QString &path);
    void look();

    std::unique_ptr<Ui::HalfGroup> m_ui;
};

} // namespace trunkline
