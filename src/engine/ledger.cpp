#include "engine/ledger.h"

#include "engine/importedentries.h"
#include "tools/tocdescriptions.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Why an entry is not to arrive, by its kind; the objects that were chosen otherwise.
Message reasonLeftOut(const TocEntry &entry, const QStringList &arguments)
{
    const auto has = [&arguments](QLatin1String argument) { return arguments.contains(argument); };
    const QString &kind = entry.description;
    if (kind.startsWith("PUBLICATION"_L1) && has("--no-publications"_L1))
        return {u"ledger.without-publications"_s, {}};
    if (kind.startsWith("SUBSCRIPTION"_L1) && has("--no-subscriptions"_L1))
        return {u"ledger.without-subscriptions"_s, {}};
    if (kind == "COMMENT"_L1 && has("--no-comments"_L1))
        return {u"ledger.without-comments"_s, {}};
    if (kind == "SECURITY LABEL"_L1 && has("--no-security-labels"_L1))
        return {u"ledger.without-security-labels"_s, {}};
    if (kind.startsWith("ACL"_L1) || kind == "DEFAULT ACL"_L1)
        return {u"ledger.without-grants"_s, {}};
    if (kind == "TABLE DATA"_L1 || kind == "MATERIALIZED VIEW DATA"_L1)
        return {u"ledger.structure-only"_s, {}};
    if (kind.startsWith("BLOB"_L1))
        return {u"ledger.without-large-objects"_s, {}};
    return {u"ledger.by-choice"_s, {}};
}

/// What says something of an object and has no row of its own: its failure is its own, and the object is there.
bool describesAnother(const QString &description)
{
    return description.startsWith("ACL"_L1) || description == "DEFAULT ACL"_L1 || description == "COMMENT"_L1 ||
           description == "SECURITY LABEL"_L1;
}

} // namespace

QString ledgerEntryName(const LedgerEntry &entry)
{
    if (entry.schema.isEmpty())
        return entry.tag;
    const QString place = entry.schema + u'.';
    if (!describesAnother(entry.description))
        return place + entry.tag;
    const qsizetype kind = tocDescription(entry.tag).size();
    return kind > 0 && kind < entry.tag.size() ? entry.tag.first(kind) + u' ' + place + entry.tag.sliced(kind + 1)
                                               : place + entry.tag;
}

bool LedgerKeeper::isOf(const Ledger &ledger, const ArchiveToc &toc)
{
    // those that are in no archive stand at the end
    const auto end = std::find_if(ledger.entries.begin(), ledger.entries.end(),
                                  [](const LedgerEntry &entry) { return entry.dumpId < 0; });
    return std::equal(ledger.entries.begin(), end, toc.entries.begin(), toc.entries.end(),
                      [](const LedgerEntry &entry, const TocEntry &other) {
                          return entry.dumpId == other.dumpId && entry.description == other.description &&
                                 entry.tag == other.tag;
                      });
}

LedgerKeeper::LedgerKeeper(const ArchiveContents &archive, const ToolCommand &import, bool grantsComeLater,
                           const Ledger *before)
    : m_archive(archive)
    , m_parts(m_archive.toc, m_archive.script)
    , m_grantsComeLater(grantsComeLater)
{
    QSet<int> expected;
    const ArchiveList list = importedEntries(m_archive, import);
    for (const TocEntry &entry : list.kept.entries)
        expected.insert(entry.dumpId);
    QSet<int> leftOut;
    for (const TocEntry &entry : list.leftOut)
        leftOut.insert(entry.dumpId);
    m_ledger.entries.reserve(m_archive.toc.entries.size());
    for (const TocEntry &entry : m_archive.toc.entries) {
        LedgerEntry line;
        line.dumpId = entry.dumpId;
        line.id = {entry.tableOid, entry.tableOid > 0 ? entry.oid : 0};
        line.description = entry.description;
        line.schema = entry.schema == "-"_L1 ? QString() : entry.schema;
        line.tag = entry.tag;
        // what is in neither list are grants, which pg_restore does not set, or what arrived before
        const bool isUnset = !expected.contains(entry.dumpId) && !grantsComeLater && !before;
        if (leftOut.contains(entry.dumpId) || isUnset) {
            line.state = LedgerState::LeftOut;
            line.reason = reasonLeftOut(entry, import.arguments);
        } else if (before && !expected.contains(entry.dumpId)) {
            const LedgerEntry &then = before->entries.at(m_ledger.entries.size());
            line.state = then.state == LedgerState::LeftOut ? LedgerState::LeftOut : LedgerState::Arrived;
            line.reason = then.state == LedgerState::LeftOut ? then.reason : Message();
            if (line.state == LedgerState::Arrived)
                m_arrivedBefore.insert(entry.dumpId);
        }
        m_positions.insert(entry.dumpId, m_ledger.entries.size());
        m_ledger.entries += line;
        // A range names the lowest and highest number of up to 1,000 large objects; there may be gaps between them.
        if (entry.description == "BLOB METADATA"_L1)
            m_rangesAreExact = false;
    }
}

void LedgerKeeper::addNotExported(const QList<LedgerEntry> &entries)
{
    QSet<ObjectId> ids;
    QSet<CatalogEntry> named;
    for (const LedgerEntry &entry : m_ledger.entries) {
        if (entry.id.catalog > 0)
            ids += entry.id;
        named += CatalogEntry{entry.description, entry.schema, entry.tag};
    }
    for (const LedgerEntry &entry : entries) {
        if (!ids.contains(entry.id) && !named.contains(CatalogEntry{entry.description, entry.schema, entry.tag}))
            m_ledger.entries += entry;
    }
}

void LedgerKeeper::add(const Problem &problem)
{
    const auto position = m_positions.constFind(problem.entry);
    if (problem.kind == ProblemClass::Harmless || position == m_positions.constEnd())
        return;
    LedgerEntry &entry = m_ledger.entries[*position];
    const int root = problem.causedBy > 0 ? problem.causedBy : problem.number;
    const bool failed = problem.kind != ProblemClass::NeedsALook || describesAnother(entry.description);
    QHash<int, int> &known = failed ? m_failed : m_remarks;
    if (!known.contains(problem.entry))
        known.insert(problem.entry, root);
    // after the import it is known what is there: a later step's problem is a trace, or the grants' own failure
    if (entry.state == LedgerState::Arrived) {
        entry.problem = root;
        if (failed && describesAnother(entry.description))
            entry.state = LedgerState::Failed;
    }
}

int LedgerKeeper::causeOf(int dumpId) const
{
    // a second error of the same entry: its owner cannot be set either
    if (const auto itself = m_failed.constFind(dumpId); itself != m_failed.constEnd())
        return *itself;
    QSet<int> seen;
    QList<int> open = m_archive.script.dependenciesOf(dumpId) + m_parts.wholesOf(dumpId);
    while (!open.isEmpty()) {
        const int needed = open.takeLast();
        if (seen.contains(needed))
            continue;
        seen.insert(needed);
        if (const auto failed = m_failed.constFind(needed); failed != m_failed.constEnd())
            return *failed;
        open += m_archive.script.dependenciesOf(needed);
    }
    return 0;
}

int LedgerKeeper::inheritedProblem(int dumpId) const
{
    for (const int whole : m_parts.wholesOf(dumpId)) {
        if (const auto failed = m_failed.constFind(whole); failed != m_failed.constEnd())
            return *failed;
        const auto position = m_positions.constFind(whole);
        if (position != m_positions.constEnd() && m_ledger.entries.at(*position).state == LedgerState::Failed)
            return m_ledger.entries.at(*position).problem;
    }
    return 0;
}

void LedgerKeeper::place(LedgerEntry &entry, const TargetContents &target, bool cameToTheEnd)
{
    const bool tellable = catalogEntryKinds().contains(entry.description);
    const QString schema = entry.schema.isEmpty() ? u"-"_s : entry.schema;
    const int own = m_failed.value(entry.dumpId);
    const int remark = m_remarks.value(entry.dumpId);
    const auto fail = [&entry](int problem, const char *reason) {
        entry.state = LedgerState::Failed;
        entry.problem = problem;
        if (problem == 0)
            entry.reason = Message{QString::fromLatin1(reason), {}};
    };
    if (tellable) {
        entry.confirmed = target.entries.contains(CatalogEntry{entry.description, schema, entry.tag});
        if (entry.confirmed) {
            entry.state = LedgerState::Arrived;
            entry.problem = own > 0 ? own : remark;
            return;
        }
        const int cause = own > 0 ? own : causeOf(entry.dumpId);
        fail(cause > 0 ? cause : remark, cameToTheEnd ? "ledger.not-in-catalog" : "ledger.import-ended");
        return;
    }
    const int inherited = own > 0 ? own : inheritedProblem(entry.dumpId);
    if (inherited == 0 && m_arrivedBefore.contains(entry.dumpId)) {
        entry.state = LedgerState::Arrived;
        entry.problem = remark;
        return;
    }
    if (inherited > 0) {
        fail(inherited, "");
        return;
    }
    const bool isLargeObject = entry.description.startsWith("BLOB"_L1);
    const qint64 expected = m_archive.toc.largeObjects();
    if (isLargeObject && expected > 0 && target.largeObjects >= 0) {
        entry.confirmed = m_rangesAreExact ? target.largeObjects >= expected : target.largeObjects > 0;
        if (!entry.confirmed) {
            fail(0, cameToTheEnd ? "ledger.not-in-catalog" : "ledger.import-ended");
            return;
        }
    }
    if (!cameToTheEnd) {
        // nobody saw whether it was still done
        fail(0, "ledger.import-ended");
        return;
    }
    entry.state = LedgerState::Arrived;
    entry.problem = remark;
}

void LedgerKeeper::judge(const TargetContents &target, bool cameToTheEnd)
{
    // wholes stand before their parts in an archive, so that a part finds what became of its whole
    for (LedgerEntry &entry : m_ledger.entries) {
        if (entry.state != LedgerState::LeftOut)
            place(entry, target, cameToTheEnd);
    }
}

void LedgerKeeper::grantsUnknown()
{
    for (LedgerEntry &entry : m_ledger.entries) {
        const bool isGrant = entry.description.startsWith("ACL"_L1) || entry.description == "DEFAULT ACL"_L1;
        if (m_grantsComeLater && isGrant && entry.state == LedgerState::Arrived) {
            entry.state = LedgerState::Failed;
            entry.reason = Message{u"ledger.step-ended"_s, {}};
        }
    }
}

QStringList LedgerKeeper::unexplained() const
{
    QStringList names;
    for (const LedgerEntry &entry : m_ledger.entries) {
        if (entry.state == LedgerState::Failed && entry.problem == 0)
            names += entry.description + u' ' + ledgerEntryName(entry);
    }
    return names;
}

void LedgerKeeper::blameUnexplained(int problem)
{
    for (LedgerEntry &entry : m_ledger.entries) {
        if (entry.state == LedgerState::Failed && entry.problem == 0)
            entry.problem = problem;
    }
}

} // namespace trunkline
