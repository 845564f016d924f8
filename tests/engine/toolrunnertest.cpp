#include "engine/toolrunner.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class ToolRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_UNIX
    void noRowReachesTheLog()
    {
        ToolCommand command;
        command.tool = Tool::PgRestore;
        command.program = u"/bin/sh"_s;
        command.arguments = {u"-c"_s, u"cat >&2 <<'EOF'\n"
                                      "pg_restore: processing data for table \"app.person\"\n"
                                      "pg_restore: while PROCESSING TOC:\n"
                                      "pg_restore: error: could not execute query: ERROR:  duplicate key value\n"
                                      "DETAIL:  Key (note)=(canary one\n"
                                      "canary two\n"
                                      "canary three) already exists.\n"
                                      "CONTEXT:  COPY person, line 3: \"canary four hunter22\"\n"
                                      "Command was: ALTER TABLE x\n"
                                      "    ADD PRIMARY KEY (note);\n"
                                      "pg_restore: creating INDEX \"app.person_name\"\n"
                                      "EOF\n"_s};
        QList<RunEvent> events;
        RunRecorder recorder;
        connect(&recorder, &RunRecorder::kept, this, [&](const QList<RunEvent> &kept) { events += kept; });
        RunContext context;
        context.recorder = &recorder;
        context.redaction = Redaction({Secret(u"hunter22"_s)});
        ToolRunner runner({u"import"_s, StepKind::Import, {}, command}, context);
        bool done = false;
        connect(&runner, &StepRunner::done, this, [&] { done = true; });
        runner.start();
        QTRY_VERIFY_WITH_TIMEOUT(done, 20'000);
        recorder.flush();

        QStringList lines;
        QStringList problems;
        for (const RunEvent &event : std::as_const(events)) {
            // without a server there is no session that watches
            if (const auto *line = std::get_if<LogLine>(&event.payload);
                line && !line->text.startsWith(u"no session"_s))
                lines += line->text;
            if (const auto *found = std::get_if<ProblemFound>(&event.payload))
                problems +=
                    found->problem.toolWords + found->problem.statement + found->problem.message.arguments.join(u' ');
        }
        const QString log = lines.join(u'\n');
        QCOMPARE(lines.size(), 10);
        QVERIFY2(!log.contains(u"canary"_s) && !log.contains(u"hunter"_s), qPrintable(log));
        QVERIFY2(log.contains(u"ADD PRIMARY KEY (note);"_s) && log.contains(u"creating INDEX"_s), qPrintable(log));
        QCOMPARE(problems.size(), 1);
        QVERIFY2(!problems.first().contains(u"canary"_s) && !problems.first().contains(u"hunter"_s),
                 qPrintable(problems.first()));
    }
#endif
};

TRUNKLINE_TEST(ToolRunnerTest)
#include "toolrunnertest.moc"
