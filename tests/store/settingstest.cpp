#include "store/settings.h"
#include "support/testregistry.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsRemembered()
    {
        {
            Settings settings;
            QCOMPARE(settings.theme(), Theme::System);
            QVERIFY(settings.language().isEmpty());
            settings.setTheme(Theme::Dark);
            settings.setLanguage(u"de"_s);
            settings.setToolFolders({u"/a b"_s, u"/ä,\"x\""_s});
            settings.setWindowGeometry(QByteArray("\0\xff\1", 3));
            settings.setState(u"runSplitter"_s, "abc");
        }
        Settings settings;
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.language(), u"de"_s);
        QCOMPARE(settings.toolFolders(), (QStringList{u"/a b"_s, u"/ä,\"x\""_s}));
        QCOMPARE(settings.windowGeometry(), QByteArray("\0\xff\1", 3));
        QCOMPARE(settings.state(u"runSplitter"_s), QByteArray("abc"));
        QVERIFY(settings.state(u"other"_s).isEmpty());
        settings.setTheme(Theme::Light);
        QCOMPARE(Settings().theme(), Theme::Light);
        settings.setTheme(Theme::System);
        QCOMPARE(Settings().theme(), Theme::System);
    }
    void recentProfilesAreTheNewestTwenty()
    {
        Settings settings;
        for (int i = 0; i < 25; ++i)
            settings.addRecentProfile(u"/p/%1"_s.arg(i));
        settings.addRecentProfile(u"/p/./10"_s);
        settings.addRecentProfile(u"relative.trunkline"_s);
        const QStringList paths = settings.recentProfiles();
        QCOMPARE(paths.size(), 20);
        QCOMPARE(paths.first(), QDir::current().absoluteFilePath(u"relative.trunkline"_s));
        QCOMPARE(paths.at(1), u"/p/10"_s);
        QCOMPARE(paths.count(u"/p/10"_s), 1);
        settings.removeRecentProfile(u"/p/10"_s);
        QVERIFY(!settings.recentProfiles().contains(u"/p/10"_s));
        QCOMPARE(settings.recentProfiles().size(), 19);
    }
};

TRUNKLINE_TEST(SettingsTest)
#include "settingstest.moc"
