#include "core/quoting.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class QuotingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifiersAreAlwaysQuoted()
    {
        QCOMPARE(Quoting::identifier(u"a\"b"_s), u"\"a\"\"b\""_s);
        QCOMPARE(Quoting::qualified(u"s"_s, u"t"_s), u"\"s\".\"t\""_s);
    }
    void literalsWithBackslashUseTheEscapeForm()
    {
        QCOMPARE(Quoting::literal(u"it's"_s), u"'it''s'"_s);
        QCOMPARE(Quoting::literal(u"a\\b"_s), u" E'a\\\\b'"_s);
    }
    void piecesAreReplacedInOnePass()
    {
        const Sql sql = Sql(u"SELECT %1, %2").arg({Quoting::literalSql(u"%2"_s), Quoting::identifierSql(u"x"_s)});
        QCOMPARE(sql.text(), u"SELECT '%2', \"x\""_s);
    }
};

TRUNKLINE_TEST(QuotingTest)
#include "quotingtest.moc"
