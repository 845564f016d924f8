#pragma once

#include "core/objectcatalog.h"

#include <Qt>

namespace trunkline {

/// One row of the tree of objects. What it shows is worked out once per catalog, what a selection makes of it once per
/// selection, so that painting and filtering only look.
struct ObjectTreeNode
{
    enum class What
    {
        Schema,
        Group, ///< all objects of a kind, of a schema or of the database
        Object,
        LargeObjects,
    };
    What what = What::Object;
    ObjectKind kind = ObjectKind::Table;
    qint32 object = -1; ///< position in the catalog; -1 where it is none
    int parent = -1;    ///< node; -1: at the top
    QList<int> children;
    QString name;
    QList<qint32> parts; ///< of a relation, as positions in the catalog: foreign keys, indexes …
    QString needs; ///< the extensions that are needed, "postgis, hstore"

    // Of the filter
    QList<int> shown; ///< children
    int row = 0;      ///< among the shown ones
    bool leadsToMatch = false;

    // Of the selection
    Qt::CheckState state = Qt::Checked;
    int total = 0; ///< objects in a group
    int taken = 0;
    int partsLeftOut = 0;
    qint64 rows = -1; ///< -1: there are none
    qint64 rowsTaken = -1;
    qint64 size = -1;
    qint64 sizeTaken = -1;

    /// A group shows what travels of it, an object what it has, and so does what stays behind as a whole.
    bool showsWhole() const { return what == What::Object || state == Qt::Unchecked; }
    qint64 shownRows() const { return rows < 0 || showsWhole() ? rows : rowsTaken; }
    qint64 shownSize() const { return size < 0 || showsWhole() ? size : sizeTaken; }
};

/// The rows for a catalog, parents before their children; names in their order, kinds in that of ObjectKind but tables,
/// views and functions first.
QList<ObjectTreeNode> objectTreeNodes(const ObjectCatalog &catalog);
/// Those without a parent, in their order.
QList<int> topOfObjectTree(const QList<ObjectTreeNode> &nodes);

} // namespace trunkline
