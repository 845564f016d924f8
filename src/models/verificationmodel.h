#pragma once

#include "core/sharedvalue.h"
#include "core/verification.h"

#include <QAbstractTableModel>

namespace trunkline {

/// What a comparison found, a row for each table, sequence and difference in the catalogs, and one for all large
/// objects: first what differs, then what could not be compared, then the rest in the comparison's order. Texts are
/// made when they are shown. Window's thread.
class VerificationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        ObjectColumn,
        KindColumn,
        SourceColumn,
        TargetColumn,
        ChecksumColumn,
        ResultColumn,
        ColumnCount,
    };
    enum Role
    {
        WeightRole = Qt::UserRole, ///< Weight as int
    };
    enum class Weight
    {
        Differs,
        NotRead, ///< was to be compared and could not be
        Same,
        ByChoice, ///< is not compared, or differs, by choice
    };

    explicit VerificationModel(QObject *parent = nullptr);

    void setVerification(const Verification &verification);
    void clear() { setVerification({}); }

    /// What the panel beneath the table says of a row: a heading, and lines in a fixed font.
    QString title(int row) const;
    QString details(int row) const;

    /// The table or sequence of a row; null where it is a difference of the catalogs, or no row.
    const ObjectComparison *object(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Where a row stands: in a list of the comparison, or among the differences of the catalogs.
    struct Row
    {
        const ObjectComparison *object = nullptr;
        const CatalogDifference *difference = nullptr;
        Weight weight = Weight::Same;
    };
    QString text(const Row &row, int column) const;
    QString sideText(const ObjectComparison &one, const TableSum &sum, const QString &value) const;
    QString kindOf(const ObjectComparison &one) const;

    SharedValue<Verification> m_verification;
    QList<Row> m_rows;
};

} // namespace trunkline
