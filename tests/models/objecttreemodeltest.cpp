#include "models/objecttreemodel.h"
#include "support/samplecatalog.h"
#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using trunkline::testing::SampleCatalog;

class ObjectTreeModelTest : public QObject
{
    Q_OBJECT

    ObjectCatalog m_catalog;
    ObjectSelection m_selection;
    std::unique_ptr<ObjectTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void select(const ObjectSelection &selection)
    {
        m_selection = selection;
        m_model->setSelection(selection);
        m_model->setResolved(resolveObjects(m_catalog, selection));
    }
    /// By the names on the way: {"dms_sample", "Tables", "person"}.
    QModelIndex row(const QStringList &way, int column = 0) const
    {
        QModelIndex at;
        for (const QString &name : way) {
            QModelIndex found;
            for (int i = 0; i < m_model->rowCount(at) && !found.isValid(); ++i) {
                if (m_model->index(i, 0, at).data().toString() == name)
                    found = m_model->index(i, 0, at);
            }
            if (!found.isValid())
                return {};
            at = found;
        }
        return at.siblingAtColumn(column);
    }
    QModelIndex table(const QString &name, int column = 0) const
    {
        return row({u"dms_sample"_s, u"Tables"_s, name}, column);
    }
    QString text(const QStringList &way, int column) const { return row(way, column).data().toString(); }
    QString takes(const QString &name) const
    {
        return table(name, ObjectTreeModel::TakesAlong).data().toString();
    }
    static Qt::CheckState state(const QModelIndex &index)
    {
        return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    }
    void tick(const QModelIndex &index, bool on)
    {
        QVERIFY(index.isValid());
        QVERIFY(m_model->setData(index, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }
    static ObjectName name(ObjectKind kind, const QString &schema, const QString &name) { return {kind, schema, name, {}}; }
    QStringList children(const QModelIndex &parent = {}) const
    {
        QStringList names;
        for (int i = 0; i < m_model->rowCount(parent); ++i)
            names += m_model->index(i, 0, parent).data().toString();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_catalog = SampleCatalog::wireframe();
        m_model = std::make_unique<ObjectTreeModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setCatalog(m_catalog);
        select({});
        connect(m_model.get(), &ObjectTreeModel::selectionChosen, this, &ObjectTreeModelTest::select);
        connect(m_model.get(), &ObjectTreeModel::comeBackChosen, this,
                [this](qint32 object) { select(takenAlong(m_catalog, m_selection, BrokenNeed{object, {}})); });
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void whatIsThereStandsInItsPlace()
    {
        QCOMPARE(children(), (QStringList{u"dms_sample"_s, u"gis"_s, u"public"_s, u"Large objects"_s, u"Extensions"_s,
                                          u"Publications"_s}));
        QCOMPARE(children(row({u"dms_sample"_s})),
                 (QStringList{u"Tables"_s, u"Views"_s, u"Materialized views"_s, u"Functions"_s, u"Sequences"_s, u"Types"_s}));
        // The sequence of a column goes with its table.
        QCOMPARE(children(row({u"dms_sample"_s, u"Sequences"_s})), QStringList{u"invoice_seq"_s});
        QCOMPARE(m_model->rowCount(table(u"ticket_purchase_hist"_s)), 12);
        QCOMPARE(m_model->rowCount(row({u"public"_s})), 0);
    }

    void columnsSayKindRowsAndSize()
    {
        QCOMPARE(table(u"ticket_purchase_hist"_s, ObjectTreeModel::Kind).data().toString(), u"table, 12 partition(s)"_s);
        QCOMPARE(table(u"player"_s, ObjectTreeModel::Kind).data().toString(), u"table, inherits person"_s);
        QCOMPARE(table(u"sporting_event_ticket"_s, ObjectTreeModel::Rows).data().toString(), u"56.9 M"_s);
        QCOMPARE(table(u"ticket_purchase_hist"_s, ObjectTreeModel::Rows).data().toString(), u"5.0 M"_s);
        QCOMPARE(table(u"ticket_purchase_hist"_s, ObjectTreeModel::Size).data().toString(), u"402 MB"_s);
        QCOMPARE(text({u"dms_sample"_s, u"Tables"_s}, ObjectTreeModel::Kind), u"15 of 15"_s);
        QCOMPARE(text({u"dms_sample"_s}, ObjectTreeModel::Kind), u"schema"_s);
        QCOMPARE(text({u"dms_sample"_s, u"Functions"_s, u"sell_tickets(integer, numeric)"_s}, ObjectTreeModel::Kind),
                 u"procedure"_s);
        QCOMPARE(text({u"Large objects"_s}, ObjectTreeModel::Kind), u"118"_s);
        QCOMPARE(text({u"Large objects"_s}, ObjectTreeModel::Size), u"41 MB"_s);
        QCOMPARE(text({u"Extensions"_s}, ObjectTreeModel::Kind), u"4 of 4"_s);
        QCOMPARE(text({u"Extensions"_s}, ObjectTreeModel::TakesAlong), u"citext, pg_trgm, plpgsql, postgis"_s);
        QCOMPARE(text({u"gis"_s}, ObjectTreeModel::TakesAlong), u"needs extension postgis"_s);
        QCOMPARE(takes(u"person"_s), u"rows and structure"_s);
        QCOMPARE(table(u"person"_s).data(Qt::AccessibleTextRole).toString(), u"person, table, rows and structure"_s);
    }

    void aTickOfATableIsOneChoice()
    {
        tick(table(u"audit_log"_s), false);
        QCOMPARE(m_selection.choices, (QList{ObjectChoice{name(ObjectKind::Table, u"dms_sample"_s, u"audit_log"_s)}}));
        QCOMPARE(state(table(u"audit_log"_s)), Qt::Unchecked);
        QCOMPARE(takes(u"audit_log"_s), u"left out"_s);
        QVERIFY(table(u"audit_log"_s).data(ObjectTreeModel::LeftOutRole).toBool());
        QCOMPARE(state(row({u"dms_sample"_s, u"Tables"_s})), Qt::PartiallyChecked);
        QCOMPARE(state(row({u"dms_sample"_s})), Qt::PartiallyChecked);
        QCOMPARE(text({u"dms_sample"_s, u"Tables"_s}, ObjectTreeModel::Kind), u"14 of 15"_s);
        tick(table(u"audit_log"_s), true);
        QVERIFY(m_selection.isEverything());
        QCOMPARE(state(row({u"dms_sample"_s})), Qt::Checked);
    }

    void aTickOfASchemaIsOneChoice()
    {
        m_model->choose(table(u"audit_log"_s), Travel::StructureOnly);
        tick(row({u"dms_sample"_s}), false);
        QCOMPARE(m_selection.choices, (QList{ObjectChoice{name(ObjectKind::Schema, {}, u"dms_sample"_s)}}));
        QCOMPARE(state(row({u"dms_sample"_s})), Qt::Unchecked);
        QCOMPARE(takes(u"person"_s), u"left out with its schema"_s);
        // What stays behind as a whole says how much that is.
        QCOMPARE(text({u"dms_sample"_s}, ObjectTreeModel::Size), u"4.4 GB"_s);
        tick(row({u"dms_sample"_s}), true);
        QVERIFY(m_selection.isEverything());
    }

    void somethingInsideALeftOutSchemaComesBackAlone()
    {
        tick(row({u"dms_sample"_s}), false);
        tick(table(u"person"_s), true);
        QCOMPARE(state(table(u"person"_s)), Qt::Checked);
        QCOMPARE(state(table(u"seat"_s)), Qt::Unchecked);
        QCOMPARE(text({u"dms_sample"_s, u"Tables"_s}, ObjectTreeModel::Kind), u"1 of 15"_s);
        QVERIFY(!m_selection.choices.contains(ObjectChoice{name(ObjectKind::Schema, {}, u"dms_sample"_s)}));
        // Partitions follow their table: they need no choice of their own.
        for (const ObjectChoice &choice : std::as_const(m_selection.choices))
            QVERIFY2(!choice.object.name.startsWith("ticket_purchase_2025"_L1), qPrintable(choice.object.name));
    }

    void aGroupIsChosenByItsObjects()
    {
        tick(row({u"dms_sample"_s, u"Views"_s}), false);
        QCOMPARE(m_selection.choices.size(), 4);
        QCOMPARE(text({u"dms_sample"_s, u"Views"_s}, ObjectTreeModel::Kind), u"0 of 4"_s);
        tick(row({u"dms_sample"_s, u"Views"_s}), true);
        QVERIFY(m_selection.isEverything());
        m_model->choose(row({u"dms_sample"_s, u"Tables"_s}), Travel::StructureOnly);
        QCOMPARE(m_selection.choices.size(), 15);
        QCOMPARE(m_model->chosen(row({u"dms_sample"_s, u"Tables"_s})), std::optional(Travel::StructureOnly));
        QCOMPARE(text({u"dms_sample"_s, u"Tables"_s}, ObjectTreeModel::Kind), u"15 of 15"_s);
    }

    void structureOnlyOfASchemaKeepsWhatIsLeftOut()
    {
        tick(table(u"seat"_s), false);
        m_model->choose(row({u"dms_sample"_s}), Travel::StructureOnly);
        QCOMPARE(m_selection.choices.size(), 2);
        QCOMPARE(takes(u"seat"_s), u"left out"_s);
        QCOMPARE(takes(u"person"_s), u"structure only, like its schema"_s);
        QCOMPARE(state(row({u"dms_sample"_s, u"Views"_s})), Qt::Checked);
        // One table's rows come along after all; the others stay as they were.
        tick(table(u"person"_s), true);
        QCOMPARE(takes(u"person"_s), u"rows and structure"_s);
        QCOMPARE(takes(u"audit_log"_s), u"structure only"_s);
        QCOMPARE(takes(u"seat"_s), u"left out"_s);
        QCOMPARE(state(row({u"dms_sample"_s, u"Views"_s})), Qt::Checked);
    }

    void partitionsFollowAndCanBeChosenAlone()
    {
        const QStringList hist{u"dms_sample"_s, u"Tables"_s, u"ticket_purchase_hist"_s};
        const QStringList january = hist + QStringList{u"ticket_purchase_2025_01"_s};
        tick(row(hist), false);
        QCOMPARE(m_selection.choices.size(), 1);
        QCOMPARE(text(january, ObjectTreeModel::TakesAlong), u"left out with its table"_s);
        tick(row(january), true);
        QCOMPARE(m_selection.choices.size(), 11);
        QCOMPARE(state(row(hist)), Qt::PartiallyChecked);
        QCOMPARE(text(hist, ObjectTreeModel::TakesAlong), u"1 of 12 partition(s)"_s);
        tick(row(hist), true);
        QVERIFY(m_selection.isEverything());
        m_model->choose(row(january), Travel::StructureOnly);
        QCOMPARE(text(hist, ObjectTreeModel::TakesAlong), u"rows of some partitions"_s);
    }

    void largeObjectsAreTakenOrNot()
    {
        tick(row({u"Large objects"_s}), false);
        QCOMPARE(m_selection.largeObjects, LargeObjects::LeaveOut);
        QCOMPARE(text({u"Large objects"_s}, ObjectTreeModel::TakesAlong), u"left out"_s);
        tick(row({u"Large objects"_s}), true);
        QVERIFY(m_selection.isEverything());
        ObjectSelection named;
        named.schemas = {u"gis"_s};
        select(named);
        QCOMPARE(state(row({u"Large objects"_s})), Qt::Unchecked);
        QCOMPARE(text({u"Large objects"_s}, ObjectTreeModel::TakesAlong), u"not named by a pattern"_s);
        tick(row({u"Large objects"_s}), true);
        QCOMPARE(m_selection.largeObjects, LargeObjects::Take);
    }

    void patternsAreTheReason()
    {
        ObjectSelection selection;
        selection.excludedTables = {u"dms_sample.mlb_*"_s};
        selection.excludedSchemas = {u"gi?"_s};
        selection.excludedTableData = {u"dms_sample.audit_log"_s};
        select(selection);
        QCOMPARE(takes(u"mlb_data_import"_s), u"left out by the pattern dms_sample.mlb_*"_s);
        QCOMPARE(takes(u"audit_log"_s), u"structure only by the pattern dms_sample.audit_log"_s);
        QCOMPARE(text({u"gis"_s}, ObjectTreeModel::TakesAlong), u"left out by the pattern gi?"_s);
        QCOMPARE(text({u"gis"_s, u"Tables"_s, u"stadium_outline"_s}, ObjectTreeModel::TakesAlong),
                 u"left out with its schema"_s);
        // Ticked, it comes back though a pattern named it.
        tick(table(u"mlb_data_import"_s), true);
        QCOMPARE(state(table(u"mlb_data_import"_s)), Qt::Checked);
        ObjectSelection named;
        named.tables = {u"dms_sample.person"_s};
        select(named);
        QCOMPARE(takes(u"seat"_s), u"not named by a pattern"_s);
        QCOMPARE(takes(u"person"_s), u"rows and structure"_s);
        // A group that patterns left in part can be left out, and nothing more be taken of it by a tick.
        tick(row({u"dms_sample"_s, u"Tables"_s}), true);
        QCOMPARE(state(row({u"dms_sample"_s, u"Tables"_s})), Qt::Unchecked);
    }

    void aPartThatStaysBehindIsSaidAtItsTable()
    {
        ObjectSelection selection;
        selection.choices = {{{ObjectKind::Index, u"dms_sample"_s, u"person_name_idx"_s, u"person"_s}, Travel::LeftOut}};
        select(selection);
        QCOMPARE(takes(u"person"_s), u"rows and structure, without index person_name_idx"_s);
        QCOMPARE(state(table(u"person"_s)), Qt::PartiallyChecked);
        tick(table(u"person"_s), true);
        QVERIFY(m_selection.isEverything());
    }

    void choicesForWhatIsNotThereAreKept()
    {
        ObjectSelection selection;
        selection.choices = {{name(ObjectKind::Table, u"old"_s, u"gone"_s), Travel::LeftOut}};
        select(selection);
        tick(table(u"seat"_s), false);
        QCOMPARE(m_selection.choices.size(), 2);
        tick(table(u"seat"_s), true);
        QCOMPARE(m_selection, selection);
    }

    void theFilterKeepsMatchesAndWhatTheyAreIn()
    {
        m_model->setFilter(u"PERSON"_s);
        QCOMPARE(children(), QStringList{u"dms_sample"_s});
        QCOMPARE(children(row({u"dms_sample"_s})), (QStringList{u"Tables"_s, u"Views"_s}));
        QCOMPARE(children(row({u"dms_sample"_s, u"Tables"_s})), QStringList{u"person"_s});
        QVERIFY(m_model->leadsToMatch(row({u"dms_sample"_s, u"Tables"_s})));
        QCOMPARE(m_model->matches(), 2);
        // Counts are of what is there, not of what is shown.
        QCOMPARE(text({u"dms_sample"_s, u"Tables"_s}, ObjectTreeModel::Kind), u"15 of 15"_s);
        tick(table(u"person"_s), false);
        QCOMPARE(text({u"dms_sample"_s, u"Tables"_s}, ObjectTreeModel::Kind), u"14 of 15"_s);
        // Inside of what matches everything stays.
        m_model->setFilter(u"purchase_hist"_s);
        QCOMPARE(m_model->rowCount(table(u"ticket_purchase_hist"_s)), 12);
        m_model->setFilter(u"gis"_s);
        QCOMPARE(children(), (QStringList{u"gis"_s, u"Extensions"_s}));
        QCOMPARE(children(row({u"gis"_s, u"Tables"_s})), QStringList{u"stadium_outline"_s});
        m_model->setFilter(u"sample.seat_"_s);
        QCOMPARE(children(row({u"dms_sample"_s, u"Tables"_s})), QStringList{u"seat_type"_s});
        m_model->setFilter(u"nothing has this name"_s);
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 6);
        QCOMPARE(children(row({u"dms_sample"_s, u"Tables"_s})).size(), 15);
    }

    void rowsAreFoundAgain()
    {
        const qint32 seat = m_catalog.find(name(ObjectKind::Table, u"dms_sample"_s, u"seat"_s));
        QCOMPARE(m_model->indexOf(seat), table(u"seat"_s));
        QCOMPARE(m_model->objectAt(table(u"seat"_s)), seat);
        QCOMPARE(m_model->indexOfKey(m_model->key(table(u"seat"_s))), table(u"seat"_s));
        // A part is found at its table.
        const qint32 index = m_catalog.find({ObjectKind::Index, u"dms_sample"_s, u"person_name_idx"_s, u"person"_s});
        QCOMPARE(m_model->indexOf(index), table(u"person"_s));
        m_model->setFilter(u"person"_s);
        QVERIFY(!m_model->indexOf(seat).isValid());
    }

    void whatChangesIsTold()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        tick(table(u"seat"_s), false);
        QVERIFY(changed.count() > 0);
        QVERIFY(changed.count() < 5);
        changed.clear();
        m_model->setResolved(resolveObjects(m_catalog, m_selection));
        QCOMPARE(changed.count(), 0);
    }
};

TRUNKLINE_TEST(ObjectTreeModelTest)
#include "objecttreemodeltest.moc"
