#include "store/runlogfile.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

RunEvent logEvent(qint64 sequence, const QString &text, LogLevel level = LogLevel::Info)
{
    return {sequence, sequence * 10, u"im\tport"_s, LogLine{level, text}};
}

QString textOf(const RunEvent &event)
{
    return std::get<LogLine>(event.payload).text;
}

void addBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::Append));
    file.write(bytes);
}

} // namespace

class RunLogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"plain"_s, u"tab\there"_s, u"two\nlines\r\n"_s, u"\\n \\\\ \\"_s, u"\n"_s,
                                    u"ünïcode \U0001F418"_s, u"nul\0in it"_s})
            QTest::newRow(QUrl::toPercentEncoding(text).constData()) << text;
    }
    void linesComeBack()
    {
        QFETCH(QString, text);
        QTemporaryDir folder;
        const RunLogFile log(folder.filePath(u"r.log"_s));
        QVERIFY(log.append({logEvent(1, text, LogLevel::Warning), logEvent(2, u"next"_s, LogLevel::Error)}).ok());
        const Result<QList<RunEvent>> back = log.read();
        QVERIFY(back.ok());
        QCOMPARE(back->size(), 2);
        QCOMPARE(textOf(back->at(0)), text);
        QCOMPARE(back->at(0).sequence, 1);
        QCOMPARE(back->at(0).at, 10);
        QCOMPARE(back->at(0).stepId, u"im\tport"_s);
        QCOMPARE(std::get<LogLine>(back->at(0).payload).level, LogLevel::Warning);
        QCOMPARE(textOf(back->at(1)), u"next"_s);
        QCOMPARE(log.last()->sequence, 2);
    }
    void aLineThatWasCutOffDoesNoHarm()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"r.log"_s);
        const RunLogFile log(path);
        QVERIFY(log.append({logEvent(1, u"one"_s)}).ok());
        addBytes(path, "2\t20\tin");
        QCOMPARE(log.read()->size(), 1);
        QCOMPARE(log.last()->sequence, 1);
        QVERIFY(log.append({logEvent(3, u"three"_s)}).ok());
        const Result<QList<RunEvent>> back = log.read();
        QCOMPARE(back->size(), 2);
        QCOMPARE(textOf(back->at(1)), u"three"_s);
        QCOMPARE(log.last()->sequence, 3);
    }
    void rubbishIsLeftOut()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"r.log"_s);
        addBytes(path, "rubbish\n\n\0\0\0\n1\tx\tinfo\ts\tt\n7\t70\tinfo\timport\tgood\n9\t90\tloud\ts\tt\n"_ba);
        const Result<QList<RunEvent>> back = RunLogFile(path).read();
        QVERIFY(back.ok());
        QCOMPARE(back->size(), 1);
        QCOMPARE(textOf(back->at(0)), u"good"_s);
        QCOMPARE(RunLogFile(path).last()->sequence, 7);
    }
    void theLastOfALongLogIsFound()
    {
        QTemporaryDir folder;
        const RunLogFile log(folder.filePath(u"r.log"_s));
        QVERIFY(log.append({logEvent(1, QString(600'000, u'x')), logEvent(12345, u"y"_s)}).ok());
        QCOMPARE(log.last()->sequence, 12345);
        QVERIFY(log.append({logEvent(12346, QString(600'000, u'x'))}).ok());
        QVERIFY(!log.last()); // further back than it looks
    }
    void otherEventsAreNotItsMatter()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"r.log"_s);
        const Result<qint64> size = RunLogFile(path).append({{1, 0, {}, StepStarted{}}});
        QVERIFY(size.ok());
        QCOMPARE(*size, 0);
        QVERIFY(!QFile::exists(path));
        QVERIFY(RunLogFile(path).read()->isEmpty());
        QVERIFY(!RunLogFile(path).last());
    }
    void whatCannotBeWrittenIsTold()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"none/r.log"_s);
        const Result<qint64> size = RunLogFile(path).append({logEvent(1, u"x"_s)});
        QVERIFY(!size.ok());
        QCOMPARE(size.error().code(), u"error.history-write"_s);
    }
};

TRUNKLINE_TEST(RunLogFileTest)
#include "runlogfiletest.moc"
