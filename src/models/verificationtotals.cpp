#include "models/verificationtotals.h"

#include "engine/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

using Weight = VerificationModel::Weight;

struct Tally
{
    qint64 equal = 0;
    qint64 different = 0;
    qint64 failed = 0;
    qint64 byChoice = 0;
    qint64 rows = 0;

    qint64 compared() const { return equal + different + failed; }
    Weight weight() const
    {
        return different > 0    ? Weight::Differs
               : failed > 0     ? Weight::NotRead
               : compared() > 0 ? Weight::Same
                                : Weight::ByChoice;
    }
};

Tally tallyOf(const QList<ObjectComparison> &list)
{
    Tally tally;
    for (const ObjectComparison &one : list) {
        tally.equal += one.result == Comparison::Equal;
        tally.different += one.result == Comparison::Different;
        tally.failed += one.failed;
        tally.byChoice += one.result == Comparison::NotCompared && !one.failed;
        tally.rows += std::max<qint64>(0, one.source.rows);
    }
    return tally;
}

/// Of what owners and grants are told by, wherever they are.
bool isRight(const CatalogDifference &difference)
{
    return difference.kind == "ROLE"_L1 || difference.facet == "grants"_L1 || difference.facet == "owner"_L1 ||
           difference.kind == "DEFAULT ACL"_L1;
}

Tally catalogTally(const CatalogComparison &catalogs, bool roles)
{
    Tally tally;
    for (const CatalogCount &count : catalogs.counts) {
        if ((count.kind == "ROLE"_L1) != roles)
            continue;
        tally.equal += count.equal + count.byChoice;
        tally.different += count.different;
    }
    return tally;
}

int asCount(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

QList<VerificationTotal> VerificationTotals::of(const Verification &verification, int passwordsLeft)
{
    const auto fraction = [](const Tally &tally) {
        return tally.compared() == 0
                   ? u"–"_s
                   : tr("%1 of %2").arg(Words::rowCount(tally.equal), Words::rowCount(tally.compared()));
    };
    const Tally tables = tallyOf(verification.tables);
    const Tally sequences = tallyOf(verification.sequences);
    QList<VerificationTotal> totals;
    const QString rows = tr("%1 rows compared").arg(Words::rowCount(tables.rows));
    totals += {tr("Tables"), fraction(tables),
               tables.byChoice > 0 ? tr("%1, %n left out", nullptr, asCount(tables.byChoice)).arg(rows) : rows,
               tables.weight()};
    totals += {tr("Sequences"), fraction(sequences),
               sequences.different > 0     ? tr("%n with another value", nullptr, asCount(sequences.different))
               : sequences.compared() == 0 ? tr("there are none")
                                           : tr("values match"),
               sequences.weight()};
    const QString unread = verification.catalogs ? tr("could not be read") : tr("not compared");
    const bool known = verification.catalogs && !verification.catalogs->failure;
    const Weight unknownWeight = verification.catalogs ? Weight::NotRead : Weight::ByChoice;
    if (!known) {
        totals += {tr("Objects"), u"–"_s, unread, unknownWeight};
        totals +=
            {tr("Roles and grants"), u"–"_s,
             passwordsLeft > 0 ? tr("%n password(s) to set by hand", nullptr, passwordsLeft) : unread, unknownWeight};
    } else {
        const Tally objects = catalogTally(*verification.catalogs, false);
        const Tally roles = catalogTally(*verification.catalogs, true);
        qint64 chosen = 0;
        qint64 rights = 0;
        for (const CatalogDifference &difference : verification.catalogs->differences) {
            chosen += difference.byChoice;
            rights += !difference.byChoice && isRight(difference);
        }
        totals += {tr("Objects"), fraction(objects),
                   chosen > 0 ? tr("%n differ(s) by choice", nullptr, asCount(chosen))
                              : tr("indexes, keys, views, functions, …"),
                   objects.weight()};
        totals += {tr("Roles and grants"),
                   roles.compared() > 0
                       ? tr("%1 of %n role(s)", nullptr, asCount(roles.compared())).arg(Words::rowCount(roles.equal))
                   : rights > 0 ? tr("%n differ(s)", nullptr, asCount(rights))
                                : tr("same"),
                   passwordsLeft > 0 ? tr("%n password(s) to set by hand", nullptr, passwordsLeft)
                   : rights > 0      ? tr("%n owner(s) or grant(s) differ", nullptr, asCount(rights))
                                     : tr("owners and grants match"),
                   rights > 0 || roles.different > 0 ? Weight::Differs
                   : passwordsLeft > 0               ? Weight::NotRead
                                                     : Weight::Same};
    }
    const std::optional<ObjectComparison> &large = verification.largeObjects;
    const QString number = large && large->source.rows >= 0 ? Words::rowCount(large->source.rows) : u"–"_s;
    totals += {tr("Large objects"), number,
               !large                                     ? tr("there are none")
               : large->result == Comparison::NotCompared ? Words::sentence(large->reason)
               : large->result == Comparison::Equal       ? tr("contents match")
                                                          : tr("contents differ"),
               large ? tallyOf({*large}).weight() : Weight::ByChoice};
    return totals;
}

} // namespace trunkline
