#include "support/testregistry.h"
#include "tools/clienttoolsfinder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

ClientTools set(int major, int minor = 0, bool usable = true)
{
    ClientTools tools;
    tools.folder = u"/pg/%1.%2"_s.arg(major).arg(minor);
    tools.major = major;
    tools.minor = minor;
    tools.version = u"%1.%2"_s.arg(major).arg(minor);
    if (!usable)
        tools.defect = Error(u"error.tools-crashed"_s, {tools.folder, u"11"_s});
    return tools;
}

} // namespace

class ToolsChooserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choice_data()
    {
        QTest::addColumn<QList<ClientTools>>("tools");
        QTest::addColumn<int>("source");
        QTest::addColumn<int>("target");
        QTest::addColumn<QString>("byHand");
        QTest::addColumn<QString>("folder"); // or the code of the error
        QTest::addColumn<QString>("reason");
        using Sets = QList<ClientTools>;
        QTest::newRow("same major everywhere")
            << Sets{set(15)} << 15 << 15 << u""_s << u"/pg/15.0"_s << u"note.tools-as-target"_s;
        QTest::newRow("the target's major") << Sets{set(18), set(17), set(16), set(15)} << 15 << 17 << u""_s
                                            << u"/pg/17.0"_s << u"note.tools-as-target"_s;
        QTest::newRow("the newest minor") << Sets{set(17, 2), set(17, 11), set(17, 6)} << 15 << 17 << u""_s
                                          << u"/pg/17.11"_s << u"note.tools-as-target"_s;
        QTest::newRow("between, the newest")
            << Sets{set(15), set(16), set(14)} << 14 << 18 << u""_s << u"/pg/16.0"_s << u"note.tools-between"_s;
        QTest::newRow("newer than the target, the nearest")
            << Sets{set(18), set(17, 1), set(17, 3)} << 15 << 16 << u""_s << u"/pg/17.3"_s
            << u"note.tools-newer-than-target"_s;
        QTest::newRow("fitting one after a newer one")
            << Sets{set(18), set(15)} << 15 << 16 << u""_s << u"/pg/15.0"_s << u"note.tools-between"_s;
        QTest::newRow("downgrade: never older than the source") << Sets{set(14), set(16), set(17)} << 16 << 14 << u""_s
                                                                << u"/pg/16.0"_s << u"note.tools-newer-than-target"_s;
        QTest::newRow("unusable ones do not count")
            << Sets{set(17, 0, false), set(16)} << 15 << 17 << u""_s << u"/pg/16.0"_s << u"note.tools-between"_s;
        QTest::newRow("by hand") << Sets{set(17), set(16)} << 15 << 17 << u"/pg/16.0"_s << u"/pg/16.0"_s
                                 << u"note.tools-by-hand"_s;
        QTest::newRow("by hand, newer") << Sets{set(18), set(16)} << 15 << 16 << u"/pg/18.0"_s << u"/pg/18.0"_s
                                        << u"note.tools-by-hand-newer"_s;
        QTest::newRow("by hand, too old")
            << Sets{set(17), set(14)} << 15 << 17 << u"/pg/14.0"_s << u"error.tools-too-old"_s << u""_s;
        QTest::newRow("by hand, unknown")
            << Sets{set(17)} << 15 << 17 << u"/elsewhere"_s << u"error.tools-folder-unusable"_s << u""_s;
        QTest::newRow("by hand, broken") << Sets{set(17, 0, false)} << 15 << 17 << u"/pg/17.0"_s
                                         << u"error.tools-crashed"_s << u""_s;
        QTest::newRow("none") << Sets{} << 15 << 17 << u""_s << u"error.tools-none"_s << u""_s;
        QTest::newRow("all broken") << Sets{set(17, 0, false)} << 15 << 17 << u""_s << u"error.tools-none"_s << u""_s;
        QTest::newRow("too old") << Sets{set(14), set(13)} << 15 << 17 << u""_s << u"error.tools-too-old"_s << u""_s;
    }
    void choice()
    {
        QFETCH(QList<ClientTools>, tools);
        QFETCH(int, source);
        QFETCH(int, target);
        QFETCH(QString, byHand);
        QFETCH(QString, folder);
        QFETCH(QString, reason);
        // The order in which sets were found does not matter.
        for (int turn = 0; turn < 2; ++turn) {
            const Result<ClientToolsChoice> chosen = chooseClientTools(tools, source, target, byHand);
            QCOMPARE(chosen ? chosen->tools.folder : chosen.error().code(), folder);
            if (chosen)
                QCOMPARE(chosen->reason.code, reason);
            std::reverse(tools.begin(), tools.end());
        }
    }
    void theReasonNamesTheVersions()
    {
        const Result<ClientToolsChoice> chosen = chooseClientTools({set(16, 4)}, 14, 18, {});
        QVERIFY(chosen);
        QCOMPARE(chosen->reason.arguments, (QStringList{u"16.4"_s, u"14"_s, u"18"_s}));
        const Result<ClientToolsChoice> old = chooseClientTools({set(13, 1), set(14, 2)}, 15, 18, {});
        QVERIFY(!old);
        QCOMPARE(old.error().message.arguments, (QStringList{u"15"_s, u"14.2"_s}));
    }
};

TRUNKLINE_TEST(ToolsChooserTest)
#include "toolschoosertest.moc"
