#include "engine/checkquestions.h"

#include "engine/checklist.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr int questionTimeMs = 5000;
constexpr int trialTimeMs = 3000;
/// For all together: each is bounded by the server, this only by the patience with a server that hangs.
constexpr int allTimeMs = 60000;

Sql timeLimit(int milliseconds)
{
    return Sql(u"SET statement_timeout = %1").arg({Quoting::numberSql(milliseconds)});
}

QList<Sql> beginStatements(int limitMs)
{
    return {Sql(u"SET default_transaction_read_only = on"), Sql(u"SET lock_timeout = 2000"), timeLimit(limitMs)};
}

QList<Sql> resetStatements()
{
    return {Sql(u"SET default_transaction_read_only TO DEFAULT"), Sql(u"SET lock_timeout = 0"),
            Sql(u"SET statement_timeout = 0")};
}

struct AskedQuestion
{
    QString id;
    Question question;
};

QList<AskedQuestion> questionsFor(const QuestionScope &scope, bool inTargetDatabase)
{
    QList<AskedQuestion> asked;
    for (const Check *check : allChecks()) {
        const std::optional<Question> question = check->question(scope);
        if (question && question->inTargetDatabase == inTargetDatabase && question->isDeep == (scope.deepMs > 0))
            asked.append({check->id(), *question});
    }
    return asked;
}

void tryStatements(Connection &connection, const QList<AskedQuestion> &asked, Answers &answers,
                   const CancelToken &cancel, int trialMs, int timeMs)
{
    QList<Sql> statements = beginStatements(trialMs) + QList<Sql>{Sql(u"SET search_path = ''")};
    const qsizetype first = statements.size();
    QList<std::pair<QString, qsizetype>> counts;
    for (const AskedQuestion &one : asked) {
        const Answer &answer = answers[one.id];
        if (!one.question.trials || !answer.rows)
            continue;
        const QList<Sql> trials = one.question.trials(*answer.rows);
        counts.append({one.id, trials.size()});
        statements += trials;
    }
    if (statements.size() == first)
        return;
    statements += Sql(u"SET search_path = pg_catalog");
    statements += resetStatements();
    const QList<Result<Rows>> tried = connection.execAll(statements, cancel, timeMs);
    qsizetype at = first;
    for (const auto &[id, count] : counts) {
        answers[id].trials = tried.mid(at, count);
        at += count;
    }
}

} // namespace

Answers askQuestions(Connection &connection, const QuestionScope &scope, bool inTargetDatabase,
                     const CancelToken &cancel)
{
    const QList<AskedQuestion> asked = questionsFor(scope, inTargetDatabase);
    Answers answers;
    if (asked.isEmpty())
        return answers;
    const bool deep = scope.deepMs > 0;
    const int timeMs = deep ? scope.deepMs : allTimeMs;
    QList<Sql> statements = beginStatements(questionTimeMs);
    const qsizetype first = statements.size();
    for (const AskedQuestion &one : asked)
        statements += one.question.sql;
    statements += resetStatements();
    const QList<Result<Rows>> rows = connection.execAll(statements, cancel, timeMs);
    for (qsizetype i = 0; i < asked.size(); ++i)
        answers.insert(asked.at(i).id, {rows.at(first + i), {}});
    tryStatements(connection, asked, answers, cancel, deep ? timeMs : trialTimeMs, timeMs);
    return answers;
}

Answers allUnanswered(const QuestionScope &scope, const Error &error)
{
    Answers answers;
    for (const AskedQuestion &one : questionsFor(scope, false))
        answers.insert(one.id, {error, {}});
    return answers;
}

} // namespace trunkline
