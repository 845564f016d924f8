#include "ui/checkpage.h"
#include "engine/remedies.h"
#include "models/findingmodel.h"
#include "support/testregistry.h"
#include "ui/routebar.h"
#include "ui/runcoordinator.h"
#include "ui/services.h"
#include "uifixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

class CheckPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RunCoordinator> m_coordinator;
    std::unique_ptr<CheckPage> m_page;
    std::unique_ptr<RouteBar> m_bar;

    static Finding finding(const QString &id, Severity severity, bool mayOverride = false)
    {
        Finding made;
        made.checkId = id;
        made.severity = severity;
        made.message.code = u"finding.test-"_s + id;
        made.mayOverride = mayOverride;
        return made;
    }
    void setFindings(const QList<Finding> &findings)
    {
        PlanOutcome outcome;
        outcome.findings = findings;
        outcome.plan = MigrationPlan();
        outcome.plan->targetDatabase = u"shop"_s;
        m_session->setOutcome(outcome, m_session->document().profile());
    }
    QString summary() const { return visibleChild<QLabel>(m_page.get(), u"summaryLabel"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_services = std::make_unique<Services>();
        m_session = std::make_unique<Session>(*m_services);
        m_coordinator = std::make_unique<RunCoordinator>(*m_session);
        m_page = std::make_unique<CheckPage>(*m_session, *m_coordinator);
        m_bar = std::make_unique<RouteBar>(*m_session, *m_coordinator);
        m_page->resize(900, 600);
        m_page->show();
        m_bar->resize(900, 60);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_bar.reset();
        m_page.reset();
        m_coordinator.reset();
        m_session.reset();
        m_services.reset();
    }

    void aRemedyChangesTheProfileAndChecksAgain()
    {
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        Finding missing = finding(u"ROLE-MISSING"_s, Severity::Warning);
        missing.remedies = {Remedies::migrateRoles(), Remedies::oneOwner({}), Remedies::showStage(u"objects"_s)};
        setFindings({missing, finding(u"CONN"_s, Severity::Passed)});
        QSignalSpy again(m_page.get(), &CheckPage::checkRequested);
        QSignalSpy shown(m_page.get(), &CheckPage::remedyRequested);
        auto *button = visibleChild<QPushButton>(m_page.get(), u"remedyButton"_s);
        QVERIFY(button);
        QVERIFY(button->accessibleName().startsWith(button->text()));
        QCOMPARE(m_session->document().profile().roles.selection, RoleSelection::None);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(m_session->document().profile().roles.selection, RoleSelection::InUse);
        QTRY_COMPARE(again.size(), 1);

        auto *more = visibleChild<QPushButton>(m_page.get(), u"moreRemediesButton"_s);
        QVERIFY(more && more->menu());
        QCOMPARE(more->menu()->actions().size(), 2);
        more->menu()->actions().at(0)->trigger();
        QCOMPARE(m_session->document().profile().ownership.owners, OwnerMode::One);
        QTRY_COMPARE(again.size(), 2);
        more->menu()->actions().at(1)->trigger();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.at(0).at(0).value<Remedy>(), Remedies::showStage(u"objects"_s));
        QCOMPARE(again.size(), 2);
    }

    void withoutConnectionsNothingCanBeChecked()
    {
        QVERIFY(!clickButton(m_page.get(), u"checkAgainButton"_s));
        QVERIFY(!clickButton(m_bar.get(), u"checkButton"_s));
        QVERIFY(!clickButton(m_bar.get(), u"startButton"_s));
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        QSignalSpy fromPage(m_page.get(), &CheckPage::checkRequested);
        QSignalSpy fromBar(m_bar.get(), &RouteBar::checkRequested);
        QVERIFY(clickButton(m_page.get(), u"checkAgainButton"_s));
        QVERIFY(clickButton(m_bar.get(), u"checkButton"_s));
        QCOMPARE(fromPage.count(), 1);
        QCOMPARE(fromBar.count(), 1);
        QSignalSpy deep(m_page.get(), &CheckPage::deepCheckRequested);
        QVERIFY(clickButton(m_page.get(), u"deepButton"_s));
        QCOMPARE(deep.count(), 1);
        // an archive was read when it was made
        m_session->document().update([](MigrationProfile &profile) { profile.half = Half::ImportOnly; });
        QVERIFY(!visibleChild<QPushButton>(m_page.get(), u"deepButton"_s));
    }

    void aBlockingFindingStopsTheStartUntilItIsGoneOver()
    {
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        setFindings({finding(u"DISK"_s, Severity::Blocks, true), finding(u"W"_s, Severity::Warning),
                     finding(u"OK"_s, Severity::Passed)});
        QVERIFY(summary().contains(u"1 block"_s));
        QVERIFY(summary().contains(u"1 warning"_s));
        QVERIFY(!m_coordinator->isReadyToStart());
        QVERIFY(!clickButton(m_bar.get(), u"startButton"_s));

        // The row with the decision is open; a click on its box takes it.
        auto *view = visibleChild<QTreeView>(m_page.get(), u"findingView"_s);
        const QModelIndex goOn = view->model()->index(0, 0, view->model()->index(0, 0));
        QCOMPARE(goOn.data().toString(), u"Go on anyway"_s);
        QVERIFY(view->isExpanded(goOn.parent()));
        view->setCurrentIndex(goOn);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(m_session->overrides(), QStringList{u"DISK"_s});
        QVERIFY(m_coordinator->isReadyToStart());
        QVERIFY(!summary().contains(u"block"_s));
        QSignalSpy start(m_bar.get(), &RouteBar::startRequested);
        QVERIFY(clickButton(m_bar.get(), u"startButton"_s));
        QCOMPARE(start.count(), 1);
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(!m_coordinator->isReadyToStart());
    }

    void whatCannotBeGoneOverStays()
    {
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        setFindings({finding(u"HARD"_s, Severity::Blocks)});
        m_session->setOverridden(u"HARD"_s, true);
        QVERIFY(!m_coordinator->isReadyToStart());
    }

    void aNameThatWillBeAskedForDoesNotBlock()
    {
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        setFindings({finding(u"TGT-REPLACE"_s, Severity::Blocks)});
        QVERIFY(m_coordinator->isReadyToStart());
        QVERIFY(summary().contains(u"1 warning"_s));

        QSignalSpy asked(m_coordinator.get(), &RunCoordinator::confirmationNeeded);
        m_coordinator->start();
        QCOMPARE(asked.count(), 1);
        const auto confirmation = asked.first().first().value<TargetConfirmation>();
        QCOMPARE(confirmation.databaseName, u"shop"_s);
        QVERIFY(confirmation.replaces);
        QVERIFY(confirmation.production);
        QVERIFY(!m_coordinator->confirmTarget(u"Shop"_s));
        QCOMPARE(m_coordinator->phase(), RunCoordinator::Phase::Confirming);
        m_coordinator->declineTarget();
        QVERIFY(!m_coordinator->isBusy());
    }

    void aChangedProfileMakesTheAnswerOld()
    {
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        setFindings({finding(u"OK"_s, Severity::Passed)});
        QVERIFY(m_coordinator->isReadyToStart());
        m_session->document().update([](MigrationProfile &profile) { profile.jobs = 8; });
        QVERIFY(!m_coordinator->isReadyToStart());
        QVERIFY(summary().contains(u"changed since"_s));
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        QVERIFY(!m_session->outcome());
    }

    void theTextGoesToTheClipboard()
    {
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        setFindings({finding(u"ABC"_s, Severity::Warning)});
        QVERIFY(clickButton(m_page.get(), u"copyButton"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"finding.test-ABC"_s));
    }
};

TRUNKLINE_TEST(CheckPageTest)
#include "checkpagetest.moc"
