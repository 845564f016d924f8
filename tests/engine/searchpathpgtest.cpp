#include "support/planprobe.h"
#include "support/testregistry.h"

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Expressions that only work with a search_path, found before the import meets them.
class SearchPathPgTest : public QObject
{
    Q_OBJECT

    TestServer *m_source = nullptr;
    TestServer *m_target = nullptr;

    std::optional<Finding> checked() const
    {
        return findingOf(planned(profileBetween(*m_source, u"paths"_s, *m_target, u"paths"_s)), u"SEARCHPATH"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        std::tie(m_source, m_target) = TestServer::sharedPair();
        QVERIFY(m_source && m_target);
        m_source->createDatabase(u"paths"_s);
        QCOMPARE(m_source->psql(u"CREATE FUNCTION plain(t text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS 'BEGIN "
                                u"RETURN lower(t); END';"
                                u"CREATE FUNCTION clean(t text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS 'BEGIN "
                                u"RETURN plain(t); END';"
                                u"CREATE TABLE person (name text, CONSTRAINT short CHECK (length(name) < 9)); "
                                u"INSERT INTO person VALUES ('A'); CREATE INDEX sound ON person (lower(name))"_s,
                                u"paths"_s),
                 QString());
    }

    void whatIsSoundIsNotTold() { QVERIFY(!checked()); }

    void aFunctionThatNeedsThePathIsFoundAndMended()
    {
        QCOMPARE(m_source->psql(u"CREATE INDEX person_clean ON person (clean(name))"_s, u"paths"_s), QString());
        const std::optional<Finding> finding = checked();
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Blocks);
        QVERIFY(finding->mayOverride);
        QCOMPARE(finding->objects, QStringList{u"public.person_clean"_s});
        // what the sentence tells to do helps
        m_source->psql(u"ALTER FUNCTION clean(text) SET search_path = public"_s, u"paths"_s);
        QVERIFY(!checked());
    }
};

TRUNKLINE_TEST(SearchPathPgTest)
#include "searchpathpgtest.moc"
