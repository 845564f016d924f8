#include "models/objecttreemodel.h"
#include "support/testregistry.h"
#include "support/testserver.h"
#include "ui/inlinemessage.h"
#include "ui/objectspage.h"
#include "ui/objectsview.h"
#include "ui/services.h"
#include "uifixture.h"

#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The stage Objects over a real server.
class ObjectsPagePgTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ObjectsPage> m_page;

    void choose(const QString &database)
    {
        m_session->document().update([&](MigrationProfile &profile) {
            profile.source.id = u"source"_s;
            profile.source.name = u"Office"_s;
            profile.source.params = m_server->params(database);
        });
    }
    QString summary() const { return m_page->findChild<QLabel *>(u"summaryLabel"_s)->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        TRUNKLINE_NEEDS_SERVER();
        m_server = std::make_unique<TestServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        m_server->createDatabase(u"shop"_s);
        m_server->psql(uR"(
            CREATE SCHEMA "Sales, ""east""";
            CREATE TABLE "Sales, ""east"""."Ticket 東" (id serial PRIMARY KEY, price numeric);
            INSERT INTO "Sales, ""east"""."Ticket 東" (price) SELECT 1 FROM generate_series(1, 1000);
            CREATE VIEW "Sales, ""east""".cheap AS SELECT id FROM "Sales, ""east"""."Ticket 東";
            CREATE TABLE history (at date) PARTITION BY RANGE (at);
            CREATE TABLE history_1 PARTITION OF history FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
            CREATE TABLE history_2 PARTITION OF history FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
            ANALYZE;)"_s,
                       u"shop"_s);
    }
    void init()
    {
        m_services = std::make_unique<Services>();
        m_session = std::make_unique<Session>(*m_services);
        m_page = std::make_unique<ObjectsPage>(*m_session);
        m_page->resize(1000, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_services.reset();
    }
    void cleanupTestCase() { m_server.reset(); }

    void readsADatabase()
    {
        choose(u"shop"_s);
        QCOMPARE(m_page->probe().state(), ObjectProbe::State::Reading);
        QCOMPARE(summary(), u"Reading the objects of shop…"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->probe().state(), ObjectProbe::State::Known, 30000);
        QVERIFY(m_session->objects().has_value());
        QVERIFY(m_session->resolvedObjects().has_value());
        QVERIFY(m_session->resolvedObjects()->broken.isEmpty());
        QVERIFY2(summary().startsWith(u"2 table(s)"_s), qPrintable(summary()));

        const auto index = [this](ObjectKind kind, const QString &schema, const QString &name) {
            auto *model = static_cast<ObjectTreeModel *>(m_page->findChild<ObjectsView *>()->model());
            const qint32 at = m_session->objects()->find({kind, schema, name, {}});
            return at < 0 ? QModelIndex() : model->indexOf(at);
        };
        const QString sales = u"Sales, \"east\""_s;
        const QModelIndex ticket = index(ObjectKind::Table, sales, u"Ticket 東"_s);
        QVERIFY(ticket.isValid());
        QCOMPARE(ticket.siblingAtColumn(ObjectTreeModel::Rows).data().toString(), u"1,000"_s);
        const QModelIndex history = index(ObjectKind::Table, u"public"_s, u"history"_s);
        QCOMPARE(history.siblingAtColumn(ObjectTreeModel::Kind).data().toString(), u"table, 2 partition(s)"_s);

        // What the view needs is missed at once.
        auto *view = m_page->findChild<ObjectsView *>();
        view->show(ticket);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(m_session->resolvedObjects()->broken.size(), 1);
        QVERIFY(clickButton(m_page.get(), u"leaveOutTooButton"_s));
        QVERIFY(m_session->resolvedObjects()->broken.isEmpty());
        QVERIFY2(summary().startsWith(u"1 of 2 table(s)"_s), qPrintable(summary()));
    }

    void aDatabaseThatIsNotThereIsSaid()
    {
        choose(u"there is none"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->probe().state(), ObjectProbe::State::Failed, 30000);
        QVERIFY(!visibleChild<InlineMessage>(m_page.get(), u"message"_s)->sentence().isEmpty());
        // Another one is read by itself.
        choose(u"postgres"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->probe().state(), ObjectProbe::State::Known, 30000);
        QVERIFY(!m_page->findChild<InlineMessage *>(u"message"_s)->isVisible());
    }
};

TRUNKLINE_TEST(ObjectsPagePgTest)
#include "objectspagepgtest.moc"
