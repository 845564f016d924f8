#include "store/profilefile.h"
#include "store/profileupgrade.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <array>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

MigrationProfile someProfile()
{
    MigrationProfile profile = MigrationProfile::create();
    profile.source.params.set(u"host"_s, u"a"_s);
    profile.source.params.set(u"dbname"_s, u"näme with \"quotes\""_s);
    profile.target.params.set(u"host"_s, u"b"_s);
    profile.jobs = 5;
    return profile;
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

#ifdef Q_OS_UNIX
/// Calls with a limit on the size of files, which plays the full disk.
template <typename Function> auto withFileSizeLimit(rlim_t bytes, Function function)
{
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit limited{bytes, before.rlim_max};
    const auto handler = ::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &limited);
    auto result = function();
    ::setrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, handler);
    return result;
}
#endif

} // namespace

class ProfileFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileIsReadAsItWasWritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"übung 1.trunkline"_s);
        const MigrationProfile profile = someProfile();
        QVERIFY(ProfileFile::write(path, profile).ok());
        const Result<MigrationProfile> back = ProfileFile::read(path);
        QVERIFY(back.ok());
        QVERIFY(*back == profile);
        QCOMPARE(QJsonDocument::fromJson(bytesOf(path)).object().value("formatVersion"_L1).toInteger(),
                 MigrationProfile::currentFormatVersion);
    }
    void theByteOrderMarkOfAnEditorDoesNoHarm()
    {
        const MigrationProfile profile = someProfile();
        const Result<MigrationProfile> back =
            ProfileFile::parse("\xef\xbb\xbf" + ProfileFile::serialise(profile), u"x"_s);
        QVERIFY(back.ok());
        QVERIFY(*back == profile);
    }

    void whatCannotBeOpenedIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        const QByteArray good = ProfileFile::serialise(someProfile());
        const auto row = [](const char *name, const QByteArray &content, const char *code) {
            QTest::newRow(name) << content << QString::fromLatin1(code);
        };
        row("empty", "", "error.profile-damaged");
        row("cut off", good.first(good.size() / 2), "error.profile-damaged");
        row("no json", "PGDMP\x01\x0e", "error.profile-damaged");
        row("zeroes", QByteArray(4096, '\0'), "error.profile-damaged");
        row("not utf-8", "{\"formatVersion\":1,\"id\":\"\xff\xfe\"}", "error.profile-damaged");
        row("a list", "[]", "error.profile-damaged");
        row("bottomless", QByteArray(100'000, '['), "error.profile-damaged");
        row("bottomless objects", QByteArray("{\"a\":").repeated(5'000), "error.profile-damaged");
        row("no version", "{\"id\":\"x\"}", "error.profile-version");
        row("version 0", "{\"formatVersion\":0}", "error.profile-version");
        row("version as text", "{\"formatVersion\":\"1\"}", "error.profile-version");
        row("half a version", "{\"formatVersion\":1.5}", "error.profile-version");
        row("newer", QByteArray(good).replace("\"formatVersion\": 2", "\"formatVersion\": 3"), "error.profile-newer");
        row("much newer", "{\"formatVersion\":4611686018427387904}", "error.profile-newer");
        row("password", QByteArray(good).replace("\"host\": \"a\"", "\"password\": \"x\""), "error.profile-secret");
        row("wrong type", QByteArray(good).replace("\"jobs\": 5", "\"jobs\": \"5\""), "error.json-not-number");
        row("hostile number", QByteArray(good).replace("\"jobs\": 5", "\"jobs\": 99999999"), "error.json-range");
        row("too large", good + QByteArray(ProfileFile::maximumSize, ' '), "error.profile-too-large");
    }
    void whatCannotBeOpenedIsLeftAsItIs()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.trunkline"_s);
        writeBytes(path, content);
        const Result<MigrationProfile> profile = ProfileFile::read(path);
        QVERIFY(!profile.ok());
        QTEST(profile.error().code(), "code");
        if (profile.error().code().startsWith("error.profile"_L1))
            QCOMPARE(profile.error().message.arguments.value(0), path);
        QVERIFY(bytesOf(path) == content);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"x.trunkline"_s});
    }
    void theLargestIsStillRead()
    {
        const QByteArray good = ProfileFile::serialise(someProfile());
        QVERIFY(ProfileFile::parse(good + QByteArray(ProfileFile::maximumSize - good.size(), ' '), u"x"_s).ok());
    }
    void newerTellsBothVersions()
    {
        const Error error = ProfileFile::parse("{\"formatVersion\":7}", u"/p"_s).error();
        QCOMPARE(error.message.arguments, (QStringList{u"/p"_s, u"7"_s, u"2"_s}));
    }
    void theMemberThatHoldsASecretIsTold()
    {
        const QByteArray json =
            ProfileFile::serialise(someProfile()).replace("\"host\": \"b\"", "\"sslpassword\": \"hunter2\"");
        const Error error = ProfileFile::parse(json, u"/p"_s).error();
        QVERIFY(error == Error(u"error.profile-secret"_s, {u"/p"_s, u"target.params.sslpassword"_s}));
    }
    void whatIsNoFileIsNoProfile()
    {
        QTemporaryDir folder;
        QCOMPARE(ProfileFile::read(folder.filePath(u"none"_s)).error().code(), u"error.profile-missing"_s);
        QCOMPARE(ProfileFile::read(folder.path()).error().code(), u"error.profile-unreadable"_s);
#ifdef Q_OS_UNIX
        // would keep a reader waiting for ever
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(ProfileFile::read(pipe).error().code(), u"error.profile-unreadable"_s);
#endif
    }

    void aFailedWriteLeavesWhatWasThere()
    {
        QTemporaryDir folder;
        const QString inAFile = folder.filePath(u"file/x.trunkline"_s);
        writeBytes(folder.filePath(u"file"_s), "kept");
        const Result<void> written = ProfileFile::write(inAFile, someProfile());
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code(), u"error.profile-write"_s);
        QCOMPARE(written.error().message.arguments, QStringList{inAFile});
        QCOMPARE(bytesOf(folder.filePath(u"file"_s)), QByteArray("kept"));
#ifdef Q_OS_UNIX
        const QString path = folder.filePath(u"y.trunkline"_s);
        QVERIFY(ProfileFile::write(path, someProfile()).ok());
        const QByteArray before = bytesOf(path);
        MigrationProfile large = someProfile();
        large.roles.leftOut.fill(QString(1000, u'x'), 100);
        const Result<void> full = withFileSizeLimit(8192, [&] { return ProfileFile::write(path, large); });
        QVERIFY(!full.ok());
        QCOMPARE(full.error().code(), u"error.profile-write"_s);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"file"_s, u"y.trunkline"_s}));
#endif
    }
    void aProfileThatCouldNotBeReadAgainIsNotWritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.trunkline"_s);
        MigrationProfile large = someProfile();
        large.roles.leftOut.fill(QString(1'000'000, u'x'), 5);
        QCOMPARE(ProfileFile::write(path, large).error().code(), u"error.profile-too-large"_s);
        QVERIFY(!QFile::exists(path));
    }

    void olderProfilesComeUpVersionByVersion_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("trace");
        QTest::addColumn<QString>("code");
        QTest::newRow("from the first") << 1 << 3 << u"12"_s << QString();
        QTest::newRow("from the second") << 2 << 3 << u"2"_s << QString();
        QTest::newRow("nothing to do") << 3 << 3 << QString() << QString();
        QTest::newRow("newer") << 4 << 3 << QString() << u"error.profile-newer"_s;
        QTest::newRow("no way") << 3 << 5 << QString() << u"error.profile-version"_s;
    }
    void olderProfilesComeUpVersionByVersion()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, code);
        static const auto marked = [](QJsonObject profile, const QString &sign) {
            profile.insert(u"trace"_s, profile.value(u"trace"_s).toString() + sign);
            return profile;
        };
        const std::array<ProfileUpgrader, 2> upgraders{{
            {1, [](QJsonObject profile) { return marked(std::move(profile), u"1"_s); }},
            {2, [](QJsonObject profile) { return marked(std::move(profile), u"2"_s); }},
        }};
        const Result<QJsonObject> profile = upgradedProfile({{u"formatVersion"_s, from}}, to, upgraders);
        if (!code.isEmpty()) {
            QVERIFY(!profile.ok());
            QCOMPARE(profile.error().code(), code);
            return;
        }
        QVERIFY(profile.ok());
        QTEST(profile->value(u"trace"_s).toString(), "trace");
        QCOMPARE(profile->value(u"formatVersion"_s).toInt(), to);
    }
    void everyFormatThereWasHasItsUpgrader()
    {
        int version = 1;
        for (const ProfileUpgrader &upgrader : profileUpgraders())
            QCOMPARE(upgrader.from, version++);
        QCOMPARE(version, MigrationProfile::currentFormatVersion);
    }
};

TRUNKLINE_TEST(ProfileFileTest)
#include "profilefiletest.moc"
