#include "engine/completeness.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class CompletenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryMustBeThere()
    {
        ArchiveToc toc;
        toc.entries = {{1, 0, 0, u"TABLE"_s, u"app"_s, u"person"_s, u"o"_s},
                       {2, 0, 0, u"TABLE"_s, u"app"_s, u"gone"_s, u"o"_s},
                       {3, 0, 0, u"TABLE DATA"_s, u"app"_s, u"person"_s, u"o"_s}};
        const Completeness result = compareArchive(toc, {{u"TABLE"_s, u"app"_s, u"person"_s}}, 0);
        QCOMPARE(result.compared, 2);
        QCOMPARE(result.missing, QStringList{u"TABLE app gone"_s});
    }

    void largeObjectsAreCounted()
    {
        ArchiveToc toc;
        toc.entries = {{1, 0, 0, u"BLOB"_s, u"-"_s, u"100"_s, u"o"_s}, {2, 0, 0, u"BLOB"_s, u"-"_s, u"101"_s, u"o"_s}};
        QVERIFY(compareArchive(toc, {}, 2).missing.isEmpty());
        QCOMPARE(compareArchive(toc, {}, 1).missing.size(), 1);
        // a range of 17 and later may have gaps
        toc.entries = {{1, 0, 0, u"BLOB METADATA"_s, u"-"_s, u"100..199"_s, u"o"_s}};
        QVERIFY(compareArchive(toc, {}, 3).missing.isEmpty());
        QCOMPARE(compareArchive(toc, {}, 0).missing.size(), 1);
    }
};

TRUNKLINE_TEST(CompletenessTest)
#include "completenesstest.moc"
