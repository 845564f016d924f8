#include "engine/importjudge.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

Result<TargetContents> readTargetContents(const SideAddress &target, const CancelToken &cancel)
{
    Result<Connection> connection = openSession(target, cancel);
    if (!connection)
        return connection.error();
    Result<QSet<CatalogEntry>> entries = readCatalogEntries(*connection, cancel);
    if (!entries)
        return entries.error();
    const Result<qint64> largeObjects = countLargeObjects(*connection, cancel);
    if (!largeObjects)
        return largeObjects.error();
    return TargetContents{std::move(*entries), *largeObjects};
}

void judgeImport(RunContext &context, const QString &stepId, const TargetContents &contents, bool cameToTheEnd)
{
    constexpr qsizetype named = 5;
    LedgerKeeper &keeper = *context.ledger;
    keeper.judge(contents, cameToTheEnd);
    const QStringList unexplained = keeper.unexplained();
    if (cameToTheEnd && !unexplained.isEmpty()) {
        Problem problem;
        problem.kind = ProblemClass::ObjectMissing;
        problem.message = Message{u"problem.objects-missing"_s,
                                  {QString::number(unexplained.size()), unexplained.mid(0, named).join(u", "_s)}};
        problem.object = unexplained.constFirst();
        context.addProblem(stepId, problem);
        keeper.blameUnexplained(context.problemNumber);
    }
    const Ledger &ledger = keeper.ledger();
    context.log(stepId, LogLevel::Info,
                u"%1 of %2 archive entries have arrived, %3 are left out"_s.arg(ledger.count(LedgerState::Arrived))
                    .arg(ledger.entries.size() - ledger.count(LedgerState::LeftOut))
                    .arg(ledger.count(LedgerState::LeftOut)));
    context.recordLedger();
}

void beginLedger(RunContext &context, const ToolCommand &restore, const Ledger *before)
{
    bool grantsComeLater = false;
    for (const Step &other : context.plan.steps) {
        const auto *ownership = std::get_if<OwnershipWork>(&other.payload);
        grantsComeLater = grantsComeLater || (ownership && ownership->setsGrants);
    }
    context.ledger = std::make_unique<LedgerKeeper>(*context.archive, restore, grantsComeLater, before);
    context.ledger->addNotExported(context.plan.notExported);
    // whoever goes on after a crash goes by it
    context.recordLedger();
}

} // namespace trunkline
