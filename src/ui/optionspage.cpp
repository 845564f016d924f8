#include "ui/optionspage.h"

#include "ui/textstyle.h"
#include "ui_optionspage.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace trunkline {

namespace {

/// The labels of all groups in a panel are as wide as the widest, so that their fields stand beneath each other.
void alignLabels(std::initializer_list<OptionsGroup *> groups)
{
    QList<QLabel *> labels;
    int widest = 0;
    for (const OptionsGroup *group : groups) {
        const auto *form = group->findChild<QFormLayout *>();
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
            if (!label)
                continue;
            labels += label;
            widest = qMax(widest, label->sizeHint().width() + 2);
        }
    }
    for (QLabel *label : labels) {
        label->setMinimumWidth(widest);
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

} // namespace

OptionsPage::OptionsPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OptionsPage>())
{
    m_ui->setupUi(this);
    // The groups gave their own labels their looks already.
    TextStyle::apply(m_ui->titleLabel);
    // The page's own ground shows between the panels.
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->scrollContents->setAutoFillBackground(false);
    const std::initializer_list<OptionsGroup *> groups{
        m_ui->halfGroup,    m_ui->methodGroup, m_ui->targetDatabaseGroup, m_ui->managedGroup, m_ui->workGroup,
        m_ui->contentGroup, m_ui->rolesGroup,  m_ui->ownershipGroup,      m_ui->dumpGroup};
    for (OptionsGroup *group : groups)
        group->setSession(session);
    m_ui->scrollContents->installEventFilter(this);
    m_ui->scrollArea->viewport()->installEventFilter(this);
    alignLabels({m_ui->targetDatabaseGroup, m_ui->managedGroup, m_ui->workGroup, m_ui->contentGroup});
    alignLabels({m_ui->rolesGroup, m_ui->ownershipGroup, m_ui->dumpGroup});
}

OptionsPage::~OptionsPage() = default;

bool OptionsPage::eventFilter(QObject *watched, QEvent *event)
{
    // A map was opened, a language with longer words is spoken, or the window is another size.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        chooseColumns();
    return QWidget::eventFilter(watched, event);
}

void OptionsPage::chooseColumns()
{
    const int needed = m_ui->leftPanel->minimumSizeHint().width() + m_ui->columnsLayout->spacing() +
                       m_ui->rightPanel->minimumSizeHint().width();
    const bool beside = needed <= m_ui->scrollArea->viewport()->width();
    m_ui->columnsLayout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace trunkline
