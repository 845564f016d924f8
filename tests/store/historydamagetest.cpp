#include "store/history.h"
#include "store/historyschema.h"
#include "support/testregistry.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

RunRecord someRun(const QString &id)
{
    RunRecord run;
    run.id = id;
    run.startedAt = QDateTime::currentDateTimeUtc();
    return run;
}

/// Runs statements on the database with a connection of its own.
QString inDatabase(const QString &path, const QStringList &statements)
{
    QString failure;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        database.open();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                failure += query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return failure;
}

void overwrite(const QString &path, qint64 position, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(position));
    file.write(bytes);
}

} // namespace

class HistoryDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedDatabaseIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("this is no database, whatever its name says. ").repeated(100);
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\xee');
    }
    void aDamagedDatabaseIsPutAside()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        overwrite(path, 0, content);
        const Result<std::unique_ptr<History>> history = History::open(folder.path());
        QVERIFY(history.ok());
        QVERIFY((*history)->openNotice());
        QCOMPARE((*history)->openNotice()->code(), u"error.history-damaged"_s);
        QFile aside((*history)->openNotice()->message.arguments.value(0));
        QVERIFY(aside.open(QFile::ReadOnly));
        QVERIFY(aside.readAll() == content);
        QVERIFY((*history)->begin(someRun(u"r"_s)).ok());
    }
    void anotherProgramsDatabaseIsPutAside()
    {
        QTemporaryDir folder;
        QCOMPARE(inDatabase(folder.filePath(u"history.sqlite"_s), {u"CREATE TABLE bookmarks (a)"_s}), QString());
        const Result<std::unique_ptr<History>> history = History::open(folder.path());
        QVERIFY(history.ok());
        QVERIFY((*history)->openNotice());
    }
    void damageThatShowsLaterIsPutAsideAtTheNextStart()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        {
            const auto history = History::open(folder.path());
            QVERIFY((*history)->begin(someRun(u"r"_s)).ok());
            QList<RunEvent> events;
            for (int i = 1; i <= 2'000; ++i)
                events += RunEvent{i, i, u"import"_s, ActivityStarted{i, ActivityKind::Table, u"app.table"_s, 0}};
            QVERIFY((*history)->append(u"r"_s, events).ok());
        }
        // pages of the events, in the middle of the file
        overwrite(path, QFile(path).size() / 2, QByteArray(16 * 1024, '\xee'));
        {
            const auto history = History::open(folder.path());
            QVERIFY(history.ok());
            QVERIFY(!(*history)->openNotice());
            const Result<QList<RunEvent>> events = (*history)->events(u"r"_s);
            QVERIFY(!events.ok());
            QCOMPARE(events.error().code(), u"error.history-read"_s);
        }
        const auto history = History::open(folder.path());
        QVERIFY(history.ok());
        QVERIFY((*history)->openNotice());
        QVERIFY((*history)->runs()->isEmpty());
    }
    void aNewerDatabaseIsLeftAsItIs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"history.sqlite"_s);
        QCOMPARE(inDatabase(path, {u"CREATE TABLE later (a)"_s, u"PRAGMA user_version = 99"_s}), QString());
        const Result<std::unique_ptr<History>> history = History::open(folder.path());
        QVERIFY(!history.ok());
        QCOMPARE(history.error().code(), u"error.history-newer"_s);
        QCOMPARE(history.error().message.arguments, (QStringList{path, u"99"_s, QString::number(historyUpgraders().size())}));
        QCOMPARE(inDatabase(path, {u"SELECT a FROM later"_s}), QString());
    }
    void aFolderThatIsNoneIsTold()
    {
        QTemporaryDir folder;
        overwrite(folder.filePath(u"file"_s), 0, "x");
        const Result<std::unique_ptr<History>> history = History::open(folder.filePath(u"file"_s));
        QVERIFY(!history.ok());
        QCOMPARE(history.error().code(), u"error.history-open"_s);
    }
    void schemasComeUpVersionByVersion()
    {
        QTemporaryDir folder;
        const std::array<HistoryUpgrader, 2> upgraders{{
            {0, {u"CREATE TABLE a (x)"_s, u"INSERT INTO a VALUES (1)"_s}},
            {1, {u"ALTER TABLE a ADD COLUMN y"_s, u"UPDATE a SET y = x + 1"_s}},
        }};
        const std::span<const HistoryUpgrader> both(upgraders);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"upgrade"_s);
            database.setDatabaseName(folder.filePath(u"x"_s));
            QVERIFY(database.open());
            QVERIFY(upgradeHistory(database, both.first(1)).ok());
            QVERIFY(upgradeHistory(database, both).ok());
            QVERIFY(upgradeHistory(database, both).ok());
            QSqlQuery query(u"SELECT y FROM a"_s, database);
            QVERIFY(query.next());
            QCOMPARE(query.value(0).toInt(), 2);
            QVERIFY(!query.next());
            QCOMPARE(upgradeHistory(database, both.first(1)).error().code(), u"error.history-newer"_s);
            // one that fails leaves the version before
            const std::array<HistoryUpgrader, 1> broken{{{2, {u"CREATE TABLE b (x)"_s, u"NONSENSE"_s}}}};
            QVERIFY(!upgradeHistory(database, broken).ok());
            QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 2);
            query.finish();
            QVERIFY(!query.exec(u"SELECT * FROM b"_s));
        }
        QSqlDatabase::removeDatabase(u"upgrade"_s);
    }
    void everySchemaThereWasHasItsUpgrader()
    {
        int version = 0;
        for (const HistoryUpgrader &upgrader : historyUpgraders())
            QCOMPARE(upgrader.from, version++);
        QVERIFY(version >= 1);
    }
};

TRUNKLINE_TEST(HistoryDamageTest)
#include "historydamagetest.moc"
