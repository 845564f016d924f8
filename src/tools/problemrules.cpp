#include "tools/problemrules.h"

#include <QRegularExpression>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// How bad a rule's error is where that does not depend on the rule alone.
enum class Weight
{
    Harmless,
    Look,
    Missing,
    Fatal,
    ByStatement, ///< what was to be created is missing; any other statement needs a look
    FatalToDump, ///< pg_dump and pg_dumpall end at it; on the target as ByStatement
};

struct ProblemRule
{
    const char *pattern; ///< on the utility's words; what it captures are the arguments of the message
    const char *code;
    Weight weight;
    const char *statement = nullptr; ///< the statement has to match this too
};

// The first rule that matches wins. The patterns are pieces of messages of PostgreSQL 10 to 18.
constexpr ProblemRule problemRules[] = {
    // connecting and signing in
    {R"re(password authentication failed for user "((?s:.*?))")re", "problem.password-refused", Weight::Fatal},
    {R"re(no password supplied)re", "problem.password-missing", Weight::Fatal},
    {R"re(no pg_hba\.conf entry for .*(?:no encryption|SSL off))re", "problem.encryption-needed", Weight::Fatal},
    {R"re(no pg_hba\.conf entry for )re", "problem.address-refused", Weight::Fatal},
    {R"re(server does not support SSL, but SSL was required)re", "problem.tls-not-offered", Weight::Fatal},
    {R"re(server certificate for "((?s:.*?))".* does not match host name "((?s:.*?))")re", "problem.tls-wrong-name",
     Weight::Fatal},
    {R"re(root certificate file "((?s:.*?))" does not exist)re", "problem.tls-no-root", Weight::Fatal},
    {R"re(certificate verify failed)re", "problem.tls-untrusted", Weight::Fatal},
    {R"re(Connection refused)re", "problem.connect-refused", Weight::Fatal},
    {R"re(timeout expired|Connection timed out)re", "problem.connect-timeout", Weight::Fatal},
    {R"re(could not translate host name "((?s:.*?))")re", "problem.host-unknown", Weight::Fatal},
    {R"re(FATAL:  database "(.*)" does not exist)re", "problem.database-missing", Weight::Fatal},
    {R"re(role "(.*)" is not permitted to log in)re", "problem.role-no-login", Weight::Fatal},
    {R"re(FATAL:  role "((?s:.*?))" does not exist)re", "problem.login-role-missing", Weight::Fatal},
    {R"re(too many connections for |too many clients already|remaining connection slots are reserved)re",
     "problem.too-many-connections", Weight::Fatal},
    {R"re(authentication method requirement "((?s:.*?))" failed)re", "problem.auth-method", Weight::Fatal},
    {R"re(channel binding required, but )re", "problem.channel-binding", Weight::Fatal},
    {R"re(cannot execute .* in a read-only transaction)re", "problem.read-only", Weight::Fatal},
    // the utilities and their files
    {R"re(server version mismatch)re", "problem.version-mismatch", Weight::Fatal},
    {R"re(program "((?s:.*?))" (?:is needed by|was found by) )re", "problem.program-missing", Weight::Fatal},
    {R"re(invalid command \\(?:un)?restrict)re", "problem.psql-too-old", Weight::Fatal},
    {R"re(unsupported version \((.*?)\) in file header)re", "problem.archive-newer", Weight::Fatal},
    {R"re(input file (?:appears to be a text format dump|does not appear to be a valid archive|is too short))re",
     "problem.archive-not-one", Weight::Fatal},
    {R"re(could not read from input file|could not uncompress data|could not read data|found unexpected block ID)re",
     "problem.archive-damaged", Weight::Fatal},
    {R"re((?:could not (?:write|close|open|fsync) .*|could not write to .*): No space left on device)re",
     "problem.disk-full-here", Weight::Fatal},
    {R"re(could not (?:extend|write) .*No space left on device|could not extend file)re", "problem.disk-full-target",
     Weight::Fatal},
    {R"re(out of shared memory)re", "problem.out-of-locks", Weight::Fatal},
    {R"re(terminating connection due to (.*))re", "problem.session-ended", Weight::Fatal},
    {R"re(server closed the connection unexpectedly|no connection to the server|SSL SYSCALL error|could not receive data from server)re",
     "problem.connection-lost", Weight::Fatal},
    {R"re(a worker process died unexpectedly)re", "problem.worker-died", Weight::Fatal},
    {R"re(invalid snapshot identifier)re", "problem.snapshot-gone", Weight::Fatal},
    {R"re(terminated by user)re", "problem.terminated", Weight::Fatal},
    // said, and nothing is lost by it
    {R"re(unrecognized configuration parameter "(transaction_timeout)")re", "problem.parameter-harmless",
     Weight::Harmless, R"re(^SET )re"},
    {R"re((role|schema) "(postgres|public)" already exists)re", "problem.exists-harmless", Weight::Harmless,
     R"re(^(?:CREATE ROLE postgres|CREATE SCHEMA public))re"},
    {R"re(extension "((?s:.*?))" does not exist)re", "problem.comment-of-missing-extension", Weight::Harmless,
     R"re(^COMMENT ON EXTENSION )re"},
    {R"re(circular foreign-key constraints)re", "problem.circular-keys", Weight::Harmless},
    {R"re(collation version mismatch|has no actual collation version)re", "problem.collation-version", Weight::Look},
    {R"re(WITH OIDS)re", "problem.with-oids", Weight::Look},
    {R"re(subscriptions not dumped because)re", "problem.subscriptions-not-dumped", Weight::Look},
    // rights
    {R"re(query would be affected by row-level security policy for table "((?s:.*?))")re", "problem.row-security",
     Weight::FatalToDump},
    {R"re(permission denied to create extension "((?s:.*?))")re", "problem.extension-rights", Weight::Missing},
    {R"re(permission denied to create event trigger "((?s:.*?))")re", "problem.event-trigger-rights", Weight::Missing},
    {R"re(must be superuser to create subscriptions|permission denied to create subscription)re",
     "problem.subscription-rights", Weight::Missing},
    {R"re(must be superuser to create FOR ALL TABLES publication)re", "problem.publication-rights", Weight::Missing},
    {R"re(permission denied to change default privileges)re", "problem.default-privileges-rights", Weight::Look},
    {R"re(permission denied to create database)re", "problem.database-rights", Weight::Fatal},
    {R"re(permission denied to (?:create|alter) role|must be superuser to (?:create|alter) )re", "problem.role-rights",
     Weight::Look},
    {R"re(role name "((?s:.*?))" is reserved)re", "problem.role-reserved", Weight::ByStatement},
    {R"re(permission denied to set parameter "((?s:.*?))")re", "problem.parameter-rights", Weight::Look},
    {R"re(must be (?:a )?member of role "((?s:.*?))"|must be able to SET ROLE "((?s:.*?))")re", "problem.owner-rights",
     Weight::Look},
    {R"re(permission denied for language (\S+))re", "problem.language-rights", Weight::ByStatement},
    {R"re(permission denied for (table|view|schema|sequence|large object|relation|materialized view|function|database) (.*))re",
     "problem.permission-denied", Weight::FatalToDump},
    {R"re(must be owner of (.*))re", "problem.not-owner", Weight::ByStatement},
    // what the target does not have
    {R"re(extension "((?s:.*?))" is not available)re", "problem.extension-not-available", Weight::Missing},
    {R"re(extension "((?s:.*?))" has no installation script nor update path for version "((?s:.*?))")re",
     "problem.extension-version", Weight::Missing},
    {R"re(could not open extension control file ".*/(.*?)\.control")re", "problem.extension-not-available",
     Weight::Missing},
    {R"re(could not access file "((?s:.*?))")re", "problem.library-missing", Weight::ByStatement},
    {R"re(compression method lz4 not supported)re", "problem.compression-lz4", Weight::Missing},
    {R"re(invalid value for parameter "default_tablespace": "((?s:.*?))")re", "problem.tablespace-missing",
     Weight::Look},
    {R"re(tablespace "((?s:.*?))" does not exist)re", "problem.tablespace-missing", Weight::ByStatement},
    {R"re(role "((?s:.*?))" does not exist)re", "problem.role-missing", Weight::ByStatement},
    {R"re(language "((?s:.*?))" does not exist)re", "problem.language-missing", Weight::ByStatement},
    {R"re(unrecognized configuration parameter "((?s:.*?))")re", "problem.parameter-unknown", Weight::Look},
    {R"re(invalid (?:LC_COLLATE |LC_CTYPE )?locale name(?:: "((?s:.*?))")?)re", "problem.locale-missing",
     Weight::ByStatement},
    {R"re(could not create locale "((?s:.*?))")re", "problem.locale-missing", Weight::ByStatement},
    {R"re(encoding "((?s:.*?))" does not match locale "((?s:.*?))")re", "problem.encoding-locale", Weight::ByStatement},
    // what is in the way on the target
    {R"re(database "((?s:.*?))" is being accessed by other users)re", "problem.database-in-use", Weight::Look},
    {R"re(database "((?s:.*?))" is used by (?:an active )?logical replication)re", "problem.database-in-use",
     Weight::Look},
    {R"re(ERROR:  (.*) already exists)re", "problem.already-exists", Weight::ByStatement},
    // data
    {R"re(invalid byte sequence for encoding "((?s:.*?))")re", "problem.invalid-bytes", Weight::ByStatement},
    {R"re(has no equivalent in encoding "((?s:.*?))")re", "problem.no-equivalent", Weight::ByStatement},
    {R"re(could not create unique index "((?s:.*?))")re", "problem.not-unique", Weight::Missing},
    {R"re(violates foreign key constraint "((?s:.*?))")re", "problem.foreign-key", Weight::Missing},
    {R"re(violates check constraint "((?s:.*?))")re", "problem.check-constraint", Weight::Missing},
    {R"re(duplicate key value violates unique constraint "((?s:.*?))")re", "problem.duplicate-key", Weight::Missing},
    {R"re(canceling statement due to (.*))re", "problem.statement-cancelled", Weight::FatalToDump},
    // follow-ups last: they are the least telling
    {R"re(ERROR:  syntax error at or near "((?s:.*?))")re", "problem.syntax", Weight::ByStatement},
    {R"re(ERROR:  (type|function|relation|schema|operator|index|constraint|collation|column|trigger|view|table) "?((?s:.*?))"? (?:(?:of|referenced|for encoding) .* )?does not exist)re",
     "problem.missing-dependency", Weight::ByStatement},
    {R"re(COPY failed for table "((?s:.*?))")re", "problem.copy-failed", Weight::Missing},
    {R"re(connection to (?:server|database) .*failed)re", "problem.connect-failed", Weight::Fatal},
};

struct StateRule
{
    const char *sqlState; ///< a whole code, or a class of two characters
    const char *code;
    Weight weight;
};

// For words that no pattern knows (PostgreSQL manual, appendix A). The first that matches wins.
constexpr StateRule stateRules[] = {
    {"42501", "problem.rights", Weight::ByStatement},
    {"42704", "problem.something-missing", Weight::ByStatement},
    {"42883", "problem.something-missing", Weight::ByStatement},
    {"42P01", "problem.something-missing", Weight::ByStatement},
    {"42703", "problem.something-missing", Weight::ByStatement},
    {"3F000", "problem.something-missing", Weight::ByStatement},
    {"3D000", "problem.something-missing", Weight::ByStatement},
    {"42710", "problem.something-exists", Weight::ByStatement},
    {"42P07", "problem.something-exists", Weight::ByStatement},
    {"42P06", "problem.something-exists", Weight::ByStatement},
    {"42723", "problem.something-exists", Weight::ByStatement},
    {"42P04", "problem.something-exists", Weight::ByStatement},
    {"25006", "problem.read-only", Weight::Fatal},
    {"53100", "problem.disk-full-target", Weight::Fatal},
    {"53200", "problem.out-of-locks", Weight::Fatal},
    {"53300", "problem.too-many-connections", Weight::Fatal},
    {"08", "problem.connection-lost", Weight::Fatal},
    {"57P", "problem.connection-lost", Weight::Fatal},
    {"23", "problem.constraint", Weight::Missing},
    {"28", "problem.connect-failed", Weight::Fatal},
};

bool createsSomething(const QString &statement)
{
    static const QRegularExpression pattern(u"^(?:CREATE|COPY|ALTER TABLE .* (?:ADD CONSTRAINT|ATTACH PARTITION|ADD "
                                            u"GENERATED)|SELECT pg_catalog\\.(?:lo_create|setval)|"
                                            "REFRESH|INSERT)\\b"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    return pattern.match(statement).hasMatch();
}

ProblemClass weigh(Weight weight, const ProblemFacts &facts)
{
    const bool dumping = facts.tool == Tool::PgDump || facts.tool == Tool::PgDumpall;
    // pg_restore goes on after an error; the others end, psql because its scripts run with ON_ERROR_STOP.
    const bool endsIt = facts.tool != Tool::PgRestore && facts.level == LogLevel::Error;
    switch (weight) {
    case Weight::Harmless:
        return ProblemClass::Harmless;
    case Weight::Look:
        return ProblemClass::NeedsALook;
    case Weight::Missing:
        return ProblemClass::ObjectMissing;
    case Weight::Fatal:
        return ProblemClass::Fatal;
    case Weight::FatalToDump:
        if (dumping)
            return ProblemClass::Fatal;
        break;
    case Weight::ByStatement:
        break;
    }
    if (endsIt)
        return ProblemClass::Fatal;
    // Whatever the reason: rows that a COPY did not load are not there.
    if (createsSomething(facts.statement) || facts.words.contains("COPY failed for table"_L1))
        return ProblemClass::ObjectMissing;
    return ProblemClass::NeedsALook;
}

struct CompiledRule
{
    const ProblemRule *rule;
    QRegularExpression words;
    QRegularExpression statement;
};

const std::vector<CompiledRule> &compiledRules()
{
    static const std::vector<CompiledRule> compiled = [] {
        std::vector<CompiledRule> made;
        for (const ProblemRule &rule : problemRules)
            made.push_back({&rule, QRegularExpression(QString::fromLatin1(rule.pattern)),
                            QRegularExpression(QString::fromLatin1(rule.statement))});
        return made;
    }();
    return compiled;
}

} // namespace

QStringList problemRuleCodes()
{
    QStringList codes;
    for (const ProblemRule &rule : problemRules)
        codes += QString::fromLatin1(rule.code);
    for (const StateRule &rule : stateRules)
        codes += QString::fromLatin1(rule.code);
    codes.removeDuplicates();
    return codes;
}

ProblemRuling judgeProblem(const ProblemFacts &facts)
{
    for (const CompiledRule &candidate : compiledRules()) {
        const QRegularExpressionMatch match = candidate.words.match(facts.words);
        if (!match.hasMatch())
            continue;
        if (candidate.rule->statement && !candidate.statement.match(facts.statement).hasMatch())
            continue;
        QStringList arguments = match.capturedTexts().sliced(1);
        arguments.removeAll(QString());
        return {weigh(candidate.rule->weight, facts), {QString::fromLatin1(candidate.rule->code), arguments}};
    }
    for (const StateRule &rule : stateRules) {
        if (!facts.sqlState.isEmpty() && facts.sqlState.startsWith(QLatin1StringView(rule.sqlState)))
            return {weigh(rule.weight, facts), {QString::fromLatin1(rule.code), {}}};
    }
    if (facts.level == LogLevel::Warning)
        return {ProblemClass::NeedsALook, {u"problem.unknown-warning"_s, {}}};
    if (facts.words.contains("FATAL:  "_L1) || facts.words.contains("PANIC:  "_L1))
        return {ProblemClass::Fatal, {u"problem.unknown-error"_s, {}}};
    return {weigh(Weight::ByStatement, facts), {u"problem.unknown-error"_s, {}}};
}

} // namespace trunkline
