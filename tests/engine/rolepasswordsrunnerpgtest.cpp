#include "core/json.h"
#include "engine/rolepasswords.h"
#include "engine/rolepasswordsrunner.h"
#include "pg/connection.h"
#include "support/testregistry.h"
#include "support/testserver.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The step "role-passwords" between two real servers that ask for passwords, and the window's way to set one.
class RolePasswordsRunnerPgTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_source;
    std::unique_ptr<TestServer> m_target;

    static TestServerOptions options(const QString &password)
    {
        TestServerOptions made;
        made.password = Secret(password);
        return made;
    }
    static bool opens(const TestServer &server, const QString &user, const QString &password)
    {
        ConnectRequest request;
        request.params = server.params();
        request.params.set(u"user"_s, user);
        request.password = Secret(password);
        return Connection::open(request).ok();
    }
    /// Runs the step and gives its events.
    static QList<RunEvent> run(RunContext &context, const QStringList &roles, StepResult &result)
    {
        QList<RunEvent> events;
        RunRecorder recorder;
        connect(&recorder, &RunRecorder::kept, &recorder, [&](const QList<RunEvent> &kept) { events += kept; });
        context.recorder = &recorder;
        context.plan.applicationName = u"trunkline-test"_s;
        const Step step{u"role-passwords"_s, StepKind::Roles, {u"roles"_s}, InProcessWork{{}, roles}};
        const std::unique_ptr<StepRunner> runner = StepRunner::create(step, context);
        if (!qobject_cast<RolePasswordsRunner *>(runner.get()))
            qFatal("another runner");
        bool done = false;
        connect(runner.get(), &StepRunner::done, &recorder, [&](const StepResult &end) {
            done = true;
            result = end;
        });
        runner->start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 30'000); }();
        recorder.flush();
        return events;
    }
    RunContext context() const
    {
        RunContext made;
        made.sourceParams = m_source->params();
        made.targetParams = m_target->params();
        made.credentials.source = m_source->password();
        made.credentials.target = m_target->password();
        return made;
    }
    static QString everythingIn(const QList<RunEvent> &events)
    {
        QString text;
        for (const RunEvent &event : events)
            text += QString::fromUtf8(QJsonDocument(toJson(event)).toJson()) + u'\n';
        return text;
    }
    static QStringList problemsIn(const QList<RunEvent> &events)
    {
        QStringList problems;
        for (const RunEvent &event : events) {
            if (const auto *found = std::get_if<ProblemFound>(&event.payload))
                problems += found->problem.message.code + u' ' + found->problem.object + u' ' + found->problem.sqlState;
        }
        return problems;
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        m_source = std::make_unique<TestServer>(options(u"of the source"_s));
        m_target = std::make_unique<TestServer>(options(u"of the target"_s));
        QVERIFY2(m_source->start(), qPrintable(m_source->errorText()));
        QVERIFY2(m_target->start(), qPrintable(m_target->errorText()));
        QCOMPARE(m_source->psql(u"CREATE ROLE app LOGIN PASSWORD 'secret of app'; "
                                "CREATE ROLE \"o'dd\" LOGIN PASSWORD 'secret of odd'; "
                                "CREATE ROLE gone LOGIN PASSWORD 'secret of gone'; CREATE ROLE bare LOGIN; "
                                "CREATE ROLE other LOGIN PASSWORD 'secret of other'; "
                                "CREATE ROLE reader LOGIN PASSWORD 'reader'; "
                                "SET password_encryption = md5; CREATE ROLE outdated LOGIN PASSWORD 'x'"_s),
                 QString());
        QCOMPARE(m_target->psql(u"CREATE ROLE app LOGIN; CREATE ROLE \"o'dd\" LOGIN; CREATE ROLE bare LOGIN; "
                                "CREATE ROLE outdated LOGIN; CREATE ROLE other LOGIN PASSWORD 'stays'"_s),
                 QString());
    }
    void cleanupTestCase()
    {
        m_source.reset();
        m_target.reset();
    }

    void verifiersTravelAndAreInNoEvent()
    {
        RunContext made = context();
        StepResult result;
        const QList<RunEvent> events = run(made, {u"app"_s, u"o'dd"_s, u"gone"_s, u"bare"_s, u"outdated"_s}, result);
        QCOMPARE(result.end, StepEnd::SucceededWithProblems);
        QVERIFY(opens(*m_target, u"app"_s, u"secret of app"_s));
        QVERIFY(opens(*m_target, u"o'dd"_s, u"secret of odd"_s));
        // one that was not named keeps its own
        QVERIFY(opens(*m_target, u"other"_s, u"stays"_s));
        QCOMPARE(problemsIn(events), QStringList{u"problem.password-not-set ROLE gone 42704"_s});

        const QString text = everythingIn(events);
        QVERIFY2(text.contains("\\\"bare\\\": stays behind"_L1) && text.contains("\\\"outdated\\\": stays behind"_L1),
                 qPrintable(text));
        QVERIFY(text.contains("ALTER ROLE \\\"app\\\" PASSWORD"_L1));
        const QStringList verifiers =
            m_source->psql(u"SELECT rolpassword FROM pg_authid WHERE rolpassword IS NOT NULL"_s).split(u'\n');
        QCOMPARE(verifiers.size(), 7);
        for (const QString &verifier : verifiers) {
            for (const QString &part : verifier.split(u'$').sliced(1))
                QVERIFY2(!text.contains(part), qPrintable(text));
        }
        QVERIFY2(!text.contains("4096:"_L1) && !text.contains("secret of"_L1), qPrintable(text));
    }

    void whatCannotBeReadIsAProblemAndNotTheEnd()
    {
        RunContext made = context();
        made.sourceParams.set(u"user"_s, u"reader"_s);
        made.credentials.source = Secret(u"reader"_s);
        StepResult result;
        const QList<RunEvent> events = run(made, {u"app"_s}, result);
        QCOMPARE(result.end, StepEnd::SucceededWithProblems);
        QCOMPARE(problemsIn(events), QStringList{u"problem.passwords-not-copied  42501"_s});

        RunContext away = context();
        away.targetParams.set(u"port"_s, u"1"_s);
        run(away, {u"app"_s}, result);
        QCOMPARE(result.end, StepEnd::SucceededWithProblems);
    }

    void nobodyIsNoWork()
    {
        RunContext made = context();
        StepResult result;
        QVERIFY(problemsIn(run(made, {}, result)).isEmpty());
        QCOMPARE(result.end, StepEnd::Succeeded);
    }

    void theWindowSetsPasswordsOneAfterTheOther()
    {
        RolePasswords passwords(m_target->params(u"no longer there"_s), m_target->password(), u"trunkline-test"_s);
        QStringList done;
        connect(&passwords, &RolePasswords::done, this, [&](const QString &role, const Result<void> &result) {
            done += role + u' ' + (result.ok() ? u"ok"_s : result.error().code() + result.error().sqlState);
        });
        passwords.set(u"bare"_s, Secret(u"typed once"_s));
        passwords.set(u"nobody"_s, Secret(u"typed once"_s));
        passwords.set(u"outdated"_s, Secret(u"typed twice"_s));
        QVERIFY(passwords.isBusy() && done.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(done, (QStringList{u"bare ok"_s, u"nobody error.sql42704"_s, u"outdated ok"_s}),
                                  30'000);
        QVERIFY(!passwords.isBusy());
        QVERIFY(opens(*m_target, u"bare"_s, u"typed once"_s));
        QVERIFY(opens(*m_target, u"outdated"_s, u"typed twice"_s));
        // destroyed at work: nothing happens any more
        {
            RolePasswords shortLived(m_target->params(), m_target->password(), u"trunkline-test"_s);
            shortLived.set(u"bare"_s, Secret(u"x"_s));
        }
    }
};

TRUNKLINE_TEST(RolePasswordsRunnerPgTest)
#include "rolepasswordsrunnerpgtest.moc"
