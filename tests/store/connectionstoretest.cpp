#include "store/connectionstore.h"
#include "store/folders.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

QString file()
{
    return Folders::config() + u"/connections.json"_s;
}

SavedConnection named(const QString &id, const QString &name)
{
    SavedConnection connection;
    connection.id = id;
    connection.name = name;
    connection.params.set(u"host"_s, u"h"_s);
    return connection;
}

void put(const QByteArray &content)
{
    QFile out(file());
    QVERIFY(out.open(QFile::WriteOnly));
    out.write(content);
}

QByteArray content()
{
    QFile in(file());
    return in.open(QFile::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

class ConnectionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QDir(Folders::config()).removeRecursively(); }

    void connectionsAreKept()
    {
        ConnectionStore store;
        QSignalSpy changed(&store, &ConnectionStore::changed);
        store.load();
        QVERIFY(store.connections().isEmpty());
        QVERIFY(!store.loadError());
        QVERIFY(store.save(named(u"1"_s, u"one"_s)).ok());
        QVERIFY(store.save(named(u"2"_s, u"two"_s)).ok());
        QVERIFY(store.save(named(u"1"_s, u"uno"_s)).ok());
        QCOMPARE(changed.size(), 4);
        ConnectionStore other;
        other.load();
        QVERIFY(other.connections() == (QList{named(u"1"_s, u"uno"_s), named(u"2"_s, u"two"_s)}));
        QVERIFY(other.find(u"2"_s));
        QVERIFY(!other.find(u"3"_s));
        QVERIFY(other.remove(u"1"_s).ok());
        store.load();
        QVERIFY(store.connections() == QList{named(u"2"_s, u"two"_s)});
#ifdef Q_OS_UNIX
        QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
    }
    void twoStoresDoNotLoseEachOthersConnections()
    {
        ConnectionStore a;
        ConnectionStore b;
        a.load();
        b.load();
        QVERIFY(a.save(named(u"1"_s, u"one"_s)).ok());
        QVERIFY(b.save(named(u"2"_s, u"two"_s)).ok());
        a.load();
        QCOMPARE(a.connections().size(), 2);
        QCOMPARE(b.connections().size(), 2);
    }

    void aDamagedFileIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("damaged");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no json") << QByteArray("connections");
        QTest::newRow("no list") << QByteArray(R"({"formatVersion":1,"connections":{}})");
        QTest::newRow("no version") << QByteArray(R"({"connections":[]})");
        QTest::newRow("an entry that is none") << QByteArray(R"({"formatVersion":1,"connections":[{"params":3}]})");
        QTest::newRow("a secret") << QByteArray(R"({"formatVersion":1,"connections":[{"params":{"password":"x"}}]})");
        QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, ' ');
    }
    void aDamagedFileIsPutAside()
    {
        QFETCH(QByteArray, damaged);
        put(damaged);
        ConnectionStore store;
        store.load();
        QVERIFY(store.loadError());
        QCOMPARE(store.loadError()->code(), u"error.connections-damaged"_s);
        const QString aside = store.loadError()->message.arguments.value(0);
        QVERIFY(aside.startsWith(file() + u".damaged-"_s));
        QFile kept(aside);
        QVERIFY(kept.open(QFile::ReadOnly));
        QVERIFY(kept.readAll() == damaged);
        QVERIFY(store.save(named(u"1"_s, u"one"_s)).ok());
        store.load();
        QVERIFY(!store.loadError());
        QCOMPARE(store.connections().size(), 1);
    }
    void aNewerFileIsLeftAsItIs()
    {
        const QByteArray newer = R"({"formatVersion":2,"connections":[]})";
        put(newer);
        ConnectionStore store;
        store.load();
        QCOMPARE(store.loadError()->code(), u"error.connections-newer"_s);
        QCOMPARE(store.save(named(u"1"_s, u"one"_s)).error().code(), u"error.connections-newer"_s);
        QCOMPARE(content(), newer);
        QVERIFY(store.connections().isEmpty());
    }
    void whatCannotBeReadIsNotOverwritten()
    {
        QVERIFY(QDir().mkpath(file()));
        ConnectionStore store;
        store.load();
        QCOMPARE(store.loadError()->code(), u"error.connections-unreadable"_s);
        QVERIFY(!store.save(named(u"1"_s, u"one"_s)).ok());
        QVERIFY(QFileInfo(file()).isDir());
    }
};

TRUNKLINE_TEST(ConnectionStoreTest)
#include "connectionstoretest.moc"
