#include "tools/outputparser.h"
#include "support/datafile.h"
#include "support/testregistry.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

struct Parsed
{
    QList<OutputActivityStarted> started;
    QList<int> finished;
    QList<OutputProblem> problems;
    QList<OutputText> texts;
    int errorsIgnored = -1;

    QStringList names() const
    {
        QStringList all;
        for (const OutputActivityStarted &activity : started)
            all += activity.name;
        return all;
    }
    QStringList codes() const
    {
        QStringList all;
        for (const OutputProblem &found : problems)
            all += found.problem.message.code;
        return all;
    }
};

Parsed parse(Tool tool, const QString &output, bool parallel = false)
{
    Parsed result;
    OutputParser parser(tool, parallel);
    const auto take = [&result](const QList<OutputItem> &items) {
        for (const OutputItem &item : items) {
            if (const auto *activity = std::get_if<OutputActivityStarted>(&item))
                result.started += *activity;
            else if (const auto *end = std::get_if<OutputActivityFinished>(&item))
                result.finished += end->entry;
            else if (const auto *found = std::get_if<OutputProblem>(&item))
                result.problems += *found;
            else if (const auto *text = std::get_if<OutputText>(&item))
                result.texts += *text;
        }
    };
    QStringList lines = output.split(u'\n');
    if (output.endsWith(u'\n'))
        lines.removeLast();
    for (const QString &line : std::as_const(lines))
        take(parser.feed(line));
    take(parser.flush());
    result.errorsIgnored = parser.errorsIgnored();
    return result;
}

QString captured(const QString &name)
{
    return QString::fromUtf8(testing::dataFile(u"tools/data/"_s + name));
}

} // namespace

/// Against captured output of real utilities (version 15), and of earlier and later ones where their form differs.
class OutputParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineStaysInTheLog_data()
    {
        QTest::addColumn<Tool>("tool");
        QTest::newRow("dump_serial.txt") << Tool::PgDump;
        QTest::newRow("dump_torn.txt") << Tool::PgDump;
        QTest::newRow("restore_serial_clash.txt") << Tool::PgRestore;
        QTest::newRow("restore_j3_noroles.txt") << Tool::PgRestore;
        QTest::newRow("restore_torn_1.txt") << Tool::PgRestore;
        QTest::newRow("restore_torn_2.txt") << Tool::PgRestore;
        QTest::newRow("psql_script.txt") << Tool::Psql;
        QTest::newRow("psql_nonsense.txt") << Tool::Psql;
    }
    void everyLineStaysInTheLog()
    {
        QFETCH(Tool, tool);
        const QString output = captured(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!output.isEmpty());
        const QStringList lines = output.chopped(1).split(u'\n');
        const Parsed parsed = parse(tool, output);
        QCOMPARE(parsed.texts.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            QVERIFY2(lines.at(i).endsWith(parsed.texts.at(i).text), qPrintable(lines.at(i)));
    }
    void aSerialDumpIsTables()
    {
        const Parsed parsed = parse(Tool::PgDump, captured(u"dump_serial.txt"_s));
        QCOMPARE(parsed.names(), (QStringList{u"app.dup"_s, u"app.new\nline \"q\" \\! touch"_s, u"app.part_1"_s,
                                              u"app.person"_s, u"app.ticket"_s, u"app.z"_s, u"BLOBS"_s}));
        QCOMPARE(parsed.started.at(1).kind, ActivityKind::Table);
        QCOMPARE(parsed.started.last().kind, ActivityKind::LargeObjects);
        QVERIFY(parsed.problems.isEmpty());
    }
    void aParallelDumpPairsStartAndEnd()
    {
        const Parsed parsed = parse(Tool::PgDump,
                                    u"pg_dump: dumping contents of table \"a.t\"\n"
                                    "pg_dump: dumping contents of table \"b.t\"\n"
                                    "pg_dump: finished item 4152 TABLE DATA t\n"
                                    "pg_dump: saving large objects\n"
                                    "pg_dump: dumping contents of table \"a.other\"\n"
                                    "pg_dump: finished item 4160 BLOBS BLOBS\n"
                                    "pg_dump: finished item 4153 TABLE DATA t\n"
                                    "pg_dump: finished item 9 TABLE DATA unheard\n"
                                    "pg_dump: finished item 4154 TABLE DATA other\n"_s,
                                    true);
        QCOMPARE(parsed.names(), (QStringList{u"a.t"_s, u"b.t"_s, u"BLOBS"_s, u"a.other"_s}));
        const auto number = [&parsed](qsizetype i) { return parsed.started.at(i).entry; };
        QCOMPARE(parsed.finished, (QList<int>{number(0), number(2), number(1), number(3)}));
        QVERIFY(!parsed.finished.contains(-1));
        QVERIFY(parsed.problems.isEmpty());
    }
    void aSerialRestoreTellsObjectsAndProblems()
    {
        const Parsed parsed = parse(Tool::PgRestore, captured(u"restore_serial_clash.txt"_s));
        QCOMPARE(parsed.errorsIgnored, 20);
        QCOMPARE(parsed.problems.size(), 20);
        QVERIFY(parsed.names().contains(u"app.person_slug"_s));

        const Problem &schema = parsed.problems.at(0).problem;
        QCOMPARE(schema.message.code, u"problem.already-exists"_s);
        QCOMPARE(schema.kind, ProblemClass::ObjectMissing);
        QCOMPARE(schema.object, u"SCHEMA app"_s);
        // the second error of the same entry, which comes without a line of its own
        const OutputProblem &owner = parsed.problems.at(1);
        QCOMPARE(owner.problem.message, (Message{u"problem.role-missing"_s, {u"cap_owner"_s}}));
        QCOMPARE(owner.problem.kind, ProblemClass::NeedsALook);
        QCOMPARE(owner.problem.object, u"SCHEMA app"_s);
        QCOMPARE(owner.entry, 8);
        QCOMPARE(owner.problem.statement, u"ALTER SCHEMA app OWNER TO cap_owner;"_s);

        const auto find = [&](const QString &code) {
            for (const OutputProblem &found : parsed.problems) {
                if (found.problem.message.code == code)
                    return found.problem;
            }
            return Problem{};
        };
        const Problem copy = find(u"problem.duplicate-key"_s);
        QCOMPARE(copy.kind, ProblemClass::ObjectMissing);
        QCOMPARE(copy.object, u"TABLE DATA app.dup"_s);
        QVERIFY(copy.toolWords.contains("CONTEXT:  COPY dup, line 1"_L1));
        const Problem hostile = parsed.problems.at(6).problem;
        QCOMPARE(hostile.object, u"TABLE app.new\nline \"q\" \\! touch"_s);
        for (const OutputProblem &found : parsed.problems) {
            if (found.problem.object != "INDEX app.person_slug"_L1)
                continue;
            QCOMPARE(found.problem.message,
                     (Message{u"problem.missing-dependency"_s, {u"function"_s, u"clean(text)"_s}}));
            QCOMPARE(found.problem.kind, ProblemClass::ObjectMissing);
            QVERIFY(found.problem.toolWords.startsWith("could not execute query: ERROR:"_L1));
            QVERIFY(found.problem.toolWords.endsWith("during inlining"_L1));
            QVERIFY(found.problem.statement.startsWith("CREATE INDEX person_slug"_L1));
        }
        QVERIFY(!parsed.codes().contains(u"problem.unknown-error"_s));
    }
    void aParallelRestorePairsStartAndEnd()
    {
        const Parsed parsed = parse(Tool::PgRestore, captured(u"restore_j3_noroles.txt"_s));
        QSet<int> open;
        for (const OutputActivityStarted &activity : parsed.started) {
            if (activity.entry >= 0)
                open.insert(activity.entry);
        }
        QCOMPARE(open.size(), 17);
        QCOMPARE(QSet<int>(parsed.finished.begin(), parsed.finished.end()), open);
        QCOMPARE(parsed.problems.size(), 11);
        // counted double for the parallel part, which had two
        QCOMPARE(parsed.errorsIgnored, 13);
        QVERIFY(parsed.names().contains(u"person_slug"_s));
        bool indexSeen = false;
        for (const OutputProblem &found : parsed.problems)
            indexSeen = indexSeen || (found.problem.object == "INDEX app.person_slug"_L1 && found.entry == 3385);
        QVERIFY(indexSeen);
    }
    void tornLinesAreReadAllTheSame_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("1") << u"restore_torn_1.txt"_s;
        QTest::newRow("2") << u"restore_torn_2.txt"_s;
    }
    void tornLinesAreReadAllTheSame()
    {
        QFETCH(QString, file);
        const Parsed parsed = parse(Tool::PgRestore, captured(file));
        QSet<int> begun;
        for (const OutputActivityStarted &activity : parsed.started) {
            if (activity.entry >= 0)
                begun.insert(activity.entry);
        }
        QCOMPARE(begun.size(), 120); // data and index of 60 tables
        QCOMPARE(QSet<int>(parsed.finished.begin(), parsed.finished.end()), begun);
        // Each table failed once, and is the object of its own problem.
        int copies = 0;
        for (const OutputProblem &found : parsed.problems) {
            if (!found.problem.toolWords.contains("COPY failed"_L1))
                continue;
            ++copies;
            QCOMPARE(found.problem.kind, ProblemClass::ObjectMissing);
            QCOMPARE(found.problem.message.code, u"problem.duplicate-key"_s);
            const QString table = found.problem.toolWords.section(u'"', 1, 1);
            QCOMPARE(found.problem.object.section(u'.', 1), table);
        }
        QCOMPARE(copies, 60);
    }
    void aTornDumpIsReadAllTheSame()
    {
        const Parsed parsed = parse(Tool::PgDump, captured(u"dump_torn.txt"_s));
        QCOMPARE(QSet<int>(parsed.finished.begin(), parsed.finished.end()).size(), 60);
        const QStringList names = parsed.names();
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 60);
        QVERIFY(parsed.problems.isEmpty());
    }
    void aRolesScriptTellsRoles()
    {
        const Parsed parsed = parse(Tool::Psql, captured(u"psql_script.txt"_s));
        QCOMPARE(parsed.names(), (QStringList{u"r\n1"_s, u"pg_x"_s}));
        QCOMPARE(parsed.started.first().kind, ActivityKind::Role);
        QCOMPARE(parsed.codes(), (QStringList{u"problem.parameter-unknown"_s, u"problem.role-reserved"_s}));
        QCOMPARE(parsed.problems.first().problem.kind, ProblemClass::NeedsALook);
        QCOMPARE(parsed.problems.last().problem.kind, ProblemClass::Fatal);
        QVERIFY(parsed.problems.last().problem.toolWords.contains("DETAIL:"_L1));
        const Parsed nonsense = parse(Tool::Psql, captured(u"psql_nonsense.txt"_s));
        QCOMPARE(nonsense.codes(), (QStringList{u"problem.unknown-error"_s, u"problem.syntax"_s}));
    }
    void oldVersionsAreUnderstood()
    {
        // up to 11, as their sources write it
        const Parsed old =
            parse(Tool::PgRestore,
                  u"pg_restore: [archiver (db)] Error while PROCESSING TOC:\n"
                  "pg_restore: [archiver (db)] Error from TOC entry 16; 2615 17451 SCHEMA app owner\n"
                  "pg_restore: [archiver (db)] could not execute query: ERROR:  role \"owner\" does not exist\n"
                  "    Command was: ALTER SCHEMA app OWNER TO owner;\n\n"
                  "WARNING: errors ignored on restore: 1\n"_s);
        QCOMPARE(old.problems.size(), 1);
        QCOMPARE(old.problems.first().problem.message.code, u"problem.role-missing"_s);
        QCOMPARE(old.problems.first().problem.object, u"SCHEMA app"_s);
        QCOMPARE(old.errorsIgnored, 1);
        // 12 to 14: details in further lines of level error
        const Parsed dump =
            parse(Tool::PgDump, u"pg_dump: error: Dumping the contents of table \"t\" failed: PQgetResult() failed.\n"
                                "pg_dump: error: Error message from server: ERROR:  permission denied for table t\n"
                                "pg_dump: error: The command was: COPY app.t (a) TO stdout;\n"_s);
        QCOMPARE(dump.problems.size(), 1);
        QCOMPARE(dump.problems.first().problem.statement, u"COPY app.t (a) TO stdout;"_s);
        QCOMPARE(dump.problems.first().problem.kind, ProblemClass::Fatal);
    }
    void additionsBelongToTheirError()
    {
        const Parsed parsed =
            parse(Tool::PgDump, u"pg_dump: error: query failed: ERROR:  permission denied for schema app\n"
                                "pg_dump: detail: Query was: LOCK TABLE app.person IN ACCESS SHARE MODE\n"_s);
        QCOMPARE(parsed.problems.size(), 1);
        const Problem problem = parsed.problems.first().problem;
        QCOMPARE(problem.message, (Message{u"problem.permission-denied"_s, {u"schema"_s, u"app"_s}}));
        QCOMPARE(problem.kind, ProblemClass::Fatal);
        QCOMPARE(problem.statement, u"LOCK TABLE app.person IN ACCESS SHARE MODE"_s);
        QVERIFY(!problem.toolWords.contains("LOCK"_L1));
    }
    void noticesOfTheServerAreNoErrors()
    {
        const Parsed parsed =
            parse(Tool::PgRestore,
                  u"pg_restore: WARNING:  database \"x\" has a collation version mismatch\n"
                  "DETAIL:  The database was created using version 1.\npg_restore: creating TABLE \"a.b\"\n"_s);
        QCOMPARE(parsed.codes(), QStringList{u"problem.collation-version"_s});
        QCOMPARE(parsed.problems.first().problem.kind, ProblemClass::NeedsALook);
        QCOMPARE(parsed.names(), QStringList{u"a.b"_s});
    }
    void anEndlessErrorIsCut()
    {
        OutputParser parser(Tool::PgRestore);
        parser.feed(u"pg_restore: error: could not execute query: ERROR:  nobody knows\n"_s);
        for (int i = 0; i < 100000; ++i)
            parser.feed(QString(100, u'x'));
        const QList<OutputItem> rest = parser.flush();
        QCOMPARE(rest.size(), 1);
        QVERIFY(std::get<OutputProblem>(rest.first()).problem.toolWords.size() < 100 * 1024);
    }
    void anyBytesAreSurvived()
    {
        // pieces of real lines in every order, and cut at every place
        const QStringList pieces{u"pg_restore:"_s,
                                 u" "_s,
                                 u"error: "_s,
                                 u"from TOC entry 1; 2 3 TABLE a b"_s,
                                 u"\""_s,
                                 u"\n"_s,
                                 u"creating TABLE \""_s,
                                 u"finished item 5 "_s,
                                 u"Command was: "_s,
                                 u"warning: "_s,
                                 u"launching item 9 "_s,
                                 u"entering main parallel loop"_s,
                                 u"detail: "_s};
        quint32 random = 1;
        for (int round = 0; round < 3000; ++round) {
            QString output;
            for (int i = 0; i < 30; ++i) {
                random = random * 1664525u + 1013904223u;
                output += pieces.at(static_cast<qsizetype>((random >> 16) % static_cast<quint32>(pieces.size())));
            }
            const Parsed parsed = parse(Tool::PgRestore, output);
            QVERIFY(parsed.texts.size() >= output.count(u'\n'));
        }
    }
};

TRUNKLINE_TEST(OutputParserTest)
#include "outputparsertest.moc"
