#include "ui/factsview.h"

#include "ui/statesign.h"
#include "ui/textstyle.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

FactsView::FactsView(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(16);
    m_layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FactsView::setFacts(const QList<Fact> &facts)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    for (const Fact &fact : facts) {
        auto *name = new QLabel(fact.name, this);
        TextStyle::dim(name);
        auto *value = new QLabel(fact.value, this);
        value->setObjectName(u"factLabel"_s);
        value->setAccessibleName(fact.name);
        value->setAccessibleDescription(fact.value);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (!fact.warning) {
            m_layout->addRow(name, value);
            continue;
        }
        auto *row = new QHBoxLayout;
        auto *sign = new StateSign(this);
        sign->setState(StateIcon::State::Warning);
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(value, 1);
        m_layout->addRow(name, row);
    }
}

} // namespace trunkline
