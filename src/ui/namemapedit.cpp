#include "ui/namemapedit.h"

#include "ui/namecombobox.h"
#include "ui/textstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

NameMapEdit::NameMapEdit(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_addButton(new QToolButton(this))
{
    m_addButton->setObjectName(u"addLineButton"_s);
    m_addButton->setText(tr("+ add"));
    m_addButton->setAutoRaise(true);
    m_addButton->setFocusPolicy(Qt::StrongFocus);
    m_lines->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_lines);
    column->addWidget(m_addButton, 0, Qt::AlignLeft);
    setFieldNames(tr("Name on the source"), tr("Name on the target"));
    connect(m_addButton, &QToolButton::clicked, this, [this] { addLine({}, {}).source->setFocus(); });
}

void NameMapEdit::setNames(const QStringList &source, const QStringList &target)
{
    m_sourceNames = source;
    m_targetNames = target;
    for (const Line &line : std::as_const(m_all)) {
        line.source->setNames({}, source, line.source->name());
        line.target->setNames({}, target, line.target->name());
    }
}

void NameMapEdit::setFieldNames(const QString &source, const QString &target)
{
    m_sourceField = source;
    m_targetField = target;
    nameFields();
}

void NameMapEdit::setMap(const QMap<QString, QString> &map)
{
    if (map != this->map()) {
        while (!m_all.isEmpty())
            delete m_all.takeLast().widget;
        for (auto it = map.begin(); it != map.end(); ++it)
            addLine(it.key(), it.value());
    }
    if (m_all.isEmpty())
        addLine({}, {});
}

QMap<QString, QString> NameMapEdit::map() const
{
    QMap<QString, QString> map;
    for (const Line &line : m_all) {
        const QString source = line.source->name();
        const QString target = line.target->name();
        if (!source.isEmpty() && !target.isEmpty() && !map.contains(source))
            map.insert(source, target);
    }
    return map;
}

QStringList NameMapEdit::duplicates() const
{
    QStringList seen;
    QStringList twice;
    for (const Line &line : m_all) {
        const QString source = line.source->name();
        if (source.isEmpty())
            continue;
        if (seen.contains(source) && !twice.contains(source))
            twice += source;
        seen += source;
    }
    return twice;
}

const NameMapEdit::Line &NameMapEdit::addLine(const QString &source, const QString &target)
{
    Line line;
    line.widget = new QWidget(this);
    line.source = new NameComboBox(line.widget);
    line.target = new NameComboBox(line.widget);
    line.remove = new QToolButton(line.widget);
    line.source->setObjectName(u"mapSourceComboBox"_s);
    line.target->setObjectName(u"mapTargetComboBox"_s);
    line.remove->setObjectName(u"removeLineButton"_s);
    line.remove->setText(u"×"_s);
    line.remove->setAutoRaise(true);
    line.remove->setFocusPolicy(Qt::TabFocus);
    line.source->lineEdit()->setPlaceholderText(tr("on the source"));
    line.target->lineEdit()->setPlaceholderText(tr("on the target"));
    line.source->setNames({}, m_sourceNames, source);
    line.target->setNames({}, m_targetNames, target);
    auto *arrow = new QLabel(u"→"_s, line.widget);
    TextStyle::dim(arrow);
    auto *row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(line.source, 1);
    row->addWidget(arrow);
    row->addWidget(line.target, 1);
    row->addWidget(line.remove);
    m_lines->addWidget(line.widget);
    line.widget->show(); // at once, so that it can take the focus
    for (NameComboBox *combo : {line.source, line.target})
        combo->setMinimumWidth(fontMetrics().averageCharWidth() * 12); // two of them fit into half a page
    // The lines stand before the button, and Tab reaches them in that order.
    QWidget *before = m_all.isEmpty() ? m_addButton->previousInFocusChain() : m_all.constLast().remove;
    setTabOrder(before, line.source);
    setTabOrder(line.source, line.target);
    setTabOrder(line.target, line.remove);
    setTabOrder(line.remove, m_addButton);
    connect(line.source, &NameComboBox::nameChosen, this, &NameMapEdit::mapChanged);
    connect(line.target, &NameComboBox::nameChosen, this, &NameMapEdit::mapChanged);
    connect(line.remove, &QToolButton::clicked, this, [this, widget = line.widget] { removeLine(widget); });
    m_all += line;
    nameFields();
    return m_all.constLast();
}

void NameMapEdit::removeLine(const QWidget *widget)
{
    const auto at = std::find_if(m_all.begin(), m_all.end(), [&](const Line &line) { return line.widget == widget; });
    if (at == m_all.end())
        return;
    // A button of it is being clicked.
    at->widget->hide();
    at->widget->deleteLater();
    m_all.erase(at);
    nameFields();
    m_addButton->setFocus();
    Q_EMIT mapChanged();
}

void NameMapEdit::nameFields()
{
    m_addButton->setAccessibleName(tr("Add a line to the map"));
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        //: A field in a line of a table: "Role on the source, line 2".
        m_all.at(i).source->setAccessibleName(tr("%1, line %2").arg(m_sourceField).arg(i + 1));
        m_all.at(i).target->setAccessibleName(tr("%1, line %2").arg(m_targetField).arg(i + 1));
        m_all.at(i).remove->setAccessibleName(tr("Remove line %1 of the map").arg(i + 1));
        m_all.at(i).remove->setToolTip(tr("Remove"));
    }
}

} // namespace trunkline
