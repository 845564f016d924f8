#pragma once

#include "ui/optionsgroup.h"

namespace trunkline {

namespace Ui {
class DumpGroup;
}
class FreeSpace;

/// Options: where the archive is written, how it is compressed, and whether it stays.
class DumpGroup : public OptionsGroup
{
    Q_OBJECT
public:
    explicit DumpGroup(QWidget *parent = nullptr);
    ~DumpGroup() override;

protected:
    void load() override;

private:
    void browse();
    void showFreeSpace();
    void showCompression();

    std::unique_ptr<Ui::DumpGroup> m_ui;
    FreeSpace *m_freeSpace = nullptr;
};

} // namespace trunkline
