#pragma once

#include "ui/optionsgroup.h"

class QCheckBox;
class QRadioButton;

namespace trunkline {

namespace Ui {
class ContentGroup;
}

/// Options: what travels beside the objects themselves: comments and their like, what is set for the database,
/// tablespaces and the map of them.
class ContentGroup : public OptionsGroup
{
    Q_OBJECT
public:
    explicit ContentGroup(QWidget *parent = nullptr);
    ~ContentGroup() override;

protected:
    void load() override;

private:
    void connectFlag(QCheckBox *box, bool ContentOptions::*flag);
    void connectMode(QRadioButton *button, TablespaceMode mode);
    void showMap();
    QStringList warnings() const;

    std::unique_ptr<Ui::ContentGroup> m_ui;
    QList<std::pair<QCheckBox *, bool ContentOptions::*>> m_flags;
};

} // namespace trunkline
