#include "ui/mainwindow.h"
#include "store/profilefile.h"
#include "support/testregistry.h"
#include "ui/messagebar.h"
#include "ui/services.h"
#include "ui/stagelist.h"
#include "ui/windowlist.h"
#include "uifixture.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<WindowList> m_windows;

    MainWindow *firstWindow() const { return m_windows->windows().value(0); }
    QString writeProfile(const QString &name, const MigrationProfile &profile = exampleProfile()) const
    {
        const QString path = m_folder.filePath(name + u".trunkline"_s);
        return ProfileFile::write(path, profile) ? path : QString();
    }
    static void drop(QWidget *target, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent dropped(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &dropped);
    }
    static void answer(QWidget *window, QMessageBox::StandardButton button)
    {
        QMessageBox *question = nullptr;
        QTRY_VERIFY((question = window->findChild<QMessageBox *>(u"saveQuestion"_s)) && question->isVisible());
        QTest::mouseClick(question->button(button), Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        m_services = std::make_unique<Services>();
        m_windows = std::make_unique<WindowList>(*m_services);
        QVERIFY(QTest::qWaitForWindowExposed(m_windows->create()));
    }
    void cleanup()
    {
        while (!m_windows->windows().isEmpty())
            delete m_windows->windows().first();
        m_windows.reset();
        m_services.reset();
    }

    void aNewMigrationBeginsAtTheSource()
    {
        MainWindow *window = firstWindow();
        QCOMPARE(window->windowTitle(), u"Trunkline[*]"_s);
        QVERIFY(clickButton(window, u"newButton"_s));
        QCOMPARE(window->windowTitle(), u"New migration[*] — Trunkline"_s);
        auto *stages = visibleChild<StageList>(window, u"stageList"_s);
        QVERIFY(stages);
        QCOMPARE(stages->currentRow(), 0);
        QVERIFY(!window->isWindowModified());
        // Stages are no wizard: the keyboard reaches each of them at once.
        stages->setFocus();
        QTest::keyClick(stages, Qt::Key_End);
        QCOMPARE(stages->currentRow(), static_cast<int>(Stage::Verify));
        QVERIFY(clickButton(window, u"historyButton"_s));
        QCOMPARE(stages->currentRow(), -1);
        QVERIFY(clickButton(window, u"sourceChip"_s));
        QCOMPARE(stages->currentRow(), static_cast<int>(Stage::Source));
    }

    void aProfileIsOpenedByDrop()
    {
        const QString path = writeProfile(u"dropped"_s);
        drop(firstWindow(), m_folder.filePath(u"picture.png"_s));
        QCOMPARE(firstWindow()->profilePath(), QString());
        drop(firstWindow(), path);
        QTRY_COMPARE(firstWindow()->windowTitle(), u"dropped[*] — Trunkline"_s);
        QCOMPARE(firstWindow()->session().document().profile().source.name, u"Office"_s);
        QCOMPARE(m_services->settings().recentProfiles().first(), path);
        QCOMPARE(m_windows->windows().size(), 1);
    }

    void oneWindowPerProfile()
    {
        const QString one = writeProfile(u"one"_s);
        const QString two = writeProfile(u"two"_s);
        drop(firstWindow(), one);
        QTRY_COMPARE(firstWindow()->windowTitle(), u"one[*] — Trunkline"_s);
        drop(firstWindow(), two);
        QCOMPARE(m_windows->windows().size(), 2);
        QTRY_COMPARE(m_windows->windows().last()->windowTitle(), u"two[*] — Trunkline"_s);
        // The same file again is the window that has it.
        drop(firstWindow(), two);
        QCOMPARE(m_windows->windows().size(), 2);
        QCOMPARE(firstWindow()->windowTitle(), u"one[*] — Trunkline"_s);
    }

    void aDamagedProfileIsSaidAndLeftAlone()
    {
        const QString path = m_folder.filePath(u"damaged.trunkline"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a profile");
        file.close();
        drop(firstWindow(), path);
        MessageBar *bar = nullptr;
        QTRY_VERIFY((bar = firstWindow()->findChild<MessageBar *>()) && bar->isVisible());
        QVERIFY2(!bar->sentence().startsWith(u"error."_s), qPrintable(bar->sentence()));
        QVERIFY(firstWindow()->isUnused());
        QVERIFY(!m_services->settings().recentProfiles().contains(path));
        QVERIFY(clickButton(bar, u"closeButton"_s));
        QVERIFY(!bar->isVisible());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not a profile"));
    }

    void closingAsksWhatToDoWithChanges()
    {
        const QString path = writeProfile(u"dirty"_s);
        QPointer<MainWindow> window = firstWindow();
        drop(window, path);
        QTRY_VERIFY(!window->session().document().isPristine());
        window->session().document().update([](MigrationProfile &profile) { profile.jobs = 11; });
        QVERIFY(window->isWindowModified());

        QVERIFY(!window->close());
        answer(window, QMessageBox::Cancel);
        QVERIFY(window->isVisible());
        QVERIFY(!window->close());
        answer(window, QMessageBox::Save);
        QTRY_VERIFY(window.isNull());
        QCOMPARE(ProfileFile::read(path)->jobs, 11);
    }

    void discardedChangesAreNotWritten()
    {
        const QString path = writeProfile(u"discard"_s);
        QPointer<MainWindow> window = firstWindow();
        drop(window, path);
        QTRY_VERIFY(!window->session().document().isPristine());
        window->session().document().update([](MigrationProfile &profile) { profile.jobs = 11; });
        QVERIFY(!window->close());
        answer(window, QMessageBox::Discard);
        QTRY_VERIFY(window.isNull());
        QCOMPARE(ProfileFile::read(path)->jobs, 2);
    }

    void aProfileWithoutAFileAsksForOne()
    {
        MainWindow *window = firstWindow();
        QVERIFY(clickButton(window, u"newButton"_s));
        window->session().document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        QTest::keyClick(window, Qt::Key_S, Qt::ControlModifier);
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window->findChild<QFileDialog *>(u"saveDialog"_s)) && dialog->isVisible());
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), u"shop"_s);
        name->setText(m_folder.filePath(u"first"_s));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_COMPARE(window->profilePath(), m_folder.filePath(u"first.trunkline"_s));
        QTRY_VERIFY(!window->isWindowModified());
        QCOMPARE(ProfileFile::read(window->profilePath())->source.name, u"Office"_s);
    }

    void anInterruptedRunIsToldInTheWindow()
    {
        RunRecord run;
        run.id = u"gone"_s;
        run.profileName = u"nightly"_s;
        run.startedAt = QDateTime::currentDateTimeUtc();
        run.state = RunState::Interrupted;
        Q_EMIT m_services->history().interruptedFound({run});
        MessageBar *bar = nullptr;
        QTRY_VERIFY((bar = firstWindow()->findChild<MessageBar *>()) && bar->isVisible());
        QVERIFY(bar->sentence().contains(u"nightly"_s));
        const QList<QPushButton *> actions = bar->findChildren<QPushButton *>();
        QCOMPARE(actions.size(), 2);
        QTest::mouseClick(actions.first(), Qt::LeftButton);
        QTRY_VERIFY(firstWindow()->findChild<QDialog *>(u"LeftoversDialog"_s));
    }
};

TRUNKLINE_TEST(MainWindowTest)
#include "mainwindowtest.moc"
