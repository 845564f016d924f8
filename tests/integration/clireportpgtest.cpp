#include "engine/reportjson.h"
#include "support/canary.h"
#include "support/clirunner.h"
#include "support/databasecompare.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {
const QString canaryPassword = u"canary-5b1d'\"\\e7"_s;
}

/// The report of a real run, by the console program: a password that the run signs in with, and a target that is not
/// quite the source.
class CliReportPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    QTemporaryDir m_folder;
    CliRunner m_cli{QStringLiteral(TRUNKLINE_CLI)};
    QString m_run;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        const auto [source, target] = TestServer::sharedPair();
        QVERIFY(source && target);
        m_source = source;
        m_target = target;
        m_source->createDatabase(u"reported"_s);
        m_source->psql(u"CREATE TABLE same (i int PRIMARY KEY); INSERT INTO same SELECT generate_series(1, 500); "
                       "CREATE TABLE \"<b>odd</b>\" (i int PRIMARY KEY, t text); INSERT INTO \"<b>odd</b>\" VALUES "
                       "(1, 'one'), (2, 'two'); CREATE ROLE report_reader; GRANT SELECT ON same TO report_reader"_s,
                       u"reported"_s);
        m_cli.setEnvironment(u"PGPASSWORD"_s, canaryPassword);
        const CliRunner::Ended made = m_cli.run({u"new"_s, u"--source"_s, m_source->connectionString(u"reported"_s),
                                                 u"--target"_s, m_target->connectionString(), u"--dump-folder"_s,
                                                 path(u"dumps"_s), u"-o"_s, path(u"reported.trunkline"_s)});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        // the role stays behind: its grant is a problem, and a line of the ledger
        const CliRunner::Ended ended = m_cli.run({u"run"_s, path(u"reported.trunkline"_s), u"--json"_s});
        QVERIFY2(ended.exitCode == 1, qPrintable(ended.out + ended.err));
        m_run = QJsonDocument::fromJson(ended.out.section(u'\n', 0, 0).toUtf8())[u"run"_s].toString();
        QVERIFY(!m_run.isEmpty());
    }

    void theJsonCanBeChecked()
    {
        const CliRunner::Ended ended = m_cli.run({u"report"_s, m_run.left(12), u"-o"_s, path(u"r.json"_s)});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.err));
        const QJsonObject json = QJsonDocument::fromJson(content(u"r.json"_s)).object();
        QCOMPARE(json.value(u"schema"_s), u"trunkline-report-1"_s);
        QCOMPARE(reportSha256(json), json.value(u"sha256"_s).toString());
        QCOMPARE(json.value(u"run"_s)[u"id"_s], m_run);
        QCOMPARE(json.value(u"source"_s)[u"database"_s], u"reported"_s);
        QVERIFY(!json.value(u"source"_s)[u"serverVersion"_s].toString().isEmpty());
        QVERIFY(!json.value(u"target"_s)[u"serverVersion"_s].toString().isEmpty());
        QVERIFY(!json.value(u"clientTools"_s).toString().isEmpty());
        QVERIFY(json.value(u"verification"_s)[u"tables"_s].toArray().size() == 2);
        QVERIFY(json.value(u"problems"_s).toArray().size() > 0);
        QVERIFY(json.value(u"timeline"_s).toArray().size() > 2);
        QJsonObject changed = json;
        changed.insert(u"clientTools"_s, u"1.0"_s);
        QVERIFY(reportSha256(changed) != json.value(u"sha256"_s).toString());
    }

    void theHtmlIsAPage()
    {
        QCOMPARE(m_cli.run({u"report"_s, u"last"_s, u"--output"_s, path(u"r.html"_s)}).exitCode, 0);
        const QString html = QString::fromUtf8(content(u"r.html"_s));
        QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
        QVERIFY(html.contains(u"public.&lt;b&gt;odd&lt;/b&gt;"_s) && !html.contains(u"<b>odd"_s));
        QVERIFY(html.contains(u"report_reader"_s));
        QVERIFY(html.contains(u"<svg"_s));
    }

    void thePdfHasPagesAndWantsNoScreen()
    {
        m_cli.setEnvironment(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        m_cli.setEnvironment(u"DISPLAY"_s, {});
        const CliRunner::Ended ended = m_cli.run({u"report"_s, m_run, u"-o"_s, path(u"r.pdf"_s)});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.err));
        QVERIFY(ended.err.isEmpty());
        const QByteArray pdf = content(u"r.pdf"_s);
        QVERIFY(pdf.startsWith("%PDF-"));
        static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
        QVERIFY(QString::fromLatin1(pdf).count(page) >= 2);
    }

    void noReportHoldsAPassword()
    {
        Canary canary(canaryPassword);
        canary.searchFiles(m_folder.path());
        QVERIFY2(canary.sightings().isEmpty(), qPrintable(canary.sightings().join(u'\n')));
        // also where it is wrapped: the page holds the JSON in another writing
        const QByteArray html = content(u"r.html"_s);
        const qsizetype at = html.indexOf("base64,") + 7;
        const QByteArray json = QByteArray::fromBase64(html.mid(at, html.indexOf('"', at) - at));
        QCOMPARE(QJsonDocument::fromJson(json)[u"schema"_s], u"trunkline-report-1"_s);
        QVERIFY(!json.contains("canary-5b1d"));
    }

    void whatCannotBeDoneIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("said");
        const QString here = m_folder.path() + u'/';
        QTest::newRow("no such run") << QStringList{u"nosuchrun"_s, u"-o"_s, here + u"x.pdf"_s} << 2 << u"nosuchrun"_s;
        QTest::newRow("another format") << QStringList{u"last"_s, u"-o"_s, here + u"x.docx"_s} << 64
                                        << u".pdf, .html or .json"_s;
        QTest::newRow("no file") << QStringList{u"last"_s} << 64 << u"--output"_s;
        QTest::newRow("no run") << QStringList{u"-o"_s, here + u"x.pdf"_s} << 64 << u"RUN"_s;
        QTest::newRow("no such folder") << QStringList{u"last"_s, u"-o"_s, here + u"nowhere/x.html"_s} << 2
                                        << u"could not be written"_s;
    }
    void whatCannotBeDoneIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, said);
        const CliRunner::Ended ended = m_cli.run(QStringList{u"report"_s} + arguments);
        QVERIFY2(ended.exitCode == exitCode, qPrintable(ended.out + ended.err));
        QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
        QVERIFY(QDir(m_folder.path()).entryList({u"x.*"_s}).isEmpty());
    }

    void historyKnowsTheLastRun() { QCOMPARE(m_cli.run({u"history"_s, u"last"_s}).exitCode, 0); }
};

TRUNKLINE_TEST(CliReportPgTest)
#include "clireportpgtest.moc"
