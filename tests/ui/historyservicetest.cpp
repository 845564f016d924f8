#include "ui/historyservice.h"

#include "store/folders.h"
#include "support/testregistry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class HistoryServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedHistoryIsToldOnce()
    {
        QFile database(Folders::data() + u"/history.sqlite"_s);
        QVERIFY(database.open(QFile::WriteOnly));
        database.write(QByteArray("no database").repeated(500));
        database.close();
        HistoryService service;
        QSignalSpy failed(&service, &HistoryService::failed);
        QSignalSpy changed(&service, &HistoryService::runsChanged);
        service.findInterrupted();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code(), u"error.history-damaged"_s);
        QVERIFY(service.runs().isEmpty());
    }
};

TRUNKLINE_TEST(HistoryServiceTest)
#include "historyservicetest.moc"
