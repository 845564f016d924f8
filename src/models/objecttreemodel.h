#pragma once

#include "core/namepattern.h"
#include "engine/objectresolver.h"
#include "models/objectchoices.h"
#include "models/objecttreenodes.h"

#include <QAbstractItemModel>
#include <QSet>

namespace trunkline {

/// The rows for a catalog, which can be made in another thread than the one that shows them.
struct ObjectTreeContent
{
    ObjectCatalog catalog;
    ObjectChoices choices;
    QList<ObjectTreeNode> nodes;
    QList<int> top;    ///< nodes without a parent, in order
    QList<int> nodeOf; ///< by position in the catalog; -1

    static ObjectTreeContent of(const ObjectCatalog &catalog);
};

/// The objects of a database as a tree with what each takes along: schemas with groups of objects by kind, partitions
/// below their tables, then large objects, extensions and what else belongs to no schema. A tick or a choice of a
/// person comes out as another selection; the tree shows it when it is handed in again, resolved. Made for tens of
/// thousands of objects: rows are built once per catalog. Window's thread.
class ObjectTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column
    {
        Name,
        Kind,
        Rows,
        Size,
        TakesAlong,
        ColumnCount
    };
    enum Role
    {
        LeftOutRole = Qt::UserRole, ///< bool: it stays behind as a whole
        HasChoicesRole,             ///< bool: the column TakesAlong offers choices
    };

    explicit ObjectTreeModel(QObject *parent = nullptr);

    /// Another catalog, in which nothing is left out until setResolved().
    void setContent(ObjectTreeContent content);
    void setCatalog(const ObjectCatalog &catalog) { setContent(ObjectTreeContent::of(catalog)); }
    void clear() { setCatalog({}); }
    /// What a choice is made from; the rows change with setResolved(), which may come later.
    void setSelection(const ObjectSelection &selection);
    /// What the selection means for the catalog; that of another catalog is not taken.
    void setResolved(const ResolvedObjects &resolved);
    /// Shows only objects whose name holds the text, in any case, with what they are in, and all that is in a schema or
    /// partitioned table of such a name. With a dot in it the schema counts too: "sales.ti". The tree is reset.
    void setFilter(const QString &text);
    bool isFiltered() const { return !m_filter.isEmpty(); }
    /// Objects that the filter lets through by their own name.
    int matches() const { return m_matches; }
    /// Something below it is there for its own name's sake.
    bool leadsToMatch(const QModelIndex &index) const;

    /// Invalid where the filter hides it or it is no row: then its table, where it is a part of one.
    QModelIndex indexOf(qint32 object) const;
    /// Position in the catalog, or -1.
    qint32 objectAt(const QModelIndex &index) const;
    /// Bytes of all that is in a row.
    qint64 size(const QModelIndex &index) const { return node(index).size; }
    /// The same for the same row of another reading.
    QString key(const QModelIndex &index) const;
    /// The shown row with that key.
    QModelIndex indexOfKey(const QString &key) const;

    /// What can be chosen for a row, and which of it is the case; none where it is one here and another there.
    QList<Travel> choices(const QModelIndex &index) const;
    QString choiceText(const QModelIndex &index, Travel travel) const;
    std::optional<Travel> chosen(const QModelIndex &index) const;
    void choose(const QModelIndex &index, Travel travel);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// What a person chose.
    void selectionChosen(const trunkline::ObjectSelection &selection);
    /// A person chose something for an object that patterns leave out: they are to be changed, which takes longer.
    void comeBackChosen(qint32 object, trunkline::Travel travel);

private:
    const ObjectTreeNode &node(const QModelIndex &index) const;
    const CatalogObject *object(const ObjectTreeNode &node) const;
    const QList<int> &shownBelow(const QModelIndex &parent) const;
    QModelIndex indexOfNode(int node, int column = 0) const;
    /// The objects that a choice for the row is about.
    QList<qint32> objectsOf(const ObjectTreeNode &node) const;
    void addRelationsWithRows(const ObjectTreeNode &node, QList<qint32> &objects) const;
    void applyFilter();
    bool work(ObjectTreeNode &node) const;
    bool isByPattern(const ObjectTreeNode &node) const;
    QString text(const ObjectTreeNode &node, int column) const;
    QString kindText(const ObjectTreeNode &node) const;
    QString travelText(const ObjectTreeNode &node) const;
    QString reasonText(const ObjectTreeNode &node) const;
    QString partsText(const ObjectTreeNode &node) const;
    QString patternOf(const CatalogObject &object, Travel travel) const;
    QString toolTip(const ObjectTreeNode &node, int column) const;

    /// A pattern that takes away, ready to say what it does.
    struct Pattern
    {
        QString text;
        NamePattern matcher;
    };
    void compilePatterns();
    void tellChanges(const QSet<int> &parents);

    ObjectCatalog m_catalog;
    ObjectSelection m_selection;
    ResolvedObjects m_resolved;
    QList<Pattern> m_schemaPatterns;
    QList<Pattern> m_tablePatterns;
    QList<Pattern> m_dataPatterns;
    ObjectChoices m_choices;
    QList<ObjectTreeNode> m_nodes;
    QList<int> m_top; ///< nodes without a parent, in order
    QList<int> m_shownTop;
    QList<int> m_nodeOf; ///< by position in the catalog; -1
    QString m_filter;
    bool m_patternsChanged = false; ///< since the last setResolved()
    int m_matches = 0;
};

} // namespace trunkline
