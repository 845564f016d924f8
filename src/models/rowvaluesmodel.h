#pragma once

#include "engine/rowvalues.h"

#include <QAbstractTableModel>

namespace trunkline {

/// The values of rows that differ, side by side: a row for each column that is not the same, of rows that are on one
/// side only for all of them. Window's thread.
class RowValuesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        KeyColumn,
        NameColumn,
        SourceColumn,
        TargetColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setValues(const RowValuesTable &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        QString cells[ColumnCount];
        bool first = false; ///< of its row
    };
    QList<Line> m_lines;
};

} // namespace trunkline
