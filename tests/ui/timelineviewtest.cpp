#include "ui/timelineview.h"
#include "support/samplerun.h"
#include "support/testregistry.h"
#include "ui/colours.h"
#include "ui/timelineexport.h"

#include <QAccessible>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using trunkline::testing::SampleRun;

class TimelineViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<TimelineView> m_view;

    QModelIndex stepIndex(const QString &id, int column = 0) const
    {
        return m_model->indexOfStep(id).siblingAtColumn(column);
    }
    /// Where a time lies in the row of an index.
    QPoint pointAt(const QModelIndex &index, qint64 at) const
    {
        const QRect cell = m_view->visualRect(index.siblingAtColumn(TimelineModel::BarsColumn));
        return {cell.left() + static_cast<int>(m_view->geometryOfTime().xOf(at)), cell.center().y()};
    }
    void wheel(const QPoint &at, const QPoint &delta, Qt::KeyboardModifiers modifiers) const
    {
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, delta, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &event);
    }
    QModelIndex exportData() const { return m_model->index(0, 0, stepIndex(u"export"_s)); }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<TimelineModel>();
        m_view = std::make_unique<TimelineView>();
        m_view->resize(1000, 500);
        m_view->setTimelineModel(m_model.get());
        m_model->addEvents(SampleRun::events(367'000));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void theLongStepsAreOpen()
    {
        QVERIFY(m_view->isExpanded(stepIndex(u"export"_s)));
        QVERIFY(m_view->isExpanded(stepIndex(u"import"_s)));
        QVERIFY(!m_view->isExpanded(stepIndex(u"roles"_s)));
    }

    void ctrlAndWheelZoomAtThePointer()
    {
        const QPoint at = pointAt(stepIndex(u"export"_s), 100'000);
        const double before = m_view->geometryOfTime().msPerPixel();
        wheel(at, {0, 120}, Qt::ControlModifier);
        QVERIFY(m_view->geometryOfTime().msPerPixel() < before);
        QVERIFY(std::abs(pointAt(stepIndex(u"export"_s), 100'000).x() - at.x()) <= 1);
        for (int i = 0; i < 20; ++i)
            wheel(at, {0, -120}, Qt::ControlModifier);
        QVERIFY(m_view->geometryOfTime().showsAll());
    }

    void shiftAndWheelPan()
    {
        m_view->zoomIn();
        m_view->zoomIn();
        const qint64 left = m_view->geometryOfTime().leftEdge();
        wheel({600, 100}, {0, 120}, Qt::ShiftModifier);
        QVERIFY(m_view->geometryOfTime().leftEdge() < left);
        const qint64 moved = m_view->geometryOfTime().leftEdge();
        wheel({600, 100}, {-120, 0}, Qt::NoModifier);
        QVERIFY(m_view->geometryOfTime().leftEdge() > moved);
    }

    void thePlainWheelScrollsRows()
    {
        m_view->resize(1000, 150);
        m_view->expandAll();
        QCoreApplication::processEvents();
        const double scale = m_view->geometryOfTime().msPerPixel();
        wheel({600, 100}, {0, -120}, Qt::NoModifier);
        QVERIFY(m_view->verticalScrollBar()->value() > 0);
        QCOMPARE(m_view->geometryOfTime().msPerPixel(), scale);
    }

    void keysZoomAndPan()
    {
        const double all = m_view->geometryOfTime().msPerPixel();
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        const double zoomed = m_view->geometryOfTime().msPerPixel();
        QVERIFY(zoomed < all);
        const qint64 left = m_view->geometryOfTime().leftEdge();
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(m_view->geometryOfTime().leftEdge() < left);
        QTest::keyClick(m_view.get(), Qt::Key_Minus);
        QVERIFY(m_view->geometryOfTime().msPerPixel() > zoomed);
        QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(m_view->geometryOfTime().showsAll());
    }

    void draggingPansAndChoosesNothing()
    {
        m_view->zoomIn();
        m_view->zoomIn();
        QSignalSpy followings(m_view.get(), &TimelineView::followingChanged);
        QSignalSpy filters(m_view.get(), &TimelineView::selectionFiltered);
        const qint64 left = m_view->geometryOfTime().leftEdge();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {600, 60});
        QTest::mouseMove(m_view->viewport(), {640, 62});
        QTest::mouseMove(m_view->viewport(), {700, 62});
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {700, 62});
        QVERIFY(m_view->geometryOfTime().leftEdge() < left);
        QCOMPARE(followings.size(), 1);
        QCOMPARE(followings.first().first().toBool(), false);
        QCOMPARE(filters.size(), 0);
    }

    void nowIsFollowedAgainWhenAskedTo()
    {
        for (int i = 0; i < 5; ++i)
            m_view->zoomIn();
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(!m_view->isFollowing());
        m_view->setFollowing(true);
        m_model->setNow(400'000);
        const double x = m_view->geometryOfTime().xOf(m_model->now());
        QVERIFY(x > 0 && x < m_view->geometryOfTime().width());
    }

    void clickingARowFiltersByItsStep()
    {
        QSignalSpy filters(m_view.get(), &TimelineView::selectionFiltered);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(stepIndex(u"import"_s)).center());
        QCOMPARE(filters.last(), (QVariantList{u"import"_s, QString()}));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(filters.last(), (QVariantList{QString(), QString()}));
    }

    void clickingABarFiltersByItsName()
    {
        QSignalSpy filters(m_view.get(), &TimelineView::selectionFiltered);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(exportData(), 30'000));
        QCOMPARE(filters.last(), (QVariantList{u"export"_s, u"tickets.ticket_purchase_hist"_s}));
        QCOMPARE(m_view->currentIndex().row(), exportData().row());
        // Beside every bar it is the row that is meant.
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(exportData(), 360'000));
        QCOMPARE(filters.last(), (QVariantList{u"export"_s, QString()}));
    }

    void leftAndRightGoFromBarToBar()
    {
        m_view->setCurrentIndex(exportData());
        QSignalSpy filters(m_view.get(), &TimelineView::selectionFiltered);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(filters.last().last().toString(), u"tickets.ticket_purchase_hist"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(filters.last().last().toString(), u"tickets.sporting_event_ticket"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_model->currentBar(), -1);
        QCOMPARE(filters.last(), (QVariantList{u"export"_s, QString()}));
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_model->currentBar(), 9);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_model->currentBar(), -1);
    }

    void leftAndRightFoldARowWithoutBars()
    {
        m_view->setCurrentIndex(stepIndex(u"import"_s));
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QVERIFY(!m_view->isExpanded(stepIndex(u"import"_s)));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(m_view->isExpanded(stepIndex(u"import"_s)));
    }

    void theChosenBarIsBroughtIntoThePicture()
    {
        for (int i = 0; i < 8; ++i)
            m_view->zoomIn();
        m_view->setCurrentIndex(exportData());
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        const double x = m_view->geometryOfTime().xOf(m_model->row(exportData())->bars.at(0).start);
        QVERIFY2(x >= 0 && x < m_view->geometryOfTime().width(), qPrintable(QString::number(x)));
    }

    void thePointerIsTold()
    {
        const QPoint at = pointAt(exportData(), 30'000);
        QHelpEvent event(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_view->viewport(), &event);
        QVERIFY2(QToolTip::text().startsWith(u"tickets.ticket_purchase_hist\n"_s), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains(u"1:00"_s));
        QToolTip::hideText();
    }

    void aScreenReaderHearsRowsAndBars()
    {
        QAccessibleInterface *self = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(self);
        QCOMPARE(self->text(QAccessible::Name), u"Timeline"_s);
        QAccessibleTableInterface *table = self->tableInterface();
        QVERIFY(table);
        QVERIFY(table->cellAt(0, 0)->text(QAccessible::Name).startsWith(u"Check source and target, done, "_s));
        m_view->setCurrentIndex(exportData());
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        // Check, roles, create database, export, its row "data".
        QCOMPARE(table->cellAt(4, TimelineModel::BarsColumn)->text(QAccessible::Name),
                 u"data of table tickets.ticket_purchase_hist, done, 1 minute(s) 0 second(s)"_s);
    }

    void theNowLineIsPainted()
    {
        const QColor now = Colours::now(m_view->palette());
        const QImage picture = m_view->viewport()->grab().toImage();
        const QRect cell = m_view->visualRect(stepIndex(u"check"_s, TimelineModel::BarsColumn));
        const int x = cell.left() + static_cast<int>(m_view->geometryOfTime().xOf(m_model->now()));
        int found = 0;
        for (int near = x - 2; near <= x + 2; ++near)
            found += picture.pixelColor(near, cell.center().y()) == now ? 1 : 0;
        QVERIFY(found >= 1);
        m_model->close(RunState::Cancelled);
        const QImage ended = m_view->viewport()->grab().toImage();
        for (int near = x - 2; near <= x + 2; ++near)
            QVERIFY(ended.pixelColor(near, cell.center().y()) != now);
    }

    void picturesAreWhole()
    {
        const TimelineExport exported(*m_model, m_view->palette(), m_view->font());
        const QImage image = exported.image();
        QCOMPARE(image.devicePixelRatio(), 2.0);
        QVERIFY(image.width() > 2000);
        // 6 steps, 1 + 1 + 3 rows below them, 8 lanes, and the axis.
        QVERIFY(image.height() >= 2 * 20 * m_view->sizeHintForRow(0));
        const QByteArray svg = exported.svg(u"Migrating <dms_sample>"_s);
        QXmlStreamReader reader(svg);
        bool titled = false;
        bool named = false;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == "title"_L1)
                titled = reader.readElementText() == "Migrating <dms_sample>"_L1;
            else if (reader.isCharacters())
                named = named || reader.text().contains("Import"_L1);
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(titled);
        QVERIFY(named);
        QVERIFY(QSvgRenderer(svg).isValid());
    }

    void aRunInAnotherOrderOfEventsIsNoTrouble()
    {
        m_model->clear();
        m_model->setPlan(SampleRun::plan());
        m_model->addEvents(SampleRun::flood(3'000, 0));
        m_view->expandAll();
        QVERIFY(!m_view->grab().isNull());
        m_model->clear();
        QVERIFY(!m_view->grab().isNull());
    }
};

TRUNKLINE_TEST(TimelineViewTest)
#include "timelineviewtest.moc"
