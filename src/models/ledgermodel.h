#pragma once

#include "core/runevent.h"

#include <QAbstractItemModel>

namespace trunkline {

/// The ledger of a run as a tree: a row for each state that occurs, what is missing first, and below it the objects, in
/// the archive's order. Columns: object, kind, why. Fed with the events of a run, live or from the history. Ten
/// thousands of rows are only numbers here; their texts are made when they are shown. Window's thread.
class LedgerModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column
    {
        ObjectColumn,
        KindColumn,
        ReasonColumn,
        ColumnCount,
    };
    enum Role
    {
        StateRole = Qt::UserRole, ///< LedgerState as int
        ProblemRole,              ///< number of the problem that is the reason; 0: none
    };

    explicit LedgerModel(QObject *parent = nullptr);

    void clear();
    void addEvents(const QList<RunEvent> &events);
    /// Shows only objects whose name or kind holds the text, whatever its case.
    void setText(const QString &text);
    bool hasLedger() const { return m_hasLedger; }
    bool hasTraces() const { return m_ledger->hasTraces(); } ///< Ledger::hasTraces()
    qsizetype arrived() const { return m_ledger->count(LedgerState::Arrived); }
    /// That should arrive: without what was left out.
    qsizetype expected() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        LedgerState state = LedgerState::Arrived;
        QList<qint32> entries; ///< positions in the ledger
    };
    void rebuild();
    QVariant groupData(const Group &group, int column, int role) const;
    QString reason(const LedgerEntry &entry) const;

    SharedValue<Ledger> m_ledger;
    bool m_hasLedger = false;
    QString m_text;
    QList<Group> m_groups;
    QHash<int, QString> m_problems; ///< their sentences
};

} // namespace trunkline
