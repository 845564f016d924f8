#include "models/verificationmodel.h"

#include "engine/verificationwords.h"
#include "engine/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

using Weight = VerificationModel::Weight;

Weight weightOf(const ObjectComparison &one)
{
    switch (one.result) {
    case Comparison::Equal:
        return Weight::Same;
    case Comparison::Different:
        return Weight::Differs;
    case Comparison::NotCompared:
        break;
    }
    return one.failed ? Weight::NotRead : Weight::ByChoice;
}

/// The first and last digits are enough to see whether two are the same.
QString shortSum(const QString &sum)
{
    return sum.size() <= 11 ? sum : sum.left(5) + u'…' + sum.right(5);
}

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0);
}

} // namespace

VerificationModel::VerificationModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void VerificationModel::setVerification(const Verification &verification)
{
    beginResetModel();
    m_verification = verification;
    m_rows.clear();
    for (const ObjectComparison &one : m_verification->tables)
        m_rows += {&one, nullptr, weightOf(one)};
    for (const ObjectComparison &one : m_verification->sequences)
        m_rows += {&one, nullptr, weightOf(one)};
    if (m_verification->largeObjects)
        m_rows += {&*m_verification->largeObjects, nullptr, weightOf(*m_verification->largeObjects)};
    if (m_verification->catalogs) {
        for (const CatalogDifference &difference : m_verification->catalogs->differences)
            m_rows += {nullptr, &difference, difference.byChoice ? Weight::ByChoice : Weight::Differs};
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.weight < b.weight; });
    endResetModel();
}

QString VerificationModel::title(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const Row &shown = m_rows.at(row);
    const QString result = shown.difference               ? VerificationWords::result(*shown.difference)
                           : shown.object->rows.isEmpty() ? VerificationWords::result(*shown.object)
                                                          : VerificationWords::rowsTitle(*shown.object);
    //: An object, and what the comparison says of it: "sales.ticket — 2 rows on the source only".
    return tr("%1 — %2").arg(text(shown, ObjectColumn), result);
}

QString VerificationModel::details(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const Row &shown = m_rows.at(row);
    QStringList lines;
    if (shown.difference) {
        if (!shown.difference->source.isEmpty())
            lines += tr("On the source:") + u'\n' + shown.difference->source;
        if (!shown.difference->target.isEmpty())
            lines += tr("On the target:") + u'\n' + shown.difference->target;
        return lines.join(u"\n\n"_s);
    }
    for (const RowDifference &difference : shown.object->rows)
        lines += VerificationWords::row(difference, shown.object->hasKey);
    if (!shown.object->toolWords.isEmpty())
        lines += shown.object->toolWords;
    if (shown.object->rows.isEmpty() && !shown.object->source.sum.isEmpty())
        lines += tr("Checksum on the source: %1\nChecksum on the target: %2")
                     .arg(shown.object->source.sum, shown.object->target.sum);
    return lines.join(u'\n');
}

const ObjectComparison *VerificationModel::object(int row) const
{
    return row < 0 || row >= m_rows.size() ? nullptr : m_rows.at(row).object;
}

int VerificationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VerificationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VerificationModel::kindOf(const ObjectComparison &one) const
{
    return one.object.kind == ObjectKind::Sequence ? u"SEQUENCE"_s
           : one.object.schema.isEmpty()           ? u"BLOB"_s
                                                   : u"TABLE"_s;
}

QString VerificationModel::sideText(const ObjectComparison &, const TableSum &sum, const QString &value) const
{
    if (!value.isEmpty())
        return value;
    return sum.rows < 0 ? u"–"_s : Words::rowCount(sum.rows);
}

QString VerificationModel::text(const Row &row, int column) const
{
    const CatalogDifference *difference = row.difference;
    const ObjectComparison *one = row.object;
    switch (column) {
    case ObjectColumn:
        return difference ? VerificationWords::name(*difference) : VerificationWords::name(*one);
    case KindColumn:
        return difference ? difference->kind : kindOf(*one);
    case SourceColumn:
        return difference ? firstLine(difference->source) : sideText(*one, one->source, one->sourceValue);
    case TargetColumn:
        return difference ? firstLine(difference->target) : sideText(*one, one->target, one->targetValue);
    case ChecksumColumn:
        return difference ? QString() : shortSum(one->source.sum);
    default:
        return difference ? VerificationWords::result(*difference) : VerificationWords::result(*one);
    }
}

QVariant VerificationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case WeightRole:
        return static_cast<int>(row.weight);
    case Qt::TextAlignmentRole: {
        const bool isNumber = row.object && (index.column() == SourceColumn || index.column() == TargetColumn);
        return QVariant(isNumber ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant VerificationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == SourceColumn || section == TargetColumn;
        return QVariant(isNumber ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ObjectColumn:
        return tr("Object");
    case KindColumn:
        return tr("Kind");
    case SourceColumn:
        return tr("On the source");
    case TargetColumn:
        return tr("On the target");
    case ChecksumColumn:
        return tr("Checksum");
    default:
        return tr("Result");
    }
}

} // namespace trunkline
