#include "engine/checklist.h"
#include "engine/checks.h"
#include "engine/remedies.h"

#include <deque>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// What one click does about what a rule found.
enum class Way
{
    None,
    LeaveOut,        ///< the objects that were found
    LeaveContentOut, ///< what `content` names
};

/// A kind of definition that travels badly, found by one statement on the source. A new one is an entry in rules(), its
/// words, and a row in tests/engine/definitioncheckspgtest.cpp.
struct DefinitionRule
{
    const char *id;
    Severity severity;
    const char *code;   ///< of the sentence; its first argument is the number of what was found
    const char *detail; ///< what it means and what to do
    const char *prevents;
    /// Rows of: OID of a system catalog, OID in it of the object that a choice can leave out (both 0 where none can),
    /// what a person reads ('' for the object's name).
    Sql found;
    int sourceBelow = 1000; ///< major versions of the source for which the question arises
    int sourceFrom = 0;
    int targetFrom = 0; ///< and the first of the target
    bool mayOverride = false;
    Way way = Way::None;
    const char *content = "";
    bool (*arises)(const CheckInput &input) = nullptr; ///< where versions alone do not say it
};

bool versionsDiffer(const CheckInput &input)
{
    return input.source && input.target && input.source->major() != input.target->major();
}

/// The column `name` of catalog %1's row is what extension objects are: left out.
#define TRUNKLINE_NOT_OF_EXTENSION(catalog, oid)                                                                       \
    u" AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.classid = "                                                   \
    u"'" catalog u"'::regclass AND e.objid = " oid u" AND e.deptype IN ('e', 'i'))"

std::span<const DefinitionRule> rules()
{
    static const DefinitionRule all[] = {
        {.id = "GENCHILD",
         .severity = Severity::Blocks,
         .code = "finding.generated-child",
         .detail = "finding.generated-child-detail",
         .prevents = "child column … specifies generation expression",
         .found = Sql(u"SELECT 'pg_class'::regclass::oid, a.attrelid, format('%s.%I', a.attrelid::regclass, a.attname) "
                      u"FROM pg_inherits i JOIN pg_attribute a ON a.attrelid = i.inhrelid "
                      u"JOIN pg_attribute p ON p.attrelid = i.inhparent AND p.attname = a.attname "
                      u"WHERE to_jsonb(a)->>'attgenerated' <> '' AND coalesce(to_jsonb(p)->>'attgenerated', '') = '' "
                      u"AND NOT p.attisdropped"),
         .sourceFrom = 12,
         .targetFrom = 17,
         .mayOverride = true,
         .way = Way::LeaveOut},
        {.id = "OLDTYPES",
         .severity = Severity::Blocks,
         .code = "finding.old-types",
         .detail = "finding.old-types-detail",
         .prevents = R"(type "abstime" does not exist)",
         .found = Sql(u"SELECT 'pg_class'::regclass::oid, c.oid, format('%s.%I (%s)', c.oid::regclass, a.attname, "
                      u"t.typname) FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid "
                      u"JOIN pg_class c ON c.oid = a.attrelid WHERE t.typname IN ('abstime', 'reltime', 'tinterval') "
                      u"AND t.typnamespace = 'pg_catalog'::regnamespace AND c.oid >= 16384 "
                      u"AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT a.attisdropped"),
         .sourceBelow = 12,
         .targetFrom = 12,
         .mayOverride = true,
         .way = Way::LeaveOut},
        {.id = "AGG14",
         .severity = Severity::Blocks,
         .code = "finding.array-aggregates",
         .detail = "finding.array-aggregates-detail",
         .prevents = "function array_append(anyarray, anyelement) does not exist",
         .found = Sql(u"SELECT 'pg_proc'::regclass::oid, a.aggfnoid::oid, '' FROM pg_aggregate a "
                      u"JOIN pg_proc t ON t.oid = a.aggtransfn WHERE a.aggfnoid::oid >= 16384 AND t.oid < 16384 AND "
                      u"t.proname IN ('array_append', 'array_prepend', 'array_cat', 'array_remove', 'array_replace', "
                      u"'array_position', 'array_positions', 'width_bucket')"),
         .sourceBelow = 14,
         .targetFrom = 14,
         .mayOverride = true,
         .way = Way::LeaveOut},
        {.id = "POSTFIX",
         .severity = Severity::Blocks,
         .code = "finding.postfix-operators",
         .detail = "finding.postfix-operators-detail",
         .prevents = "operator right argument type must be specified",
         .found = Sql(u"SELECT 'pg_operator'::regclass::oid, o.oid, '' FROM pg_operator o "
                      u"WHERE o.oprkind = 'r' AND o.oid >= 16384"),
         .sourceBelow = 14,
         .targetFrom = 14,
         .mayOverride = true,
         .way = Way::LeaveOut},
        {.id = "DANGLING",
         .severity = Severity::Blocks,
         .code = "finding.dangling",
         .detail = "finding.dangling-detail",
         .prevents = "schema with OID … does not exist",
         .found = Sql(u"SELECT 0, 0, x.said FROM ("
                      u"SELECT format('%s: owner %s', c.oid::regclass, c.relowner) AS said FROM pg_class c "
                      u"WHERE NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.oid = c.relowner) "
                      u"UNION ALL SELECT format('%s: owner %s', p.oid::regprocedure, p.proowner) FROM pg_proc p "
                      u"WHERE NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.oid = p.proowner) "
                      u"UNION ALL SELECT format('%I: owner %s', n.nspname, n.nspowner) FROM pg_namespace n "
                      u"WHERE NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.oid = n.nspowner) "
                      u"UNION ALL SELECT format('%I: schema %s', c.relname, c.relnamespace) FROM pg_class c "
                      u"WHERE NOT EXISTS (SELECT 1 FROM pg_namespace n WHERE n.oid = c.relnamespace) "
                      u"UNION ALL SELECT format('%I(): schema %s', p.proname, p.pronamespace) FROM pg_proc p "
                      u"WHERE NOT EXISTS (SELECT 1 FROM pg_namespace n WHERE n.oid = p.pronamespace) "
                      u"UNION ALL SELECT format('%s: grantee %s', c.oid::regclass, g.grantee) FROM pg_class c, "
                      u"aclexplode(c.relacl) g WHERE g.grantee <> 0 "
                      u"AND NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.oid = g.grantee)) x"),
         .mayOverride = true},
        {.id = "OIDS",
         .severity = Severity::Warning,
         .code = "finding.with-oids",
         .detail = "finding.with-oids-detail",
         .prevents = "WITH OIDS is not supported anymore",
         .found = Sql(u"SELECT 'pg_class'::regclass::oid, c.oid, '' FROM pg_class c "
                      u"WHERE to_jsonb(c)->>'relhasoids' = 'true' AND c.relkind IN ('r', 'p') AND c.oid >= 16384"),
         .sourceBelow = 12},
        {.id = "SYSVIEWS",
         .severity = Severity::Warning,
         .code = "finding.system-views",
         .detail = "finding.system-views-detail",
         .prevents = "column pg_stat_statements.total_time does not exist",
         .found = Sql(
             u"SELECT DISTINCT 'pg_class'::regclass::oid, v.oid, format('%s (%s.%s)', v.oid::regclass, "
             u"d.refobjid::regclass, a.attname) FROM pg_depend d JOIN pg_rewrite r ON d.classid = "
             u"'pg_rewrite'::regclass AND r.oid = d.objid JOIN pg_class v ON v.oid = r.ev_class "
             u"JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid "
             u"WHERE d.refclassid = 'pg_class'::regclass AND (d.refobjid < 16384 OR EXISTS (SELECT 1 FROM pg_depend e "
             u"WHERE e.classid = 'pg_class'::regclass AND e.objid = d.refobjid AND e.deptype = 'e')) "
             u"AND v.oid >= 16384 AND v.oid <> d.refobjid" TRUNKLINE_NOT_OF_EXTENSION(u"pg_class", u"v.oid")),
         .way = Way::LeaveOut,
         .arises = versionsDiffer},
        {.id = "PG_CATALOG-OBJ",
         .severity = Severity::Warning,
         .code = "finding.in-system-schema",
         .detail = "finding.in-system-schema-detail",
         .prevents = "",
         .found = Sql(
             u"SELECT 0, 0, p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace IN "
             u"('pg_catalog'::regnamespace, 'information_schema'::regnamespace) AND p.oid >= 16384 "
             u"AND NOT EXISTS (SELECT 1 FROM pg_language l WHERE p.oid IN (l.lanplcallfoid, l.laninline, "
             u"l.lanvalidator))" TRUNKLINE_NOT_OF_EXTENSION(
                 u"pg_proc",
                 u"p."
                 u"oi"
                 u"d") u" UNION ALL SELECT 0, 0, format('%I.%I', c.relnamespace::regnamespace, c.relname) FROM "
                       u"pg_class "
                       u"c WHERE c.relnamespace IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) "
                       u"AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND c.oid >= 16384" TRUNKLINE_NOT_OF_EXTENSION(
                           u"pg_class", u"c.oid"))},
        {.id = "EXT-CONFIG",
         .severity = Severity::Warning,
         .code = "finding.extension-rows",
         .detail = "finding.extension-rows-detail",
         .prevents = "",
         .found = Sql(u"SELECT 0, 0, format('%s (%s)', c.oid::regclass, x.extname) FROM pg_extension x "
                      u"JOIN pg_depend d ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = x.oid "
                      u"AND d.deptype = 'e' AND d.classid = 'pg_class'::regclass JOIN pg_class c ON c.oid = d.objid "
                      u"WHERE c.relkind IN ('r', 'p') AND NOT c.oid = ANY (coalesce(x.extconfig, '{}')) "
                      u"AND pg_relation_size(c.oid) > 0")},
        {.id = "FDW",
         .severity = Severity::Warning,
         .code = "finding.foreign-servers",
         .detail = "finding.foreign-servers-detail",
         .prevents = "permission denied for foreign-data wrapper …",
         .found = Sql(u"SELECT 'pg_foreign_server'::regclass::oid, s.oid, '' FROM pg_foreign_server s "
                      u"WHERE s.oid >= 16384"),
         .way = Way::LeaveOut},
        {.id = "PUB",
         .severity = Severity::Warning,
         .code = "finding.publications",
         .detail = "finding.publications-detail",
         .prevents = "must be superuser to create FOR ALL TABLES publication",
         .found = Sql(u"SELECT 'pg_publication'::regclass::oid, p.oid, '' FROM pg_publication p"),
         .way = Way::LeaveContentOut,
         .content = "publications",
         .arises = [](const CheckInput &input) { return input.profile.content.publications; }},
        {.id = "SUB",
         .severity = Severity::Warning,
         .code = "finding.subscriptions",
         .detail = "finding.subscriptions-detail",
         .prevents = "permission denied to create subscription",
         // before 14 only superusers may read the number itself
         .found = Sql(u"SELECT 'pg_subscription'::regclass::oid, (SELECT max(v.subid) FROM pg_stat_subscription v "
                      u"WHERE v.subname = s.subname), s.subname FROM pg_subscription s "
                      u"WHERE s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())"),
         .way = Way::LeaveContentOut,
         .content = "subscriptions",
         .arises = [](const CheckInput &input) { return input.profile.content.subscriptions; }},
        {.id = "TABLEAM",
         .severity = Severity::Warning,
         .code = "finding.access-methods",
         .detail = "finding.access-methods-detail",
         .prevents = "access method … does not exist",
         .found = Sql(u"SELECT 'pg_class'::regclass::oid, c.oid, format('%s (%s)', c.oid::regclass, am.amname) "
                      u"FROM pg_class c JOIN pg_am am ON am.oid = c.relam WHERE c.relkind IN ('r', 'm') "
                      u"AND am.amname <> 'heap' AND c.oid >= 16384"),
         .sourceFrom = 12,
         .way = Way::LeaveContentOut,
         .content = "tableAccessMethods",
         .arises = [](const CheckInput &input) { return input.profile.content.tableAccessMethods; }},
        {.id = "SECLABEL",
         .severity = Severity::Warning,
         .code = "finding.security-labels",
         .detail = "finding.security-labels-detail",
         .prevents = "security label provider … is not loaded",
         .found =
             Sql(u"SELECT 0, 0, format('%s (%s)', (pg_identify_object(l.classoid, l.objoid, l.objsubid)).identity, "
                 u"l.provider) FROM pg_seclabel l"),
         .way = Way::LeaveContentOut,
         .content = "securityLabels",
         .arises = [](const CheckInput &input) { return input.profile.content.securityLabels; }},
        {.id = "REGTYPES",
         .severity = Severity::Warning,
         .code = "finding.number-columns",
         .detail = "finding.number-columns-detail",
         .prevents = "",
         .found = Sql(u"SELECT 'pg_class'::regclass::oid, c.oid, format('%s.%I (%s)', c.oid::regclass, a.attname, "
                      u"a.atttypid::regtype) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
                      u"WHERE a.atttypid = ANY (ARRAY['oid', 'regclass', 'regproc', 'regprocedure', 'regoper', "
                      u"'regoperator', 'regtype', 'regconfig', 'regdictionary', 'regrole', 'regnamespace']::regtype[]) "
                      u"AND c.oid >= 16384 AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped "
                      u"AND NOT (a.atttypid = 'oid'::regtype AND EXISTS (SELECT 1 FROM pg_largeobject_metadata))")},
        {.id = "BADIDX",
         .severity = Severity::Warning,
         .code = "finding.invalid-indexes",
         .detail = "finding.invalid-indexes-detail",
         .prevents = "",
         .found = Sql(u"SELECT 'pg_class'::regclass::oid, i.indrelid, i.indexrelid::regclass::text FROM pg_index i "
                      u"JOIN pg_class c ON c.oid = i.indexrelid WHERE NOT i.indisvalid AND i.indexrelid >= 16384 "
                      u"AND c.relkind = 'i'")},
        {.id = "NOTVALID",
         .severity = Severity::Warning,
         .code = "finding.not-valid",
         .detail = "finding.not-valid-detail",
         .prevents = "violates foreign key constraint",
         .found = Sql(u"SELECT 'pg_class'::regclass::oid, c.conrelid, format('%s.%I', c.conrelid::regclass, c.conname) "
                      u"FROM pg_constraint c WHERE NOT c.convalidated AND c.conrelid >= 16384")},
        {.id = "NAMES",
         .severity = Severity::Warning,
         .code = "finding.control-characters",
         .detail = "finding.control-characters-detail",
         .prevents = "",
         .found = Sql(u"SELECT 'pg_class'::regclass::oid, c.oid, '' FROM pg_class c WHERE c.relname ~ '[[:cntrl:]]' "
                      u"AND c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') "
                      u"UNION ALL SELECT 'pg_namespace'::regclass::oid, n.oid, '' FROM pg_namespace n "
                      u"WHERE n.nspname ~ '[[:cntrl:]]' UNION ALL SELECT 'pg_proc'::regclass::oid, p.oid, '' "
                      u"FROM pg_proc p WHERE p.proname ~ '[[:cntrl:]]'")},
        {.id = "UNLOGGED",
         .severity = Severity::Info,
         .code = "finding.unlogged",
         .detail = "finding.unlogged-detail",
         .prevents = "",
         .found = Sql(u"SELECT 'pg_class'::regclass::oid, c.oid, '' FROM pg_class c WHERE c.relpersistence = 'u' "
                      u"AND c.relkind IN ('r', 'p') AND c.oid >= 16384"),
         .arises = [](const CheckInput &input) { return input.source && !input.source->inRecovery; }},
        {.id = "CIRCFK",
         .severity = Severity::Info,
         .code = "finding.circular-keys",
         .detail = "finding.circular-keys-detail",
         .prevents = "",
         .found = Sql(
             u"WITH RECURSIVE fk AS (SELECT DISTINCT conrelid AS a, confrelid AS b FROM pg_constraint WHERE contype = "
             u"'f' AND conrelid <> confrelid), r AS (SELECT a, b, ARRAY[a] AS p FROM fk UNION ALL SELECT r.a, f.b, "
             u"p || f.a FROM r JOIN fk f ON f.a = r.b WHERE f.a <> ALL (p) AND array_length(p, 1) < 12) "
             u"SELECT DISTINCT 'pg_class'::regclass::oid, a, '' FROM r WHERE a = b")},
    };
    return all;
}
#undef TRUNKLINE_NOT_OF_EXTENSION

class DefinitionCheck final : public Check
{
public:
    explicit DefinitionCheck(const DefinitionRule &rule)
        : Check(rule.id,
                rule.targetFrom > 0 || rule.arises == versionsDiffer ? Places(Source | Target) : Places(Source),
                rule.prevents)
        , m_rule(rule)
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side != Side::Source || scope.major() >= m_rule.sourceBelow || scope.major() < m_rule.sourceFrom)
            return std::nullopt;
        Question question;
        question.sql = Sql(u"SELECT * FROM (%1) x LIMIT 5000").arg({m_rule.found});
        return question;
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *rows = answer(input, Side::Source);
        if (!rows || !input.objects || (m_rule.arises && !m_rule.arises(input)))
            return std::nullopt;
        if (m_rule.targetFrom > 0 && (!input.target || input.target->major() < m_rule.targetFrom))
            return std::nullopt;
        QStringList shown;
        QList<ObjectName> names;
        for (const QStringList &row : rows->rows) {
            const ObjectId id{row.value(0).toUInt(), row.value(1).toUInt()};
            const CatalogObject *object = travelling(input, id);
            if (!object && id.oid != 0)
                continue;
            shown += row.value(2).isEmpty() && object ? displayName(object->name) : row.value(2);
            if (object && !names.contains(object->name))
                names += object->name;
        }
        if (shown.isEmpty())
            return std::nullopt;
        Finding finding =
            found(m_rule.severity, QString::fromLatin1(m_rule.code), {QString::number(shown.size())}, shown);
        finding.detail = Message{QString::fromLatin1(m_rule.detail), {}};
        finding.mayOverride = m_rule.mayOverride;
        if (m_rule.way == Way::LeaveOut && !names.isEmpty())
            finding.remedies = {Remedies::leaveOut(names)};
        else if (m_rule.way == Way::LeaveContentOut)
            finding.remedies = {Remedies::withoutContent(QString::fromLatin1(m_rule.content))};
        return finding;
    }

private:
    const DefinitionRule &m_rule;
};

} // namespace

CheckList definitionsChecks()
{
    static const std::deque<DefinitionCheck> made(rules().begin(), rules().end());
    static const std::vector<const Check *> checks = [] {
        std::vector<const Check *> pointers;
        for (const DefinitionCheck &check : made)
            pointers.push_back(&check);
        return pointers;
    }();
    return checks;
}

} // namespace trunkline
