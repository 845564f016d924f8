#include "models/conninfomodel.h"

#include <QFont>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

ConninfoModel::ConninfoModel(const QList<ConninfoOption> &options, const QStringList &own, QObject *parent)
    : QAbstractTableModel(parent)
    , m_own(own)
{
    for (const ConninfoOption &option : options) {
        if (!option.secret && !option.debug && !own.contains(option.keyword) &&
            !ConnectionParams::isSecretKeyword(option.keyword))
            m_options.append(option);
    }
    setParams({});
}

void ConninfoModel::setParams(const ConnectionParams &params)
{
    beginResetModel();
    m_rows.clear();
    for (const ConninfoOption &option : std::as_const(m_options))
        m_rows.append({option.keyword, params.value(option.keyword), option});
    for (const QString &keyword : params.keywords()) {
        if (!m_own.contains(keyword) && rowOf(keyword) < 0)
            m_rows.append({keyword, params.value(keyword), {}});
    }
    endResetModel();
}

void ConninfoModel::writeTo(ConnectionParams &params) const
{
    for (const QString &keyword : params.keywords()) {
        if (!m_own.contains(keyword))
            params.remove(keyword);
    }
    for (const Row &row : m_rows)
        params.set(row.keyword, row.value);
}

int ConninfoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int ConninfoModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConninfoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isLast(index)) {
        if (index.column() == Keyword && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
            return tr("Type the keyword of a further parameter here");
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == Keyword)
            return row.keyword;
        return index.column() == Value ? row.value : row.option.defaultValue;
    case Qt::FontRole:
        if (index.column() == Keyword && !row.value.isEmpty()) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ToolTipRole:
        return row.option.environmentVariable.isEmpty()
                   ? row.option.label
                   : tr("%1 (environment variable %2)").arg(row.option.label, row.option.environmentVariable);
    default:
        return {};
    }
}

QVariant ConninfoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Keyword:
        return tr("Parameter");
    case Value:
        return tr("Value");
    case Default:
        return tr("Default");
    default:
        return {};
    }
}

Qt::ItemFlags ConninfoModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == (isLast(index) ? Keyword : Value))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ConninfoModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (isLast(index))
        return addKeyword(value.toString().trimmed());
    Row &row = m_rows[index.row()];
    if (row.value == value.toString())
        return true;
    row.value = value.toString();
    Q_EMIT dataChanged(index.siblingAtColumn(Keyword), index.siblingAtColumn(Default));
    Q_EMIT edited();
    return true;
}

bool ConninfoModel::addKeyword(const QString &keyword)
{
    if (keyword.isEmpty() || rowOf(keyword) >= 0)
        return false;
    if (ConnectionParams::isSecretKeyword(keyword)) {
        Q_EMIT refused({u"error.conninfo-secret"_s, {keyword}});
        return false;
    }
    if (m_own.contains(keyword)) {
        Q_EMIT refused({u"error.conninfo-own-field"_s, {keyword}});
        return false;
    }
    const int row = static_cast<int>(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append({keyword, {}, {}});
    endInsertRows();
    return true;
}

qsizetype ConninfoModel::rowOf(const QString &keyword) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).keyword == keyword)
            return i;
    }
    return -1;
}

} // namespace trunkline
