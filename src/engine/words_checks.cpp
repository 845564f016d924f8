#include "engine/wordstable.h"

namespace trunkline {

namespace {

constexpr WordsEntry checkEntries[] = {
    {"finding.target-rights", QT_TRANSLATE_NOOP("Words", "The target user “%1” may create what travels in “%2”")},
    {"finding.target-rights-missing",
     QT_TRANSLATE_NOOP("Words", "The target user “%1” may not create what travels in the database “%2”")},
    {"finding.target-rights-missing-detail",
     QT_TRANSLATE_NOOP("Words", "Have the owner of the database run the statements below, or sign in as the owner.")},
    {"finding.collations-missing",
     QT_TRANSLATE_N_NOOP("Words", "%n collation(s) that travelling objects need are not on the target: %2"), 1},
    {"finding.collations-missing-detail",
     QT_TRANSLATE_NOOP("Words", "They come from the operating system's locales. Install these on the target's computer "
                                "and run pg_import_system_collations('pg_catalog') there, or leave the objects out.")},
    {"finding.matviews-broken", QT_TRANSLATE_N_NOOP("Words", "The queries of %n materialized view(s) fail"), 1},
    {"finding.matviews-broken-detail",
     QT_TRANSLATE_NOOP(
         "Words",
         "The target runs them anew, and they would stay without rows. Mend the queries, or leave the rows out.")},
    {"finding.matviews-unfinished",
     QT_TRANSLATE_N_NOOP("Words", "The queries of %n materialized view(s) did not end within the time for the check"),
     1},
    {"finding.matviews-sound", QT_TRANSLATE_N_NOOP("Words", "The queries of %n materialized view(s) run through"), 1},
    {"finding.amcheck-absent",
     QT_TRANSLATE_NOOP("Words", "The source's indexes were not looked at: the extension amcheck is not there")},
    {"finding.amcheck-absent-detail",
     QT_TRANSLATE_NOOP("Words", "With CREATE EXTENSION amcheck in the source database a thorough check looks for "
                                "damage in indexes and tables.")},
    {"finding.amcheck-damaged", QT_TRANSLATE_N_NOOP("Words", "%n index(es) or table(s) of the source are damaged"), 1},
    {"finding.amcheck-damaged-detail",
     QT_TRANSLATE_NOOP("Words", "Rows may be missing or twice, and unique indexes fail on the target. REINDEX mends an "
                                "index; a damaged table wants a backup.")},
    {"finding.amcheck-unfinished",
     QT_TRANSLATE_N_NOOP("Words", "%n of %2 index(es) and table(s) could not be looked at for damage"), 1},
    {"finding.amcheck-sound",
     QT_TRANSLATE_N_NOOP("Words", "%n index(es) and table(s) of the source are without damage"), 1},
    {"finding.trial-dump-passed",
     QT_TRANSLATE_NOOP("Words", "Everything that travels could be read, in %{duration:1}")},
    {"finding.trial-dump-too-long",
     QT_TRANSLATE_NOOP("Words",
                       "The trial export was stopped after %{duration:1}; what it had read until then is sound")},
    {"finding.trial-dump-too-long-detail",
     QT_TRANSLATE_NOOP("Words", "With more time it reads to the end: trunkline-cli check --deep --deadline MINUTES.")},
    {"finding.trial-dump-failed", QT_TRANSLATE_NOOP("Words", "The trial export failed")},
    {"finding.trial-dump-failed-detail",
     QT_TRANSLATE_NOOP("Words", "The export of the migration would fail in the same way. Below is what pg_dump said.")},
    {"finding.c-functions-unknown",
     QT_TRANSLATE_NOOP("Words", "They belong to no extension, so nothing tells whether the target has their library. "
                                "Install it there, or leave them out.")},
    {"finding.generated-child",
     QT_TRANSLATE_N_NOOP("Words", "%n generated column(s) of child tables are plain columns in the parent"), 1},
    {"finding.generated-child-detail",
     QT_TRANSLATE_NOOP("Words", "PostgreSQL 17 and newer refuse such tables. Make the column of the parent generated "
                                "too, or leave the child tables out.")},
    {"finding.old-types", QT_TRANSLATE_N_NOOP("Words", "%n column(s) have a type that PostgreSQL 12 removed"), 1},
    {"finding.old-types-detail", QT_TRANSLATE_NOOP("Words", "Their tables cannot be made on the target. Change the "
                                                            "columns on the source to timestamptz or interval first.")},
    {"finding.array-aggregates",
     QT_TRANSLATE_N_NOOP("Words", "%n aggregate(s) use array functions whose types PostgreSQL 14 changed"), 1},
    {"finding.array-aggregates-detail",
     QT_TRANSLATE_NOOP("Words", "Leave them out, and define them on the target with anycompatible and "
                                "anycompatiblearray after the migration.")},
    {"finding.postfix-operators", QT_TRANSLATE_N_NOOP("Words", "%n operator(s) stand behind their operand"), 1},
    {"finding.postfix-operators-detail",
     QT_TRANSLATE_NOOP(
         "Words",
         "PostgreSQL 14 and newer have no such operators. Use a function in their place, and leave them out.")},
    {"finding.c-functions", QT_TRANSLATE_N_NOOP("Words", "%n function(s) are code of a library or of the server"), 1},
    {"finding.c-functions-detail",
     QT_TRANSLATE_NOOP("Words", "The target does not have the library, or the server's own function, of %1 of them. "
                                "Install it there, or leave them out.")},
    {"finding.dangling",
     QT_TRANSLATE_N_NOOP("Words", "%n entry(ies) of the source's catalog point at a role or schema that is not there"),
     1},
    {"finding.dangling-detail",
     QT_TRANSLATE_NOOP("Words", "pg_dump may give up because of them. Give the objects to a role that exists (ALTER … "
                                "OWNER TO), and revoke the grants of roles that are gone.")},
    {"finding.with-oids",
     QT_TRANSLATE_N_NOOP("Words", "%n table(s) have a hidden oid column, which the target does not know"), 1},
    {"finding.with-oids-detail", QT_TRANSLATE_NOOP("Words", "Its values do not travel. If something reads them, copy "
                                                            "them into a column of their own on the source first.")},
    {"finding.system-views",
     QT_TRANSLATE_N_NOOP(
         "Words", "%n use(s) of columns of system catalogs or extensions in views may not fit the target's version"),
     1},
    {"finding.system-views-detail",
     QT_TRANSLATE_NOOP(
         "Words",
         "Such columns come and go with versions. What does not fit fails at the import alone, with what needs it.")},
    {"finding.in-system-schema",
     QT_TRANSLATE_N_NOOP("Words", "%n object(s) lie in pg_catalog or information_schema and never travel"), 1},
    {"finding.in-system-schema-detail",
     QT_TRANSLATE_NOOP("Words", "pg_dump leaves out everything in the system's schemas. Move them to a schema of their "
                                "own on the source, or make them on the target by hand.")},
    {"finding.extension-rows", QT_TRANSLATE_N_NOOP("Words", "The rows of %n table(s) of extensions do not travel"), 1},
    {"finding.extension-rows-detail",
     QT_TRANSLATE_NOOP("Words", "The extension is made anew on the target and does not say that these rows are yours. "
                                "See its manual for how to take them along.")},
    {"finding.foreign-servers",
     QT_TRANSLATE_N_NOOP(
         "Words",
         "%n foreign server(s) travel, but not the rows behind them, nor passwords that this user may not read"),
     1},
    {"finding.foreign-servers-detail",
     QT_TRANSLATE_NOOP(
         "Words",
         "The target must reach them too. User mappings may come without their options: look at them after the run.")},
    {"finding.publications",
     QT_TRANSLATE_N_NOOP("Words", "%n publication(s) travel; who subscribes to the source does not follow"), 1},
    {"finding.publications-detail",
     QT_TRANSLATE_NOOP(
         "Words",
         "Subscribers must be pointed at the target, and only after they have taken everything from the source.")},
    {"finding.subscriptions",
     QT_TRANSLATE_N_NOOP("Words", "%n subscription(s) travel, switched off and without a slot"), 1},
    {"finding.subscriptions-detail",
     QT_TRANSLATE_NOOP("Words", "Their connection strings may hold passwords, which go into the archive. A "
                                "subscription also stands in the way of dropping the target database.")},
    {"finding.access-methods", QT_TRANSLATE_N_NOOP("Words", "%n table(s) have an access method that is not heap"), 1},
    {"finding.access-methods-detail",
     QT_TRANSLATE_NOOP("Words", "The target needs it too. Otherwise let the tables have the target's own.")},
    {"finding.security-labels",
     QT_TRANSLATE_N_NOOP("Words", "%n security label(s) travel, and the target needs their provider"), 1},
    {"finding.security-labels-detail",
     QT_TRANSLATE_NOOP("Words", "Without the provider's library on the target each of them fails.")},
    {"finding.number-columns",
     QT_TRANSLATE_N_NOOP("Words", "%n column(s) hold numbers or names of objects of this server"), 1},
    {"finding.number-columns-detail",
     QT_TRANSLATE_NOOP("Words", "Numbers (oid) mean other objects on the target. Names (regclass and its kin) must "
                                "exist there when the rows arrive.")},
    {"finding.invalid-indexes",
     QT_TRANSLATE_N_NOOP("Words", "%n index(es) are invalid on the source and do not travel"), 1},
    {"finding.invalid-indexes-detail",
     QT_TRANSLATE_NOOP(
         "Words",
         "They are left from a CREATE INDEX CONCURRENTLY that failed. Rebuild them with REINDEX or drop them.")},
    {"finding.not-valid",
     QT_TRANSLATE_N_NOOP("Words", "%n constraint(s) were never checked against the rows that were there"), 1},
    {"finding.not-valid-detail",
     QT_TRANSLATE_NOOP("Words", "They arrive as they are, NOT VALID. Rows that break them arrive too.")},
    {"finding.control-characters", QT_TRANSLATE_N_NOOP("Words", "%n name(s) hold control characters"), 1},
    {"finding.control-characters-detail",
     QT_TRANSLATE_NOOP("Words", "They travel, but lists and messages show them changed. Other tools often break on "
                                "them: rename them if nothing needs them.")},
    {"finding.unlogged", QT_TRANSLATE_N_NOOP("Words", "%n table(s) are unlogged"), 1},
    {"finding.unlogged-detail",
     QT_TRANSLATE_NOOP("Words", "They arrive with their rows and stay unlogged: a crash of the server empties them.")},
    {"finding.circular-keys", QT_TRANSLATE_N_NOOP("Words", "%n table(s) refer to each other in a circle"), 1},
    {"finding.circular-keys-detail",
     QT_TRANSLATE_NOOP("Words", "That is harmless here: foreign keys are made after all rows. A restore of the rows "
                                "alone would need --disable-triggers.")},
    {"finding.extensions-older", QT_TRANSLATE_N_NOOP("Words", "%n extension(s) are older on the target: %2"), 1},
    {"finding.extensions-older-detail",
     QT_TRANSLATE_NOOP(
         "Words",
         "What uses functions or columns of the newer version fails. Install the newer version on the target.")},
    {"finding.extensions-refused", QT_TRANSLATE_N_NOOP("Words", "%3 may not create %n extension(s) on the target: %2"),
     1},
    {"finding.extensions-refused-detail",
     QT_TRANSLATE_NOOP("Words", "Have a superuser create them in the target database first and use that database, or "
                                "leave them out. Managed services have a list of extensions that they allow.")},
    {"finding.superuser-objects",
     QT_TRANSLATE_N_NOOP("Words", "Only a superuser can create %n object(s), and %2 is none"), 1},
    {"finding.superuser-objects-detail",
     QT_TRANSLATE_NOOP("Words", "Base types, operator classes, functions in C, event triggers and the like. Sign in to "
                                "the target as a superuser, or leave them out.")},
    {"finding.owners-foreign", QT_TRANSLATE_N_NOOP("Words", "%3 cannot give objects to %n role(s): %2"), 1},
    {"finding.owners-foreign-detail",
     QT_TRANSLATE_NOOP(
         "Words",
         "It takes membership: GRANT %1 TO %2. Or map the owner to a role that the target's user is a member of.")},
    {"finding.languages-missing", QT_TRANSLATE_N_NOOP("Words", "%n language(s) are not on the target: %2"), 1},
    {"finding.languages-missing-detail",
     QT_TRANSLATE_NOOP(
         "Words", "Every function in such a language would be missing. Install the language's package on the target.")},
    {"finding.compression-missing",
     QT_TRANSLATE_N_NOOP("Words", "%n column(s) are compressed with lz4, which the target cannot do"), 1},
    {"finding.compression-missing-detail",
     QT_TRANSLATE_NOOP(
         "Words", "Their whole tables would be missing. Let the columns be compressed as the target does by default.")},
    {"finding.archive-newer",
     QT_TRANSLATE_NOOP("Words", "The archive was made by a newer pg_dump than the pg_restore that is here")},
    {"finding.archive-newer-detail",
     QT_TRANSLATE_NOOP("Words",
                       "Install the client tools of at least that version, or add the folder where they are.")},
    {"finding.poolers", QT_TRANSLATE_NOOP("Words", "Between this computer and both servers is a connection pooler")},
    {"finding.pooler-source",
     QT_TRANSLATE_NOOP("Words", "Between this computer and the source is a connection pooler")},
    {"finding.pooler-target",
     QT_TRANSLATE_NOOP("Words", "Between this computer and the target is a connection pooler")},
    {"finding.pooler-detail",
     QT_TRANSLATE_NOOP("Words", "Poolers refuse parameters of the utilities, let jobs wait for each other, and mix up "
                                "settings. Use the server's own port.")},
    {"finding.source-standby",
     QT_TRANSLATE_NOOP("Words", "The source is a standby; it ends the export when replay has waited for %1")},
    {"finding.source-standby-detail",
     QT_TRANSLATE_NOOP("Words", "Raise max_standby_streaming_delay there, or dump from the primary. The rows of "
                                "unlogged tables (%1) are not on a standby.")},
    {"finding.prepared-on-target",
     QT_TRANSLATE_N_NOOP("Words", "%n prepared transaction(s) keep the target database from being replaced"), 1},
    {"finding.prepared-on-target-detail",
     QT_TRANSLATE_NOOP("Words", "End them in that database: COMMIT PREPARED or ROLLBACK PREPARED.")},
    {"finding.prepared-on-source",
     QT_TRANSLATE_N_NOOP("Words", "%n prepared transaction(s) are open on the source; what they wrote does not travel"),
     1},
    {"finding.prepared-on-source-detail",
     QT_TRANSLATE_NOOP(
         "Words", "They may hold locks that the export waits for. COMMIT PREPARED or ROLLBACK PREPARED ends them.")},
    {"finding.tables-locked", QT_TRANSLATE_N_NOOP("Words", "%n lock(s) on the source keep pg_dump from reading"), 1},
    {"finding.tables-locked-detail",
     QT_TRANSLATE_NOOP(
         "Words", "The export waits for them for a minute and then gives up. Let the sessions finish, or end them.")},
    {"finding.lock-table-small",
     QT_TRANSLATE_N_NOOP("Words", "The source has %n table(s), and its lock table has room for %2"), 1},
    {"finding.lock-table-small-detail",
     QT_TRANSLATE_NOOP("Words", "pg_dump locks every table. If it fails with “out of shared memory”, raise "
                                "max_locks_per_transaction on the source to %1 or more.")},
    {"finding.timeouts-lifted",
     QT_TRANSLATE_N_NOOP("Words", "%n time-out(s) are set, and the run lifts them for its own sessions"), 1},
    {"finding.timeouts-lifted-detail", QT_TRANSLATE_NOOP("Words", "Nothing is to be done.")},
    {"finding.transaction-timeout",
     QT_TRANSLATE_NOOP("Words", "transaction_timeout is set on the target, and the client tools %1 do not lift it")},
    {"finding.transaction-timeout-detail",
     QT_TRANSLATE_NOOP("Words", "It ends the load of a large table in the middle. Use client tools 17 or newer, or "
                                "switch it off for the target's user: ALTER ROLE … SET transaction_timeout = 0.")},
    {"finding.collations-changed",
     QT_TRANSLATE_N_NOOP(
         "Words",
         "The operating system sorts differently since %n collation(s) of the source were last used to build indexes"),
     1},
    {"finding.collations-changed-detail",
     QT_TRANSLATE_NOOP("Words", "Indexes of the source may be wrong, and unique ones may have let duplicates in, which "
                                "the target refuses. On the target all are built anew.")},
    {"finding.event-triggers-fire",
     QT_TRANSLATE_N_NOOP("Words", "%n event trigger(s) of the target database fire during the import"), 1},
    {"finding.event-triggers-fire-detail",
     QT_TRANSLATE_NOOP("Words", "They see every statement of the import and can refuse it. Switch them off for the "
                                "time: ALTER EVENT TRIGGER … DISABLE.")},
    {"finding.event-triggers-travel",
     QT_TRANSLATE_N_NOOP("Words", "%n event trigger(s) travel, and are made when everything else is there"), 1},
    {"finding.event-triggers-travel-detail",
     QT_TRANSLATE_NOOP("Words", "From then on they fire on the target for what you do there.")},
    {"finding.template-not-empty",
     QT_TRANSLATE_N_NOOP("Words", "The template %2 holds %n object(s), which the new database will have too"), 1},
    {"finding.template-not-empty-detail",
     QT_TRANSLATE_NOOP("Words", "What has the same name as something that travels stands in its way.")},
    {"finding.public-schema-open",
     QT_TRANSLATE_NOOP("Words",
                       "Everybody may create objects in the schema public, and will be allowed to on the target")},
    {"finding.public-schema-open-detail",
     QT_TRANSLATE_NOOP("Words", "PostgreSQL 15 and newer no longer allow that in new databases, but a migration keeps "
                                "it. To close it: REVOKE CREATE ON SCHEMA public FROM PUBLIC.")},
    {"finding.pages-damaged",
     QT_TRANSLATE_NOOP("Words", "The source server has met %1 damaged pages in this database, last at %2")},
    {"finding.pages-damaged-detail",
     QT_TRANSLATE_NOOP("Words", "A table with a damaged page cannot be read in full. Check thoroughly, and restore "
                                "what is damaged from a backup first.")},
    {"finding.search-path",
     QT_TRANSLATE_N_NOOP("Words",
                         "%n index(es), constraint(s) or column(s) compute with functions that need a search_path"),
     1},
    {"finding.search-path-detail",
     QT_TRANSLATE_NOOP("Words",
                       "pg_restore works with an empty search_path, and they would be missing. Give the functions "
                       "what they need: ALTER FUNCTION … SET search_path = …")},
    {"finding.not-checked", QT_TRANSLATE_NOOP("Words", "Check %1 could not be made")},
};

} // namespace

std::span<const WordsEntry> checksWords()
{
    return checkEntries;
}

} // namespace trunkline
