#include "support/sampleverification.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

namespace {

ObjectComparison table(const QString &schema, const QString &name, qint64 rows, Comparison result = Comparison::Equal)
{
    ObjectComparison one;
    one.object.schema = schema;
    one.object.name = name;
    one.result = result;
    one.source = {rows, u"-48211"_s + QString::number(rows)};
    one.target = one.source;
    return one;
}

ObjectComparison sequence(const QString &name, const QString &source, const QString &target)
{
    ObjectComparison one;
    one.object = {ObjectKind::Sequence, u"sales"_s, name, {}};
    one.result = source == target ? Comparison::Equal : Comparison::Different;
    one.sourceValue = source;
    one.targetValue = target;
    return one;
}

} // namespace

Verification equalVerification()
{
    Verification verification;
    verification.moment = Moment::Export;
    verification.durationMs = 4200;
    verification.tables = {table(u"sales"_s, u"ticket"_s, 300'000), table(u"sales"_s, u"payment"_s, 120'000),
                           table(u"event"_s, u"game"_s, 512), table(u"person"_s, u"customer"_s, 40'000)};
    verification.sequences = {sequence(u"ticket_id_seq"_s, u"300000, called"_s, u"300000, called"_s)};
    verification.largeObjects = table({}, u"large objects"_s, 12);
    CatalogComparison catalogs;
    catalogs.counts = {{u"SCHEMA"_s, 4, 0, 0}, {u"TABLE"_s, 21, 0, 0}, {u"INDEX"_s, 60, 0, 0}};
    verification.catalogs = catalogs;
    return verification;
}

Verification sampleVerification()
{
    Verification verification = equalVerification();

    ObjectComparison changed = table(u"sales"_s, u"ticket"_s, 300'000, Comparison::Different);
    changed.target = {300'000, u"17"_s};
    changed.hasKey = true;
    changed.rows = {{RowPlace::Both, u"1048576"_s, 1}, {RowPlace::Source, u"(2,north)"_s, 1}};
    verification.tables[0] = changed;

    ObjectComparison shorter = table(u"event"_s, u"scan"_s, 9000, Comparison::Different);
    shorter.target = {8998, u"18"_s};
    shorter.rows = {{RowPlace::Source, u"-771203"_s, 2}, {RowPlace::Target, u"9944"_s, 1}};
    verification.tables += shorter;

    ObjectComparison unread = table(u"sales"_s, u"refund"_s, -1, Comparison::NotCompared);
    unread.source = {};
    unread.target = {};
    unread.failed = true;
    unread.reason = {u"note.verify-source-failed"_s, {}};
    unread.toolWords = u"ERROR:  permission denied for table refund"_s;
    verification.tables += unread;

    ObjectComparison leftOut = table(u"audit"_s, u"log"_s, -1, Comparison::NotCompared);
    leftOut.source = {};
    leftOut.target = {};
    leftOut.reason = {u"ledger.by-choice"_s, {}};
    verification.tables += leftOut;
    verification.tables[2].oneIn = 64;

    verification.sequences += sequence(u"payment_id_seq"_s, u"17, called"_s, u"16, called"_s);
    verification.catalogs->counts = {
        {u"SCHEMA"_s, 3, 0, 1}, {u"TABLE"_s, 20, 1, 0}, {u"INDEX"_s, 59, 1, 0}, {u"POLICY"_s, 1, 1, 0}};
    verification.catalogs->differences = {
        {u"SCHEMA"_s,
         {},
         u"sales"_s,
         u"owner"_s,
         RowPlace::Both,
         u"postgres"_s,
         u"app_owner"_s,
         true,
         {u"note.by-owner-map"_s, {u"postgres"_s, u"app_owner"_s}}},
        {u"TABLE"_s, u"sales"_s, u"ticket"_s, u"comment"_s, RowPlace::Source, u"what was sold"_s, {}, false, {}},
        {u"INDEX"_s, u"sales"_s, u"ticket_seat_idx"_s, u"valid"_s, RowPlace::Both, u"true"_s, u"false"_s, false, {}},
        {u"POLICY"_s, u"person"_s, u"customer own_rows"_s, {}, RowPlace::Source, {}, {}, false, {}},
    };
    return verification;
}

} // namespace trunkline::testing
