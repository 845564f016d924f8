#include "models/rowvaluesmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QString shown(const QStringList &values, qsizetype column, bool there)
{
    if (!there)
        return {};
    const QString value = values.value(column);
    return value.isNull() ? u"NULL"_s : value;
}

} // namespace

void RowValuesModel::setValues(const RowValuesTable &table)
{
    beginResetModel();
    m_lines.clear();
    for (const RowValues &row : table.rows) {
        bool first = true;
        if (!row.onSource && !row.onTarget) {
            Line line;
            line.cells[KeyColumn] = row.key;
            line.cells[NameColumn] = tr("is there no more");
            m_lines += line;
        }
        for (qsizetype i = 0; i < table.columns.size() && (row.onSource || row.onTarget); ++i) {
            const QString source = row.source.value(i);
            const QString target = row.target.value(i);
            const bool same = row.onSource && row.onTarget && source == target && source.isNull() == target.isNull();
            if (same)
                continue;
            Line line;
            line.cells[KeyColumn] = row.key;
            line.cells[NameColumn] = table.columns.at(i);
            line.cells[SourceColumn] = shown(row.source, i, row.onSource);
            line.cells[TargetColumn] = shown(row.target, i, row.onTarget);
            line.first = std::exchange(first, false);
            m_lines += line;
        }
    }
    endResetModel();
}

int RowValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RowValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RowValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const Line &line = m_lines.at(index.row());
    // the key of a row is said once
    if (role == Qt::DisplayRole && index.column() == KeyColumn && !line.first && index.row() > 0 &&
        m_lines.at(index.row() - 1).cells[KeyColumn] == line.cells[KeyColumn])
        return QString();
    return line.cells[index.column()];
}

QVariant RowValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn:
        return tr("Row");
    case NameColumn:
        return tr("Column");
    case SourceColumn:
        return tr("On the source");
    default:
        return tr("On the target");
    }
}

} // namespace trunkline
