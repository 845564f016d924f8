#include "tools/problemrules.h"
#include "engine/words.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class ProblemRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownErrors_data()
    {
        QTest::addColumn<Tool>("tool");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("code");
        QTest::addColumn<ProblemClass>("kind");

        const auto row = [](Tool tool, const char *words, const char *statement, const char *code, ProblemClass kind) {
            QTest::newRow(words) << tool << QString::fromUtf8(words) << QString::fromUtf8(statement)
                                 << QString::fromUtf8(code) << kind;
        };
        const auto fatal = [&](const char *words, const char *code, Tool tool = Tool::PgDump) {
            row(tool, words, "", code, ProblemClass::Fatal);
        };
        const auto missing = [&](const char *words, const char *code, const char *statement = "CREATE THING x;") {
            row(Tool::PgRestore, words, statement, code, ProblemClass::ObjectMissing);
        };
        const auto look = [&](const char *words, const char *code,
                              const char *statement = "ALTER THING x OWNER TO y;") {
            row(Tool::PgRestore, words, statement, code, ProblemClass::NeedsALook);
        };
        const auto harmless = [&](const char *words, const char *code, const char *statement = "") {
            row(Tool::PgRestore, words, statement, code, ProblemClass::Harmless);
        };
        // connecting and signing in, from libpq 15
        fatal("connection to server at \"127.0.0.1\", port 5432 failed: FATAL:  password authentication failed for "
              "user \"x\"",
              "problem.password-refused");
        fatal("connection to server at \"h\", port 1 failed: fe_sendauth: no password supplied",
              "problem.password-missing");
        fatal("failed: FATAL:  no pg_hba.conf entry for host \"127.0.0.1\", user \"u\", database \"d\", no encryption",
              "problem.encryption-needed");
        fatal("failed: FATAL:  no pg_hba.conf entry for host \"127.0.0.1\", user \"u\", database \"d\", SSL off",
              "problem.encryption-needed");
        fatal("failed: FATAL:  no pg_hba.conf entry for host \"127.0.0.1\", user \"u\", database \"d\", SSL encryption",
              "problem.address-refused");
        fatal("failed: server does not support SSL, but SSL was required", "problem.tls-not-offered");
        fatal("failed: server certificate for \"localhost\" does not match host name \"127.0.0.1\"",
              "problem.tls-wrong-name");
        fatal("failed: server certificate for \"a\" (and 2 other names) does not match host name \"b\"",
              "problem.tls-wrong-name");
        fatal("failed: root certificate file \"/x\" does not exist", "problem.tls-no-root");
        fatal("failed: SSL error: certificate verify failed", "problem.tls-untrusted");
        fatal("connection to server at \"h\", port 1 failed: Connection refused", "problem.connect-refused");
        fatal("could not translate host name \"nowhere\" to address: Name or service not known",
              "problem.host-unknown");
        fatal("failed: FATAL:  database \"nosuch\" does not exist", "problem.database-missing");
        fatal("failed: FATAL:  role \"nosuch\" does not exist", "problem.login-role-missing");
        fatal("failed: FATAL:  role \"x\" is not permitted to log in", "problem.role-no-login");
        fatal("failed: FATAL:  sorry, too many clients already", "problem.too-many-connections");
        fatal("failed: FATAL:  too many connections for role \"x\"", "problem.too-many-connections", Tool::PgRestore);
        fatal("authentication method requirement \"md5\" failed: server requested SCRAM", "problem.auth-method");
        fatal("failed: channel binding required, but SSL not in use", "problem.channel-binding");
        fatal("connection to server at \"h\", port 1 failed: timeout expired", "problem.connect-timeout");
        fatal("connection to server at \"h\", port 1 failed: something new", "problem.connect-failed");
        // the dump
        fatal("query failed: ERROR:  permission denied for table person", "problem.permission-denied");
        fatal("query failed: ERROR:  permission denied for large object 5", "problem.permission-denied");
        fatal("aborting because of server version mismatch", "problem.version-mismatch");
        fatal("query would be affected by row-level security policy for table \"t\"", "problem.row-security");
        fatal("query failed: ERROR:  canceling statement due to statement timeout", "problem.statement-cancelled");
        fatal("query failed: ERROR:  invalid snapshot identifier: \"1\"", "problem.snapshot-gone");
        fatal("program \"pg_dump\" is needed by pg_dumpall but was not found in the same directory as \"x\"",
              "problem.program-missing", Tool::PgDumpall);
        fatal("query failed: ERROR:  out of shared memory", "problem.out-of-locks");
        fatal("could not write to output file: No space left on device", "problem.disk-full-here");
        fatal("terminated by user", "problem.terminated");
        fatal("server closed the connection unexpectedly", "problem.connection-lost", Tool::PgRestore);
        fatal("a worker process died unexpectedly", "problem.worker-died", Tool::PgRestore);
        // the archive
        fatal("could not read from input file: end of file", "problem.archive-damaged", Tool::PgRestore);
        fatal("could not uncompress data: incorrect data check", "problem.archive-damaged", Tool::PgRestore);
        fatal("unsupported version (1.16) in file header", "problem.archive-newer", Tool::PgRestore);
        fatal("input file appears to be a text format dump. Please use psql.", "problem.archive-not-one",
              Tool::PgRestore);
        fatal("input file does not appear to be a valid archive (too short?)", "problem.archive-not-one",
              Tool::PgRestore);
        fatal("invalid command \\restrict", "problem.psql-too-old", Tool::Psql);
        // the target
        look("could not execute query: ERROR:  role \"x\" does not exist", "problem.role-missing");
        missing("could not execute query: ERROR:  role \"x\" does not exist", "problem.role-missing",
                "CREATE SCHEMA a AUTHORIZATION x;");
        look("could not execute query: ERROR:  must be member of role \"x\"", "problem.owner-rights");
        look("could not execute query: ERROR:  must be able to SET ROLE \"x\"", "problem.owner-rights");
        look("could not execute query: ERROR:  permission denied for schema app", "problem.permission-denied");
        missing("could not execute query: ERROR:  permission denied to create extension \"postgres_fdw\"",
                "problem.extension-rights");
        missing("could not execute query: ERROR:  extension \"x\" is not available", "problem.extension-not-available");
        harmless("could not execute query: ERROR:  extension \"x\" does not exist",
                 "problem.comment-of-missing-extension", "COMMENT ON EXTENSION x IS 'y';");
        missing("could not execute query: ERROR:  extension \"x\" has no installation script nor update path for "
                "version \"2\"",
                "problem.extension-version");
        missing("could not execute query: ERROR:  type \"app.mood\" does not exist", "problem.missing-dependency");
        missing("could not execute query: ERROR:  relation \"person\" does not exist", "problem.missing-dependency");
        missing("could not execute query: ERROR:  could not access file \"$libdir/x\": No such file or directory",
                "problem.library-missing");
        missing("could not execute query: ERROR:  permission denied for language c", "problem.language-rights");
        missing("could not execute query: ERROR:  permission denied to create event trigger \"e\"",
                "problem.event-trigger-rights");
        missing("could not execute query: ERROR:  must be superuser to create subscriptions",
                "problem.subscription-rights");
        harmless("could not execute query: ERROR:  unrecognized configuration parameter \"transaction_timeout\"",
                 "problem.parameter-harmless", "SET transaction_timeout = 0;");
        look("could not execute query: ERROR:  unrecognized configuration parameter \"transaction_timeout\"",
             "problem.parameter-unknown", "ALTER FUNCTION f() SET transaction_timeout = 0;");
        look("could not execute query: ERROR:  unrecognized configuration parameter \"other\"",
             "problem.parameter-unknown", "SET other = 0;");
        harmless("could not execute query: ERROR:  schema \"public\" already exists", "problem.exists-harmless",
                 "CREATE SCHEMA public;");
        missing("could not execute query: ERROR:  relation \"t\" already exists", "problem.already-exists");
        look("could not execute query: ERROR:  permission denied to change default privileges",
             "problem.default-privileges-rights");
        look("could not execute query: ERROR:  invalid value for parameter \"default_tablespace\": \"fast\"",
             "problem.tablespace-missing", "SET default_tablespace = fast;");
        missing("could not execute query: ERROR:  compression method lz4 not supported", "problem.compression-lz4");
        missing("COPY failed for table \"t\": ERROR:  invalid byte sequence for encoding \"UTF8\": 0xff",
                "problem.invalid-bytes", "");
        missing("COPY failed for table \"t\": ERROR:  duplicate key value violates unique constraint \"t_pkey\"",
                "problem.duplicate-key", "");
        missing("COPY failed for table \"t\": ERROR:  canceling statement due to user request",
                "problem.statement-cancelled", "");
        missing("COPY failed for table \"t\": ERROR:  something new", "problem.copy-failed", "");
        missing("could not execute query: ERROR:  could not create unique index \"i\"", "problem.not-unique");
        missing(
            "could not execute query: ERROR:  insert or update on table \"t\" violates foreign key constraint \"f\"",
            "problem.foreign-key");
        fatal("could not execute query: ERROR:  could not extend file \"base/1/2\": No space left on device",
              "problem.disk-full-target", Tool::PgRestore);
        fatal("could not execute query: ERROR:  cannot execute CREATE TABLE in a read-only transaction",
              "problem.read-only", Tool::PgRestore);
        look("could not execute query: ERROR:  database \"d\" is being accessed by other users",
             "problem.database-in-use", "ALTER DATABASE d RENAME TO e;");
        fatal("ERROR:  permission denied to create database", "problem.database-rights", Tool::Psql);
        missing("could not execute query: ERROR:  encoding \"LATIN1\" does not match locale \"C.UTF-8\"",
                "problem.encoding-locale", "CREATE DATABASE d;");
        missing("could not execute query: ERROR:  language \"plperl\" does not exist", "problem.language-missing");
        look("could not execute query: ERROR:  role \"two\nlines\n\" does not exist", "problem.role-missing",
             "ALTER TABLE t OWNER TO \"two\nlines\n\";");
        missing("could not execute query: ERROR:  invalid locale name: \"xx\"", "problem.locale-missing");
        missing("could not execute query: ERROR:  could not create locale \"xx_YY.utf8\": No such file or directory",
                "problem.locale-missing");
        missing("could not execute query: ERROR:  collation \"pg_catalog.xx_YY\" for encoding \"UTF8\" does not exist",
                "problem.missing-dependency");
        look("could not execute query: ERROR:  must be owner of extension citext", "problem.not-owner",
             "COMMENT ON EXTENSION citext IS 'x';");
        look("could not execute query: ERROR:  permission denied to set parameter \"session_preload_libraries\"",
             "problem.parameter-rights", "ALTER DATABASE d SET session_preload_libraries TO 'x';");
        row(Tool::Psql, "ERROR:  must be superuser to create superusers", "", "problem.role-rights",
            ProblemClass::NeedsALook);
        missing("could not execute query: ERROR:  syntax error at or near \"COMPRESSION\"", "problem.syntax");
        // nobody knows these
        missing("could not execute query: ERROR:  the moon is full", "problem.unknown-error");
        look("could not execute query: ERROR:  the moon is full", "problem.unknown-error");
        fatal("the moon is full", "problem.unknown-error");
        fatal("could not execute query: FATAL:  the moon is full", "problem.unknown-error", Tool::PgRestore);
    }
    void knownErrors()
    {
        QFETCH(Tool, tool);
        QFETCH(QString, words);
        QFETCH(QString, statement);
        QFETCH(QString, code);
        QFETCH(ProblemClass, kind);
        const ProblemRuling ruling = judgeProblem({tool, LogLevel::Error, words, statement});
        QCOMPARE(ruling.message.code, code);
        QCOMPARE(ruling.kind, kind);
        QVERIFY(Words::knows(code));
        // Every %n of the words has its argument.
        const QString sentence = Words::sentence(ruling.message);
        QVERIFY2(!sentence.contains("  "_L1) && !sentence.contains(" ."_L1) && !sentence.contains(u'%'),
                 qPrintable(sentence));
    }
    /// Each rule has a sample above or in tests/tools/problemsprovokedpgtest.cpp: what nobody tried is no rule.
    void everyRuleHasASample()
    {
        QStringList samples;
        for (const QString &name : {u"problemrulestest.cpp"_s, u"problemsprovokedpgtest.cpp"_s}) {
            QFile file(QStringLiteral(TRUNKLINE_SOURCE_DIR) + u"/tests/tools/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            samples += QString::fromUtf8(file.readAll());
        }
        QStringList untried = problemRuleCodes();
        untried.removeIf([&](const QString &code) { return samples.join(QString()).contains(u'"' + code + u'"'); });
        QCOMPARE(untried, QStringList());
    }
    void warnings()
    {
        const auto judge = [](const QString &words) {
            return judgeProblem({Tool::PgDump, LogLevel::Warning, words, {}});
        };
        QCOMPARE(judge(u"there are circular foreign-key constraints on this table:"_s).kind, ProblemClass::Harmless);
        QCOMPARE(judge(u"subscriptions not dumped because current user is not a superuser"_s).message.code,
                 u"problem.subscriptions-not-dumped"_s);
        QCOMPARE(judge(u"WITH OIDS is not supported anymore (table \"t\")"_s).message.code, u"problem.with-oids"_s);
        QCOMPARE(judge(u"the moon is full"_s).message.code, u"problem.unknown-warning"_s);
        QCOMPARE(judge(u"the moon is full"_s).kind, ProblemClass::NeedsALook);
    }
};

TRUNKLINE_TEST(ProblemRulesTest)
#include "problemrulestest.moc"
