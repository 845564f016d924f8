#include "support/testregistry.h"
#include "support/testserver.h"
#include "tools/passfile.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Against what libpq reads from it.
class PassfilePgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineEscapes_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << u"h"_s << u"u"_s << u"p"_s << QByteArray("h:5432:*:u:p");
        QTest::newRow("colon and backslash")
            << u"::1"_s << u"a:b"_s << u"p:\\"_s << QByteArray("\\:\\:1:5432:*:a\\:b:p\\:\\\\");
        QTest::newRow("no host") << QString() << u"u"_s << u"p"_s << QByteArray("localhost:5432:*:u:p");
        QTest::newRow("a star is a name") << u"h"_s << u"*"_s << u"p"_s << QByteArray("h:5432:*:\\*:p");
        QTest::newRow("no comment") << u"#h"_s << u"u"_s << u"p"_s << QByteArray("\\#h:5432:*:u:p");
    }
    void lineEscapes()
    {
        QFETCH(QString, host);
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(QByteArray, line);
        QCOMPARE(Passfile::line({host, u"5432"_s, {}, user, Secret(password)}), line);
    }
    void theFileIsForTheUserOnlyAndGoes()
    {
        QString path;
        {
            const Result<std::unique_ptr<Passfile>> made =
                Passfile::create(u"run/../1"_s, {{u"h"_s, {}, {}, {}, Secret(u"p"_s)}});
            QVERIFY(made);
            path = (*made)->path();
            const QFile::Permissions others =
                QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY(QFileInfo::exists(path));
            QVERIFY(!(QFile::permissions(path) & others));
            QVERIFY(!(QFile::permissions(QFileInfo(path).path()) & others));
            const Result<std::unique_ptr<Passfile>> second = Passfile::create(u"run/../1"_s, {});
            QVERIFY(second);
            QVERIFY((*second)->path() != path);
        }
        QVERIFY(!QFileInfo::exists(path));
    }
    void passwordsThatNoLineCanHoldAreSaid()
    {
        for (const QString &password : {u"a\nb"_s, u"a\r"_s}) {
            const Result<std::unique_ptr<Passfile>> made =
                Passfile::create(u"r"_s, {{u"h"_s, {}, {}, u"me"_s, Secret(password)}});
            QVERIFY(!made);
            QCOMPARE(made.error().message, (Message{u"error.passfile-line-end"_s, {u"me"_s}}));
        }
    }
    void sweepRemovesThoseOfTheDeadOnly()
    {
        const Result<std::unique_ptr<Passfile>> living = Passfile::create(u"living"_s, {});
        QVERIFY(living);
        const QDir folder = QFileInfo((*living)->path()).dir();
        const QString ownStart = (*living)->path().section(u'-', -3, -3);
        QVERIFY(!ownStart.isEmpty());
        for (const QString &name : {u"passfile-999999999-1-dead-1"_s,
                                    u"passfile-%1-other.1-reused-1"_s.arg(QCoreApplication::applicationPid())}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(Passfile::sweepStale(), 2);
        QCOMPARE(Passfile::sweepStale(), 0);
        QVERIFY(QFileInfo::exists((*living)->path()));
    }
    void libpqSignsInWithIt_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("hostile") << u"a:b\\c'd \"e\" \u00FC\u65E5 #"_s;
        QTest::newRow("backslash at the end") << u"end\\"_s;
        QTest::newRow("spaces") << u"  spaces  "_s;
    }
    void libpqSignsInWithIt()
    {
        TRUNKLINE_NEEDS_SERVER();
        QFETCH(QString, password);
        TestServerOptions options;
        options.password = Secret(password);
        options.superuser = u"a:b*"_s;
        TestServer server(options);
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        const ConnectionParams params = server.params();
        QList<PassfileEntry> entries{{u"elsewhere"_s, params.port(), {}, params.user(), Secret(u"wrong"_s)},
                                     {params.host(), params.port(), {}, params.user(), options.password}};
        const Result<std::unique_ptr<Passfile>> passfile = Passfile::create(u"r"_s, entries);
        QVERIFY(passfile);
        QProcess psql;
        psql.setProcessEnvironment(toolEnvironment({}, (*passfile)->path()));
        psql.start(TestServer::clientFolder() + u"/psql"_s,
                   {u"-X"_s, u"-w"_s, u"-A"_s, u"-t"_s, u"-c"_s, u"SELECT current_user"_s, u"-d"_s,
                    server.connectionString()});
        QVERIFY(psql.waitForFinished());
        QCOMPARE(psql.readAllStandardError(), QByteArray());
        QCOMPARE(QString::fromUtf8(psql.readAllStandardOutput()).trimmed(), options.superuser);
    }
    void libpqSignsInThroughASocketFolder()
    {
        TRUNKLINE_NEEDS_SERVER();
        TestServerOptions options;
        options.password = Secret(u"p"_s);
        TestServer server(options);
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        const QString socketFolder = server.psql(u"SHOW unix_socket_directories"_s);
        if (socketFolder.isEmpty())
            QSKIP("the path of the folder is too long for a socket");
        // The folder belongs to the server's user alone; psql of the same user, or root, can pass.
        const Result<std::unique_ptr<Passfile>> passfile =
            Passfile::create(u"r"_s, {{socketFolder, {}, {}, options.superuser, options.password}});
        QVERIFY(passfile);
        QProcess psql;
        psql.setProcessEnvironment(toolEnvironment({}, (*passfile)->path()));
        psql.start(TestServer::clientFolder() + u"/psql"_s,
                   {u"-X"_s, u"-w"_s, u"-A"_s, u"-t"_s, u"-c"_s, u"SELECT 1"_s, u"-h"_s, socketFolder, u"-p"_s,
                    server.params().port(), u"-U"_s, options.superuser, u"postgres"_s});
        QVERIFY(psql.waitForFinished());
        QCOMPARE(psql.readAllStandardError(), QByteArray());
        QCOMPARE(psql.readAllStandardOutput().trimmed(), QByteArray("1"));
    }
};

TRUNKLINE_TEST(PassfilePgTest)
#include "passfilepgtest.moc"
