#include "engine/problemremedies.h"
#include "engine/remedies.h"
#include "engine/words.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// What a problem offers to do about it.
class ProblemRemediesTest : public QObject
{
    Q_OBJECT

    static QList<Remedy> offered(const QString &code, const QStringList &arguments = {},
                                 const MigrationProfile &profile = {}, Side side = Side::Target)
    {
        Problem problem;
        problem.message = Message{code, arguments};
        return problemRemedies(problem, {profile, side, u"admin"_s});
    }

private Q_SLOTS:
    void aRoleThatIsMissing()
    {
        const QList<Remedy> remedies = offered(u"problem.role-missing"_s, {u"app"_s});
        QCOMPARE(remedies.size(), 3);
        QCOMPARE(withRemedy({}, remedies.at(0)).roles.selection, RoleSelection::InUse);
        QCOMPARE(withRemedy({}, remedies.at(1)).ownership.roleMap.value(u"app"_s), u"admin"_s);
        MigrationProfile profile;
        profile.half = Half::ImportOnly; // there are no roles to be had
        QCOMPARE(offered(u"problem.role-missing"_s, {u"app"_s}, profile).constFirst().kind, RemedyKind::MapRole);
    }

    void anExtensionThatIsMissing()
    {
        const Remedy first = offered(u"problem.extension-not-available"_s, {u"postgis"_s}).constFirst();
        QCOMPARE(first.kind, RemedyKind::LeaveOut);
        QCOMPARE(first.objects, (QList<ObjectName>{{ObjectKind::Extension, {}, u"postgis"_s, {}}}));
    }

    void theServerThatIsMeantIsShown()
    {
        QCOMPARE(offered(u"problem.password-refused"_s, {u"x"_s}, {}, Side::Source),
                 QList{Remedies::showStage(u"source"_s)});
        QCOMPARE(offered(u"problem.password-refused"_s, {u"x"_s}, {}, Side::Target),
                 QList{Remedies::showStage(u"target"_s)});
    }

    void fewerJobsWhereThereAreSeveral()
    {
        MigrationProfile profile;
        profile.jobs = 8;
        QCOMPARE(offered(u"problem.too-many-connections"_s, {}, profile), QList{Remedies::jobs(4)});
        profile.jobs = 1;
        QVERIFY(offered(u"problem.too-many-connections"_s, {}, profile).isEmpty());
    }

    void whatNobodyCanClickAwayOffersNothing()
    {
        QVERIFY(offered(u"problem.unknown-error"_s).isEmpty());
        QVERIFY(offered(u"problem.archive-damaged"_s).isEmpty());
    }
};

TRUNKLINE_TEST(ProblemRemediesTest)
#include "problemremediestest.moc"
