#include "engine/checks.h"

#include "engine/checklist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Why a check's question has no answer, where it was asked.
std::optional<Error> unanswered(const QString &id, const CheckInput &input)
{
    for (const Answers *answers : {&input.sourceAnswers, &input.targetAnswers}) {
        const auto it = answers->constFind(id);
        if (it != answers->constEnd() && !it->rows)
            return it->rows.error();
    }
    return std::nullopt;
}

Finding notChecked(const QString &id, const Error &error)
{
    Finding finding;
    finding.checkId = id;
    finding.severity = Severity::Warning;
    finding.message = Message{u"finding.not-checked"_s, {id}};
    finding.detail = error.message;
    if (!error.toolWords.isEmpty())
        finding.objects = {error.toolWords};
    return finding;
}

} // namespace

namespace {

/// The object and how it travels.
std::pair<const CatalogObject *, Travel> objectOf(const CheckInput &input, const ObjectId &id)
{
    if (!input.objects)
        return {nullptr, Travel::LeftOut};
    const QList<CatalogObject> &objects = input.objects->objects;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        if (objects.at(i).id == id)
            return {&objects.at(i), input.resolved.travel.at(i)};
    }
    return {nullptr, Travel::LeftOut};
}

} // namespace

const CatalogObject *travelling(const CheckInput &input, const ObjectId &id)
{
    const auto [object, travel] = objectOf(input, id);
    return travel != Travel::LeftOut ? object : nullptr;
}

const CatalogObject *travellingWhole(const CheckInput &input, const ObjectId &id)
{
    const auto [object, travel] = objectOf(input, id);
    return travel == Travel::Whole ? object : nullptr;
}

QString displayName(const ObjectName &name)
{
    QString text = name.schema.isEmpty() ? name.name : name.schema + u'.' + name.name;
    if (!name.relation.isEmpty())
        text += u" ("_s + name.relation + u')';
    return text;
}

namespace {

/// Nothing is exported and nothing made anew: these questions do not arise.
bool isOfWholeRuns(const QString &id)
{
    static const QSet<QString> ids{u"WRITES"_s,    u"FREEZE"_s,    u"SRC-FROZEN"_s,   u"DURATION"_s,  u"DISK"_s,
                                   u"TGT-CLASH"_s, u"TGT-SAME"_s,  u"TGT-CREATEDB"_s, u"TEMPLATE1"_s, u"LOCALE"_s,
                                   u"ENC"_s,       u"READ-PRIV"_s, u"RLS"_s,          u"LONGTX"_s,    u"LOCKS"_s,
                                   u"PREPARED"_s,  u"UNLOGGED"_s,  u"OBJ-PATTERN"_s,  u"SEARCHPATH"_s};
    return ids.contains(id);
}

/// Of these the ones that a new database calls for.
bool isOfNewDatabases(const QString &id)
{
    static const QSet<QString> ids{u"TGT-CLASH"_s, u"TGT-CREATEDB"_s, u"TEMPLATE1"_s, u"LOCALE"_s, u"ENC"_s};
    return ids.contains(id);
}

Finding notRepairable(const Error &error)
{
    Finding finding;
    finding.checkId = u"REPAIR"_s;
    finding.severity = Severity::Blocks;
    finding.message = error.message;
    finding.detail = Message{u"finding.repair-refused-detail"_s, {}};
    return finding;
}

} // namespace

QList<Finding> runChecks(const CheckInput &input)
{
    if (input.repairError)
        return {notRepairable(*input.repairError)};
    QList<Finding> findings;
    for (const Check *check : allChecks()) {
        if (input.repair && isOfWholeRuns(check->id()) && !(input.repair->everything && isOfNewDatabases(check->id())))
            continue;
        const std::optional<Error> error = unanswered(check->id(), input);
        std::optional<Finding> finding = error ? notChecked(check->id(), *error) : check->judge(input);
        if (!finding)
            continue;
        if (finding->severity >= Severity::Warning)
            finding->prevents = check->prevents();
        findings += *std::move(finding);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

} // namespace trunkline
