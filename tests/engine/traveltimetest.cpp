#include "engine/traveltime.h"
#include "engine/methodadvice.h"

#include "engine/words.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// How long a migration takes by each method, and which one is recommended.
class TravelTimeTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 gigabyte = 1'000'000'000;

    static AdviceQuestion question(qint64 rowBytes = 10 * gigabyte)
    {
        AdviceQuestion question;
        question.travel.profile = MigrationProfile::create();
        question.travel.profile.verification.level = VerifyLevel::None;
        question.travel.work.rowBytes = rowBytes;
        question.travel.work.indexBytes = rowBytes / 4;
        question.travel.work.tables = 100;
        question.travel.work.objects = 500;
        question.travel.source = question.travel.target = {0.2, 1e9};
        question.travel.route = u"localhost > localhost"_s;
        question.source.freeConnections = question.target.freeConnections = 80;
        question.dumpFolderFree = 1000 * gigabyte;
        return question;
    }
    static SpeedRecord speed(const TravelQuestion &question, StepKind step, double factor)
    {
        const TravelTime time = travelTime(question);
        const StepTime *expected = time.step(step);
        SpeedRecord record;
        record.profileId = question.profile.id;
        record.route = question.route;
        record.step = step;
        record.manner = expected->manner;
        record.jobs = expected->jobs;
        record.modelMs = expected->modelMs;
        record.ms = static_cast<qint64>(static_cast<double>(expected->modelMs) * factor);
        record.at = QDateTime::currentDateTimeUtc();
        return record;
    }

private Q_SLOTS:
    void whatIsNotKnownIsNotGuessed()
    {
        ServerFacts source;
        QVERIFY(!workloadOf(source, nullptr, nullptr));
        QVERIFY(!adviceQuestion(MigrationProfile::create(), source, {}, nullptr, nullptr, {}));
        source.dataSize = 50 * gigabyte;
        QCOMPARE(workloadOf(source, nullptr, nullptr)->rowBytes, 50 * gigabyte);
    }

    void whatIsLeftOutTakesNoTime()
    {
        ServerFacts source;
        source.dataSize = 6000;
        ObjectCatalog objects;
        for (const qint64 size : {7000, 1000}) {
            CatalogObject table;
            table.name.kind = ObjectKind::Table;
            table.name.name = QString::number(size);
            table.id.oid = static_cast<quint32>(size);
            table.size = size;
            objects.objects += table;
        }
        objects.largeObjects = 3;
        objects.largeObjectSize = 500;
        ResolvedObjects all;
        all.travel = {Travel::Whole, Travel::Whole};
        all.size = 8500;
        all.tablesTaken = 2;
        const Workload whole = *workloadOf(source, &objects, &all);
        QCOMPARE(whole.rowBytes, 6000);
        QCOMPARE(whole.indexBytes, 2000);
        QCOMPARE(whole.largeObjectBytes, 500);
        ResolvedObjects some = all;
        some.travel = {Travel::LeftOut, Travel::Whole};
        some.tablesTaken = 1;
        some.largeObjects = false;
        const Workload part = *workloadOf(source, &objects, &some);
        QCOMPARE(part.rowBytes, 750); // 1000 of 8000
        QCOMPARE(part.objects, 1);
        QCOMPARE(part.bytes(), 750);
    }

    void eachMethodHasItsSteps()
    {
        TravelQuestion asked = question().travel;
        asked.profile.verification.level = VerifyLevel::Checksums;
        const auto kinds = [&](Method method) {
            asked.profile.method = method;
            QList<StepKind> found;
            for (const StepTime &step : travelTime(asked).steps)
                found += step.step;
            return found;
        };
        QCOMPARE(kinds(Method::File), (QList{StepKind::Export, StepKind::Import, StepKind::Analyze, StepKind::Verify}));
        QCOMPARE(kinds(Method::Stream), (QList{StepKind::Import, StepKind::Analyze, StepKind::Verify}));
        QCOMPARE(kinds(Method::Direct), (QList{StepKind::Export, StepKind::Import, StepKind::Verify}));
        asked.profile.half = Half::ExportOnly;
        QCOMPARE(kinds(Method::Directory), QList{StepKind::Export});
        asked.profile.half = Half::ImportOnly;
        QCOMPARE(kinds(Method::File), (QList{StepKind::Import, StepKind::Analyze}));
    }

    void theWireCounts()
    {
        TravelQuestion asked = question().travel;
        asked.profile.method = Method::Direct;
        const qint64 near = travelTime(asked).totalMs();
        asked.target.bytesPerSecond = 10e6;
        QVERIFY(travelTime(asked).totalMs() > near + 10 * gigabyte * 8 / 10 / 10'000 / 2);
        asked = question().travel;
        asked.profile.method = Method::File;
        asked.work.objects = 100'000;
        const qint64 short_ = travelTime(asked).totalMs();
        asked.target.roundTripMs = 20;
        QVERIFY(travelTime(asked).totalMs() > short_ + 100'000 * 19);
    }

    void aRunOfTheSameProfileIsBelieved()
    {
        TravelQuestion asked = question().travel;
        const StepTime before = *travelTime(asked).step(StepKind::Import);
        QVERIFY(!before.sameProfile);
        QCOMPARE(before.ms, before.modelMs);
        asked.speeds = LearntSpeeds({speed(asked, StepKind::Import, 3)});
        const StepTime after = *travelTime(asked).step(StepKind::Import);
        QVERIFY(after.sameProfile);
        QVERIFY(qAbs(after.ms - 3 * before.ms) < 10);
        QVERIFY(after.doubt < 0.2);
        QVERIFY(after.range().most - after.range().least < before.range().most - before.range().least + 3 * before.ms);
        // what was learnt of the import says little of the export
        QVERIFY(!travelTime(asked).step(StepKind::Export)->sameProfile);
        QCOMPARE(travelTime(asked).step(StepKind::Export)->doubt, Step::usualDoubt);
    }

    void theNearerRunCountsMore()
    {
        const TravelQuestion asked = question().travel;
        const auto factor = [&](const QList<SpeedRecord> &records) {
            const StepTime expected = *travelTime(asked).step(StepKind::Import);
            return LearntSpeeds(records).answer(
                {asked.profile.id, asked.route, StepKind::Import, expected.manner, expected.jobs});
        };
        SpeedRecord other = speed(asked, StepKind::Import, 9);
        other.profileId = u"another"_s;
        const SpeedRecord own = speed(asked, StepKind::Import, 2);
        QVERIFY(qAbs(factor({other}).factor - 9) < 0.1);
        QVERIFY(factor({other}).doubt > factor({own}).doubt);
        QVERIFY(factor({other, own}).factor < 2.2);
        SpeedRecord elsewhere = other;
        elsewhere.route = u"far > away"_s;
        elsewhere.ms = 100 * elsewhere.modelMs;
        QVERIFY(factor({elsewhere, other}).factor < 12);
        // the newer of two runs of the same profile counts more
        SpeedRecord older = speed(asked, StepKind::Import, 8);
        older.at = own.at.addDays(-1);
        const double mixed = factor({older, own}).factor;
        QVERIFY(mixed > 2 && mixed < 4);
        // two that do not agree leave more doubt than one
        QVERIFY(factor({older, own}).doubt > factor({own}).doubt);
        SpeedRecord tooShort = own;
        tooShort.modelMs = 3;
        QCOMPARE(factor({tooShort}).factor, 1.0);
    }

    void routesAreOfComputers()
    {
        ConnectionParams here;
        here.set(u"host"_s, u"/run/postgresql"_s);
        ConnectionParams loopback;
        loopback.set(u"host"_s, u"127.0.0.1"_s);
        loopback.set(u"port"_s, u"5433"_s);
        ConnectionParams far;
        far.set(u"host"_s, u"DB.example.org"_s);
        QCOMPARE(LearntSpeeds::route(here, loopback), u"localhost > localhost"_s);
        QCOMPARE(LearntSpeeds::route(loopback, far), u"localhost > db.example.org"_s);
    }

    void theFastestIsRecommended()
    {
        const AdviceQuestion asked = question();
        const MethodAdvice advice = adviseMethod(asked);
        QCOMPARE(advice.methods.size(), 4);
        QCOMPARE(advice.method, Method::Direct);
        QCOMPARE(advice.reason.code, u"note.method-fastest"_s);
        for (qsizetype i = 1; i < 4; ++i)
            QVERIFY(advice.methods.at(i).time.totalMs() >= advice.methods.at(i - 1).time.totalMs());
        QCOMPARE(adviseMethod(question(1'000'000)).reason.code, u"note.method-small"_s);
    }

    void obstaclesAreTold()
    {
        AdviceQuestion asked = question();
        asked.target.throughPooler = true;
        MethodAdvice advice = adviseMethod(asked);
        QCOMPARE(advice.outlook(Method::Direct)->obstacle.code, u"note.method-pooler"_s);
        QVERIFY(advice.method != Method::Direct);
        asked = question();
        asked.source.freeConnections = 3;
        QCOMPARE(adviseMethod(asked).outlook(Method::Direct)->obstacle.code, u"note.method-few-sessions"_s);
        asked.dumpFolderFree = 1000;
        advice = adviseMethod(asked);
        QCOMPARE(advice.outlook(Method::File)->obstacle.code, u"note.method-no-room"_s);
        QCOMPARE(advice.method, Method::Stream);
        QCOMPARE(advice.reason.code, u"note.method-only-one"_s);
        asked = question();
        asked.travel.profile.dump.keep = true;
        advice = adviseMethod(asked);
        QCOMPARE(advice.method, Method::Directory);
        QCOMPARE(advice.reason.code, u"note.method-dump-fastest"_s);
        asked = question();
        asked.travel.profile.half = Half::ExportOnly;
        QCOMPARE(adviseMethod(asked).outlook(Method::Stream)->obstacle.code, u"note.method-needs-both"_s);
        asked.travel.profile.half = Half::ImportOnly;
        QVERIFY(adviseMethod(asked).methods.isEmpty());
    }

    void whatWasLearntTurnsTheAdvice()
    {
        AdviceQuestion asked = question();
        QList<SpeedRecord> records;
        for (const auto &[method, factor] : {std::pair(Method::Direct, 20.0), std::pair(Method::Directory, 1.0)}) {
            asked.travel.profile.method = method;
            records += speed(asked.travel, StepKind::Import, factor);
        }
        asked.travel.speeds = LearntSpeeds(records);
        const MethodAdvice advice = adviseMethod(asked);
        QCOMPARE(advice.method, Method::Directory);
        QCOMPARE(advice.reason.code, u"note.method-fastest-learnt"_s);
    }

    void numbersInSentencesAreReadable()
    {
        const QString text = Words::sentence({u"finding.travel-time"_s, {u"61000"_s, u"600000"_s, u"52000000"_s}});
        QVERIFY2(text.contains(u"61"_s) && text.contains(u"10"_s) && text.contains(u"52 MB"_s), qPrintable(text));
        QVERIFY2(!text.contains(u'{') && !text.contains(u'%'), qPrintable(text));
    }
};

TRUNKLINE_TEST(TravelTimeTest)
#include "traveltimetest.moc"
