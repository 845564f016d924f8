#include "report/reportfile.h"
#include "engine/reportjson.h"
#include "report/html.h"
#include "report/reporttimeline.h"
#include "support/samplereport.h"
#include "support/samplerun.h"
#include "support/testregistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

/// A run of `tables` tables.
Report longReport(int tables)
{
    Report report = sampleReport();
    ObjectComparison one = report.verification->tables.at(1);
    for (int i = 0; i < tables; ++i) {
        one.object.name = u"table_%1"_s.arg(i);
        report.verification->tables += one;
    }
    return report;
}

int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    return static_cast<int>(QString::fromLatin1(pdf).count(page));
}

} // namespace

/// The report as files. With TRUNKLINE_SCREENSHOT_DIR set they are kept there to be looked at.
class ReportFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndingIsTheFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::newRow("pdf") << u"a.pdf"_s << int(ReportFormat::Pdf);
        QTest::newRow("large letters") << u"/x/A.PDF"_s << int(ReportFormat::Pdf);
        QTest::newRow("html") << u"a.b.html"_s << int(ReportFormat::Html);
        QTest::newRow("htm") << u"a.htm"_s << int(ReportFormat::Html);
        QTest::newRow("json") << u"a.json"_s << int(ReportFormat::Json);
        QTest::newRow("another") << u"a.docx"_s << -1;
        QTest::newRow("none") << u"report"_s << -1;
    }
    void theEndingIsTheFormat()
    {
        QFETCH(QString, name);
        QFETCH(int, format);
        const Result<ReportFormat> found = ReportFile::formatOf(name);
        QCOMPARE(found.ok(), format >= 0);
        if (found)
            QCOMPARE(int(*found), format);
        else
            QCOMPARE(found.error().code(), u"error.report-format"_s);
    }

    void aFileIsWrittenOrSaysWhyNot()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.json"_s);
        QVERIFY(ReportFile::write(sampleReport(), path));
        QVERIFY(ReportFile::write(longReport(1), path)); // in the place of the first
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(reportSha256(json), json.value(u"sha256"_s).toString());
        const Result<void> refused = ReportFile::write(sampleReport(), folder.filePath(u"nowhere/report.html"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), u"error.report-write"_s);
        QVERIFY(!refused.error().toolWords.isEmpty());
        QCOMPARE(ReportFile::write(sampleReport(), folder.filePath(u"report.odt"_s)).error().code(),
                 u"error.report-format"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"report.json"_s});
    }

    void everyFormatHoldsTheSameJson()
    {
        const Report report = sampleReport();
        const QByteArray json = ReportFile::bytes(report, ReportFormat::Json);
        const QByteArray hash = QJsonDocument::fromJson(json)[u"sha256"_s].toString().toLatin1();
        const QByteArray html = ReportFile::bytes(report, ReportFormat::Html);
        QVERIFY(html.contains(hash));
        QVERIFY(html.contains("base64," + json.toBase64()));
        const QByteArray pdf = ReportFile::bytes(report, ReportFormat::Pdf);
        QVERIFY(pdf.contains("report.json"));
    }

    void theTemplateOnlyTakesTextAndHtml()
    {
        const QString enemy = u"<b title=\"x\">'{name}'&"_s;
        QCOMPARE(Html::text(enemy).code(), u"&lt;b title=&quot;x&quot;&gt;&#39;{name}&#39;&amp;"_s);
        const Html inner = HtmlTemplate(u"<i>{name}</i>").set(u"name"_s, enemy).html();
        const Html outer =
            HtmlTemplate(u"{name}|{inner}|{nothing}|{ }").set(u"name"_s, u"{inner}"_s).set(u"inner"_s, inner).html();
        QCOMPARE(outer.code(), u"{inner}|"_s + inner.code() + u"||{ }"_s);
        QVERIFY(inner.code().contains(u"{name}"_s)); // is not filled a second time
    }

    void aHostileNameIsText()
    {
        const QString html = QString::fromUtf8(ReportFile::bytes(hostileReport(), ReportFormat::Html));
        QVERIFY(!html.contains(u"<script"_s, Qt::CaseInsensitive));
        for (const char16_t sign : {u'\x1b', u'\x202e', u'\x2067'})
            QVERIFY(!html.contains(QChar(sign)));
        QVERIFY(
            html.contains(u"&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;{sha}\\u202e&amp;amp;\\u001b[31m"_s));
        QVERIFY(ReportFile::bytes(hostileReport(), ReportFormat::Pdf).startsWith("%PDF"));
        const ReportTimeline timeline(hostileReport());
        QSvgRenderer renderer(timeline.svg().code().toUtf8());
        QVERIFY(renderer.isValid());
    }

    void thePageNeedsNothingElse()
    {
        const QString html = QString::fromUtf8(ReportFile::bytes(sampleReport(), ReportFormat::Html));
        static const QRegularExpression outside(
            u"(?:src|href|url\\()\\s*=?\\s*[\"'(]?\\s*(?!data:)(?:https?:|//|file:|@import)"_s);
        QVERIFY2(!outside.match(html).hasMatch(), qPrintable(outside.match(html).captured()));
        QVERIFY(!html.contains(u"<link"_s) && !html.contains(u"@import"_s));
        QVERIFY(html.contains(u"default-src 'none'"_s));
        QVERIFY(html.contains(u"<svg"_s) && html.contains(u"table-header-group"_s));
    }

    void theTimelineIsADrawing()
    {
        const ReportTimeline timeline(sampleReport());
        QSvgRenderer renderer(timeline.svg().code().toUtf8());
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox().size(), QSize(ReportTimeline::width, timeline.height()));
        QCOMPARE(timeline.height() % ReportTimeline::rowHeight, 0);
        QVERIFY(timeline.svg().code().contains(u"ticket_purcha"_s));
    }

    void aShortRunFillsThePicture()
    {
        EventMaker maker;
        maker.add(0, {}, PlanMade{SampleRun::plan()});
        maker.add(0, u"check"_s, StepStarted{});
        maker.add(800, u"check"_s, StepFinished{});
        maker.add(800, {}, RunStateChanged{RunState::Blocked});
        const Report report = Report::of(sampleRecord(), maker.events(), sampleOrigin());
        static const QRegularExpression bar(u"<rect x=\"[0-9.]+\" y=\"[0-9.]+\" width=\"([0-9.]+)\""_s);
        double widest = 0;
        auto bars = bar.globalMatch(ReportTimeline(report).svg().code());
        while (bars.hasNext())
            widest = std::max(widest, bars.next().captured(1).toDouble());
        QVERIFY2(widest > 300 && widest < ReportTimeline::width, qPrintable(QString::number(widest)));
    }

    void aLargeRunStaysASmallDrawing()
    {
        Report report = sampleReport();
        report.timeline = SampleRun::flood(20'000, 0);
        report.timeline.removeIf(
            [](const RunEvent &event) { return std::holds_alternative<StepProgress>(event.payload); });
        QVERIFY(ReportTimeline(report).svg().code().size() < 2'000'000);
    }

    void aPdfHasPages()
    {
        const QByteArray pdf = ReportFile::bytes(sampleReport(), ReportFormat::Pdf);
        QVERIFY(pdf.startsWith("%PDF-"));
        const int few = pagesOf(pdf);
        QVERIFY(few >= 3 && few < 12);
        const int more = pagesOf(ReportFile::bytes(longReport(2'000), ReportFormat::Pdf));
        QVERIFY2(more > few + 25, qPrintable(QString::number(more)));
    }

    /// With TRUNKLINE_TEST_LARGE set: what a database of very many tables costs.
    void aLargeReportIsMadeInReasonableTime()
    {
        if (!qEnvironmentVariableIsSet("TRUNKLINE_TEST_LARGE"))
            QSKIP("TRUNKLINE_TEST_LARGE is not set");
        const Report report = longReport(20'000);
        for (const ReportFormat format : {ReportFormat::Json, ReportFormat::Html, ReportFormat::Pdf}) {
            QElapsedTimer timer;
            timer.start();
            const qsizetype size = ReportFile::bytes(report, format).size();
            qInfo("format %d: %lld bytes in %lld ms", int(format), static_cast<long long>(size),
                  static_cast<long long>(timer.elapsed()));
            QVERIFY(timer.elapsed() < 60'000);
        }
    }

    void aPdfIsMadeInTheBackground()
    {
        const QFuture<QByteArray> made =
            QtConcurrent::run([report = sampleReport()] { return ReportFile::bytes(report, ReportFormat::Pdf); });
        QCOMPARE(pagesOf(made.result()), pagesOf(ReportFile::bytes(sampleReport(), ReportFormat::Pdf)));
    }

    void filesToLookAt()
    {
        const QString folder = qEnvironmentVariable("TRUNKLINE_SCREENSHOT_DIR");
        if (folder.isEmpty())
            QSKIP("TRUNKLINE_SCREENSHOT_DIR is not set");
        for (const auto &[name, report] : {std::pair{u"report"_s, sampleReport()},
                                           {u"report-hostile"_s, hostileReport()},
                                           {u"report-long"_s, longReport(120)}}) {
            for (const QString &ending : {u".pdf"_s, u".html"_s, u".json"_s})
                QVERIFY(ReportFile::write(report, QDir(folder).filePath(name + ending)));
        }
    }
};

TRUNKLINE_TEST(ReportFileTest)
#include "reportfiletest.moc"
