#include "support/clirunner.h"
#include "support/databasecompare.h"
#include "support/testregistry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

QByteArray sha256Of(const QString &path)
{
    return QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256).toHex();
}

QString sorted(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.sort();
    return lines.join(u'\n');
}

/// Every file below a path, or the file itself, with its hash.
QStringList stateOf(const QString &path)
{
    if (QFileInfo(path).isFile())
        return {QString::fromLatin1(sha256Of(path))};
    QStringList state;
    QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        state += file + u' ' + QString::fromLatin1(sha256Of(file));
    }
    state.sort();
    return state;
}

} // namespace

/// The two halves of a migration by the console program: into a folder, and from a folder or an archive of pg_dump.
class HalvesPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;
    QTemporaryDir m_folder;
    CliRunner m_cli{QStringLiteral(TRUNKLINE_CLI)};

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString profile(const QString &name) const { return path(name + u".trunkline"_s); }
    QString exported() const { return path(u"export"_s); }
    QString exportedArchive() const { return exported() + u"/travels.dump"_s; }

    CliRunner::Ended newExport(const QString &name, const QString &database, const QString &folder,
                               const QStringList &more = {})
    {
        return m_cli.run(QStringList{u"new"_s, u"--source"_s, m_source->connectionString(database), u"--export-only"_s,
                                     folder, u"-o"_s, profile(name)} +
                         more);
    }
    CliRunner::Ended newImport(const QString &name, const QString &archive, const QStringList &more = {})
    {
        return m_cli.run(QStringList{u"new"_s, u"--target"_s, m_target->connectionString(), u"--import-only"_s, archive,
                                     u"-o"_s, profile(name)} +
                         more);
    }
    static QByteArray pgDump(const QStringList &arguments)
    {
        QProcess process;
        process.start(TestServer::clientFolder() + u"/pg_dump"_s, arguments);
        process.waitForFinished(120000);
        return process.exitCode() == 0 ? process.readAllStandardOutput() : "failed: " + process.readAllStandardError();
    }
    bool isOnTarget(const QString &database) const
    {
        return m_target->psql(u"SELECT count(*) FROM pg_database WHERE datname = '%1'"_s.arg(database)) == u"1"_s;
    }
    /// A copy of the exported folder that may be damaged.
    QString copyOfExport(const QString &name) const
    {
        const QString copy = path(name);
        QDir().mkpath(copy);
        for (const QString &file : QDir(exported()).entryList(QDir::Files))
            QFile::copy(exported() + u'/' + file, copy + u'/' + file);
        return copy;
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        const auto [source, target] = TestServer::sharedPair();
        QVERIFY(source && target);
        m_source = source;
        m_target = target;
        QCOMPARE(fillWithSample(*m_source, u"travels"_s), QString());
        m_source->psql(u"CREATE ROLE signs_in LOGIN; GRANT CONNECT ON DATABASE travels TO signs_in; "
                       u"ALTER DATABASE travels SET work_mem TO '5MB'; COMMENT ON DATABASE travels IS 'both halves'"_s);
    }

    void anExportLeavesAFolder()
    {
        const CliRunner::Ended made = newExport(u"export"_s, u"travels"_s, exported(), {u"--roles"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        const CliRunner::Ended planned = m_cli.run({u"plan"_s, profile(u"export"_s)});
        QVERIFY2(planned.exitCode == 0, qPrintable(planned.err));
        QVERIFY2(!planned.out.contains(u"pg_restore"_s) && !planned.out.contains(u"CREATE DATABASE"_s),
                 qPrintable(planned.out));
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"export"_s)});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        QCOMPARE(QDir(exported()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
                 (QStringList{u"manifest.json"_s, u"roles.sql"_s, u"travels.dump"_s}));
        QVERIFY2(ended.out.contains(u"The export is in "_s + exported()), qPrintable(ended.out));
        QVERIFY2(ended.out.contains(u"travels.dump"_s) && ended.out.contains(u"manifest.json"_s),
                 qPrintable(ended.out));
        QVERIFY2(ended.out.contains(u"Result: exported"_s) && !ended.out.contains(u"arrived"_s), qPrintable(ended.out));
        // all rows are in it: nobody else's to read
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QCOMPARE(QFileInfo(exported()).permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(exportedArchive()).permissions() & others, QFile::Permissions());
    }

    void theManifestIsTrue()
    {
        const QJsonObject manifest = QJsonDocument::fromJson(contentOf(exported() + u"/manifest.json"_s)).object();
        const QJsonArray files = manifest[u"files"_s].toArray();
        QCOMPARE(files.size(), 2);
        for (const QJsonValue &file : files) {
            const QString name = exported() + u'/' + file[u"name"_s].toString();
            QCOMPARE(file[u"size"_s].toInteger(), QFileInfo(name).size());
            QCOMPARE(file[u"sha256"_s].toString().toLatin1(), sha256Of(name));
        }
        QCOMPARE(manifest[u"archive"_s].toString(), u"travels.dump"_s);
        QCOMPARE(manifest[u"database"_s][u"name"_s].toString(), u"travels"_s);
        QCOMPARE(manifest[u"sourceVersionNum"_s].toInt(), m_source->psql(u"SHOW server_version_num"_s).toInt());
        QVERIFY(!manifest[u"programVersion"_s].toString().isEmpty());
        QVERIFY(pgDump({u"--version"_s}).contains(manifest[u"toolsVersion"_s].toString().toLatin1()));
        QVERIFY(manifest[u"tables"_s].toInt() > 5);
        QVERIFY(manifest[u"entries"_s].toInt() > 50);
        QVERIFY(QDateTime::fromString(manifest[u"createdAt"_s].toString(), Qt::ISODate).isValid());
    }

    void theHistoryNamesBothEnds()
    {
        const QJsonArray runs = QJsonDocument::fromJson(m_cli.run({u"history"_s, u"--json"_s}).out.toUtf8()).array();
        QCOMPARE(runs.size(), 1);
        const QString line = QString::fromUtf8(QJsonDocument(runs.first().toObject()).toJson());
        QVERIFY2(line.contains(exported()) && line.contains(u"travels"_s), qPrintable(line));
    }

    void aFolderWithFilesIsNotExportedInto()
    {
        const QStringList before = stateOf(exported());
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"export"_s)});
        QVERIFY2(ended.exitCode == 4, qPrintable(ended.out + ended.err));
        QVERIFY2(ended.out.contains(u"[EXPORT-FOLDER]"_s), qPrintable(ended.out));
        QCOMPARE(stateOf(exported()), before);
    }

    void theFolderIsImported()
    {
        const QStringList before = stateOf(exported());
        const CliRunner::Ended made = newImport(u"import"_s, exported(), {u"--roles"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        const CliRunner::Ended planned = m_cli.run({u"plan"_s, profile(u"import"_s)});
        QVERIFY2(planned.exitCode == 0, qPrintable(planned.err));
        QVERIFY2(!planned.out.contains(u"pg_dump"_s), qPrintable(planned.out));
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"import"_s)});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        QVERIFY2(ended.out.contains(u"Result: all arrived"_s), qPrintable(ended.out));
        QCOMPARE(firstDifference(dumpText(*m_source, u"travels"_s), dumpText(*m_target, u"travels"_s)), QString());
        for (
            const QString &query :
            {u"SELECT string_agg(rolname || rolcanlogin, ' ' ORDER BY rolname) FROM pg_roles WHERE rolname !~ '^pg_'"_s,
             u"SELECT pg_get_userbyid(datdba), pg_encoding_to_char(encoding), datcollate, "
             u"(SELECT string_agg(item::text, ' ' ORDER BY item::text) FROM unnest(datacl) item), "
             u"shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = 'travels'"_s,
             u"SELECT setconfig FROM pg_db_role_setting WHERE setdatabase = "
             u"(SELECT oid FROM pg_database WHERE datname = 'travels') ORDER BY setrole"_s})
            QCOMPARE(m_target->psql(query), m_source->psql(query));
        QCOMPARE(stateOf(exported()), before);
    }

    void anArchiveOfPgDumpIsImported_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("custom") << u"-Fc"_s;
        QTest::newRow("directory") << u"-Fd"_s;
        QTest::newRow("tar") << u"-Ft"_s;
    }
    void anArchiveOfPgDumpIsImported()
    {
        QFETCH(QString, format);
        const QString archive = path(u"bare"_s + format);
        QCOMPARE(pgDump({format, u"-f"_s, archive, u"-d"_s, m_source->connectionString(u"travels"_s)}), QByteArray());
        const QStringList before = stateOf(archive);
        const QString name = u"bare "_s + format;
        QCOMPARE(newImport(u"bare"_s, archive, {u"--target-database"_s, name, u"--jobs"_s, u"3"_s}).exitCode, 0);
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"bare"_s)});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        // a tar is restored by one session, which may fill the pages of a table in another order
        QCOMPARE(firstDifference(sorted(dumpText(*m_source, u"travels"_s)), sorted(dumpText(*m_target, name))),
                 QString());
        QCOMPARE(stateOf(archive), before);
    }

    void rolesThatAnArchiveDoesNotHoldAreSaid()
    {
        QCOMPARE(newImport(u"roles"_s, path(u"bare-Fc"_s), {u"--roles"_s, u"--target-database"_s, u"roles"_s}).exitCode,
                 0);
        const CliRunner::Ended ended = m_cli.run({u"check"_s, profile(u"roles"_s)});
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(ended.out.contains(u"[ROLE-GLOBALS] No roles can be taken along"_s), qPrintable(ended.out));
    }

    void anUnnamedDatabaseIsLookedInto()
    {
        m_source->createDatabase(u"unnamed"_s);
        m_source->psql(u"CREATE TABLE t AS SELECT 7 AS i"_s, u"unnamed"_s);
        const QString archive = path(u"unnamed.dump"_s);
        QCOMPARE(pgDump({u"-Fc"_s, u"-f"_s, archive, u"-d"_s, m_source->connectionString(u"unnamed"_s)}), QByteArray());
        QCOMPARE(newImport(u"unnamed"_s, archive, {u"--use-empty"_s}).exitCode, 0);
        QCOMPARE(m_cli.run({u"run"_s, profile(u"unnamed"_s)}).exitCode, 4);
        m_target->createDatabase(u"unnamed"_s);
        m_target->psql(u"CREATE TABLE precious (i int)"_s, u"unnamed"_s);
        const CliRunner::Ended refused = m_cli.run({u"run"_s, profile(u"unnamed"_s)});
        QVERIFY2(refused.exitCode == 4 && refused.out.contains(u"[TGT-CLASH]"_s), qPrintable(refused.out));
        m_target->psql(u"DROP TABLE precious"_s, u"unnamed"_s);
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"unnamed"_s)});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        QCOMPARE(m_target->psql(u"SELECT i FROM t"_s, u"unnamed"_s), u"7"_s);
    }

    void aChangedArchiveIsRefusedBeforeAnythingIsDropped()
    {
        const QString copy = copyOfExport(u"changed"_s);
        const QString archive = copy + u"/travels.dump"_s;
        QByteArray bytes = contentOf(archive);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        QVERIFY(setContent(archive, bytes));
        const QStringList before = stateOf(copy);
        const QString target = dumpText(*m_target, u"travels"_s);
        QCOMPARE(newImport(u"changed"_s, copy, {u"--replace"_s, u"--roles"_s}).exitCode, 0);
        const CliRunner::Ended ended =
            m_cli.run({u"run"_s, profile(u"changed"_s), u"--confirm-replace"_s, u"travels"_s});
        QVERIFY2(ended.exitCode == 2, qPrintable(ended.out + ended.err));
        QVERIFY2(ended.out.contains(u"is not the one that was exported"_s), qPrintable(ended.out));
        QCOMPARE(firstDifference(target, dumpText(*m_target, u"travels"_s)), QString());
        QCOMPARE(stateOf(copy), before);
    }

    void whatCannotBeImportedIsTold_data()
    {
        QTest::addColumn<QString>("archive");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("said");
        if (!m_source)
            return;
        const auto row = [this](const char *name, const QString &archive, int exitCode, const QString &said) {
            QTest::newRow(name) << path(archive) << exitCode << said;
        };
        const auto damaged = [this](const QString &name, const std::function<QByteArray(QByteArray)> &change) {
            const QString file = copyOfExport(name) + u"/manifest.json"_s;
            setContent(file, change(contentOf(file)));
        };
        const QByteArray whole = contentOf(exportedArchive());

        copyOfExport(u"short"_s);
        setContent(path(u"short/travels.dump"_s), whole.first(whole.size() - 1000));
        row("not copied whole", u"short"_s, 4, u"was not copied whole"_s);
        copyOfExport(u"lone"_s);
        QFile::remove(path(u"lone/travels.dump"_s));
        row("no archive in the folder", u"lone"_s, 4, u"is not there"_s);
        damaged(u"no-json"_s, [](const QByteArray &) { return QByteArray("{ \"formatVersion\": 1, "); });
        row("damaged manifest", u"no-json"_s, 4, u"manifest.json is damaged"_s);
        damaged(u"leads-out"_s, [](QByteArray text) { return text.replace("travels.dump", "../export/travels.dump"); });
        row("a name that leads out", u"leads-out"_s, 4, u"manifest.json is damaged"_s);
        damaged(u"no-sum"_s, [](QByteArray text) { return text.replace("\"sha256\": \"", "\"sha256\": \"z"); });
        row("no SHA-256", u"no-sum"_s, 4, u"manifest.json is damaged"_s);
        damaged(u"newer"_s,
                [](QByteArray text) { return text.replace("\"formatVersion\": 1", "\"formatVersion\": 9"); });
        row("a newer manifest", u"newer"_s, 4, u"has format 9"_s);

        setContent(path(u"head.dump"_s), whole.first(200));
        row("cut in its contents", u"head.dump"_s, 4, u"The archive cannot be used"_s);
        setContent(path(u"half.dump"_s), whole.first(whole.size() / 2));
        row("cut in its rows", u"half.dump"_s, 2, u"pg_restore"_s);
        setContent(path(u"plain.sql"_s),
                   pgDump({u"-Fp"_s, u"-d"_s, m_source->connectionString(u"travels"_s)}).first(20000));
        row("plain SQL", u"plain.sql"_s, 4, u"a dump as plain SQL"_s);
        setContent(path(u"picture.png"_s), QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11));
        row("something else", u"picture.png"_s, 4, u"neither the folder of an export nor an archive"_s);
        setContent(path(u"empty.dump"_s), {});
        row("an empty file", u"empty.dump"_s, 4, u"neither the folder of an export nor an archive"_s);
        QDir().mkpath(path(u"empty-folder"_s));
        row("an empty folder", u"empty-folder"_s, 4, u"neither the folder of an export nor an archive"_s);
        row("nothing", u"nowhere/at/all"_s, 4, u"There is no file or folder"_s);
    }
    void whatCannotBeImportedIsTold()
    {
        QFETCH(QString, archive);
        QFETCH(int, exitCode);
        QFETCH(QString, said);
        const QStringList before = stateOf(archive);
        const QString travels = m_target->psql(u"SELECT oid FROM pg_database WHERE datname = 'travels'"_s);
        QCOMPARE(newImport(u"broken"_s, archive, {u"--target-database"_s, u"broken"_s}).exitCode, 0);
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"broken"_s)});
        QVERIFY2(ended.exitCode == exitCode, qPrintable(ended.out + ended.err));
        QVERIFY2(ended.out.contains(said), qPrintable(ended.out));
        QVERIFY2(!ended.out.contains(u"error."_s) && !ended.out.contains(u"finding."_s), qPrintable(ended.out));
        QCOMPARE(isOnTarget(u"broken"_s), exitCode == 2);
        QCOMPARE(m_target->psql(u"SELECT oid FROM pg_database WHERE datname = 'travels'"_s), travels);
        QCOMPARE(stateOf(archive), before);
        m_target->dropDatabase(u"broken"_s);
    }

    void aSelectionArrivesExactlySo_data()
    {
        QTest::addColumn<QStringList>("choice");
        QTest::addColumn<QStringList>("dumpSwitches"); // what pg_dump itself says of the source
        QTest::newRow("a table left out")
            << QStringList{u"--leave-out"_s, u"table:Shop A.two"_s} << QStringList{u"-T"_s, u"\"Shop A\".two"_s};
        QTest::newRow("structure only") << QStringList{u"--exclude-table-data"_s, u"\"Shop A\".*"_s}
                                        << QStringList{u"--exclude-table-data"_s, u"\"Shop A\".*"_s};
        QTest::newRow("a schema") << QStringList{u"--schema"_s, u"b*"_s} << QStringList{u"-n"_s, u"b*"_s};
        QTest::newRow("without a schema")
            << QStringList{u"--exclude-schema"_s, u"\"Shop \"?"_s} << QStringList{u"-N"_s, u"\"Shop \"?"_s};
        QTest::newRow("a table pattern") << QStringList{u"--exclude-table"_s, u"*.t*"_s}
                                         << QStringList{u"-T"_s, u"*.t*"_s};
    }
    void aSelectionArrivesExactlySo()
    {
        QFETCH(QStringList, choice);
        QFETCH(QStringList, dumpSwitches);
        const QString archive = path(u"select.dump"_s);
        if (!QFile::exists(archive)) {
            m_source->createDatabase(u"select"_s);
            m_source->psql(
                u"CREATE SCHEMA \"Shop A\"; CREATE SCHEMA b; CREATE TABLE \"Shop A\".one (i int PRIMARY KEY); "
                u"CREATE TABLE \"Shop A\".two (i int PRIMARY KEY, t text); CREATE INDEX ON \"Shop A\".two (t); "
                u"CREATE TABLE b.three (i serial PRIMARY KEY, n numeric); CREATE TABLE b.\"Four x\" (i int); "
                u"INSERT INTO \"Shop A\".one SELECT generate_series(1, 5); INSERT INTO \"Shop A\".two VALUES (1, 'x'); "
                u"INSERT INTO b.three (n) VALUES (1.5), (2.5); INSERT INTO b.\"Four x\" VALUES (4); "
                u"CREATE VIEW b.seen AS SELECT * FROM b.\"Four x\"; COMMENT ON TABLE \"Shop A\".two IS 'second'; "
                u"CREATE FUNCTION b.twice(int) RETURNS int LANGUAGE sql AS 'SELECT 2 * $1'"_s,
                u"select"_s);
            QCOMPARE(pgDump({u"-Fc"_s, u"-f"_s, archive, u"-d"_s, m_source->connectionString(u"select"_s)}),
                     QByteArray());
        }
        QCOMPARE(newImport(u"select"_s, archive, choice).exitCode, 0);
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"select"_s)});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        const auto lines = [](const QByteArray &text) {
            QStringList kept;
            for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
                if (!line.startsWith(u"\\restrict"_s) && !line.startsWith(u"\\unrestrict"_s))
                    kept += line;
            }
            return kept.join(u'\n');
        };
        const QByteArray wanted = pgDump(dumpSwitches + QStringList{u"-d"_s, m_source->connectionString(u"select"_s)});
        // of a table without rows pg_dump writes an empty COPY
        const bool structureOnly = dumpSwitches.first() == "--exclude-table-data"_L1;
        const QByteArray there = pgDump((structureOnly ? dumpSwitches : QStringList()) +
                                        QStringList{u"-d"_s, m_target->connectionString(u"select"_s)});
        if (structureOnly)
            QCOMPARE(m_target->psql(u"SELECT (SELECT count(*) FROM \"Shop A\".one) + (SELECT count(*) FROM \"Shop "
                                    u"A\".two)"_s,
                                    u"select"_s),
                     u"0"_s);
        m_target->dropDatabase(u"select"_s);
        QCOMPARE(firstDifference(lines(wanted), lines(there)), QString());
    }

    void aCancelledImportLeavesTheArchive()
    {
        m_source->createDatabase(u"slow"_s);
        m_source->psql(
            u"CREATE TABLE big AS SELECT i, repeat(md5(i::text), 20) AS t FROM generate_series(1, 400000) i; "
            u"CREATE INDEX ON big (t)"_s,
            u"slow"_s);
        const QString archive = path(u"slow.dump"_s);
        QCOMPARE(pgDump({u"-Fc"_s, u"-Z0"_s, u"-f"_s, archive, u"-d"_s, m_source->connectionString(u"slow"_s)}),
                 QByteArray());
        const qint64 size = QFileInfo(archive).size();
        QCOMPARE(newImport(u"slow"_s, archive).exitCode, 0);
        CliRunner cli(QStringLiteral(TRUNKLINE_CLI));
        QVERIFY(cli.start({u"run"_s, profile(u"slow"_s)}));
        QVERIFY2(cli.waitForOutput(u"● Import"_s), qPrintable(cli.outputSoFar()));
        cli.interrupt();
        const CliRunner::Ended ended = cli.waitForEnd(30000);
        QVERIFY2(ended.exitCode == 3, qPrintable(ended.out + ended.err));
        QCOMPARE(QFileInfo(archive).size(), size);
    }

    void aCancelledExportLeavesNothing()
    {
        const QString folder = path(u"slow-export"_s);
        QCOMPARE(newExport(u"slow-export"_s, u"slow"_s, folder, {u"--roles"_s, u"--compression"_s, u"9"_s}).exitCode,
                 0);
        CliRunner cli(QStringLiteral(TRUNKLINE_CLI));
        QVERIFY(cli.start({u"run"_s, profile(u"slow-export"_s)}));
        QVERIFY2(cli.waitForOutput(u"● Export"_s), qPrintable(cli.outputSoFar()));
        cli.interrupt();
        const CliRunner::Ended ended = cli.waitForEnd(30000);
        QVERIFY2(ended.exitCode == 3, qPrintable(ended.out + ended.err));
        QVERIFY2(!ended.out.contains(u"Drop it"_s), qPrintable(ended.out));
        QCOMPARE(stateOf(folder), QStringList());
        // so that the next one is not refused
        const CliRunner::Ended again = m_cli.run({u"check"_s, profile(u"slow-export"_s)});
        QVERIFY2(again.exitCode != 2, qPrintable(again.out));
    }

    void anExportTellsItsFilesAsJson()
    {
        const QString folder = path(u"json export"_s);
        QCOMPARE(newExport(u"json"_s, u"select"_s, folder).exitCode, 0);
        const CliRunner::Ended ended = m_cli.run({u"run"_s, profile(u"json"_s), u"--json"_s});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
        const QString last = ended.out.trimmed().section(u'\n', -1);
        const QJsonObject end = QJsonDocument::fromJson(last.toUtf8()).object();
        QCOMPARE(end[u"event"_s].toString(), u"run-ended"_s);
        QCOMPARE(end[u"folder"_s].toString(), folder);
        QCOMPARE(end[u"files"_s][0][u"sha256"_s].toString().toLatin1(), sha256Of(folder + u"/select.dump"_s));
    }
};

TRUNKLINE_TEST(HalvesPgTest)
#include "halvespgtest.moc"
