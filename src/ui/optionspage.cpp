#include "ui/optionspage.h"

#include "ui/textstyle.h"
#include "ui_optionspage.h"

#include <QLabel>

namespace trunkline {

OptionsPage::OptionsPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OptionsPage>())
{
    m_ui->setupUi(this);
    // The groups gave their own labels their looks already.
    for (QLabel *label : {m_ui->titleLabel, m_ui->methodLabel, m_ui->methodTextLabel})
        TextStyle::apply(label);
    // The page's own ground shows between the panels.
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->scrollContents->setAutoFillBackground(false);
    const std::initializer_list<OptionsGroup *> groups{m_ui->targetDatabaseGroup, m_ui->workGroup, m_ui->rolesGroup,
                                                       m_ui->dumpGroup};
    for (OptionsGroup *group : groups)
        group->setSession(session);
}

OptionsPage::~OptionsPage() = default;

} // namespace trunkline
