#include "engine/check.h"

#include "engine/checks.h"

namespace trunkline {

std::optional<Question> Check::question(const QuestionScope &) const
{
    return std::nullopt;
}

Finding Check::found(Severity severity, const QString &code, const QStringList &arguments,
                     const QStringList &objects) const
{
    Finding finding;
    finding.checkId = id();
    finding.severity = severity;
    finding.message = Message{code, arguments};
    finding.objects = objects;
    return finding;
}

const Answer *Check::answered(const CheckInput &input, Side side) const
{
    const Answers &answers = side == Side::Source ? input.sourceAnswers : input.targetAnswers;
    const auto it = answers.constFind(id());
    return it != answers.constEnd() && it->rows ? &*it : nullptr;
}

const Rows *Check::answer(const CheckInput &input, Side side) const
{
    const Answer *found = answered(input, side);
    return found ? &*found->rows : nullptr;
}

} // namespace trunkline
