#include "support/samplecatalog.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

namespace {

class CatalogMaker
{
public:
    qint32 add(ObjectKind kind, const QString &schema, const QString &name, qint64 rows = -1, qint64 size = -1)
    {
        CatalogObject object;
        object.id = {1259, static_cast<quint32>(20000 + m_catalog.objects.size())};
        object.name = {kind, schema, name, {}};
        object.owner = u"app_owner"_s;
        object.rows = rows;
        object.size = size;
        m_catalog.objects.append(object);
        return static_cast<qint32>(m_catalog.objects.size()) - 1;
    }
    qint32 part(ObjectKind kind, qint32 relation, const QString &name)
    {
        const ObjectName owner = m_catalog.objects.at(relation).name;
        const qint32 made = add(kind, owner.schema, name);
        m_catalog.objects[made].name.relation = owner.name;
        m_catalog.objects[made].parent = relation;
        need(made, relation);
        return made;
    }
    void need(qint32 object, qint32 needs) { m_catalog.dependencies.append({object, needs}); }
    CatalogObject &operator[](qint32 at) { return m_catalog.objects[at]; }
    ObjectCatalog &catalog() { return m_catalog; }

private:
    ObjectCatalog m_catalog;
};

} // namespace

ObjectCatalog SampleCatalog::wireframe()
{
    CatalogMaker make;
    const QString sample = u"dms_sample"_s;
    make.add(ObjectKind::Schema, {}, sample);
    make.add(ObjectKind::Schema, {}, u"gis"_s);
    make.add(ObjectKind::Schema, {}, u"public"_s);
    const qint32 postgis = make.add(ObjectKind::Extension, {}, u"postgis"_s);
    for (const QString &name : {u"citext"_s, u"pg_trgm"_s, u"plpgsql"_s})
        make.add(ObjectKind::Extension, {}, name);

    make.add(ObjectKind::Table, sample, u"sporting_event_ticket"_s, 56'900'000, 2'600'000'000);
    const qint32 purchases = make.add(ObjectKind::Table, sample, u"ticket_purchase_hist"_s, 0, 0);
    make[purchases].isPartitioned = true;
    for (int month = 1; month <= 12; ++month) {
        const qint32 partition = make.add(ObjectKind::Table, sample, u"ticket_purchase_2025_%1"_s.arg(month, 2, 10, QChar(u'0')),
                                          416'000, 33'500'000);
        make[partition].isPartition = true;
        make[partition].parent = purchases;
        make.need(partition, purchases);
    }
    const qint32 person = make.add(ObjectKind::Table, sample, u"person"_s, 7'100'000, 311'000'000);
    const qint32 player = make.add(ObjectKind::Table, sample, u"player"_s, 5'157, 1'300'000);
    make[player].parent = person;
    make.need(player, person);
    make.add(ObjectKind::Table, sample, u"audit_log"_s, 3'200'000, 1'100'000'000);
    const qint32 import = make.add(ObjectKind::Table, sample, u"mlb_data_import"_s, 2'230, 496'000);
    for (const QString &name : {u"name_data"_s, u"seat"_s, u"seat_type"_s, u"sport_division"_s, u"sport_league"_s,
                                u"sport_location"_s, u"sport_team"_s, u"sport_type"_s, u"sporting_event"_s})
        make.add(ObjectKind::Table, sample, name, 1'100 * name.size(), 96'000 * name.size());
    const qint32 purchaseSequence = make.add(ObjectKind::Sequence, sample, u"person_id_seq"_s);
    make[purchaseSequence].isOwnedSequence = true;
    make[purchaseSequence].parent = person;
    make.part(ObjectKind::ForeignKey, purchases, u"purchase_person_fkey"_s);
    make.need(static_cast<qint32>(make.catalog().objects.size()) - 1, person);
    make.part(ObjectKind::Index, person, u"person_name_idx"_s);

    const qint32 status = make.add(ObjectKind::View, sample, u"import_status"_s);
    make.need(status, import);
    for (const QString &name : {u"person_list"_s, u"sporting_event_info"_s, u"ticket_info"_s})
        make.add(ObjectKind::View, sample, name);
    make.add(ObjectKind::MaterializedView, sample, u"sales_by_month"_s, 480, 64'000);
    const qint32 load = make.add(ObjectKind::Function, sample, u"load_mlb()"_s);
    make.need(load, import);
    make[make.add(ObjectKind::Function, sample, u"sell_tickets(integer, numeric)"_s)].detail = u"procedure"_s;
    make.add(ObjectKind::Sequence, sample, u"invoice_seq"_s);
    make[make.add(ObjectKind::Type, sample, u"ticket_state"_s)].detail = u"enum"_s;

    const qint32 places = make.add(ObjectKind::Table, u"gis"_s, u"stadium_outline"_s, 1'200'000, 96'000'000);
    make.need(places, postgis);
    make.add(ObjectKind::Publication, {}, u"for_reporting"_s);
    make.catalog().searchPath = {u"public"_s};
    make.catalog().largeObjects = 118;
    make.catalog().largeObjectSize = 41'000'000;
    return make.catalog();
}

ObjectCatalog SampleCatalog::large(int tables, int schemas)
{
    CatalogMaker make;
    const auto schemaName = [](int number) { return u"tenant_%1"_s.arg(number, 2, 10, QChar(u'0')); };
    for (int i = 0; i < schemas; ++i)
        make.add(ObjectKind::Schema, {}, schemaName(i));
    const qint32 extension = make.add(ObjectKind::Extension, {}, u"hstore"_s);
    qint32 before = -1;
    for (int i = 0; i < tables; ++i) {
        const QString schema = schemaName(i % schemas);
        const QString name = u"%1_%2"_s.arg(i % 3 == 0 ? u"customer"_s : i % 3 == 1 ? u"order_line"_s : u"stock"_s).arg(i);
        const qint32 table = make.add(ObjectKind::Table, schema, name, i * 37, i * 8192);
        if (i % 50 == 0)
            make.need(table, extension);
        const qint32 view = make.add(ObjectKind::View, schema, name + u"_view"_s);
        make.need(view, table);
        make.part(ObjectKind::Index, table, name + u"_idx"_s);
        const qint32 other = i % 2 == 0 ? make.part(ObjectKind::ForeignKey, table, name + u"_fkey"_s)
                                        : make.add(ObjectKind::Function, schema, name + u"(integer)"_s);
        make.need(other, before >= 0 ? before : table);
        before = table;
    }
    return make.catalog();
}

} // namespace trunkline::testing
