#include "ui/pastrunview.h"
#include "engine/reportjson.h"
#include "store/history.h"
#include "support/samplereport.h"
#include "support/testregistry.h"
#include "ui/historyservice.h"
#include "ui/inlinemessage.h"
#include "ui/reportwriter.h"
#include "uifixture.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// A run opened out of the history, and its report.
class PastRunViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HistoryService> m_service;
    std::unique_ptr<PastRunView> m_view;

    QPushButton *reportButton() const { return m_view->findChild<QPushButton *>(u"reportButton"_s); }
    InlineMessage *message() const { return m_view->findChild<InlineMessage *>({}, Qt::FindDirectChildrenOnly); }
    /// Answers the dialog as a person would.
    void saveAs(const QString &path)
    {
        QVERIFY(clickButton(m_view.get(), u"reportButton"_s));
        auto *dialog = m_view->findChild<QFileDialog *>(u"reportDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(dialog->nameFilters().size(), 3);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        QTRY_VERIFY(!m_view->findChild<QFileDialog *>(u"reportDialog"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto history = History::open();
        QVERIFY(history);
        const RunRecord run = sampleRecord();
        QVERIFY((*history)->begin(run));
        QVERIFY((*history)->append(run.id, sampleReportEvents()));
        QVERIFY((*history)->end(run.id, run.state, run.endedAt, 2, {}));
    }
    void init()
    {
        m_service = std::make_unique<HistoryService>();
        m_view = std::make_unique<PastRunView>(*m_service);
        m_view->resize(1000, 700);
        m_view->show();
        QVERIFY(!reportButton()->isEnabled());
        m_view->open(sampleRecord(), false);
        QTRY_VERIFY(reportButton()->isEnabled());
    }
    void cleanup()
    {
        m_view.reset();
        m_service.reset();
    }

    void theReportIsSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("pdf") << u"report.pdf"_s << QByteArray("%PDF-");
        QTest::newRow("html") << u"report.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("json") << u"report.json"_s << QByteArray("{\"clientTools\"");
    }
    void theReportIsSaved()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        saveAs(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
        QTRY_VERIFY(message()->isVisible());
        QVERIFY2(message()->sentence().contains(name), qPrintable(message()->sentence()));
    }

    void theHistoryGivesTheSameReportAsTheEvents()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.json"_s);
        saveAs(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(reportSha256(kept), kept.value(u"sha256"_s).toString());
        QJsonObject live = reportToJson(sampleReport());
        for (QJsonObject *object : {&kept, &live}) {
            object->remove(u"made"_s);
            object->remove(u"program"_s);
            object->remove(u"sha256"_s);
        }
        QCOMPARE(kept, live);
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        saveAs(folder.filePath(u"nowhere/report.html"_s));
        QTRY_VERIFY(message()->isVisible());
        QVERIFY2(message()->sentence().contains(u"could not be written"_s), qPrintable(message()->sentence()));
        saveAs(folder.filePath(u"report.docx"_s));
        QTRY_VERIFY2(message()->sentence().contains(u".pdf, .html or .json"_s), qPrintable(message()->sentence()));
    }

    /// With TRUNKLINE_SCREENSHOT_DIR set a picture is kept there to be looked at.
    void aPictureToLookAt()
    {
        const QString pictures = qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR");
        if (pictures.isEmpty())
            QSKIP("TRUNKLINE_SCREENSHOT_DIR is not set");
        const QTemporaryDir folder;
        saveAs(folder.filePath(u"report.html"_s));
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(m_view->grab().save(pictures + u"/pastrun-report.png"_s));
    }

    void theWriterSaysOneThing()
    {
        const QTemporaryDir folder;
        ReportWriter writer;
        QSignalSpy written(&writer, &ReportWriter::written);
        QSignalSpy failed(&writer, &ReportWriter::failed);
        writer.write(sampleRecord(), sampleReportEvents(), folder.filePath(u"a.pdf"_s));
        writer.write(sampleRecord(), sampleReportEvents(), folder.filePath(u"a.txt"_s));
        QTRY_COMPARE(written.count() + failed.count(), 2);
        QCOMPARE(written.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code(), u"error.report-format"_s);
    }
};

TRUNKLINE_TEST(PastRunViewTest)
#include "pastrunviewtest.moc"
