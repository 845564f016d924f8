#include "engine/rowvalues.h"

#include "support/testregistry.h"
#include "support/testserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The rows that a comparison names, read from both sides: by one key, by several, and without one.
class RowValuesPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        for (TestServer *server : {m_source, m_target}) {
            server->createDatabase(u"row_values"_s);
            const PsqlResult made = server->runPsql(
                u"CREATE TABLE one (id bigint PRIMARY KEY, \"A b\" text, f float8); INSERT INTO one VALUES (1, 'x', "
                u"0.1), (2, NULL, 2); CREATE TABLE two (b text, a timestamptz, v text, PRIMARY KEY (b, a)); INSERT "
                u"INTO two VALUES ('say \"hi\", or (not)', '2026-01-01 12:00+01', 'same'); CREATE TABLE none (a text, "
                u"b "
                u"int); INSERT INTO none VALUES ('twice', 1), ('twice', 1)"_s,
                u"row_values"_s);
            QVERIFY2(made.ok(), qPrintable(made.errors));
        }
        m_target->psql(u"UPDATE one SET \"A b\" = '' WHERE id = 2; DELETE FROM one WHERE id = 1; UPDATE two SET v = "
                       u"'other'; DELETE FROM none"_s,
                       u"row_values"_s);
    }

    void theNamedRowsAreRead()
    {
        VerifyRequest request;
        request.profile = MigrationProfile::create();
        request.profile.source.params = m_source->params(u"row_values"_s);
        request.profile.target.params = m_target->params();
        const Result<Verification> verification = verify(request, {});
        QVERIFY2(verification.ok(), verification.ok() ? "" : qPrintable(verification.error().toolWords));
        QCOMPARE(verification->count(Comparison::Different), 3);
        for (const ObjectComparison &table : verification->tables) {
            const Result<RowValuesTable> values =
                readRowValues({request.profile, request.credentials, table}, {}, nullptr);
            QVERIFY2(values.ok(), values.ok() ? "" : qPrintable(values.error().toolWords));
            QCOMPARE(values->rows.size(), table.rows.size());
            const RowValues &first = values->rows.constFirst();
            if (table.object.name == "one"_L1) {
                QCOMPARE(values->columns, (QStringList{u"A b"_s, u"f"_s, u"id"_s}));
                QCOMPARE(first.source, (QStringList{u"x"_s, u"0.1"_s, u"1"_s}));
                QVERIFY(first.onSource && !first.onTarget);
                const RowValues &second = values->rows.at(1);
                QVERIFY(second.source.constFirst().isNull());
                QVERIFY(!second.target.constFirst().isNull() && second.target.constFirst().isEmpty());
            } else if (table.object.name == "two"_L1) {
                QVERIFY2(first.onSource && first.onTarget, qPrintable(first.key));
                QCOMPARE(first.source.last(), u"same"_s);
                QCOMPARE(first.target.last(), u"other"_s);
            } else {
                QVERIFY(first.onSource && !first.onTarget);
                QCOMPARE(first.source, (QStringList{u"twice"_s, u"1"_s}));
            }
        }
        m_source->psql(u"DELETE FROM none"_s, u"row_values"_s);
        for (const ObjectComparison &table : verification->tables) {
            if (table.object.name != "none"_L1)
                continue;
            const Result<RowValuesTable> gone = readRowValues({request.profile, {}, table}, {}, nullptr);
            QVERIFY(gone && !gone->rows.constFirst().onSource && !gone->rows.constFirst().onTarget);
        }
    }
};

TRUNKLINE_TEST(RowValuesPgTest)
#include "rowvaluespgtest.moc"
