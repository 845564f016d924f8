#include "ui/patternspanel.h"

#include "ui/patternfield.h"
#include "ui/textstyle.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

PatternsPanel::PatternsPanel(QWidget *parent)
    : Panel(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(8);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(3, 1);
    layout->setColumnMinimumWidth(2, 12);
    add(0, 0, &ObjectSelection::schemas, u"schemasField"_s, tr("Only &schemas"), tr("Patterns of schemas: only these"),
        tr("sales, app_*"));
    add(0, 2, &ObjectSelection::excludedSchemas, u"excludedSchemasField"_s, tr("&Not schemas"),
        tr("Patterns of schemas: not these"), tr("tmp_*"));
    add(1, 0, &ObjectSelection::tables, u"tablesField"_s, tr("Only &tables"),
        tr("Patterns of tables, views and sequences: only these"), tr("sales.*, public.person"));
    add(1, 2, &ObjectSelection::excludedTables, u"excludedTablesField"_s, tr("N&ot tables"),
        tr("Patterns of tables, views and sequences: not these"), tr("*.import_*"));
    add(2, 0, &ObjectSelection::excludedTableData, u"excludedTableDataField"_s, tr("No &rows of"),
        tr("Patterns of tables: only their structure"), tr("*.audit_log"));
    auto *hint = new QLabel(tr("Separated by commas, * and ? stand for any letters. They hold for objects that are not "
                               "there yet, too."),
                            this);
    hint->setWordWrap(true);
    TextStyle::dim(hint);
    layout->addWidget(hint, 2, 2, 1, 2, Qt::AlignTop);
}

void PatternsPanel::add(int row, int column, PatternsOf list, const QString &objectName, const QString &label,
                        const QString &fieldName, const QString &placeholder)
{
    auto *field = new PatternField(this);
    field->setObjectName(objectName);
    field->setFieldName(fieldName);
    field->setPlaceholder(placeholder);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    // On the line's height, which a message below it does not move.
    caption->setMinimumHeight(field->sizeHint().height());
    TextStyle::dim(caption);
    auto *layout = static_cast<QGridLayout *>(this->layout());
    layout->addWidget(caption, row, column, Qt::AlignTop | Qt::AlignTrailing);
    layout->addWidget(field, row, column + 1, Qt::AlignTop);
    connect(field, &PatternField::patternsChosen, this,
            [this, list](const QStringList &patterns) { Q_EMIT chosen(list, patterns); });
    m_fields.append({list, field});
}

void PatternsPanel::setSelection(const ObjectSelection &selection)
{
    for (const auto &[list, field] : std::as_const(m_fields))
        field->setPatterns(selection.*list);
}

void PatternsPanel::showProblems(const ResolvedObjects *resolved)
{
    for (const auto &[list, field] : std::as_const(m_fields))
        field->showProblems(resolved);
}

int PatternsPanel::count(const ObjectSelection &selection)
{
    return static_cast<int>(selection.schemas.size() + selection.excludedSchemas.size() + selection.tables.size() +
                            selection.excludedTables.size() + selection.excludedTableData.size());
}

} // namespace trunkline
