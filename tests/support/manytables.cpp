#include "support/manytables.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

TestServerOptions manyTablesOptions()
{
    TestServerOptions options;
    options.settings.insert(u"max_locks_per_transaction"_s, u"1024"_s);
    options.settings.insert(u"autovacuum"_s, u"off"_s);
    return options;
}

// In several transactions: a server has no room for the locks of all in one. Each hundred tables has a parent of its
// own: with one for all the server would make its plans anew with each table.
QString makeManyTables(const TestServer &server, int tables)
{
    QString errors = server.psql(u"CREATE SCHEMA big; CREATE TABLE big.parted (k int, v text) PARTITION BY RANGE (k);"
                                 u"CREATE INDEX ON big.parted (k)"_s);
    for (int from = 0; from < tables; from += 100) {
        errors += server.psql(uR"(CREATE TABLE big.root_%1 (id int PRIMARY KEY);
        DO $$ BEGIN FOR i IN %1 + 1 .. %2 LOOP
            IF i % 10 = 0 THEN
                EXECUTE format('CREATE TABLE big.part_%s PARTITION OF big.parted FOR VALUES FROM (%s) TO (%s)', i, i,
                               i + 10);
            ELSE
                EXECUTE format('CREATE TABLE big.t_%s (id serial PRIMARY KEY, root int REFERENCES big.root_%1, '
                               'name text, made timestamptz DEFAULT now())', i);
                EXECUTE format('CREATE INDEX ON big.t_%s (name)', i);
                IF i % 50 = 1 THEN
                    EXECUTE format('CREATE VIEW big.v_%s AS SELECT * FROM big.t_%s', i, i);
                END IF;
            END IF;
        END LOOP; END $$)"_s.arg(from)
                                  .arg(std::min(from + 100, tables) - 1));
    }
    return errors;
}

} // namespace trunkline::testing
