#include "engine/samplefolder.h"

#include "support/testregistry.h"
#include "tools/toolprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace trunkline;
using namespace Qt::Literals::StringLiterals;

class SampleFolderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("TMPDIR"); }
    void holdsTheScriptsAndAPassfileForItsUserOnly();
    void goesWithTheObject();
    void aFolderOfTheCallerStays();
    void whatAKilledProgramLeftIsRemoved();
    void aFolderThatCannotBeMadeIsAnError();

private:
    QString makeLeftOver(const QString &name, const QByteArray &owner);

    std::unique_ptr<QTemporaryDir> m_place;
};

void SampleFolderTest::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    qputenv("TMPDIR", m_place->path().toLocal8Bit());
}

QString SampleFolderTest::makeLeftOver(const QString &name, const QByteArray &owner)
{
    const QString path = m_place->filePath(name);
    QDir().mkpath(path + u"/source/data"_s);
    QFile file(path + u"/owner"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(owner) != owner.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

void SampleFolderTest::holdsTheScriptsAndAPassfileForItsUserOnly()
{
    const auto folder = SampleFolder::create({});
    QVERIFY(folder.ok());
    for (const QString &name : {u"ticketing.sql"_s, u"schema.sql"_s, u"data.sql"_s, u"finish.sql"_s}) {
        QFile script((*folder)->path(name));
        QVERIFY2(script.open(QIODevice::ReadOnly) && script.size() > 500, qPrintable(name));
    }
    QFile passfile((*folder)->passfile());
    QVERIFY(passfile.open(QIODevice::ReadOnly));
    QCOMPARE(passfile.readAll(), "127.0.0.1:*:*:postgres:" + (*folder)->password().revealUtf8() + '\n');
    QVERIFY((*folder)->password().revealUtf8().size() >= 24);
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions others(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    QVERIFY(!(passfile.permissions() & others));
    QVERIFY(!(QFile::permissions((*folder)->path({})) & others));
#endif
    const auto second = SampleFolder::create({});
    QVERIFY(!(*second)->password().equals((*folder)->password()));
}

void SampleFolderTest::goesWithTheObject()
{
    auto folder = SampleFolder::create({});
    QVERIFY(folder.ok());
    QVERIFY(!QDir(m_place->path()).isEmpty());
    folder.value().reset();
    QVERIFY(QDir(m_place->path()).isEmpty());
}

void SampleFolderTest::aFolderOfTheCallerStays()
{
    const QString path = m_place->filePath(u"mine"_s);
    auto folder = SampleFolder::create(path);
    QVERIFY(folder.ok());
    folder.value().reset();
    QVERIFY(QFile::exists(path + u"/ticketing.sql"_s));
    QVERIFY(SampleFolder::create(path).ok()); // and serves again
}

void SampleFolderTest::whatAKilledProgramLeftIsRemoved()
{
    const qint64 pid = QCoreApplication::applicationPid();
    const QByteArray us = QByteArray::number(pid);
    const QString alive = makeLeftOver(u"trunkline-sample-alive"_s, us + ' ' + processStartTime(pid).toUtf8());
    const QString earlier = makeLeftOver(u"trunkline-sample-earlier"_s, us + " started at another time");
    const QString unknown = makeLeftOver(u"trunkline-sample-unknown"_s, "?");
    const QString other = makeLeftOver(u"another-program"_s, us + " started at another time");
    QVERIFY(QFile::link(earlier, m_place->filePath(u"trunkline-sample-link"_s)));

    const auto folder = SampleFolder::create({});
    QVERIFY(folder.ok());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    QVERIFY(!QFile::exists(earlier));
    QVERIFY(QFile::exists(alive));
    QVERIFY(QFile::exists(unknown));
    QVERIFY(QFile::exists(other));
    QVERIFY(QFile::exists((*folder)->path(u"ticketing.sql"_s)));
}

void SampleFolderTest::aFolderThatCannotBeMadeIsAnError()
{
    QFile file(m_place->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto folder = SampleFolder::create(file.fileName() + u"/below"_s);
    QVERIFY(!folder.ok());
    QCOMPARE(folder.error().code(), u"error.sample-folder"_s);
}

TRUNKLINE_TEST(SampleFolderTest)
#include "samplefoldertest.moc"
