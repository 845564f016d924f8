#include "engine/repair.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

std::optional<Ledger> lastLedger(const QList<RunEvent> &events)
{
    for (auto it = events.crbegin(); it != events.crend(); ++it) {
        if (const auto *made = std::get_if<LedgerMade>(&it->payload))
            return *made->ledger;
    }
    return std::nullopt;
}

RepairOffer repairOffer(const RunRecord &run, const QList<RunEvent> &events)
{
    RepairOffer offer;
    const std::optional<Ledger> ledger = lastLedger(events);
    if (!isFinal(run.state)) {
        offer.reason = Message{u"ledger.run-is-on"_s, {}};
    } else if (!ledger) {
        offer.reason = Message{u"ledger.none-made"_s, {}};
    } else {
        offer.missing = ledger->count(LedgerState::Failed) + ledger->count(LedgerState::Expected);
        offer.possible = offer.missing > 0;
        if (!offer.possible)
            offer.reason = Message{u"ledger.nothing-missing"_s, {}};
    }
    return offer;
}

} // namespace trunkline
