#include "core/json.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

SavedConnection fullConnection()
{
    SavedConnection connection;
    connection.id = u"0b7c"_s;
    connection.name = u"Büro \"A\"\n"_s;
    connection.params.set(u"host"_s, u"db'1\\x"_s);
    connection.params.set(u"dbname"_s, u"a=b c"_s);
    connection.params.set(u"some_new_keyword"_s, u"kept"_s);
    connection.passwordPlace = PasswordPlace::Keychain;
    connection.label = ServerLabel::Production;
    return connection;
}

MigrationProfile fullProfile()
{
    MigrationProfile profile;
    profile.id = u"id-1"_s;
    profile.source = fullConnection();
    profile.target = fullConnection();
    profile.target.passwordPlace = PasswordPlace::LibpqOwn;
    profile.target.label = ServerLabel::Test;
    profile.targetDatabase = {u"näme"_s, TargetDatabaseMode::Replace, u"own\"er"_s, u"UTF8"_s, u"icu"_s, u"de-DE"_s,
                              u"t1"_s};
    profile.jobs = 7;
    profile.onError = OnError::Stop;
    profile.analyze = false;
    profile.roles = {RoleSelection::InUse, {u"a"_s, u"b\t"_s}};
    profile.dump = {u"/tmp/x y"_s, true, Compressor::Lz4, 9};
    profile.verification = {VerifyLevel::Sample, 5, 123'456'789'012};
    profile.clientToolsFolder = u"/usr/lib/postgresql/15/bin"_s;
    return profile;
}

} // namespace

class JsonProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileComesBackAsItWas_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("full") << 0;
        QTest::newRow("new") << 1;
    }
    void aProfileComesBackAsItWas()
    {
        QFETCH(int, which);
        const MigrationProfile profile = which == 0 ? fullProfile() : MigrationProfile::create();
        const QByteArray bytes = QJsonDocument(toJson(profile)).toJson();
        const Result<MigrationProfile> back = migrationProfileFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().code()));
        QVERIFY(*back == profile);
    }
    void aConnectionComesBackAsItWas()
    {
        const Result<SavedConnection> back = savedConnectionFromJson(toJson(fullConnection()));
        QVERIFY(back.ok());
        QVERIFY(*back == fullConnection());
    }
    void membersThatAreNotKnownAreNoError()
    {
        QJsonObject json = toJson(fullProfile());
        json.insert(u"later"_s, QJsonObject{{u"x"_s, 1}});
        QVERIFY(migrationProfileFromJson(json).ok());
    }
    void whatIsAbsentHasItsDefault()
    {
        const QJsonObject json{{u"id"_s, u"x"_s}, {u"source"_s, QJsonObject()}, {u"target"_s, QJsonObject()}};
        const Result<MigrationProfile> profile = migrationProfileFromJson(json);
        QVERIFY(profile.ok());
        MigrationProfile expected;
        expected.id = u"x"_s;
        QVERIFY(*profile == expected);
    }

    void whatDoesNotBelongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("member");
        const auto row = [](const char *change, const char *code, const char *member) {
            QTest::newRow(change) << QByteArray(change) << QString::fromLatin1(code) << QString::fromLatin1(member);
        };
        row(R"({"id": null})", "error.json-not-text", "id");
        row(R"({"id": ""})", "error.json-missing", "id");
        row(R"({"source": []})", "error.json-not-object", "source");
        row(R"({"source": {"params": "host=x"}})", "error.json-not-object", "source.params");
        row(R"({"source": {"params": {"port": 5432}}})", "error.json-not-text", "source.params.port");
        row(R"({"source": {"params": {"host='x' user": "y"}}})", "error.json-value", "source.params.host='x' user");
        row(R"({"source": {"params": {"": "y"}}})", "error.json-value", "source.params.");
        row(R"({"source": {"params": {"host": "a\u0000b"}}})", "error.json-nul", "source.params.host");
        row(R"({"target": {"label": "holy"}})", "error.json-value", "target.label");
        row(R"({"target": {"passwordPlace": 3}})", "error.json-not-text", "target.passwordPlace");
        row(R"({"method": "teleport"})", "error.json-value", "method");
        row(R"({"jobs": 0})", "error.json-range", "jobs");
        row(R"({"jobs": 65})", "error.json-range", "jobs");
        row(R"({"jobs": -2147483649})", "error.json-range", "jobs");
        row(R"({"jobs": 2.5})", "error.json-not-number", "jobs");
        row(R"({"jobs": 1e300})", "error.json-not-number", "jobs");
        row(R"({"jobs": "4"})", "error.json-not-number", "jobs");
        row(R"({"jobs": true})", "error.json-not-number", "jobs");
        row(R"({"analyze": 1})", "error.json-not-flag", "analyze");
        row(R"({"roles": {"leftOut": "a"}})", "error.json-not-list", "roles.leftOut");
        row(R"({"roles": {"leftOut": ["a", 1]}})", "error.json-not-text", "roles.leftOut[1]");
        row(R"({"roles": {"selection": "some"}})", "error.json-value", "roles.selection");
        row(R"({"dump": {"compression": 10}})", "error.json-range", "dump.compression");
        row(R"({"dump": {"keep": "yes"}})", "error.json-not-flag", "dump.keep");
        row(R"({"targetDatabase": {"mode": "drop"}})", "error.json-value", "targetDatabase.mode");
        row(R"({"targetDatabase": {"localeProvider": "glibc"}})", "error.json-value", "targetDatabase.localeProvider");
        row(R"({"source": {"params": {"password": "x"}}})", "error.json-secret", "source.params.password");
        row(R"({"source": {"params": {"PassWord": "x"}}})", "error.json-secret", "source.params.PassWord");
        row(R"({"source": {"params": {"sslpassword": ""}}})", "error.json-secret", "source.params.sslpassword");
        row(R"({"target": {"password": "x"}})", "error.json-secret", "target.password");
        row(R"({"later": [{"a": {"password": 1}}]})", "error.json-secret", "later[0].a.password");
    }
    void whatDoesNotBelongIsNamed()
    {
        QFETCH(QByteArray, change);
        QFETCH(QString, code);
        QFETCH(QString, member);
        QJsonObject json = toJson(fullProfile());
        const QJsonObject members = QJsonDocument::fromJson(change).object();
        QVERIFY(!members.isEmpty());
        for (auto it = members.begin(); it != members.end(); ++it)
            json.insert(it.key(), it.value());
        const Result<MigrationProfile> profile = migrationProfileFromJson(json);
        QVERIFY(!profile.ok());
        QCOMPARE(profile.error().code(), code);
        QCOMPARE(profile.error().message.arguments.value(0), member);
    }
    void aMissingEndIsNamed()
    {
        QJsonObject json = toJson(fullProfile());
        json.remove(u"target"_s);
        const Result<MigrationProfile> profile = migrationProfileFromJson(json);
        QVERIFY(!profile.ok());
        QVERIFY(profile.error() == Error(u"error.json-missing"_s, {u"target"_s}));
    }
    void theRangeIsTold()
    {
        QJsonObject json = toJson(fullProfile());
        json.insert(u"jobs"_s, 1000);
        QVERIFY(migrationProfileFromJson(json).error() == Error(u"error.json-range"_s, {u"jobs"_s, u"1"_s, u"64"_s}));
    }
    void aConnectionWithASecretIsRefused()
    {
        QJsonObject json = toJson(fullConnection());
        json.insert(u"password"_s, u"x"_s);
        QVERIFY(savedConnectionFromJson(json).error() == Error(u"error.json-secret"_s, {u"password"_s}));
    }
};

TRUNKLINE_TEST(JsonProfileTest)
#include "jsonprofiletest.moc"
