#include "ui/remedybar.h"

#include "engine/words.h"
#include "ui/flowrow.h"
#include "ui/textstyle.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

RemedyBar::RemedyBar(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(9, 6, 9, 7);
    hide();
}

void RemedyBar::setRemedies(const QList<Remedy> &remedies, const QString &subject)
{
    if (m_row)
        m_row->deleteLater();
    m_row = nullptr;
    setVisible(!remedies.isEmpty());
    if (remedies.isEmpty())
        return;
    m_row = new FlowRow(this);
    auto *label = new QLabel(tr("Remedy"), m_row);
    TextStyle::dim(label);
    for (const Remedy &remedy : remedies) {
        auto *button = new QPushButton(Words::sentence(remedy.label), m_row);
        button->setObjectName(u"remedyButton"_s);
        button->setAutoDefault(false);
        //: The button's own words and what it is for: "Migrate roles: the role app does not exist".
        button->setAccessibleName(tr("%1: %2").arg(button->text(), subject));
        connect(button, &QPushButton::clicked, this, [this, remedy] { Q_EMIT chosen(remedy); });
    }
    layout()->addWidget(m_row);
}

} // namespace trunkline
