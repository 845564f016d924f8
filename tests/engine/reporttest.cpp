#include "engine/reportjson.h"
#include "engine/reporttext.h"
#include "engine/visibletext.h"
#include "support/samplereport.h"
#include "support/samplerun.h"
#include "support/sampleverification.h"
#include "support/testregistry.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

namespace {

/// Everything that a document says, one text per line.
QString textOf(const ReportDocument &document)
{
    QStringList lines{document.title, document.verdict};
    for (const ReportBlock &block : document.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block)) {
            lines += u"# "_s + heading->text;
        } else if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
            lines += paragraph->text;
        } else if (const auto *facts = std::get_if<ReportFacts>(&block)) {
            for (const ReportFact &fact : facts->facts)
                lines += fact.name + u": "_s + fact.value;
        } else if (const auto *code = std::get_if<ReportCode>(&block)) {
            lines += code->caption + u'\n' + code->text;
        } else if (const auto *table = std::get_if<ReportTable>(&block)) {
            for (const QList<ReportCell> &row : table->rows) {
                QStringList cells;
                for (const ReportCell &cell : row)
                    cells += cell.text;
                lines += cells.join(u" | "_s);
            }
        }
    }
    return lines.join(u'\n');
}

QString sampleText(const Report &report)
{
    return textOf(ReportText::document(report, u"0123"_s));
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsMadeOfEventsAlone()
    {
        const Report report = sampleReport();
        QCOMPARE(report.source.serverVersion, u"15.18"_s);
        QCOMPARE(report.target.serverVersion, u"17.4"_s);
        QCOMPARE(report.target.database, u"dms_sample"_s);
        QCOMPARE(report.summary.steps().size(), 6);
        QCOMPARE(report.problems.size(), 2);
        QCOMPARE(report.findings.size(), 3);
        QVERIFY(report.ledger && !report.ledger->isComplete());
        QVERIFY(report.verification == sampleVerification());
        QCOMPARE(report.state(), RunState::SucceededWithProblems);
        QCOMPARE(report.durationMs(), 446'000);
        for (const RunEvent &event : report.timeline)
            QVERIFY(!std::holds_alternative<LogLine>(event.payload));
    }

    void theLastVerificationHolds()
    {
        QList<RunEvent> events = sampleReportEvents();
        RunEvent later = events.constLast();
        later.payload = VerificationMade{equalVerification()};
        events += later;
        QVERIFY(Report::of(sampleRecord(), events, sampleOrigin()).verification == equalVerification());
    }

    void aRunWithoutEventsHasAReport()
    {
        RunRecord run = sampleRecord();
        run.state = RunState::Interrupted;
        const Report report = Report::of(run, {}, sampleOrigin());
        QCOMPARE(report.state(), RunState::Interrupted);
        const QJsonObject json = reportToJson(report);
        QVERIFY(json.value(u"verification"_s).isNull());
        QVERIFY(json.value(u"ledger"_s).isNull());
        QVERIFY(sampleText(report).contains(u"were not compared"_s));
    }

    void theJsonHasEveryPart()
    {
        const QJsonObject json = reportToJson(sampleReport());
        QCOMPARE(json.value(u"schema"_s), u"trunkline-report-1"_s);
        QCOMPARE(json.value(u"made"_s)[u"by"_s], u"anna"_s);
        QCOMPARE(json.value(u"run"_s)[u"state"_s], u"succeeded-with-problems"_s);
        QCOMPARE(json.value(u"source"_s)[u"serverVersion"_s], u"15.18"_s);
        const QJsonArray steps = json.value(u"steps"_s).toArray();
        QCOMPARE(steps.size(), 6);
        QCOMPARE(steps.at(3)[u"kind"_s], u"export"_s);
        QVERIFY(steps.at(3)[u"commands"_s].toString().contains(u"pg_dump"_s));
        QCOMPARE(steps.at(3)[u"bytes"_s].toInteger(), 2'600'000'000);
        const QJsonObject ledger = json.value(u"ledger"_s).toObject();
        QCOMPARE(ledger.value(u"counts"_s)[u"arrived"_s], 144);
        QCOMPARE(ledger.value(u"entries"_s).toArray().size(), 3); // what is whole is only counted
        QVERIFY(json.value(u"timeline"_s).toArray().size() > 100);
        QCOMPARE(json.value(u"problems"_s).toArray().size(), 2);
        const QJsonObject verification = json.value(u"verification"_s).toObject();
        QCOMPARE(verification.value(u"tables"_s)[0][u"rows"_s][0][u"key"_s], u"1048576"_s);
        QCOMPARE(verification.value(u"catalogs"_s)[u"differences"_s].toArray().size(), 4);
    }

    void theHashIsOfTheRestOfTheFile()
    {
        const QByteArray file = reportBytes(reportToJson(sampleReport()));
        QVERIFY(!file.contains('\n'));
        const QString hash = QJsonDocument::fromJson(file)[u"sha256"_s].toString();
        QCOMPARE(hash.size(), 64);
        QCOMPARE(reportSha256(QJsonDocument::fromJson(file).object()), hash);
        // by anybody's hands: the member cut out of the file's bytes
        QByteArray cut = file;
        cut.replace("\"sha256\":\"" + hash.toLatin1() + "\",", "");
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(cut, QCryptographicHash::Sha256).toHex()), hash);
    }

    void anyOtherByteIsAnotherHash_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a row count") << QByteArray("\"rows\":300000") << QByteArray("\"rows\":300001");
        QTest::newRow("a result") << QByteArray("\"different\"") << QByteArray("\"equal\"");
        QTest::newRow("who") << QByteArray("anna") << QByteArray("anne");
        QTest::newRow("a key") << QByteArray("1048576") << QByteArray("1048577");
    }
    void anyOtherByteIsAnotherHash()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray file = reportBytes(reportToJson(sampleReport()));
        const qsizetype at = file.indexOf(from);
        QVERIFY(at > 0);
        file.replace(at, from.size(), to);
        const QJsonObject changed = QJsonDocument::fromJson(file).object();
        QVERIFY(!changed.isEmpty());
        QVERIFY(reportSha256(changed) != changed.value(u"sha256"_s).toString());
    }

    void theWordsTellWhatDiffers()
    {
        const QString text = sampleText(sampleReport());
        for (const QString &part :
             {u"dms_sample has arrived, with problems · 6 difference"_s, u"PostgreSQL | 15.18 | 17.4"_s,
              u"sales.ticket | 300,000 | 300,000 | other contents"_s, u"event.scan | 9,000 | 8,998 | 2 row"_s,
              u"sales.ticket | with other contents | 1048576"_s, u"event.scan | only on the source | -771203"_s,
              u"sales.payment_id_seq | 17, called | 16, called"_s, u"permission denied for table refund"_s,
              u"INDEX sales.ticket_seat_idx"_s, u"POLICY person.customer own_rows"_s,
              u"CONSTRAINT tickets.person person_email_key | missing | problem 1"_s, u"144 of 145 objects"_s,
              u"2 check"_s, u"pg_restore"_s, u"anna on db-admin-3"_s, u"SHA-256: 0123"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\n---\n"_s + text));
    }

    void whatDiffersStandsAboveWhatIsTheSame()
    {
        const QString text = sampleText(sampleReport());
        QVERIFY(text.indexOf(u"event.scan | 9,000"_s) < text.indexOf(u"sales.payment | 120,000"_s));
    }

    void passwordsAreTakenOutOfCommands()
    {
        Step step;
        step.payload = SqlWork{Side::Target, u"postgres"_s, {u"ALTER ROLE app PASSWORD 'canary-7731'"_s}};
        QVERIFY(!Report::commandsOf(step).contains(u"canary-7731"_s));
        QVERIFY(Report::commandsOf(step).contains(u"ALTER ROLE app"_s));
        for (const Step &other : SampleRun::plan().steps)
            QVERIFY(!Report::commandsOf(other).contains(u"…"_s));
    }

    void aLineBreakInANameIsNoLine()
    {
        Report report = sampleReport();
        report.findings.last().objects = {u"two\nlines"_s};
        report.problems.last().object = u"TABLE two\nlines"_s;
        const QString text = sampleText(report);
        QCOMPARE(text.count(u"two\\u000alines"_s), 2);
    }

    void shortTimesHaveTenths()
    {
        const QString text = sampleText(sampleReport());
        QVERIFY(text.contains(u"Roles and users | 9.1 s | 3.9 s | done"_s));
        QVERIFY(text.contains(u"Export | 0:14 | 3:11 | done"_s));
    }

    void hostileSignsAreWrittenOut()
    {
        QCOMPARE(visibleText(u"a\x202e\x1b[1m\nb\u00e9"_s), u"a\\u202e\\u001b[1m\\u000ab\u00e9"_s);
        QCOMPARE(visibleText(u"a\n\tb\r"_s, true), u"a\n\tb\\u000d"_s);
        const QString text = sampleText(hostileReport());
        for (const char16_t sign : {u'\x1b', u'\x202e', u'\x2067'})
            QVERIFY(!text.contains(QChar(sign)));
        QVERIFY(text.contains(u"\\u202e"_s));
    }

    void aComparisonAloneIsNoMigration()
    {
        RunRecord record = sampleRecord();
        record.state = RunState::Different;
        RunEvent made;
        made.sequence = 1;
        made.payload = VerificationMade{sampleVerification()};
        const Report report = Report::of(record, {made}, ReportOrigin::here());
        QCOMPARE(report.state(), RunState::Different);
        const ReportDocument document = ReportText::document(report, u"00"_s);
        QVERIFY2(document.title.contains(u"Comparison"_s), qPrintable(document.title));
        QVERIFY2(document.verdict.startsWith(record.profileName + u" was compared"_s), qPrintable(document.verdict));
        QVERIFY(document.verdict.contains(u"6 difference"_s));
    }
};

TRUNKLINE_TEST(ReportTest)
#include "reporttest.moc"
