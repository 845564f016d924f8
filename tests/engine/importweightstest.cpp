#include "engine/importweights.h"

#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// How the time of an import divides among its entries.
class ImportWeightsTest : public QObject
{
    Q_OBJECT

    static TocEntry entry(int dumpId, const QString &description, const QString &tag)
    {
        TocEntry made;
        made.dumpId = dumpId;
        made.description = description;
        made.schema = u"app"_s;
        made.tag = tag;
        return made;
    }
    static OutputActivityStarted started(ActivityKind kind, const QString &name, int dumpId = -1)
    {
        return {kind, name, dumpId};
    }
    static ImportWeights weights(const QHash<QString, RelationAmount> &amounts)
    {
        return ImportWeights({entry(1, u"TABLE"_s, u"big"_s), entry(2, u"TABLE DATA"_s, u"big"_s),
                              entry(3, u"TABLE DATA"_s, u"small"_s), entry(4, u"INDEX"_s, u"big_t"_s),
                              entry(5, u"CONSTRAINT"_s, u"big big_pkey"_s),
                              entry(6, u"FK CONSTRAINT"_s, u"big big_fk"_s), entry(7, u"ACL"_s, u"TABLE big"_s)},
                             amounts);
    }

private Q_SLOTS:
    void bytesWeigh()
    {
        const ImportWeights made = weights({{u"app.big"_s, {1000, 100'000'000}},
                                            {u"app.small"_s, {10, 8192}},
                                            {u"app.big_t"_s, {-1, 40'000'000}},
                                            {u"app.big_pkey"_s, {-1, 20'000'000}}});
        const qint64 rows = made.of(started(ActivityKind::Table, u"big"_s, 2));
        QVERIFY(rows > 100'000'000 && rows < 101'000'000);
        QCOMPARE(made.of(started(ActivityKind::Table, u"app.big"_s)), rows); // as a serial pg_restore says it
        QVERIFY(made.of(started(ActivityKind::Table, u"small"_s, 3)) < rows / 100);
        const qint64 index = made.of(started(ActivityKind::Index, u"big_t"_s, 4));
        QVERIFY(index > 2 * made.of(started(ActivityKind::Constraint, u"x"_s, 5)) - 1'000'000 && index > 90'000'000);
        QVERIFY(made.of(started(ActivityKind::Constraint, u"x"_s, 6)) > 20'000'000);
        qint64 sum = 0;
        for (int dumpId = 1; dumpId <= 7; ++dumpId)
            sum += made.of(started(ActivityKind::Other, {}, dumpId));
        QCOMPARE(sum, made.total());
        QCOMPARE(made.of(started(ActivityKind::Other, {}, 7)), 0); // told by no line
    }

    void withoutAmountsAllWeighAlike()
    {
        const ImportWeights made = weights({});
        QCOMPARE(made.total(), 6 * made.of(started(ActivityKind::Table, u"big"_s, 2)));
        QCOMPARE(ImportWeights().total(), 0);
    }
};

TRUNKLINE_TEST(ImportWeightsTest)
#include "importweightstest.moc"
