#pragma once

#include "core/connectionparams.h"
#include "core/result.h"
#include "pg/conninfo.h"

#include <QAbstractTableModel>

namespace trunkline {

/// The libpq parameters of a connection that have no field of their own, one per row: those that libpq knows, those
/// that only the connection has, and an empty row at the end into which a further keyword is typed. No secret gets in.
class ConninfoModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Keyword,
        Value,
        Default,
        ColumnCount,
    };

    /// `own` are the keywords that are edited elsewhere.
    explicit ConninfoModel(const QList<ConninfoOption> &options, const QStringList &own, QObject *parent = nullptr);

    /// Takes over the parameters that have no field of their own.
    void setParams(const ConnectionParams &params);
    /// Writes them into `params`, whose other keywords stay.
    void writeTo(ConnectionParams &params) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// A value was changed by a person.
    void edited();
    /// What was typed as a keyword was not taken: "error.conninfo-secret" or "error.conninfo-own-field" (the keyword).
    void refused(const trunkline::Message &message);

private:
    struct Row
    {
        QString keyword;
        QString value;
        ConninfoOption option;
    };
    bool isLast(const QModelIndex &index) const { return index.row() == m_rows.size(); }
    bool addKeyword(const QString &keyword);
    qsizetype rowOf(const QString &keyword) const;

    QList<ConninfoOption> m_options;
    QStringList m_own;
    QList<Row> m_rows;
};

} // namespace trunkline
